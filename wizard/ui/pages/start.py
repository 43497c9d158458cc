"""The start page: knows what exists, and offers the choices that follow from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QVBoxLayout, QWidget

from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.session import Session
from wizard.core.steps import Run, Step
from wizard.ui import theme
from wizard.ui.context import Context
from wizard.ui.icons import Icon
from wizard.ui.language import LANGUAGES
from wizard.ui.pages.doctor_card import DoctorCard
from wizard.ui.pages.doctor_words import (
    doctor_explanation,
    doctor_title,
    due_words,
    interrupted_words,
    person,
)
from wizard.ui.pages.step_page import StepPage
from wizard.ui.pages.way import Way, create_words, have_one_words
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.choice import Choice
from wizard.ui.widgets.themed import Text, space
from wizard.ui.words import tell

translate = QCoreApplication.translate


class StartPage(StepPage):
    """Choices: go on with what was interrupted, update a linked doctor, create, have one already.

    `language_chosen(str)` is a language code; `check_wanted` and `unlink_wanted` carry the
    LinkedDoctor whose button was pressed.
    """

    language_chosen = Signal(str)
    check_wanted = Signal(object)
    unlink_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(Step.START, context)
        self._ways: list[Way] = []
        self._begun = self._identifier = ""
        self._offered: tuple[InterruptedSession | None, tuple[LinkedDoctor, ...]] | None = None
        self._holder = QWidget()
        self._group = QButtonGroup(self._holder)
        self._language = QComboBox()
        self._language.setObjectName("language")
        self._language_label = Text(theme.TextRole.SMALL, theme.Tone.MUTED)
        self._trouble = Banner("start_trouble")
        self._choices = QVBoxLayout(self._holder)
        self.doctor_card = DoctorCard()
        self._arrange_body()
        self._fill()

    def entered(self) -> None:
        """Look again what is linked and what was interrupted."""
        self._fill()
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """The choice that the state suggests."""
        return self._chosen().choice.radio

    def run(self) -> Run:
        """The run that the chosen way begins: the rail shows its steps."""
        return self._chosen().session().run

    def lead(self) -> str:
        """What the wizard does, how long it takes, and what it never asks for."""
        return translate(
            "StartPage",
            "This wizard helps you to set up a Staff Account on the Invisalign Doctor Site (IDS) "
            "with one role, prescriptions, and hands it to SmileTPS. It takes about 4 minutes. It "
            "never asks for the doctor's own password.",
        )

    def validatePage(self) -> bool:
        """Qt's hook: begin the chosen way; the window jumps to its first page."""
        way, session = self._chosen(), self.context.session
        if way.key != self._begun or session.identifier != self._identifier:
            session = way.session()
        self._begun, self._identifier = way.key, session.identifier
        if way.asks_doctor:
            session.doctor = self.doctor_card.doctor()
            session.doctor_login = self.doctor_card.doctor_login()
        self.run_chosen.emit(session)
        return False

    def retranslate(self) -> None:
        """Show every text in the present language."""
        super().retranslate()
        self._language_label.setText(translate("StartPage", "Language"))
        self._language.setAccessibleName(translate("StartPage", "Language"))
        self._language.setAccessibleDescription(
            translate("StartPage", "The language of this wizard, not of the sites")
        )
        self._language.setCurrentIndex(self._language.findData(self.context.language))
        for way in self._ways:
            way.show_words()
        self._show_trouble()

    # --- choices -------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Offer what the present state suggests, the likeliest first and chosen."""
        book = self.context.parts.book
        state = (book.interrupted(), book.linked())
        if self._begun or state == self._offered:
            return
        self._offered = state
        # A holder of their own: the old choices go together, after their signals have returned.
        fresh = QWidget()
        layout = QVBoxLayout(fresh)
        space(layout, self, theme.M)
        self.body.replaceWidget(self._holder, fresh)
        self._holder.deleteLater()
        self._holder, self._choices, self._group = fresh, layout, QButtonGroup(fresh)
        self._ways = []
        if state[0] is not None:
            self._add_interrupted(state[0])
        for doctor in state[1]:
            self._add_linked(doctor)
        self._add_new(Run.CREATE, create_words)
        self._add_new(Run.HAVE_ONE, have_one_words)
        self._ways[0].choice.radio.setChecked(True)
        self._show_doctor_card()

    def _add_interrupted(self, kept: InterruptedSession) -> None:
        self._add(
            Way(
                "interrupted",
                Choice("go_on"),
                lambda: interrupted_words(kept, password_kept=self._resumed(kept).keep_password),
                lambda: self._resumed(kept),
            )
        )

    def _resumed(self, kept: InterruptedSession) -> Session:
        """The interrupted run; of a linked doctor with what is known of that one besides."""
        session = Session.resumed(kept)
        for doctor in self.context.parts.book.linked():
            if doctor.identifier == kept.identifier:
                session.linked_at, session.learned = doctor.linked_at, doctor.learned
                session.keep_password = doctor.password_kept
        return session

    def _add_linked(self, doctor: LinkedDoctor) -> None:
        check = IconButton(f"check_{doctor.staff_login}", Icon.REPORT)
        check.clicked.connect(lambda: self.check_wanted.emit(doctor))
        unlink = IconButton(f"unlink_{doctor.staff_login}", Icon.CLOSE)
        unlink.clicked.connect(lambda: self.unlink_wanted.emit(doctor))

        def word_buttons(explanation: str) -> None:
            words = (translate("StartPage", "Check"), translate("StartPage", "Unlink"))
            for button, text in zip((check, unlink), words, strict=True):
                button.setText(text)
                button.setAccessibleName(f"{text}: {person(doctor.doctor, doctor.staff_login)}")
                button.setAccessibleDescription(explanation)

        guide = self.context.parts.guide
        way = Way(
            doctor.identifier,
            Choice(f"update_{doctor.staff_login}"),
            lambda: (doctor_title(doctor), doctor_explanation(doctor, guide)),
            lambda: Session.updating(doctor),
            word_buttons=word_buttons,
            warning=lambda: due_words(doctor, guide),
        )
        for button in (check, unlink):
            way.choice.add_button(button)
        self._add(way)

    def _add_new(self, run: Run, words: Callable[[], tuple[str, str]]) -> None:
        self._add(
            Way(run.value, Choice(run.value), words, lambda: Session(run=run), asks_doctor=True)
        )

    def _add(self, way: Way) -> None:
        self._ways.append(way)
        self._group.addButton(way.choice.radio)
        way.choice.chosen.connect(self._show_doctor_card)
        way.show_words()
        self._choices.addWidget(way.choice)

    def _chosen(self) -> Way:
        return next(way for way in self._ways if way.choice.radio.isChecked())

    def _show_doctor_card(self) -> None:
        self.doctor_card.setVisible(self._chosen().asks_doctor)
        self.status_changed.emit()

    # --- layout --------------------------------------------------------------------------------

    def _arrange_body(self) -> None:
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.activated.connect(
            lambda index: self.language_chosen.emit(self._language.itemData(index))
        )
        self._language_label.setBuddy(self._language)
        self.heading_row.addWidget(self._language_label)
        self.heading_row.addWidget(self._language)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._holder)
        self.body.addWidget(self.doctor_card)
        self.body.addStretch(1)

    def _show_trouble(self) -> None:
        troubles = [tell(problem) for problem in self.context.parts.trouble]
        if troubles:
            self._trouble.show_message(
                theme.Tone.WARNING,
                troubles[0].whose,
                "\n".join(f"{told.cause} {told.action} ({told.code})" for told in troubles),
            )
