"""The `pattern` attribute of a field, tried only where trying cannot take long.

A pattern is a regular expression of the site's; a nested repetition in it can run for years.
Where one looks dangerous, or is not one that Python's syntax shares with JavaScript's, the value
passes: then the site itself has to judge.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_MAX_PATTERN = 500
_MAX_VALUE = 128
_MAX_IN_A_ROW = 3
_ATOM = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]", re.DOTALL)
_TOKEN = re.compile(r"(?P<look>\((?:\?<?[=!]))|(?P<open>\((?:\?:)?)|(?P<close>\))"
                    r"|(?P<repeat>(?:[*+?]|\{\d*,?\d*\})\??)|(?P<other>.)", re.DOTALL)  # fmt: skip
_FIXED = re.compile(r"\{\d+\}\??")


def fits(pattern: str, value: str) -> bool:
    """Whether the whole value fits the pattern; true also where nobody should try."""
    compiled = _compiled(pattern)
    if compiled is None or len(value) > _MAX_VALUE:
        return True
    return compiled.fullmatch(value) is not None


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    if len(pattern) > _MAX_PATTERN or not is_harmless(pattern):
        return None
    try:
        return re.compile(f"(?:{pattern})", re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return None


@dataclass(slots=True)
class _Group:
    """One open group: how many repetitions stand in a row in it, and what repeats it may bear."""

    looks: bool
    in_a_row: int = 0
    branches: bool = False


def is_harmless(pattern: str) -> bool:
    """Whether trying the pattern is quick: no repetition of a repetition, few of them in a row."""
    groups = [_Group(looks=False)]
    closed: _Group | None = None
    for token in _TOKEN.finditer(_ATOM.sub("x", pattern)):
        just_closed, closed = closed, None
        if token["look"] or token["open"]:
            groups.append(_Group(looks=token["look"] is not None))
        elif token["close"] and len(groups) > 1:
            closed = groups.pop()
            # A look-ahead is tried by itself; any other group adds to the row it stands in.
            groups[-1].in_a_row += 0 if closed.looks else closed.in_a_row
            groups[-1].branches |= closed.branches
        elif token["repeat"]:
            if just_closed and (just_closed.in_a_row or just_closed.branches):
                return False
            groups[-1].in_a_row += not _FIXED.fullmatch(token["repeat"])
        elif token["other"] == "|":
            groups[-1].branches = True
        if groups[-1].in_a_row > _MAX_IN_A_ROW:
            return False
    return True
