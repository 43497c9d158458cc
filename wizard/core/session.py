"""What the user has entered so far: the one state object of a run."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime

from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Outcome, Problem, Verdict
from wizard.core.request import LearnedWay, LinkRequest, SignIn
from wizard.core.roles import Role, RoleProblem, RolesConfirmed, confirm
from wizard.core.secret import Secret
from wizard.core.steps import Run, Step


def new_identifier() -> str:
    """A random name for a doctor's entry: survives a renamed doctor and a changed login."""
    return os.urandom(16).hex()


@dataclass
class Session:
    """One run of the wizard. Only `request` turns it into something that can be sent."""

    run: Run = Run.CREATE
    step: Step = Step.START
    identifier: str = field(default_factory=new_identifier)
    doctor: str = ""
    doctor_login: str = ""
    staff_login: str = ""
    staff_password: Secret = field(default_factory=lambda: Secret(""))
    first_name: str = ""
    last_name: str = ""
    title: str = ""
    ticked: frozenset[Role] = frozenset()
    other_role_shown: bool = False
    address: str = ""
    account: str = ""
    account_password: Secret = field(default_factory=lambda: Secret(""))
    stored_password: Secret | None = None
    learned: LearnedWay = field(default_factory=LearnedWay)
    keep_password: bool = False
    sending: bool = False
    linked_at: datetime | None = None
    taken_logins: tuple[str, ...] = ()
    result: Verdict | Problem | None = None

    def roles(self) -> RolesConfirmed | RoleProblem:
        """The role check of the present state; asked again at every push."""
        return confirm(self.ticked, other_shown=self.other_role_shown)

    @property
    def is_handed_over(self) -> bool:
        """Whether SmileTPS has the present pair, as far as a push could tell."""
        return isinstance(self.result, Verdict) and self.result.outcome in {
            Outcome.CONFIRMED,
            Outcome.SAVED,
        }

    def sign_in(self) -> SignIn:
        """How to get into the SmileTPS account that was typed."""
        return SignIn(self.address, self.account, self.account_password, self.learned)

    def request(self) -> LinkRequest | RoleProblem:
        """The push that the present state asks for, or why its roles forbid one."""
        roles = self.roles()
        if isinstance(roles, RoleProblem):
            return roles
        return LinkRequest(self.sign_in(), self.staff_login, self.staff_password, roles)

    def linked(self, verdict: Verdict, roles_confirmed_at: datetime) -> LinkedDoctor:
        """The entry to remember after a push that ended in `verdict`; no password is in it."""
        now = datetime.now(UTC)
        return LinkedDoctor(
            identifier=self.identifier,
            doctor=self.doctor,
            staff_login=self.staff_login,
            address=self.address,
            account=self.account,
            linked_at=self.linked_at or now,
            pushed_at=now,
            outcome=verdict.outcome,
            roles_confirmed_at=roles_confirmed_at,
            learned=verdict.learned or self.learned,
            password_kept=self.keep_password,
        )

    def wipe(self) -> None:
        """Drop every password and the ticks, when the wizard is left alone."""
        self.staff_password = Secret("")
        self.account_password = Secret("")
        self.stored_password = None
        self.ticked = frozenset()
        self.other_role_shown = False

    def interrupted(self) -> InterruptedSession:
        """What may be kept of this run on disk: everything but passwords and ticks."""
        return InterruptedSession(
            run=self.run,
            step=self.step,
            identifier=self.identifier,
            doctor=self.doctor,
            staff_login=self.staff_login,
            first_name=self.first_name,
            last_name=self.last_name,
            title=self.title,
            address=self.address,
            account=self.account,
            sending=self.sending,
            saved_at=datetime.now(UTC),
        )

    @classmethod
    def resumed(cls, kept: InterruptedSession) -> Session:
        """The run that was closed half-way. Passwords are typed and roles are ticked anew."""
        return cls(
            run=kept.run,
            step=kept.step,
            identifier=kept.identifier or new_identifier(),
            doctor=kept.doctor,
            staff_login=kept.staff_login,
            first_name=kept.first_name,
            last_name=kept.last_name,
            title=kept.title,
            address=kept.address,
            account=kept.account,
            sending=kept.sending,
        )

    @classmethod
    def updating(cls, doctor: LinkedDoctor) -> Session:
        """The doctor's short run: the login is known, the password and the roles are asked anew."""
        return cls(
            run=Run.UPDATE,
            step=Step.UPDATE,
            identifier=doctor.identifier,
            doctor=doctor.doctor,
            staff_login=doctor.staff_login,
            address=doctor.address,
            account=doctor.account,
            learned=doctor.learned,
            linked_at=doctor.linked_at,
            keep_password=doctor.password_kept,
        )
