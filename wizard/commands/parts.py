"""What the commands are given by app.py: the outside world as ports and functions."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wizard.core.outcomes import Problem
from wizard.core.ports import AccountBook, Reports, SmileTpsAccount
from wizard.core.preset import Preset


class ServedSites(Protocol):
    """The practice sites while they run.

    `ids` and `smiletps` are addresses, trusted through `ca_file` (PEM); the account is made for
    this run; `state_file` shows as JSON what the practice SmileTPS really holds.
    """

    ids: str
    smiletps: str
    ca_file: Path
    account: str
    account_password: str
    state_file: Path


@dataclass(frozen=True)
class CommandParts:
    """The real parts, each made when it is asked for: a command needs few of them.

    `preset` holds the address where one is fixed, whoever fixed it. `renewal_days` is the guide's;
    None where the guide cannot be read. `self_test` names what was looked at on this computer, and
    what is wrong with it. `practice` takes the names of a variant and a fault; ValueError, with
    words for the user, if there is none.
    """

    preset: Preset | Problem
    account: Callable[[], SmileTpsAccount | Problem]
    book: Callable[[], AccountBook]
    reports: Reports
    renewal_days: Callable[[], int | None]
    self_test: Callable[[], dict[str, Problem | None]]
    practice: Callable[[str, str], AbstractContextManager[ServedSites]]
