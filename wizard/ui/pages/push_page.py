"""What the two pages that push have in common: the button, the panel, the record of the outcome."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from wizard.core.address import SiteAddress
from wizard.core.outcomes import Code, Outcome, Problem, Remedy, Stage, Verdict
from wizard.core.roles import RoleProblem, RolesConfirmed
from wizard.core.secret import Secret
from wizard.core.steps import Step
from wizard.ui.context import Context
from wizard.ui.pages.account_card import AccountCard
from wizard.ui.pages.by_hand import ByHandPanel
from wizard.ui.pages.push_panel import PushPanel
from wizard.ui.pages.step_page import StepPage
from wizard.ui.pages.what_is_missing import missing_for_push, staff_obstacle
from wizard.ui.role_words import problem_of
from wizard.ui.work import PushJob

translate = QCoreApplication.translate

GOOD = frozenset({Outcome.CONFIRMED, Outcome.SAVED})
HERE = frozenset(
    {Remedy.EDIT_ADDRESS, Remedy.EDIT_ACCOUNT, Remedy.TRY_AGAIN, Remedy.LOOK_AGAIN}
    | {Remedy.OPEN_SITE, Remedy.BY_HAND}
)
"""Remedies that need no other page."""


class PushPage(StepPage):
    """A page whose Next button pushes. The next page comes only after a good outcome."""

    def __init__(self, step: Step, context: Context) -> None:
        super().__init__(step, context)
        self.setCommitPage(True)
        self._proof: RolesConfirmed | None = None
        self._filling = self._sends = False
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
        parts, session = self.context.parts, self.context.session
        roles = session.roles()
        if not self.account.is_usable():
            self.first_focus().setFocus()
            self.status_changed.emit()
        elif isinstance(roles, RoleProblem) and not session.sending:
            self.panel.show_result(problem_of(roles, parts.guide))
        else:
            sign_in, login = session.sign_in(), session.staff_login
            self._run(lambda watch: parts.account(sign_in.address).check(sign_in, login, watch))

    def show_remedy(self, remedy: Remedy) -> None:
        """Do what mends a problem; what belongs to another page is the window's."""
        match remedy:
            case Remedy.EDIT_ADDRESS:
                self.account.address.setFocus()
            case Remedy.EDIT_ACCOUNT:
                self.account.password.line.setFocus()
            case Remedy.TRY_AGAIN:
                self.validatePage()
            case Remedy.LOOK_AGAIN:
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
        """While a push runs, what it sends is not changed on the page either."""
        self.account.setEnabled(not frozen)

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
            self.panel.show_result(problem_of(request, parts.guide))
            return
        self._proof = request.roles
        session.sending = True
        parts.book.keep_interrupted(session.interrupted())
        self._run(lambda watch: parts.account(session.address).link(request, watch), sends=True)

    def _run(self, job: PushJob, *, sends: bool = False) -> None:
        self._sends = sends
        self.panel.start(job)
        self.freeze(frozen=True)
        self.status_changed.emit()

    def _on_ended(self, result: Verdict | Problem) -> None:
        self.freeze(frozen=False)
        session, parts = self.context.session, self.context.parts
        session.result = result
        session.sending = self._is_open(result)
        parts.reports.note("push_ended", outcome=_word(result), code=_code(result))
        if isinstance(result, Verdict) and result.outcome in GOOD:
            proven_at = self._proof.at if self._proof else datetime.now(UTC)
            parts.book.remember(session.linked(result, proven_at))
            parts.book.drop_interrupted()
            self.account.wipe()
            session.account_password = Secret("")
            self.status_changed.emit()
            self.carried_on.emit()
        else:
            parts.book.keep_interrupted(session.interrupted())
            self.status_changed.emit()

    def _is_open(self, result: Verdict | Problem) -> bool:
        """Whether nobody knows yet if a pair that was sent has arrived."""
        if isinstance(result, Verdict) and result.stage is not Stage.SIGN_IN:
            return result.outcome is Outcome.UNKNOWN
        if self._sends:
            return result.code is Code.CRASH
        return self.context.session.sending  # a look that did not come to see anything

    def _rest(self) -> None:
        """No push was made from the present entries; or one was made and cut off."""
        session = self.context.session
        self.panel.clear()
        if session.sending:
            self.panel.show_result(Problem(Code.PUSH_CUT_OFF, host=session.address))

    def _on_edited(self) -> None:
        if self._filling:
            return
        self.collect()
        shown = self.panel.result
        if not self.busy and shown is not None and shown.code is not Code.PUSH_CUT_OFF:
            self._rest()
        self.completeChanged.emit()
        self.status_changed.emit()


def _word(result: Verdict | Problem) -> str:
    return result.outcome.value if isinstance(result, Verdict) else "problem"


def _code(result: Verdict | Problem) -> str:
    return "" if result.code is None else result.code.value
