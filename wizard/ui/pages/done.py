"""The last page: the verdict in plain words, and what may be kept of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.linked import LinkedDoctor
from wizard.core.outcomes import Code, Problem, Verdict
from wizard.core.steps import Step
from wizard.ui import theme
from wizard.ui.context import Context
from wizard.ui.dates import local_date
from wizard.ui.icons import Icon
from wizard.ui.pages.doctor_words import due_at
from wizard.ui.pages.step_page import StepPage
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.fact_list import FactList
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.themed import Text, space
from wizard.ui.widgets.verdict_card import VerdictCard
from wizard.ui.widgets.wrapping import WrappingCheckBox
from wizard.ui.words import store_words, tell
from wizard.ui.work import Background

translate = QCoreApplication.translate

StoreCall = Callable[[], Problem | None]


class DonePage(StepPage):
    """Verdict, when, for whom, when to renew; receipt, calendar file, credential store.

    `receipt_wanted` and `calendar_wanted` carry the LinkedDoctor.
    """

    receipt_wanted = Signal(object)
    calendar_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(Step.DONE, context)
        self.setFinalPage(True)
        self.verdict = VerdictCard(context.clipboard)
        self._facts = Card()
        self._facts.setObjectName("facts_card")
        self._summary = FactList("summary")
        self._renew = Text(theme.TextRole.BODY, theme.Tone.MUTED)
        self.receipt = IconButton("save_receipt", Icon.PRINT)
        self.calendar = IconButton("save_calendar", Icon.CALENDAR)
        self.keep = WrappingCheckBox()
        self.keep.setObjectName("keep_password")
        self._keep_note = Text(theme.TextRole.SMALL, theme.Tone.MUTED)
        self.banner = Banner("done_banner")
        self._store_name = ""
        self._store_waits = True
        self._connect()
        self._fill_body()

    def entered(self) -> None:
        """Show the outcome, and ask the credential store for its name."""
        result = self.context.session.result
        if isinstance(result, Verdict):
            self.verdict.show_result(result, heard=True)
        self.banner.hide()
        self.keep.setChecked(False)
        self._let_store_work()
        self._say_facts()
        self._complain_of_disk()
        if self.context.parts.preset.allow_keeping:
            QTimer.singleShot(0, self, self._ask_store)  # first the outcome is seen

    def wipe_staff_password(self, note: str = "") -> None:
        """What is gone cannot be kept any more; what is kept can still be taken out."""
        super().wipe_staff_password(note)
        self._free_keep()

    def first_focus(self) -> QWidget | None:
        """The details of the outcome: with large text the receipt stands below the edge."""
        return self.verdict.details.button

    def retranslate(self) -> None:
        """Show every text in the present language."""
        super().retranslate()
        self._facts.set_heading(translate("DonePage", "What was handed over"))
        self.receipt.setText(translate("DonePage", "Save a &receipt"))
        self.receipt.setAccessibleName(translate("DonePage", "Save a receipt"))
        self.receipt.setAccessibleDescription(
            translate("DonePage", "A PDF file with who, when and which role; no password is in it")
        )
        self.calendar.setText(translate("DonePage", "Save a &calendar reminder"))
        self.calendar.setAccessibleName(translate("DonePage", "Save a calendar reminder"))
        self.calendar.setAccessibleDescription(
            translate("DonePage", "A file for your calendar program, for the day of renewal")
        )
        self._word_keep()
        self._say_facts()

    # --- the credential store ------------------------------------------------------------------

    def _ask_store(self) -> None:
        Background(self.context.parts.store.name, self._on_store_name, self._no_store, self)

    def _on_store_name(self, name: str | Problem) -> None:
        if isinstance(name, Problem):
            told = tell(name)
            self._keep_note.setText(f"{told.cause} {told.action}")
            return
        self._store_name = name
        self._store_waits = False
        self._free_keep()
        self._word_keep()

    def _no_store(self) -> None:
        self._on_store_name(Problem(Code.NO_STORE))

    def _on_keep_toggled(self, wanted: bool) -> None:
        parts, session = self.context.parts, self.context.session
        self._let_store_work()
        password, identifier = session.staff_password, session.identifier
        if wanted:
            self._call(lambda: parts.store.keep(identifier, password), self._on_kept)
        else:
            self._call(lambda: parts.store.remove(identifier), self._on_removed)

    def _call(self, call: StoreCall, then: Callable[[Problem | None], None]) -> None:
        Background(call, then, lambda: then(Problem(Code.STORE_SILENT)), self)

    def _on_kept(self, problem: Problem | None) -> None:
        self._remember(kept=problem is None)
        if problem is not None:
            self._show_store_problem(tell(Problem(Code.SAVED_NOT_STORED)).cause, problem)
        else:
            self._tell(translate("DonePage", "The password is kept in {store}."))

    def _on_removed(self, problem: Problem | None) -> None:
        self._remember(kept=problem is not None)
        if problem is not None:
            left = translate("DonePage", "The password could not be taken out of {store}.")
            self._show_store_problem(self._with_store(left), problem)
        else:
            self._tell(translate("DonePage", "The password was taken out of {store}."))

    def _show_store_problem(self, title: str, problem: Problem) -> None:
        why = tell(problem)
        self.banner.show_message(
            theme.Tone.WARNING, title, f"{why.cause} {why.action}", code=why.code
        )

    def _tell(self, words: str) -> None:
        self.banner.show_message(theme.Tone.SUCCESS, self._with_store(words))

    def _let_store_work(self) -> None:
        self._store_waits = True
        self._free_keep()

    def _free_keep(self) -> None:
        """What is gone cannot be kept; what is kept can be taken out; one call at a time."""
        held = bool(self.context.session.staff_password)
        self.keep.setEnabled(not self._store_waits and (held or self.keep.isChecked()))

    def _remember(self, *, kept: bool) -> None:
        """What the store did stands on the disk, and in the box."""
        session, book = self.context.session, self.context.parts.book
        session.keep_password = kept
        self.keep.setChecked(kept)
        self._store_waits = False
        self._free_keep()
        for doctor in book.linked():
            if doctor.identifier == session.identifier:
                book.remember(replace(doctor, password_kept=kept))

    def _complain_of_disk(self) -> None:
        """The push is done; what is remembered of it may not have come to the disk."""
        doctor = self.linked()
        problem = None if doctor is None else self.context.parts.book.remember(doctor)
        if problem is not None:
            told = tell(problem)
            self.banner.show_message(theme.Tone.WARNING, told.cause, told.action, code=told.code)

    # --- words ---------------------------------------------------------------------------------

    def linked(self) -> LinkedDoctor | None:
        """The entry of this run, as it was remembered; None if it was not."""
        known, mine = self.context.parts.book.linked(), self.context.session.identifier
        return next((doctor for doctor in known if doctor.identifier == mine), None)

    def _word_keep(self) -> None:
        words = translate("DonePage", "&Keep the staff password in {store}")
        self.keep.setText(self._with_store(words))
        self.keep.setAccessibleName(self.keep.text().replace("&", ""))
        note = translate(
            "DonePage",
            "You do not need to: the next update asks for the new password anyway.",
        )
        self._keep_note.setText(note)
        self.keep.setAccessibleDescription(note)

    def _with_store(self, words: str) -> str:
        return words.replace("{store}", store_words(self._store_name))

    def _say_facts(self) -> None:
        doctor = self.linked()
        allowed = self.context.parts.preset.allow_keeping
        for widget in (self.keep, self._keep_note):
            widget.setVisible(allowed)
        for button in (self.receipt, self.calendar):
            button.setEnabled(doctor is not None)
        if doctor is None:
            return
        role = self.context.parts.guide.roles[1].label
        self._summary.show_facts(
            (
                (translate("DonePage", "Doctor"), doctor.doctor),
                (translate("DonePage", "Staff login"), doctor.staff_login),
                (translate("DonePage", "Role"), role),
                (translate("DonePage", "Date"), local_date(doctor.pushed_at)),
            )
        )
        renew = translate(
            "DonePage",
            "Others report that the link must be renewed after some time. Renew it before {date}: "
            "open this wizard again and choose the doctor.",
        )
        due = due_at(doctor, self.context.parts.guide)
        self._renew.setText(renew.replace("{date}", local_date(due)))

    # --- layout --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.receipt.clicked.connect(lambda: self.receipt_wanted.emit(self.linked()))
        self.calendar.clicked.connect(lambda: self.calendar_wanted.emit(self.linked()))
        self.keep.clicked.connect(self._on_keep_toggled)

    def _fill_body(self) -> None:
        row = FlowLayout()
        row.addWidget(self.receipt)
        row.addWidget(self.calendar)
        space(row, self, theme.S)
        for line in (self._summary, self._renew):
            self._facts.body.addWidget(line)
        self._facts.body.addLayout(row)
        for widget in (self.verdict, self._facts, self.banner, self.keep, self._keep_note):
            self.body.addWidget(widget)
        self.body.addStretch(1)
