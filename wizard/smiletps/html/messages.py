"""What the site says to the user, as far as its markup tells: alerts, flashes, errors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from wizard.smiletps.html.form import Visibility
from wizard.smiletps.html.texts import text_of
from wizard.smiletps.html.tree import Node, Tree
from wizard.smiletps.html.wording import words

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


class Tone(Enum):
    """What a message of the site sounds like, by its markup alone."""

    ERROR = "error"
    SUCCESS = "success"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Message:
    """Something that the site says to the user: an alert, a flash, an error beside a field."""

    text: str
    tone: Tone


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
        if tone is Tone.PLAIN and _frames_others(node):
            continue
        text = text_of(node)
        if text and len(text) <= _LONGEST_MESSAGE:
            found.setdefault(text, tone)
            taken.add(node)
    return tuple(Message(text, tone) for text, tone in found.items())


def _frames_others(node: Node) -> bool:
    """Whether it is only the frame of messages that say better what they sound like."""
    if any(isinstance(child, str) and child.strip() for child in node.children):
        return False  # the rest may be an icon beside its words
    inner = [child for child in node.children if isinstance(child, Node) and text_of(child)]
    return any(_tone(child) in (Tone.ERROR, Tone.SUCCESS) for child in inner)


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
