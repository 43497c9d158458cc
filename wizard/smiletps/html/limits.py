"""Limits that keep the tree builder fast on hostile pages; all of them measured.

The tree builder's time grows with depth times tags, and with the square of the options of one
select; unclosed formatting tags multiply (`<font color=1><p><font color=2><p>…`: 4000 tags made
millions of nodes). Counting tags bounds all of that without building anything.
"""

from __future__ import annotations

import re

from wizard.smiletps.html.source import ATTRIBUTES, NAME

MAX_BYTES = 1 << 20
MAX_DEPTH = 200
MAX_CONTROLS = 5000
_MAX_TAGS = 120_000  # a full-size page of an ordinary site has less than half of that
_MAX_OPTIONS = 15_000
_MAX_BODIES = 20
_MAX_DEPTH_TIMES_TAGS = 200_000_000
_MAX_FORMATTING_TIMES_TAGS = 500_000

FORMATTING_PREFIX = "f-"

_FORMATTING = "b|big|code|em|font|i|s|small|strike|strong|tt|u"
_FORMATTED = re.compile(rf"<(?:{_FORMATTING})[\t\n\f\r /]")
# Elements that cannot nest in themselves without another one between them.
_FLAT = "a|area|base|br|col|embed|hr|img|input|li|link|meta|nobr|option|p|param|script|style|source"
_NESTING = re.compile(rf"<(?!(?:{_FLAT}|t[dhr]|tbody|thead|tfoot|track|wbr)[\t\n\f\r />])[a-z]")
_TAG = re.compile(rf"<(/?)({NAME})({ATTRIBUTES}>?)", re.ASCII)


def within_limits(source: str) -> str | None:
    """Return the prepared source, harmless to build a tree of; None when it is too tangled."""
    small = source.lower()
    tags = small.count("<")
    if tags > _MAX_TAGS or small.count("<option") > _MAX_OPTIONS:
        return None
    if small.count("<body") + small.count("<html") > _MAX_BODIES:
        return None
    if len(_FORMATTED.findall(small)) * tags > _MAX_FORMATTING_TIMES_TAGS:
        source = _TAG.sub(_without_formatting, source)
        small = source.lower()
    if tags * tags <= _MAX_DEPTH_TIMES_TAGS:
        return source
    return source if len(_NESTING.findall(small)) * tags <= _MAX_DEPTH_TIMES_TAGS else None


def _without_formatting(tag: re.Match[str]) -> str:
    """Rename a formatting element, so that the tree builder opens it once and not again."""
    end, name, rest = tag.groups()
    if re.fullmatch(_FORMATTING, name, re.ASCII | re.IGNORECASE):
        return f"<{end}{FORMATTING_PREFIX}{name}{rest}"
    return tag[0]
