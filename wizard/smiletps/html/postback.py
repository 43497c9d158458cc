"""Links that are buttons: ASP.NET's `__doPostBack` fills two hidden fields and sends the form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.smiletps.html.tree import Node

_TEXT = r"""\s*(?:"([^"\\]*)"|'([^'\\]*)')\s*"""
_PLAIN = re.compile(rf"__doPostBack\({_TEXT},{_TEXT}\)")
_CHECKED = re.compile(
    rf"WebForm_DoPostBackWithOptions\(\s*new\s+WebForm_PostBackOptions\("
    rf"{_TEXT},{_TEXT},\s*(?:true|false)\s*,{_TEXT},{_TEXT},"
)


@dataclass(frozen=True)
class Postback:
    """What the script types into which hidden fields, and where the form goes, "" for its own."""

    fills: Mapping[str, str] = field(repr=False)
    action: str = ""


def postback_of(node: Node) -> Postback | None:
    """What pressing a link or a button does, when it is a postback."""
    script = node.get("href") if node.tag == "a" else node.get("onclick")
    found = _CHECKED.search(script) or _PLAIN.search(script)
    if found is None:
        return None
    texts = found.groups()
    given = [one or other or "" for one, other in zip(texts[::2], texts[1::2], strict=True)]
    fills = {"__EVENTTARGET": given[0], "__EVENTARGUMENT": given[1]}
    return Postback(fills, given[3] if found.re is _CHECKED else "")
