"""What was typed never comes back to the screen in the site's words, whole or in part.

Sites quote what they refuse: cut short behind dots (ASP.NET), with backslashes before quotes, as
HTML in HTML, with two blanks as one.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from wizard.core.secret import Secret
from wizard.smiletps.html.wording import tidy

LONGEST = 200
"""Characters of the site's words that are passed on."""
_MOST_READ = 10 * LONGEST
_SHORTEST_SECRET = 3
"""Characters: shorter ones are parts of everyday words."""
_SHORTEST_PART = 6
"""Characters: fewer in a row tell little, and stand in everyday words."""
_GONE = "…"
_ESCAPE = "\\"
_WORD = re.compile(r"[^\W\d_]+")


def for_people(text: str, secrets: Iterable[Secret]) -> str:
    """Words of the site as they may be shown and passed on: short, without what was typed."""
    text = tidy(html.unescape(text[:_MOST_READ]))
    for typed in sorted((secret.reveal() for secret in secrets), key=len, reverse=True):
        text = _without(text, typed)
    return text[:LONGEST]


def _without(text: str, typed: str) -> str:
    for whole in (typed, tidy(typed)):
        if len(whole) >= _SHORTEST_SECRET:
            text = text.replace(whole, _GONE)
    for start, end in reversed(list(_parts(text, typed))):
        text = text[:start] + _GONE + text[end:]
    return text


def _parts(text: str, typed: str) -> Iterator[tuple[int, int]]:
    """Where a part of what was typed stands in the text."""
    places = [place for place, letter in enumerate(text) if letter != _ESCAPE]
    shown = _small(text[place] for place in places)
    held = _small(tidy(typed).replace(_ESCAPE, ""))
    start = 0
    while start < len(shown):
        end = start
        while end < len(shown) and shown[start : end + 1] in held:
            end += 1
        part = shown[start:end].strip()
        if len(part) >= _SHORTEST_PART and not _is_everyday_word(part, shown, held):
            yield places[start], places[end - 1] + 1
        start = max(end, start + 1) if len(part) >= _SHORTEST_PART else start + 1


def _small(letters: Iterable[str]) -> str:
    """The letters in one case, as many as there were: some have two for one."""
    return "".join(small if len(small := one.lower()) == 1 else one for one in letters)


def _is_everyday_word(part: str, shown: str, held: str) -> bool:
    """Whether the part is one word of its own in both: "password", where that was typed, too."""
    words = _WORD.findall(part)
    return len(words) == 1 and all(words[0] in _WORD.findall(text) for text in (shown, held))
