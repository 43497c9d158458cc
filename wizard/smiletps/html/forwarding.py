"""A page that shows nothing, and whose one script only speaks to the person and moves on.

Many a PHP application answers so, with `<script>alert('Saved.'); location.href='index.php'`, or
goes back to the form. What the alert says is the site's answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wizard.smiletps.html.charset import scalar
from wizard.smiletps.html.wording import tidy

_LONGEST = 4096  # characters of such a page
_SCRIPT = re.compile(r"<script(\s[^>]*)?>(.*?)</script\s*>", re.DOTALL | re.I)
_UNSEEN = re.compile(r"<(title|noscript)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.I)
_FRAME = re.compile(r"<!doctype[^>]*>|</?(?:html|head|body|meta|link|base|p|br)\b[^>]*>", re.I)
_TEXT = r"""(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')"""
_ALERT = rf"(?:(?:window\.)?alert\(\s*{_TEXT}\s*\)\s*;?\s*)?"
_PLACE = r"(?:(?:window|self|top|parent|document)\.)*location"
_GOES = rf"{_PLACE}(?:(?:\.href)?\s*=\s*{_TEXT}|\.(?:replace|assign)\(\s*{_TEXT}\s*\))"
_BACK = r"(?:(?:window|self|top|parent)\.)?history\.(?:back|go)\([-\d\s]*\)"
_MOVES_ON = re.compile(rf"{_ALERT}(?:{_GOES}|{_BACK})?\s*;?")
_WRAPPING = re.compile(r"^<!--[^\n]*|(?://)?\s*-->$")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))")


@dataclass(frozen=True)
class Forwarding:
    """Where the page sends the browser, as written ("" for nowhere, or back), and what it says."""

    target: str
    said: str


def forwarding_in(source: str) -> Forwarding | None:
    """Read what a page without anything to see does; None for every other page."""
    if len(source) > _LONGEST:
        return None
    scripts = list(_SCRIPT.finditer(source))
    shown = _FRAME.sub("", _UNSEEN.sub("", _SCRIPT.sub("", source)))
    if len(scripts) != 1 or shown.strip():
        return None
    found = _MOVES_ON.fullmatch(_WRAPPING.sub("", scripts[0][2].strip()).strip())
    if found is None:
        return None
    said, target = found[1] or found[2], found[3] or found[4] or found[5] or found[6]
    return Forwarding(_unescaped(target or ""), tidy(_unescaped(said or "")))


def _unescaped(text: str) -> str:
    """The text that a script means; its line breaks become blanks."""
    return scalar(_ESCAPE.sub(_meant, text))


def _meant(escape: re.Match[str]) -> str:
    if escape[1]:
        return chr(int(escape[1], 16))
    return " " if escape[2] in "nrt" else escape[2]
