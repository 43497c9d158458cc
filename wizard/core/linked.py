"""What is remembered about linked doctors and interrupted runs. Plain facts, never a secret."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from wizard.core.outcomes import Outcome
from wizard.core.request import LearnedWay
from wizard.core.steps import Run, Step

_IDENTIFIER = re.compile(r"[A-Za-z0-9._-]{1,80}")


def is_identifier(text: str) -> bool:
    """Whether `text` may name a doctor's entry: letters, digits and . _ - only, at most 80."""
    return _IDENTIFIER.fullmatch(text) is not None


@dataclass(frozen=True)
class LinkedDoctor:
    """A Staff Account that was handed to SmileTPS from this computer. Times are UTC.

    `identifier` is random and survives a change of name. `address` is pinned after the first
    confirmed push.
    """

    identifier: str
    doctor: str
    staff_login: str
    address: str
    account: str
    linked_at: datetime
    pushed_at: datetime
    outcome: Outcome
    roles_confirmed_at: datetime
    learned: LearnedWay = field(default_factory=LearnedWay)
    password_kept: bool = False


@dataclass(frozen=True)
class InterruptedSession:
    """Where a run was closed: by step name, with what was typed except passwords and ticks.

    Ticks are left out on purpose: the role check is of the present state, so a resumed run asks
    again. `sending` is set just before a push goes out and cleared when its outcome is known:
    found at a start, it means "look first".
    """

    run: Run
    step: Step
    identifier: str = ""
    doctor: str = ""
    staff_login: str = ""
    first_name: str = ""
    last_name: str = ""
    title: str = ""
    address: str = ""
    account: str = ""
    sending: bool = False
    saved_at: datetime | None = None
