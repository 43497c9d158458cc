"""The captchas of a page: which element is a part of one, and of whose."""

from __future__ import annotations

import re

from wizard.smiletps.html.texts import text_of
from wizard.smiletps.html.tree import Node

_CAPTCHAS = (
    (re.compile(r"g-recaptcha|recaptcha", re.I), "reCAPTCHA"),
    (re.compile(r"h-captcha|hcaptcha", re.I), "hCaptcha"),
    (re.compile(r"cf-turnstile|turnstile", re.I), "Turnstile"),
    (re.compile(r"frc-captcha|friendly-?captcha", re.I), "Friendly Captcha"),
    (re.compile(r"geetest|altcha|mtcaptcha|captcha", re.I), "captcha"),
)
_CAPTCHA_WORD = re.compile("captcha|turnstile|geetest|altcha", re.I)
_CAPTCHA_ATTRIBUTES = ("class", "id", "name", "src", "data-callback", "aria-label")


def captcha_kind(node: Node) -> str | None:
    """Name the captcha that an element is a part of; None for any other element."""
    if node.tag in {"html", "body", "a", "p", "label", "span"}:
        return None
    if "data-sitekey" in node.attributes and node.tag != "script":
        return _kind_in(" ".join(map(node.get, _CAPTCHA_ATTRIBUTES))) or "captcha"
    if node.tag == "script":
        return None  # loaded on every page of many sites, with no box to tick on this one
    kind = _kind_in(" ".join(map(node.get, _CAPTCHA_ATTRIBUTES)))
    return None if kind == "captcha" and _only_tells(node) else kind


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


def _kind_in(text: str) -> str | None:
    if not _CAPTCHA_WORD.search(text):
        return None
    return next((name for pattern, name in _CAPTCHAS if pattern.search(text)), None)


def may_hold_captcha(source: str) -> bool:
    """Whether looking for captchas is worth while at all."""
    small = source.lower()
    return any(
        word in small for word in ("captcha", "turnstile", "geetest", "altcha", "data-sitekey")
    )
