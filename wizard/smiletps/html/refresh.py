"""A page that moves on by itself: the refresh of a meta element or of a header."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wizard.smiletps.html.address import resolve

_REFRESH = re.compile(
    r"[\t\n\f\r ]*(\d*)(?:\.[\d.]*)?(?:[\t\n\f\r ]*[;,\s][\t\n\f\r ]*(?:url[\t\n\f\r ]*="
    r"[\t\n\f\r ]*)?(?:\"([^\"]*)|'([^']*)|(.*)))?",
    re.ASCII | re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Refresh:
    """After how many seconds a page moves on, and where to."""

    seconds: float
    url: str


def refresh_in(content: str, base: str) -> Refresh | None:
    """Read the content of a refresh, of a meta element or of a header; None when it is broken.

    A refresh without an address reloads `base`.
    """
    parts = _REFRESH.match(content)
    if parts is None or not (parts[1] or content.strip().startswith(".")):
        return None
    target = parts[2] or parts[3] or parts[4] or ""
    url = resolve(base, target)
    return Refresh(float(parts[1][:6] or 0), url) if url else None
