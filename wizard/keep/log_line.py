"""Which facts may be written into the log, and what each of them must look like.

An allow-list, not a scrub list: what is not named here is not written, and a value that does not
look as its name promises is written as "?" (security.md, section 6 rule 20).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum

from wizard.core.local_text import LANGUAGES
from wizard.core.outcomes import Code, Outcome, Stage
from wizard.core.steps import Run, Step

UNFIT = "?"

MOST_OF_A_NOTE = 300
"""Characters of what a user writes for support about a site that looks different."""

LARGEST_NUMBER = 1_000_000_000

_EVENT = re.compile(r"[a-z][a-z0-9_]{0,40}")


def _member(kind: type[Enum], *more: str) -> Callable[[str], str]:
    words = {str(member.value) for member in kind} | {"", *more}
    return lambda text: text if text in words else UNFIT


def _looks_like(pattern: str) -> Callable[[str], str]:
    shape = re.compile(pattern)
    return lambda text: text if shape.fullmatch(text) or not text else UNFIT


def _note(text: str) -> str:
    """What the user wrote for support, made one line: the only free text, and from nowhere else."""
    visible = "".join(sign if sign.isprintable() else " " for sign in text)
    return '"' + visible[:MOST_OF_A_NOTE].replace('"', "'") + '"'


_version = _looks_like(r"[0-9][0-9A-Za-z.+-]{0,30}")

TEXTS: dict[str, Callable[[str], str]] = {
    "stage": _member(Stage),
    "outcome": _member(Outcome, "problem"),
    "code": _member(Code),
    "step": _member(Step),
    "run": _member(Run),
    "command": _looks_like(r"push|check|status|diagnose|practice-sites|window"),
    "version": _version,
    "python": _version,
    "qt": _version,
    "os": _looks_like(r"(Linux|Windows|Darwin) [0-9A-Za-z._-]{0,40}"),
    "language": _looks_like("|".join(LANGUAGES)),
    "kind": _looks_like(r"[A-Za-z_]{1,40}(Error|Exception|Exit|Interrupt)"),
    "where": _looks_like(r"wizard[a-z_.]{0,60}:[0-9]{1,5}"),
    "note": _note,
}
"""`kind` is the class of an exception and `where` the module and line that raised it."""

_NUMBERS = frozenset({"ms", "count", "status", "exit"})


def line_of(event: str, facts: dict[str, str | int]) -> str:
    """Event and allowed facts as one line, without the time."""
    words = [event if _EVENT.fullmatch(event) else UNFIT]
    words += [f"{name}={shown}" for name, value in facts.items() if (shown := _shown(name, value))]
    return " ".join(words)


def _shown(name: str, value: str | int) -> str:
    """The value as it is written; empty for what is not on the list, or says nothing."""
    if name in _NUMBERS:
        fits = type(value) is int and abs(value) < LARGEST_NUMBER
        return str(value) if fits else UNFIT
    fit = TEXTS.get(name)
    if fit is None:
        return ""
    return fit(value) if isinstance(value, str) else UNFIT
