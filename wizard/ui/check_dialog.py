"""Look whether SmileTPS still shows a linked login: nothing is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from wizard.core.linked import LinkedDoctor
from wizard.core.outcomes import Remedy
from wizard.core.request import SignIn
from wizard.ui import theme
from wizard.ui.context import Context
from wizard.ui.pages.push_panel import PushPanel
from wizard.ui.tab_order import follow_reading
from wizard.ui.widgets.reveal_edit import RevealEdit
from wizard.ui.widgets.themed import Text, fit_height

translate = QCoreApplication.translate


class CheckDialog(QDialog):
    """Asks for the SmileTPS password, signs in and looks."""

    def __init__(self, context: Context, doctor: LinkedDoctor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("check_dialog")
        self._context = context
        self._doctor = doctor
        self._lead = Text()
        self._label = Text(theme.TextRole.STRONG)
        self.password = RevealEdit("check_password", parent=self)
        self.panel = PushPanel(context.clipboard)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.look_button = self.buttons.addButton(
            translate("CheckDialog", "&Check now"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.look_button.setObjectName("check_now")
        self._label.setBuddy(self.password.line)
        layout = QVBoxLayout(self)
        for widget in (self._lead, self._label, self.password, self.panel, self.buttons):
            layout.addWidget(widget)
        # Only now does the dialog know the button; before, Enter would press Close.
        self.look_button.setDefault(True)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("check_close")
        self._connect()
        self._word()
        follow_reading(self)
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
        password = self.password.line.secret()
        if not password:
            self.password.line.setFocus()
            return
        sign_in = SignIn(doctor.address, doctor.account, password, doctor.learned)
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
            "Is the login {login} still saved at {address}? Account: {account}. "
            "Nothing is changed.",
        )
        for mark, fact in (
            ("{address}", self._doctor.address),
            ("{account}", self._doctor.account),
            ("{login}", self._doctor.staff_login),
        ):
            lead = lead.replace(mark, fact)
        self._lead.setText(lead)
        self.look_button.setAccessibleDescription(lead)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(translate("CheckDialog", "Close"))
        self._label.setText(translate("CheckDialog", "Password at SmileTPS"))
        self.password.set_label(
            self._label.text(), translate("CheckDialog", "Used once; it is not kept")
        )
