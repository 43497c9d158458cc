"""The captchas of a page, whatever service they are of."""

from __future__ import annotations

import re

from wizard.smiletps.html.texts import text_of
from wizard.smiletps.html.tree import Node, Tree

_CAPTCHA = re.compile("captcha|turnstile|geetest|altcha", re.I)
_OF_A_SERVICE = re.compile("recaptcha|h-?captcha|turnstile|frc-captcha|friendly-?captcha", re.I)
_TELLING = ("class", "id", "name", "src", "data-callback", "aria-label")
_SITE_KEY = "data-sitekey"


def captchas_in(tree: Tree, source: str) -> list[Node]:
    """Return the elements that are a part of a captcha; `source` is that of the tree."""
    if not _CAPTCHA.search(source) and _SITE_KEY not in source.lower():
        return []
    return [node for node in tree.nodes if _is_captcha(node)]


def _is_captcha(node: Node) -> bool:
    # A script is loaded on every page of many sites, with no box to tick on this one.
    if node.tag in {"html", "body", "a", "p", "label", "span", "script"}:
        return False
    if _SITE_KEY in node.attributes:
        return True
    text = " ".join(map(node.get, _TELLING))
    if not _CAPTCHA.search(text):
        return False
    return _OF_A_SERVICE.search(text) is not None or not _only_tells(node)


def _only_tells(node: Node) -> bool:
    """Whether an element has words alone: no field, no picture, no place for a script to fill.

    Fossil draws one in letters beside its sign-in, for anonymous visitors.
    """
    if node.holds_field or node.tag in {"input", "img", "iframe"} or "-" in node.tag:
        return False
    return bool(text_of(node)) and not any(_holds_picture(child) for child in node.children)


def _holds_picture(child: Node | str) -> bool:
    if isinstance(child, str):
        return False
    return child.tag in {"img", "svg", "canvas", "iframe", "button"} or any(
        map(_holds_picture, child.children)
    )
