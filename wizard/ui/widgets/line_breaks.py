"""Where a line may end, said with characters that are not seen."""

from __future__ import annotations

import re

_WHOLE = 34
"""Unbroken characters, such as those of an address, that still stand on one line."""

_BREAK = "\u200b"
_NO_BREAK = "\u2060"
_WITHIN_A_WORD = re.compile(r"(?<=[-/?!|])(?=\S)")
"""Where Unicode lets a line end inside a login, an address or a path (UAX 14)."""


def breakable(text: str) -> str:
    """Let words from outside break that are too long for a line."""
    words = (
        _BREAK.join(word[start : start + _WHOLE] for start in range(0, len(word), _WHOLE))
        for word in text.split(" ")
    )
    return " ".join(words)


def unbroken(text: str) -> str:
    """Let no line end within a word that fits into one."""
    return " ".join(
        _WITHIN_A_WORD.sub(_NO_BREAK, word) if len(word) <= _WHOLE else word
        for word in text.split(" ")
    )


def pieces(text: str) -> list[str]:
    """What stays on one line whatever happens."""
    return re.split(rf"[ \n{_BREAK}]", text)
