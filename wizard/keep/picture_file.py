"""Reads a picture of the guide: an SVG file with a text alternative and elements to be marked.

A drawn picture and a real screenshot embedded as `<image>` are the same to us: what counts are
`<title>` and `<desc>` in Polish and the ids of the targets.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

from wizard.core.local_text import LANGUAGES, LocalText
from wizard.core.pack_problem import PackFault
from wizard.core.picture import Picture, Swatch
from wizard.keep.toml_file import SyntaxFault, read_text

LARGEST = 8 * 1024 * 1024
"""Bytes: room for a screenshot of a large screen inside the file."""

_SVG = "{http://www.w3.org/2000/svg}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_LINKS = ("href", "{http://www.w3.org/1999/xlink}href")
_TARGET = re.compile(r"target(-[1-9])?")
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import", re.IGNORECASE)


def read_picture(file: Path, palette: tuple[Swatch, ...]) -> Picture | PackFault:
    """The picture in `file`, or why it cannot be used."""
    svg = read_text(file, LARGEST)
    if isinstance(svg, SyntaxFault):
        return svg.fault
    root = _root(svg)
    if isinstance(root, PackFault):
        return root
    title, description = _words(root, "title"), _words(root, "desc")
    if title is None or description is None:
        return PackFault.PICTURE_UNTITLED
    ids = (element.get("id", "") for element in root.iter())
    targets = tuple(sorted(name for name in ids if _TARGET.fullmatch(name)))
    if not targets:
        return PackFault.PICTURE_NO_TARGET
    return Picture(file.name, svg, title, description, targets, palette)


def _root(svg: str) -> ElementTree.Element | PackFault:
    """The parsed picture, if it is a drawing that can be scaled and needs nothing but itself."""
    if "<!DOCTYPE" in svg or "<!ENTITY" in svg:
        return PackFault.PICTURE_UNSAFE
    try:
        root = ElementTree.fromstring(svg)  # noqa: S314 - entities were refused above
    except ElementTree.ParseError:
        return PackFault.PICTURE_NOT_SVG
    if root.tag != f"{_SVG}svg" or not root.get("viewBox"):
        return PackFault.PICTURE_NOT_SVG
    if any(_leads_outside(element) for element in root.iter()):
        return PackFault.PICTURE_UNSAFE
    return root


def _words(root: ElementTree.Element, tag: str) -> LocalText | None:
    """The picture's own <title> or <desc> in every language; without xml:lang it is Polish."""
    texts = {
        element.get(_LANGUAGE, "pl"): " ".join((element.text or "").split())
        for element in root.findall(f"{_SVG}{tag}")
    }
    return LocalText(*(texts.get(code, "") for code in LANGUAGES)) if texts.get("pl") else None


def _leads_outside(element: ElementTree.Element) -> bool:
    """Whether showing `element` could read another file or the network, or run a script."""
    if element.tag in {f"{_SVG}script", f"{_SVG}foreignObject"}:
        return True
    links = (element.get(name, "") for name in _LINKS)
    if any(link and not link.startswith(("#", "data:image/")) for link in links):
        return True
    return any(_OUTSIDE.search(text) for text in (*element.attrib.values(), element.text or ""))
