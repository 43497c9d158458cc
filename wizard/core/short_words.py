"""One-letter words stay with the word after them.

In Polish, Czech and Ukrainian no line ends with a word such as "w", "v" or "у": readers stumble,
and printers have never let it stand.
"""

from __future__ import annotations

import re

LANGUAGES = frozenset({"pl", "cs", "uk"})
"""Where that is the rule."""

NO_BREAK_SPACE = "\u00a0"

_SHORT_WORD = re.compile(r"(?<![\w’%-])([^\W\d_]) (?=\S)")


def keep_with_next(text: str, language: str) -> str:
    """`text` with a no-break space after each one-letter word, where `language` wants it."""
    return _SHORT_WORD.sub(rf"\1{NO_BREAK_SPACE}", text) if language in LANGUAGES else text
