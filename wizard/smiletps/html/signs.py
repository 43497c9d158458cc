"""Signs on a page that matter beside its forms: messages, captchas, a page that needs scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from wizard.smiletps.html.address import resolve
from wizard.smiletps.html.page import Control, Message, Refresh, Tone, Visibility
from wizard.smiletps.html.texts import text_of
from wizard.smiletps.html.tree import Node, Tree
from wizard.smiletps.html.wording import words

_CAPTCHAS = (
    (re.compile(r"g-recaptcha|recaptcha", re.I), "reCAPTCHA"),
    (re.compile(r"h-captcha|hcaptcha", re.I), "hCaptcha"),
    (re.compile(r"cf-turnstile|turnstile", re.I), "Turnstile"),
    (re.compile(r"frc-captcha|friendly-?captcha", re.I), "Friendly Captcha"),
    (re.compile(r"geetest|altcha|mtcaptcha|captcha", re.I), "captcha"),
)
_CAPTCHA_WORD = re.compile("captcha|turnstile|geetest|altcha", re.I)
_CAPTCHA_ATTRIBUTES = ("class", "id", "name", "src", "data-callback", "aria-label")
_SPA_ROOTS = words(
    "root app __next __nuxt ___gatsby svelte app-root react-root main-app ember-app mount q-app"
    " application spa"
)
_SCRIPTS_WANTED = re.compile("java ?script", re.I)
_LITTLE_TEXT = 400  # characters
_REFRESH = re.compile(
    r"[\t\n\f\r ]*(\d*)(?:\.[\d.]*)?(?:[\t\n\f\r ]*[;,\s][\t\n\f\r ]*(?:url[\t\n\f\r ]*="
    r"[\t\n\f\r ]*)?(?:\"([^\"]*)|'([^']*)|(.*)))?",
    re.ASCII | re.IGNORECASE | re.DOTALL,
)
_WORD = re.compile("[A-Z]?[a-z]+|[A-Z]+")  # "errorExplanation" has two
_ERROR_WORDS = words(
    "error errors errorlist errormessage danger invalid fail failure failed warning blad bledy"
    " fehler erreur chyba"
)
_SUCCESS_WORDS = words("success ok saved updated confirmation confirm sukces erfolg")
_PLAIN_WORDS = words(
    "flash notice alert message messages msg notification notifications toast feedback callout"
    " snackbar komunikat komunikaty info status help"
)
_LIVE_ROLES = frozenset({"alert", "status", "alertdialog", "log"})
_NO_MESSAGES = words("html body input label form a button")
_TELLING = frozenset({"class", "id", "role", "aria-live"})
_LONGEST_MESSAGE = 500


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


def asks_for_scripts(tree: Tree, lines: Iterable[str]) -> bool:
    """Whether the page runs scripts, and tells people to switch them on."""
    if not tree.of("script"):
        return False
    texts = (*map(text_of, tree.of("noscript")), *lines)
    return any(map(_SCRIPTS_WANTED.search, texts))


def needs_scripts(tree: Tree, controls: Sequence[Control], lines: Iterable[str]) -> bool:
    """Whether the page cannot be used as it is, and says so or looks like an empty shell."""
    scripts = bool(tree.of("script"))
    typable = [control for control in controls if control.is_editable]
    if any(control.type == "password" and not control.name for control in typable):
        return scripts
    if any(control.name and control.type != "search" for control in typable):
        return False
    if any(_SCRIPTS_WANTED.search(text_of(node)) for node in tree.of("noscript")):
        return True
    texts = tuple(lines)
    if not scripts or sum(map(len, texts)) >= _LITTLE_TEXT:
        return False
    return any(map(_SCRIPTS_WANTED.search, texts)) or any(map(_is_spa_root, tree.nodes))


def _is_spa_root(node: Node) -> bool:
    """An element for a script to fill: empty, and named like one or of a made-up name."""
    named = node.get("id").lower() in _SPA_ROOTS or "-root" in node.tag or "-app" in node.tag
    named = named or "data-reactroot" in node.attributes or "ng-app" in node.attributes
    return named and not node.holds_field and not text_of(node)


def messages_in(tree: Tree) -> tuple[Message, ...]:
    """What the site says to the user, outermost element first, each once."""
    found: dict[str, Tone] = {}
    taken: set[Node] = set()
    described = _described_by(tree)
    for node in tree.nodes:
        if node.parent in taken:
            taken.add(node)
            continue
        tone = Tone.ERROR if node in described else _tone(node)
        if tone is None or node.visibility is Visibility.HIDDEN or node.holds_field:
            continue
        text = text_of(node)
        if text and len(text) <= _LONGEST_MESSAGE:
            found.setdefault(text, tone)
            taken.add(node)
    return tuple(Message(text, tone) for text, tone in found.items())


def _described_by(tree: Tree) -> set[Node]:
    """The elements that tell what is wrong with a field marked as invalid."""
    found: set[Node] = set()
    for node in tree.nodes:
        if "aria-invalid" in node.attributes and node.get("aria-invalid").lower() == "true":
            references = f"{node.get('aria-errormessage')} {node.get('aria-describedby')}".split()
            found.update(tree.by_id[one] for one in references[:20] if one in tree.by_id)
    return found


def _tone(node: Node) -> Tone | None:
    """What an element sounds like by its role and classes; None when it is no message."""
    if node.tag in _NO_MESSAGES or _TELLING.isdisjoint(node.attributes):
        return None
    live = node.get("aria-live").lower() in {"polite", "assertive"}
    return _tone_of(f"{node.get('class')} {node.get('id')}", node.get("role").lower(), live)


@lru_cache(maxsize=4096)
def _tone_of(named: str, role: str, live: bool) -> Tone | None:
    words = {word.lower() for word in _WORD.findall(named)}
    if words & _ERROR_WORDS:
        return Tone.ERROR
    if words & _SUCCESS_WORDS:
        return Tone.SUCCESS
    if role == "alert" and not words & _PLAIN_WORDS:
        return Tone.ERROR
    return Tone.PLAIN if live or role in _LIVE_ROLES or words & _PLAIN_WORDS else None
