"""For whom the Staff Account is: asked before any secret is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.ui.theme import TextRole, Tone
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.field_group import FieldGroup
from wizard.ui.widgets.themed import Text

translate = QCoreApplication.translate


class DoctorCard(Card):
    """The doctor's name, and the doctor's own login (never the password) to guard against it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("doctor_card")
        self._name_label = Text(TextRole.STRONG, Tone.TEXT, self)
        self.name = QLineEdit(self)
        self.name.setObjectName("doctor_name")
        self._login_label = Text(TextRole.STRONG, Tone.TEXT, self)
        self.login = QLineEdit(self)
        self.login.setObjectName("doctor_login")
        self._why = Text(TextRole.SMALL, Tone.MUTED, self)
        for label, edit in ((self._name_label, self.name), (self._login_label, self.login)):
            label.setBuddy(edit)
        self.body.addWidget(FieldGroup(self._name_label, self.name))
        self.body.addWidget(FieldGroup(self._login_label, self.login, self._why))
        self.retranslate()

    def doctor(self) -> str:
        """The name as typed, without blanks around it."""
        return self.name.text().strip()

    def doctor_login(self) -> str:
        """The doctor's own login on IDS; empty when it was not said."""
        return self.login.text().strip()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.set_heading(translate("DoctorCard", "For which doctor?"))
        self._name_label.setText(translate("DoctorCard", "Name of the doctor"))
        self.name.setAccessibleName(self._name_label.text())
        self.name.setAccessibleDescription(
            translate("DoctorCard", "So that you find the entry again when there are several")
        )
        self._login_label.setText(
            translate("DoctorCard", "The doctor's own login on IDS (you may leave it empty)")
        )
        self.login.setAccessibleName(self._login_label.text())
        self._why.setText(
            translate(
                "DoctorCard",
                "Only to warn you if it is typed as the staff login by mistake. Never the "
                "password.",
            )
        )
        self.login.setAccessibleDescription(self._why.text())
