"""What the window and the commands need from the outside world; app.py hands the real parts in."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Problem, Stage, Verdict
from wizard.core.request import LinkRequest, Question, SignIn
from wizard.core.secret import Secret


class PushWatch(Protocol):
    """Whoever watches a push: is told the stages, can stop it, and answers the site's questions."""

    def stage(self, stage: Stage) -> None:
        """`stage` has begun; all before it are done."""

    def cancelled(self) -> bool:
        """True once the push must end, wherever it is.

        Asked before every exchange and while waiting for a reply. What may have been saved is
        looked up first, so it may come later than `stopping`.
        """
        ...

    def stopping(self) -> bool:
        """True once the user wants to stop: nothing more is written."""
        ...

    def ask(self, question: Question) -> Secret | None:
        """The answer to a question of the site.

        None when the user does not want to answer. May block.
        """
        ...


class SmileTpsAccount(Protocol):
    """The clinic's SmileTPS account, as far as the wizard uses it."""

    def link(self, request: LinkRequest, watch: PushWatch) -> Verdict | Problem:
        """Sign in, save the pair, read back. One write at most."""
        ...

    def check(self, sign_in: SignIn, staff_login: str, watch: PushWatch) -> Verdict | Problem:
        """Sign in and look whether the settings show `staff_login`; writes nothing."""
        ...


class CredentialStore(Protocol):
    """The operating system's credential store.

    Every call may take seconds: never on the GUI thread.
    """

    def name(self) -> str | Problem:
        """The store's own name for people ("Windows Credential Manager"), or why there is none."""
        ...

    def keep(self, identifier: str, password: Secret) -> Problem | None:
        """Write, read back, compare.

        `identifier` is a LinkedDoctor's; None when the store proved it.
        """
        ...

    def read(self, identifier: str) -> Secret | Problem | None:
        """The kept password; None when nothing is kept under `identifier`."""
        ...

    def remove(self, identifier: str) -> Problem | None:
        """Forget it; nothing kept is no problem."""
        ...

    def stop(self) -> None:
        """End the calls that still wait: the program is closing."""


class AccountBook(Protocol):
    """What this computer remembers between runs. Never a secret."""

    def linked(self) -> tuple[LinkedDoctor, ...]:
        """The linked doctors, oldest first."""
        ...

    def remember(self, doctor: LinkedDoctor) -> Problem | None:
        """Add or replace the doctor with this identifier."""
        ...

    def forget(self, identifier: str) -> Problem | None:
        """Drop the doctor with this identifier."""
        ...

    def interrupted(self) -> InterruptedSession | None:
        """The run that was closed half-way, if any."""
        ...

    def keep_interrupted(self, session: InterruptedSession) -> Problem | None:
        """Keep where the user is; replaces what was kept before."""
        ...

    def drop_interrupted(self) -> Problem | None:
        """The run is finished or given up."""
        ...

    def trouble(self) -> Problem | None:
        """What was wrong with the state file when it was read (set aside, never silently lost)."""
        ...


class Preferences(Protocol):
    """How the user likes the window. A value that is set is kept; if it cannot be, nobody is told.

    An empty `language` was never chosen. `strip_place` is where the compact strip was left, in
    Qt's logical pixels of the desktop (x, y).
    """

    language: str
    strip_place: tuple[int, int] | None


class Reports(Protocol):
    """The log of allow-listed facts and the diagnostics bundle made of it."""

    def note(self, event: str, **facts: str | int) -> None:
        """Write one line; only names on the allow-list are taken."""

    def write_bundle(self, target: Path) -> Problem | None:
        """Write the diagnostics bundle (a zip) for the clinic's IT person; no secret is in it."""
        ...
