"""What can be done with an unusual login at one press, under the field that holds it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.linked import LinkedDoctor
from wizard.core.login import same_login
from wizard.core.pasted_pair import Pair, split_pair
from wizard.core.session import Session
from wizard.ui.context import Context
from wizard.ui.icons import Icon
from wizard.ui.login_words import login_question
from wizard.ui.pages.doctor_words import person
from wizard.ui.theme import S
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.themed import Themed, space
from wizard.ui.widgets.wrapping import WrappingCheckBox

translate = QCoreApplication.translate


class LoginOffers(Themed):
    """Hidden while the login is an ordinary one.

    `answered()` when the question about it was answered; `update_wanted(LinkedDoctor)` when the
    login is another doctor's and that one is to be updated; `split_wanted(Pair)` when a login and
    a password were pasted together.
    """

    answered = Signal()
    update_wanted = Signal(object)
    split_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("login_offers")
        self.context = context
        self._text = ""
        self.meant = WrappingCheckBox(self)
        self.meant.setObjectName("staff_login_meant")
        self.update_other = IconButton("update_other_doctor", Icon.NEXT, self)
        self.split = IconButton("split_login", Icon.NEXT, self)
        self.meant.toggled.connect(self.answered)
        self.update_other.clicked.connect(self._on_update)
        self.split.clicked.connect(self._on_split)
        self._flow = FlowLayout(self)
        for part in (self.meant, self.update_other, self.split):
            self._flow.addWidget(part)
        self.restyle()
        self.look("")

    @property
    def is_meant(self) -> bool:
        """Whether the user said that the present login is meant so."""
        return self.meant.isChecked()

    def look(self, text: str) -> None:
        """Offer what fits `text`. An answer that was given holds for one login only."""
        if text != self._text:
            self._text = text
            self.meant.setChecked(False)
        question = login_question(self.context, text)
        self.meant.setText(question.replace("&", "&&"))
        self.meant.setAccessibleName(question)
        self.meant.setAccessibleDescription(text)
        self.meant.setVisible(bool(question))
        self.update_other.setVisible(self._other_doctor() is not None)
        self.split.setVisible(self._pair() is not None)
        self.setVisible(not all(part.isHidden() for part in self._parts()))
        self._word()

    def retranslate(self) -> None:
        """Offer the same in the present language."""
        if hasattr(self, "_flow"):
            self.look(self._text)

    def restyle(self) -> None:
        """Follow the font."""
        space(self._flow, self, S)

    def _parts(self) -> tuple[QWidget, ...]:
        return self.meant, self.update_other, self.split

    def _word(self) -> None:
        doctor = self._other_doctor()
        name = person(doctor.doctor, doctor.staff_login) if doctor else ""
        self.update_other.setText(
            translate("LoginOffers", "Update {name} instead").replace("{name}", name)
        )
        self.update_other.setAccessibleName(self.update_other.text())
        self.update_other.setAccessibleDescription(
            translate("LoginOffers", "Goes to the update of the doctor with this login")
        )
        self.split.setText(translate("LoginOffers", "Split into login and password"))
        self.split.setAccessibleName(self.split.text())
        self.split.setAccessibleDescription(
            translate("LoginOffers", "Puts each part into its own field")
        )

    def _other_doctor(self) -> LinkedDoctor | None:
        for doctor in self.context.parts.book.linked():
            is_other = doctor.identifier != self.context.session.identifier
            if is_other and same_login(self._text, doctor.staff_login):
                return doctor
        return None

    def _pair(self) -> Pair | None:
        return split_pair(self._text)

    def _on_update(self) -> None:
        doctor = self._other_doctor()
        if doctor is not None:
            self.update_wanted.emit(doctor)

    def _on_split(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.split_wanted.emit(pair)


def update_of(doctor: LinkedDoctor, typed: Session) -> Session:
    """The update of `doctor`, with the passwords that were typed before it turned out to be one."""
    session = Session.updating(doctor)
    session.staff_password = typed.staff_password
    if typed.account == doctor.account:
        session.account_password = typed.account_password
    return session
