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
from wizard.ui.widgets.rule_list import RuleList, RuleState
from wizard.ui.widgets.themed import Text
from wizard.ui.words import tell

translate = QCoreApplication.translate


class SmileTpsPage(PushPage):
    """Your SmileTPS account, and what will be saved there."""

    def __init__(self, context: Context) -> None:
        super().__init__(Step.SMILETPS, context)
        self._saved = Card(CardKind.STAFF)
        self._saved.setObjectName("saved_card")
        self._login = Text()
        self._login.setObjectName("saved_login")
        self._password = Text()
        self._roles = Text()
        self._roles.setObjectName("saved_roles")
        self._privacy = Text(theme.TextRole.SMALL, theme.Tone.MUTED)
        self._remarks = RuleList("saved_remarks")
        for line in (self._login, self._password, self._remarks, self._roles):
            self._saved.body.addWidget(line)
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
            "password there. This is step 5 of the guide.",
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
        session, guide = self.context.session, self.context.parts.guide
        login = translate("SmileTpsPage", "Staff login: {login}")
        self._login.setText(login.replace("{login}", session.staff_login or "–"))
        self._password.setText(
            translate("SmileTpsPage", "Staff password: missing. Go back and type it.")
            if session.staff_password.is_empty
            else translate("SmileTpsPage", "Staff password: typed, hidden here")
        )
        self._remark()
        roles = session.roles()
        if isinstance(roles, RoleProblem):
            told = tell(problem_of(roles, guide))
            self._roles.setText(f"{told.cause} {told.action} ({told.code})")
            self._roles.set_tone(theme.Tone.DANGER)
        else:
            right = translate("SmileTpsPage", "Role, as you ticked it: {role} ✓")
            (role,) = session.ticked
            self._roles.setText(right.replace("{role}", guide.role(role).label))
            self._roles.set_tone(theme.Tone.SUCCESS)

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
        announce(self._remarks, " ".join(news))

    def _on_edited(self) -> None:
        super()._on_edited()
        if not self._filling:
            self._say_what_is_saved()
