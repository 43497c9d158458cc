"""What the state file says: linked doctors and the interrupted run, as JSON, strictly read.

Never a password and never a tick: the role check is of the present state, so a resumed run asks
again, and nothing written into this file can stand for it. Unknown keys are ignored.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import Enum

from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Outcome, Problem
from wizard.core.request import LearnedWay
from wizard.core.steps import STEPS, Run, Step
from wizard.keep.json_entries import BrokenFileError, Entries, OtherVersionError

SCHEMA = 1


@dataclass(frozen=True)
class State:
    """Everything that is remembered between runs."""

    linked: tuple[LinkedDoctor, ...] = ()
    interrupted: InterruptedSession | None = None


def to_bytes(state: State) -> bytes:
    """The file's content. ASCII, so that half a character from a paste survives too."""
    document = {"schema": SCHEMA, **asdict(state)}
    return json.dumps(document, indent=1, default=_plain).encode("ascii")


def _plain(value: object) -> str:
    """A time or a name as text; whatever else JSON has no word for has no business here."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return str(value.value)
    raise TypeError(type(value))


def from_bytes(content: bytes) -> State:
    """Read what `to_bytes` wrote. Raises BrokenFileError, or OtherVersionError for a new schema."""
    entries = Entries.from_bytes(content)
    if entries.take("schema", int) != SCHEMA:
        raise OtherVersionError("another schema")
    linked = tuple(_doctor(Entries(item)) for item in entries.take("linked", list))
    if len({doctor.identifier for doctor in linked}) != len(linked):
        raise BrokenFileError("one identifier twice")
    interrupted = entries.facts.get("interrupted")
    return State(linked, None if interrupted is None else _session(Entries(interrupted)))


def _doctor(entries: Entries) -> LinkedDoctor:
    learned = Entries(entries.take("learned", dict))
    return LinkedDoctor(
        identifier=entries.identifier("identifier"),
        doctor=entries.text("doctor"),
        staff_login=entries.text("staff_login"),
        address=_address(entries),
        account=entries.text("account"),
        linked_at=entries.time("linked_at"),
        pushed_at=entries.time("pushed_at"),
        outcome=entries.name("outcome", Outcome),
        roles_confirmed_at=entries.time("roles_confirmed_at"),
        learned=LearnedWay(learned.text("sign_in"), learned.text("settings")),
        password_kept=entries.take("password_kept", bool),
    )


def _address(entries: Entries) -> str:
    """The address of a linked SmileTPS, as a push has dialled it: the next password goes there."""
    from wizard.core.address import read_address  # noqa: PLC0415 - start-up diet

    text = entries.text("address")
    read = read_address(text)
    if isinstance(read, Problem) or read.url not in (text, text.removesuffix("/")):
        raise BrokenFileError("address")
    return text


def _session(entries: Entries) -> InterruptedSession:
    run, step = entries.name("run", Run), entries.name("step", Step)
    if step not in STEPS[run]:
        raise BrokenFileError("step")
    return InterruptedSession(
        run=run,
        step=step,
        identifier=entries.identifier("identifier") if entries.facts.get("identifier") else "",
        doctor=entries.text("doctor"),
        staff_login=entries.text("staff_login"),
        first_name=entries.text("first_name"),
        last_name=entries.text("last_name"),
        title=entries.text("title"),
        address=entries.text("address"),
        account=entries.text("account"),
        sending=entries.take("sending", bool),
        saved_at=None if entries.facts.get("saved_at") is None else entries.time("saved_at"),
    )
