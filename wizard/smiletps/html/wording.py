"""Texts of a page as people compare them: without icons, marks, case and odd blanks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import IntEnum
from functools import cache

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    "\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
_MARKS = " *:.…·•»›→⇒➔«‹←>|-–—!?✓✔✱∗†‡,;#▼▾▸►"
_REQUIRED_WORDS = (
    "required field|required|mandatory|optional|pole wymagane|wymagane|wymagany|wymagana"
    "|pole obowiązkowe|obowiązkowe|opcjonalne|opcjonalnie|erforderlich|pflichtfeld|notwendig"
    "|obligatoire|requis|facultatif|obligatorio|requerido|opcional|obbligatorio|richiesto|verplicht"
    "|povinné|povinný údaj|povinné pole|nepovinné|обязательно|обов'язково|обов’язково|обов'язкове"
    "|kötelező|zorunlu|必須|任意"
)
_REQUIRED = re.compile(rf"\s*[(\[]\s*(?:{_REQUIRED_WORDS}|\*)\s*[)\]]\s*$")
_ONLY_REQUIRED = re.compile(rf"[(\[]?\s*(?:{_REQUIRED_WORDS})\s*[)\]]?[.:]?")
_UNDECOMPOSED = str.maketrans("łđøıħŧæœþð", "ldoihtaotd")


class Strength(IntEnum):
    """How well a wanted label fits a name; bigger is better."""

    WORDS = 1
    PREFIX = 2
    EXACT = 3


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set: for lists that are easier read as one line."""
    return frozenset(text.split())


def tidy(text: str) -> str:
    """Return the text for display: icons and invisible characters gone, blanks collapsed."""
    if not text.isascii() or not text.isprintable():
        text = _INVISIBLE.sub("", text)
    return " ".join(text.split())


def plain(text: str) -> str:
    """Return the text for comparing: NFKC, one case, no marks at the ends, no "(required)"."""
    folded = text if text.isascii() else unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    folded = folded.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKC", folded)
    folded = tidy(folded).strip(_MARKS)
    shorter = _REQUIRED.sub("", folded).strip(_MARKS)
    return shorter or folded


def tells_whether_required(text: str) -> bool:
    """Whether a text only says that something has to be filled in, or need not be."""
    return _ONLY_REQUIRED.fullmatch(tidy(text).casefold()) is not None


def without_diacritics(folded: str) -> str:
    """Return a `plain` text with its diacritics dropped: "hasło" becomes "haslo"."""
    if folded.isascii():
        return folded
    parts = unicodedata.normalize("NFKD", folded)
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(
        _UNDECOMPOSED
    )


def bare(text: str) -> str:
    """Return the text for comparing without diacritics: "Hasło:" becomes "haslo"."""
    return without_diacritics(plain(text))


def says(text: str, parts: Iterable[str]) -> bool:
    """Whether one of the parts is in the text; case and diacritics do not count."""
    folded = bare(text)
    return any(_bare_part(part) in folded for part in parts if part.strip())


@cache
def _bare_part(part: str) -> str:
    """A part of the profile or of our own lists: few, and never a secret."""
    return bare(part)


def strength(wanted: str, name: str) -> Strength | None:
    """Tell how well `wanted` fits `name`, both already `plain`; None when it does not."""
    if not wanted:
        return None
    if wanted == name:
        return Strength.EXACT
    start = name.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        if _is_edge(name, start) and _is_edge(name, end):
            return Strength.WORDS if start else Strength.PREFIX
        start = name.find(wanted, start + 1)
    return None


def _is_edge(text: str, index: int) -> bool:
    """Whether a word ends or begins between the characters before and at `index`."""
    if index in (0, len(text)):
        return True
    return not (_in_word(text[index - 1]) and _in_word(text[index]))


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_" or bool(unicodedata.combining(character))
