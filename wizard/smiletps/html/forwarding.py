"""A page that shows nothing, and whose one script only sends the browser on.

Many a PHP application redirects so, with `<script>alert('Saved.'); location.href='index.php'`, for
no header can be sent any more. What the alert says is the site's answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wizard.smiletps.html.wording import tidy

_LONGEST = 4096  # characters of such a page
_SCRIPT = re.compile(r"<script(\s[^>]*)?>(.*?)</script\s*>", re.DOTALL | re.I)
_UNSEEN = re.compile(r"<(title|noscript)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.I)
_FRAME = re.compile(r"<!doctype[^>]*>|</?(?:html|head|body|meta|link|base|p|br)\b[^>]*>", re.I)
_TEXT = r"""(?:"([^"\\\n]*)"|'([^'\\\n]*)')"""
_ALERT = rf"(?:(?:window\.)?alert\(\s*{_TEXT}\s*\)\s*;?\s*)?"
_PLACE = r"(?:(?:window|self|top|parent|document)\.)*location"
_GOES_ON = re.compile(
    rf"{_ALERT}{_PLACE}(?:(?:\.href)?\s*=\s*{_TEXT}|\.(?:replace|assign)\(\s*{_TEXT}\s*\))\s*;?"
)
_WRAPPING = re.compile(r"^<!--[^\n]*|(?://)?\s*-->$")


@dataclass(frozen=True)
class Forwarding:
    """Where the page sends the browser, as written, and what it says before."""

    target: str
    said: str


def forwarding_in(source: str) -> Forwarding | None:
    """Read what a page without anything to see does; None for every other page."""
    if len(source) > _LONGEST or "location" not in source:
        return None
    scripts = list(_SCRIPT.finditer(source))
    shown = _FRAME.sub("", _UNSEEN.sub("", _SCRIPT.sub("", source)))
    if len(scripts) != 1 or shown.strip():
        return None
    found = _GOES_ON.fullmatch(_WRAPPING.sub("", scripts[0][2].strip()).strip())
    if found is None:
        return None
    said, target = found[1] or found[2], found[3] or found[4] or found[5] or found[6]
    return Forwarding(target, tidy(said or "")) if target else None
