"""Look whether SmileTPS still shows a linked login: nothing is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wizard.core.linked import LinkedDoctor
from wizard.core.outcomes import Remedy
from wizard.core.request import SignIn
from wizard.core.transit import clean_login
from wizard.ui import theme
from wizard.ui.context import Context
from wizard.ui.pages.push_panel import PushPanel
from wizard.ui.tab_order import follow_reading
from wizard.ui.widgets.field_group import FieldGroup
from wizard.ui.widgets.reveal_edit import RevealEdit
from wizard.ui.widgets.themed import Text, fit_height

translate = QCoreApplication.translate


class CheckDialog(QDialog):
    """Asks how to sign in to SmileTPS, of which all but the password is known; then looks."""

    def __init__(self, context: Context, doctor: LinkedDoctor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("check_dialog")
        self._context = context
        self._doctor = doctor
        self._lead = Text()
        self._account_label = Text(theme.TextRole.STRONG)
        self.account = QLineEdit(doctor.account)
        self.account.setObjectName("check_account")
        self._label = Text(theme.TextRole.STRONG)
        self.password = RevealEdit("check_password", parent=self)
        self.panel = PushPanel(context.clipboard)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.look_button = self.buttons.addButton(
            translate("CheckDialog", "&Check now"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.look_button.setObjectName("check_now")
        self._account_label.setBuddy(self.account)
        self._label.setBuddy(self.password.line)
        fields = QHBoxLayout()
        for group in (
            FieldGroup(self._account_label, self.account),
            FieldGroup(self._label, self.password),
        ):
            fields.addWidget(group, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addWidget(self._lead)
        layout.addLayout(fields)
        layout.addWidget(self.panel)
        layout.addWidget(self.buttons)
        # Only now does the dialog know the button; before, Enter would press Close.
        self.look_button.setDefault(True)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("check_close")
        self._connect()
        self._word()
        follow_reading(self)
        self.password.line.setFocus()
        self.resize(theme.em(self, 56), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Qt's hook: grow when a result has more words than there is room for."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            fit_height(self)
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt's hook: a running check is stopped, and waited for."""
        if self.panel.running:
            self.panel.cancel()
            event.ignore()
            return
        self.password.line.wipe()
        super().closeEvent(event)

    def reject(self) -> None:
        """Qt's hook: Escape stops a running check first."""
        if self.panel.running:
            self.panel.cancel()
        else:
            self.password.line.wipe()
            super().reject()

    def _look(self) -> None:
        doctor, parts = self._doctor, self._context.parts
        account, password = clean_login(self.account.text()).text, self.password.line.secret()
        if not account or not password:
            (self.password.line if account else self.account).setFocus()
            return
        sign_in = SignIn(doctor.address, account, password, doctor.learned)
        self.panel.start(
            lambda watch: parts.account(doctor.address).check(sign_in, doctor.staff_login, watch)
        )

    def _on_remedy(self, remedy: Remedy) -> None:
        if remedy in {Remedy.TRY_AGAIN, Remedy.LOOK_AGAIN}:
            self._look()
        else:
            self.password.line.setFocus()

    def _connect(self) -> None:
        self.look_button.clicked.connect(self._look)
        self.buttons.rejected.connect(self.reject)
        self.panel.remedy_chosen.connect(self._on_remedy)

    def _word(self) -> None:
        self.setWindowTitle(translate("CheckDialog", "Check at SmileTPS"))
        lead = translate(
            "CheckDialog",
            "Is the login {login} still saved at {address}? Nothing is changed.",
        )
        for mark, fact in (
            ("{address}", self._doctor.address),
            ("{login}", self._doctor.staff_login),
        ):
            lead = lead.replace(mark, fact)
        self._lead.setText(lead)
        self.look_button.setAccessibleDescription(lead)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(translate("CheckDialog", "Close"))
        self._account_label.setText(translate("AccountCard", "E-mail or login at SmileTPS"))
        self.account.setAccessibleName(self._account_label.text())
        self.account.setAccessibleDescription(
            translate("AccountCard", "With which you sign in to SmileTPS, not to IDS")
        )
        self._label.setText(translate("CheckDialog", "Password at SmileTPS"))
        self.password.set_label(
            self._label.text(), translate("CheckDialog", "Used once; it is not kept")
        )
