"""What is known about a site's rules, and how hard a broken one may stop the user.

Nobody has told us the rules of IDS in full (mission.md, "What is known and what is not"). So each
value carries its standing, and only a rule that is known may block.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Standing(Enum):
    """How sure the guide is of a rule. The value is the word in the guide pack."""

    KNOWN = "known"
    UNVERIFIED = "unverified"
    UNKNOWN = "unknown"


class Severity(Enum):
    """What a problem asks of the user before the push."""

    BLOCK = "block"
    """It must be mended."""
    ASK = "ask"
    """It must be answered: mend it, or say that it is meant so."""
    WARN = "warn"
    """It must be said; the user may go on."""


@dataclass(frozen=True)
class Rule(Generic[Value]):
    """One rule of a site. `value` is None exactly when nothing is known."""

    value: Value | None
    standing: Standing

    def __post_init__(self) -> None:
        if (self.value is None) is not (self.standing is Standing.UNKNOWN):
            raise ValueError("a rule has a value exactly when something is known about it")

    @property
    def severity(self) -> Severity:
        """What breaking the rule asks for: only what is known may block."""
        return Severity.BLOCK if self.standing is Standing.KNOWN else Severity.WARN


def known(value: Value) -> Rule[Value]:
    """A rule that the site itself states."""
    return Rule(value, Standing.KNOWN)


def unverified(value: Value) -> Rule[Value]:
    """A rule that somebody reports and nobody has checked on the site."""
    return Rule(value, Standing.UNVERIFIED)


def unknown() -> Rule[Value]:
    """A rule of which nothing is known: never checked, never shown as a rule."""
    return Rule(None, Standing.UNKNOWN)
