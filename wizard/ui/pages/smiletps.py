"""Guide step 5, done for the user: two cards that never look alike, one button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.core.roles import RoleProblem
from wizard.core.steps import Step
from wizard.ui import theme
from wizard.ui.announce import announce
from wizard.ui.context import Context
from wizard.ui.login_words import login_advice
from wizard.ui.pages.push_page import PushPage
from wizard.ui.password_words import password_advice
from wizard.ui.role_words import problem_of
from wizard.ui.widgets.card import Card, CardKind
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.rule_list import RuleLine, RuleList, RuleState
from wizard.ui.widgets.themed import Text
from wizard.ui.words import tell

translate = QCoreApplication.translate


class SmileTpsPage(PushPage):
    """Your SmileTPS account, and what will be saved there."""

    def __init__(self, context: Context) -> None:
        super().__init__(Step.SMILETPS, context)
        self._saved = Card(CardKind.STAFF)
        self._saved.setObjectName("saved_card")
        self._facts = RuleList("saved_facts", role=theme.TextRole.BODY)
        self._privacy = Text(theme.TextRole.SMALL, theme.Tone.MUTED)
        self._remarks = RuleList("saved_remarks")
        self._saved.body.addWidget(self._facts)
        self._saved.body.addWidget(self._remarks)
        columns = Columns([self.account], [self._saved])
        for widget in (self.panel, columns, self._privacy, self.by_hand):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def entered(self) -> None:
        """Show both sides."""
        super().entered()
        self._say_what_is_saved()

    def wipe_staff_password(self, note: str = "") -> None:
        """Say that it is missing."""
        super().wipe_staff_password(note)
        self._say_what_is_saved()

    def lead(self) -> str:
        """What the button does."""
        return translate(
            "SmileTpsPage",
            "The wizard signs in to SmileTPS with your account and saves the staff login and "
            "password there.",
        )

    def retranslate(self) -> None:
        """Show every text in the present language."""
        super().retranslate()
        self._saved.set_heading(translate("SmileTpsPage", "What will be saved there"))
        self._privacy.setText(
            translate(
                "SmileTpsPage",
                "Your SmileTPS password goes only to this address and is not kept. The staff login "
                "and password are seen by SmileTPS only.",
            )
        )
        self._say_what_is_saved()

    def _say_what_is_saved(self) -> None:
        self._facts.show_lines([self._login_line(), self._password_line(), self._role_line()])
        self._remark()

    def _login_line(self) -> RuleLine:
        login = self.context.session.staff_login
        if not login:
            words = translate("SmileTpsPage", "Staff login: missing. Go back and type it.")
            return RuleLine(words, RuleState.BROKEN)
        words = translate("SmileTpsPage", "Staff login: {login}")
        return RuleLine(words.replace("{login}", login), RuleState.KEPT)

    def _password_line(self) -> RuleLine:
        if not self.context.session.staff_password:
            words = translate("SmileTpsPage", "Staff password: missing. Go back and type it.")
            return RuleLine(words, RuleState.BROKEN)
        words = translate("SmileTpsPage", "Staff password: typed, hidden here")
        return RuleLine(words, RuleState.KEPT)

    def _role_line(self) -> RuleLine:
        guide, session = self.context.parts.guide, self.context.session
        roles = session.roles()
        if isinstance(roles, RoleProblem):
            told = tell(problem_of(roles, guide))
            return RuleLine(f"{told.cause} {told.action} ({told.code})", RuleState.BROKEN)
        (role,) = session.ticked
        right = translate("SmileTpsPage", "Role, as you ticked it: {role}")
        return RuleLine(right.replace("{role}", guide.role(role).label), RuleState.KEPT)

    def _remark(self) -> None:
        """Say of login and password what could be said only now that the account is known."""
        session = self.context.session
        login, password = session.staff_login, session.staff_password
        lines = [
            *login_advice(self.context, login).lines,
            *password_advice(self.context, login, password).lines,
        ]
        wrong = [line for line in lines if line.state in {RuleState.BROKEN, RuleState.WARNING}]
        news = [line.text for line in wrong if line not in self._remarks.lines]
        self._remarks.show_lines(wrong)
        self._remarks.setVisible(bool(wrong))
        announce(self._remarks, " ".join(news))

    def _on_edited(self) -> None:
        super()._on_edited()
        if not self._filling:
            self._say_what_is_saved()
