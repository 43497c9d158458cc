"""What every page is given: the outside world as ports, and the one session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.core.outcomes import Problem
from wizard.core.preset import Preset
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.ui.clipboard import Clipboard

if TYPE_CHECKING:
    from wizard.core.guide import Guide
    from wizard.core.ports import (
        AccountBook,
        CredentialStore,
        Preferences,
        Reports,
        SmileTpsAccount,
    )


@dataclass(frozen=True)
class Practice:
    """The practice copies of both sites on this computer, and the account to practise with."""

    ids: str
    smiletps: str
    account: str
    account_password: str


@dataclass(frozen=True)
class Parts:
    """The real parts, handed in by app_parts.py.

    `account` gives the SmileTPS side of an address; it is called on worker threads only, and so
    is `warm_up`, which loads what a push will need while the user is still reading.
    `write_reminder` writes a calendar file: target, day, title, words, a key of the event.
    """

    load_guide: Callable[[], Guide]
    preset: Preset
    account: Callable[[str], SmileTpsAccount]
    warm_up: Callable[[], None]
    book: AccountBook
    make_store: Callable[[], CredentialStore]
    reports: Reports
    preferences: Preferences
    write_reminder: Callable[[Path, date, str, str, str], Problem | None]
    practice: Practice | None = None
    trouble: tuple[Problem, ...] = ()

    @cached_property
    def guide(self) -> Guide:
        """The guide pack, loaded when a page first needs it: the start page paints without."""
        return self.load_guide()

    @cached_property
    def store(self) -> CredentialStore:
        """The credential store, made when first needed."""
        return self.make_store()


@dataclass
class Context:
    """The parts and the session that the pages share; the session is replaced when a run starts."""

    parts: Parts
    clipboard: Clipboard
    session: Session = field(default_factory=Session)
    language: str = "pl"
    made: Secret | None = None
    """The staff password that was made here: then nobody at the desk knows it."""

    @property
    def credential_is_safe(self) -> bool:
        """Whether a copied staff password may leave the clipboard: SmileTPS has it."""
        return self.session.is_handed_over

    @property
    def ids_address(self) -> str:
        """Where "Open IDS" leads: the practice copy while practising."""
        practice = self.parts.practice
        return practice.ids if practice else self.parts.guide.ids_address
