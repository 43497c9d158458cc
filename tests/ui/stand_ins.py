"""Hand-written stand-ins for the outside world, for tests of the window alone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from wizard import paths
from wizard.core.guide import Guide
from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Outcome, Problem, Stage, Verdict
from wizard.core.ports import PushWatch
from wizard.core.preset import Preset
from wizard.core.request import LinkRequest, SignIn
from wizard.core.secret import Secret
from wizard.keep.packs import load_guide
from wizard.ui.clipboard import Clipboard
from wizard.ui.context import Context, Parts

CONFIRMED = Verdict(Outcome.CONFIRMED, Stage.READ_BACK, "smiletps.example")


def guide() -> Guide:
    """The guide pack that is shipped."""
    loaded = load_guide(paths.guide())
    assert isinstance(loaded, Guide)
    return loaded


@dataclass
class BookInMemory:
    """An account book that forgets everything when the test ends."""

    doctors: dict[str, LinkedDoctor] = field(default_factory=dict)
    kept: InterruptedSession | None = None

    def linked(self) -> tuple[LinkedDoctor, ...]:
        return tuple(self.doctors.values())

    def remember(self, doctor: LinkedDoctor) -> Problem | None:
        self.doctors[doctor.identifier] = doctor
        return None

    def forget(self, identifier: str) -> Problem | None:
        self.doctors.pop(identifier, None)
        return None

    def interrupted(self) -> InterruptedSession | None:
        return self.kept

    def keep_interrupted(self, session: InterruptedSession) -> Problem | None:
        self.kept = session
        return None

    def drop_interrupted(self) -> Problem | None:
        self.kept = None
        return None

    def trouble(self) -> Problem | None:
        return None


@dataclass
class StoreInMemory:
    """A credential store that always works."""

    passwords: dict[str, Secret] = field(default_factory=dict)

    def name(self) -> str | Problem:
        return "Windows Credential Manager"

    def keep(self, identifier: str, password: Secret) -> Problem | None:
        self.passwords[identifier] = password
        return None

    def read(self, identifier: str) -> Secret | Problem | None:
        return self.passwords.get(identifier)

    def stop(self) -> None:
        """Nothing waits here."""

    def remove(self, identifier: str) -> Problem | None:
        self.passwords.pop(identifier, None)
        return None


@dataclass
class ReportsInMemory:
    """Notes what was noted."""

    noted: list[tuple[str, dict[str, str | int]]] = field(default_factory=list)

    def note(self, event: str, **facts: str | int) -> None:
        self.noted.append((event, facts))

    def write_bundle(self, target: Path) -> Problem | None:
        target.write_bytes(b"bundle")
        return None


@dataclass
class PreferencesInMemory:
    """What the user likes."""

    language: str = ""
    strip_place: tuple[int, int] | None = None


@dataclass
class ScriptedSmileTps:
    """Answers each push with the next scripted result; `hold` keeps it running until released."""

    results: list[Verdict | Problem] = field(default_factory=lambda: [CONFIRMED])
    requests: list[LinkRequest] = field(default_factory=list)
    checks: list[str] = field(default_factory=list)
    sign_ins: list[SignIn] = field(default_factory=list)
    hold: threading.Event = field(default_factory=threading.Event)
    before: Callable[[PushWatch], None] = lambda watch: None

    def __post_init__(self) -> None:
        self.hold.set()

    def link(self, request: LinkRequest, watch: PushWatch) -> Verdict | Problem:
        self.requests.append(request)
        for stage in Stage:
            watch.stage(stage)
        self.before(watch)
        self.hold.wait(30)
        return self.results.pop(0) if len(self.results) > 1 else self.results[0]

    def check(self, sign_in: SignIn, staff_login: str, watch: PushWatch) -> Verdict | Problem:
        self.checks.append(staff_login)
        self.sign_ins.append(sign_in)
        watch.stage(Stage.CONNECT)
        return self.results.pop(0) if len(self.results) > 1 else self.results[0]


def no_reminder(target: Path, day: date, title: str, words: str, key: str) -> Problem | None:
    """Write nothing."""
    del target, day, title, words, key
    return None


def context(
    account: ScriptedSmileTps | None = None,
    *,
    book: BookInMemory | None = None,
    preset: Preset | None = None,
    language: str = "en",
) -> Context:
    """A context whose outside world is in memory."""
    smiletps = account or ScriptedSmileTps()
    parts = Parts(
        load_guide=guide,
        preset=preset or Preset(),
        account=lambda address: smiletps,
        warm_up=lambda: None,
        book=book or BookInMemory(),
        make_store=StoreInMemory,
        reports=ReportsInMemory(),
        preferences=PreferencesInMemory(),
        write_reminder=no_reminder,
    )
    return Context(parts, Clipboard(), language=language)
