"""The doctor's update: login shown, new password, roles anew, SmileTPS password, one button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wizard.core.outcomes import Problem, Remedy
from wizard.core.roles import RolesConfirmed
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.core.steps import Step
from wizard.ui.context import Context
from wizard.ui.pages.login_offers import update_of
from wizard.ui.pages.push_page import PushPage
from wizard.ui.pages.roles_card import RolesCard
from wizard.ui.pages.staff_fields import StaffFields
from wizard.ui.pages.what_is_missing import account_to_type, still_to_do
from wizard.ui.widgets.columns import Columns
from wizard.ui.work import Background

translate = QCoreApplication.translate


class UpdatePage(PushPage):
    """Everything on one page: under a minute."""

    def __init__(self, context: Context) -> None:
        super().__init__(Step.UPDATE, context)
        self._looked_up = True
        self.fields = StaffFields(context, generates=True, copies=True)
        self.roles_card = RolesCard(context, Step.UPDATE)
        self.roles = self.roles_card.roles
        self.fields.changed.connect(self._on_edited)
        self.fields.update_wanted.connect(
            lambda doctor: self.run_chosen.emit(update_of(doctor, self.context.session))
        )
        self.roles_card.changed.connect(self._on_edited)
        self.roles_card.report_wanted.connect(lambda: self.remedy_wanted.emit(Remedy.SAVE_REPORT))
        columns = Columns([self.fields, self.account], [self.roles_card])
        for widget in (self.panel, columns, self.by_hand):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def entered(self) -> None:
        """Show the login that is known; password and ticks are asked anew."""
        self._filling = True
        self.fields.fill(self.context.session.staff_login)
        self.roles_card.fill()
        super().entered()
        self._find_stored_password()

    def first_focus(self) -> QWidget:
        """The new password."""
        return self.fields.password.first.line

    def isComplete(self) -> bool:
        """Qt's hook: all of it, as on the separate pages."""
        return self.fields.is_usable() and super().isComplete()

    def missing(self) -> str:
        """What is not right yet, in the order of the page."""
        if self.fields.is_usable() and isinstance(self.roles.verdict(), RolesConfirmed):
            return super().missing()
        staff = still_to_do(self.fields, self.roles.verdict(), self.context)
        return f"{staff} {account_to_type(self.account)}".strip()

    def collect(self) -> None:
        """Put everything into the session."""
        self.fields.collect()
        self.roles_card.collect()
        super().collect()

    def show_remedy(self, remedy: Remedy) -> None:
        """Everything that can be mended is on this page."""
        match remedy:
            case Remedy.EDIT_STAFF_LOGIN:
                self.fields.login.line.setFocus()
            case Remedy.EDIT_STAFF_PASSWORD:
                self.fields.password.first.line.setFocus()
            case Remedy.EDIT_ROLES:
                self.roles.to_mend().setFocus()
            case _:
                super().show_remedy(remedy)

    def lead(self) -> str:
        """What to do on this page."""
        return translate(
            "UpdatePage",
            "Type the new password of the Staff Account, tick the roles as IDS shows them today, "
            "and sign in to SmileTPS.",
        )

    def freeze(self, *, frozen: bool) -> None:
        """While a push runs, what it sends is not changed on the page either."""
        super().freeze(frozen=frozen)
        self.fields.setEnabled(not frozen)
        self.roles_card.setEnabled(not frozen)

    def wipe_staff_password(self, note: str = "") -> None:
        """Empty both fields, and say why."""
        self.fields.wipe(note)
        super().wipe_staff_password(note)

    def forget_stored_password(self) -> None:
        """It is looked up again once somebody types."""
        self._looked_up = False
        self.fields.refresh()

    def _on_edited(self) -> None:
        super()._on_edited()
        if not self._filling:
            self.fields.refresh()
            if not self._looked_up:
                self._find_stored_password()

    def _find_stored_password(self) -> None:
        """Ask the credential store for the password kept last time, to warn if nothing changed."""
        parts, session = self.context.parts, self.context.session
        self._looked_up = True
        if not session.keep_password:
            return
        Background(
            lambda: parts.store.read(session.identifier),
            lambda found: self._on_stored_password(session, found),
            lambda: None,
            self,
        )

    def _on_stored_password(self, session: Session, found: Secret | Problem | None) -> None:
        if isinstance(found, Secret):
            session.stored_password = found
            self.fields.refresh()
