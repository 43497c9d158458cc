"""What the two pages that push have in common: the button, the panel, the record of the outcome."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from wizard.core.address import SiteAddress
from wizard.core.outcomes import Problem, Remedy, Verdict
from wizard.core.roles import RoleProblem, RolesConfirmed
from wizard.core.secret import Secret
from wizard.core.steps import Step
from wizard.ui.context import Context
from wizard.ui.pages.account_card import AccountCard
from wizard.ui.pages.by_hand import ByHandPanel
from wizard.ui.pages.push_panel import PushPanel
from wizard.ui.pages.push_record import GOOD, PushRecord
from wizard.ui.pages.step_page import StepPage
from wizard.ui.pages.what_is_missing import missing_for_push, staff_obstacle
from wizard.ui.role_words import problem_of

translate = QCoreApplication.translate


class PushPage(StepPage):
    """A page whose Next button pushes. The next page comes only after a good outcome."""

    def __init__(self, step: Step, context: Context) -> None:
        super().__init__(step, context)
        self.setCommitPage(True)
        self._filling = False
        self._record = PushRecord(context)
        self.account = AccountCard(context.parts.preset.address)
        self.panel = PushPanel(context.clipboard)
        self.by_hand = ByHandPanel(
            lambda: context.session.staff_login,
            lambda: context.session.staff_password,
            context.clipboard,
            may_copy=context.parts.preset.allow_copying,
        )
        self.account.changed.connect(self._on_edited)
        self.panel.ended.connect(self._on_ended)
        self.panel.remedy_chosen.connect(self.show_remedy)
        self.by_hand.open_site_wanted.connect(lambda: self.show_remedy(Remedy.OPEN_SITE))
        self.by_hand.look_wanted.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether a push is running."""
        return self.panel.running

    def cancel(self) -> None:
        """Stop the push as soon as it is safe."""
        self.panel.cancel()

    def next_text(self) -> str:
        """The button that does step 5 of the guide."""
        return translate("PushPage", "&Update the data in SmileTPS")

    def isComplete(self) -> bool:
        """Qt's hook: everything is there that a push needs, and only the right role is ticked."""
        session = self.context.session
        return (
            self.account.is_usable()
            and not staff_obstacle(self.context)
            and isinstance(session.roles(), RolesConfirmed)
        )

    def missing(self) -> str:
        """What a push still needs."""
        return missing_for_push(self.account, self.context)

    def entered(self) -> None:
        """Show the account that the session knows; while practising, the practice account."""
        session, practice = self.context.session, self.context.parts.practice
        if practice is not None:
            session.address = session.address or practice.smiletps
            session.account = session.account or practice.account
        self._filling = True
        self.account.fill(session.address, session.account, session.account_password)
        self._filling = False
        self._rest()

    def retranslate(self) -> None:
        """Show every text in the present language."""
        super().retranslate()
        practice = self.context.parts.practice
        if practice is not None:
            hint = translate("PushPage", "To practise, type this password: {password}")
            self.account.show_hint(hint.replace("{password}", practice.account_password))

    def left(self) -> None:
        """Keep what was typed."""
        self.collect()

    def collect(self) -> None:
        """Put what was typed into the session."""
        session = self.context.session
        address = self.account.site_address()
        session.address = address.url if isinstance(address, SiteAddress) else session.address
        session.account = self.account.account_name()
        session.account_password = self.account.password.line.secret()

    def validatePage(self) -> bool:
        """Qt's hook: press means push. The page goes on by itself after a good outcome."""
        result = self.panel.result
        if isinstance(result, Verdict) and result.outcome in GOOD:
            return True
        if self.isComplete() and not self.busy:
            self._start_push()
        return False

    def look(self) -> None:
        """Look what SmileTPS shows; writes nothing.

        Good news is remembered as a link, so the roles must be right: now, or before a push that
        was cut off.
        """
        self.collect()
        session = self.context.session
        roles = session.roles()
        if not self.account.is_usable():
            self.first_focus().setFocus()
            self.status_changed.emit()
        elif isinstance(roles, RoleProblem) and not session.sending:
            self.panel.show_result(problem_of(roles, self.context.parts.guide))
        else:
            self._start_look()

    def show_remedy(self, remedy: Remedy) -> None:
        """Do what mends a problem; what belongs to another page is the window's."""
        match remedy:
            case Remedy.EDIT_ADDRESS:
                self.account.address.setFocus()
            case Remedy.EDIT_ACCOUNT:
                self.account.password.line.setFocus()
            case Remedy.TRY_AGAIN if not self.context.session.sending:
                self.validatePage()
            case Remedy.TRY_AGAIN | Remedy.LOOK_AGAIN:
                self.look()
            case Remedy.OPEN_SITE:
                QDesktopServices.openUrl(QUrl(self.context.session.address))
            case Remedy.BY_HAND:
                self.by_hand.set_open(opened=True)
                self.by_hand.button.setFocus()
            case _:
                self.remedy_wanted.emit(remedy)

    def first_focus(self) -> QWidget:
        """The first of the three fields that is still empty."""
        for edit in (self.account.address, self.account.account, self.account.password.line):
            if not edit.text():
                return edit
        return self.account.confirm if self.account.needs_confirmation() else edit

    def freeze(self, *, frozen: bool) -> None:
        """While a push runs, what it sends is not changed on the page, and no look is asked for."""
        self.account.setEnabled(not frozen)
        self.by_hand.offer_look(offered=not frozen)

    def wipe_staff_password(self, note: str = "") -> None:
        """Without it nothing can be sent."""
        super().wipe_staff_password(note)
        self.completeChanged.emit()
        self.status_changed.emit()

    def wipe_account_password(self, note: str = "") -> None:
        """Empty the field, and say why."""
        self.account.wipe(note)
        self.completeChanged.emit()
        self.status_changed.emit()

    # --- push ----------------------------------------------------------------------------------

    def _start_push(self) -> None:
        self.collect()
        parts, session = self.context.parts, self.context.session
        request = session.request()
        if isinstance(request, RoleProblem):
            self._refuse(problem_of(request, parts.guide))
            return
        in_doubt = session.sending
        problem = self._record.begin_push(request.roles)
        if problem is not None:
            self._refuse(problem)
            return
        self.panel.start(
            lambda watch: parts.account(session.address).link(request, watch),
            writes=True,
            in_doubt=in_doubt,
        )
        self._on_started()

    def _start_look(self) -> None:
        parts, session = self.context.parts, self.context.session
        sign_in, login = session.sign_in(), session.staff_login
        self._record.begin_look()
        self.panel.start(
            lambda watch: parts.account(sign_in.address).check(sign_in, login, watch),
            in_doubt=session.sending,
        )
        self._on_started()

    def _refuse(self, problem: Problem) -> None:
        """Nothing goes out now; what was sent before may have arrived all the same."""
        self.panel.show_result(problem, in_doubt=self.context.session.sending)

    def _on_started(self) -> None:
        self.freeze(frozen=True)
        self.status_changed.emit()

    def _on_ended(self, result: Verdict | Problem) -> None:
        self.freeze(frozen=False)
        good = self._record.end(result)
        if good:
            self.account.wipe()
            self.context.session.account_password = Secret("")
        self.status_changed.emit()
        if good:
            self.carried_on.emit()

    def _rest(self) -> None:
        """No push was made from the present entries; or nobody knows what became of one."""
        self.panel.clear()
        doubt = self._record.doubt()
        if doubt is not None:
            self.panel.show_result(doubt)

    def _on_edited(self) -> None:
        if self._filling:
            return
        self.collect()
        shown = self.panel.result
        if not self.busy and shown is not None and shown != self._record.doubt():
            self._rest()
        self.completeChanged.emit()
        self.status_changed.emit()
