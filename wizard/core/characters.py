"""One character at a time: whether it is what it seems, its name, its ordinary writing.

Sources: general categories and Default_Ignorable_Code_Point (UAX #44), NFKC (UAX #15), and the
confusables of UTS #39. Letters with accents, such as the Polish ones, are what they seem.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from wizard.core.confusables import TWINS

BULLETS = "\u2022\u25cf\u25cb\u25e6\u2219\u22c5\u00b7\u2b24\u26ab\u30fb\uff65\u25aa\u25a0\u2b1b"
"""What pages show in place of a password's characters. The asterisk does it too, but is typed."""


class Kind(Enum):
    """What can be odd about a character."""

    EDGE_SPACE = "edge_space"
    INNER_SPACE = "inner_space"
    NO_BREAK_SPACE = "no_break_space"
    OTHER_SPACE = "other_space"
    ZERO_WIDTH = "zero_width"
    """Every character that is not drawn and has no kind of its own."""
    BYTE_ORDER_MARK = "byte_order_mark"
    NEWLINE = "newline"
    TAB = "tab"
    CONTROL = "control"
    BIDI = "bidi"
    """Turns the direction of writing; not drawn."""
    BULLET = "bullet"
    LOOK_ALIKE = "look_alike"
    COMPATIBILITY = "compatibility"
    """Full-width, mathematical, circled, superscript: another shape of an ordinary character."""
    DECOMPOSED = "decomposed"
    """Letter and accent as two characters, as macOS writes file names."""
    COMBINING_MARK = "combining_mark"
    """An accent that makes no letter with what stands before it."""
    UNPAIRED_SURROGATE = "unpaired_surrogate"
    """Half a character: it cannot be sent."""
    REPLACEMENT = "replacement"
    """The sign that some program put in place of a character which it could not read."""
    PRIVATE_USE = "private_use"
    UNASSIGNED = "unassigned"


_LOOK_ALIKES = {twin: plain for plain, twins in TWINS.items() for twin in twins}

_BY_CHARACTER = {
    "\t": Kind.TAB,
    "\ufeff": Kind.BYTE_ORDER_MARK,
    # Braille blank and null note head: symbols by category, but nothing is drawn.
    **dict.fromkeys("\u2800\U0001d159", Kind.OTHER_SPACE),
    **dict.fromkeys("\n\r\v\f\x85\u2028\u2029", Kind.NEWLINE),
    **dict.fromkeys("\u00a0\u2007\u202f", Kind.NO_BREAK_SPACE),
    **dict.fromkeys("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e", Kind.BIDI),
    **dict.fromkeys("\u2066\u2067\u2068\u2069", Kind.BIDI),
    **dict.fromkeys("\ufffc\ufffd", Kind.REPLACEMENT),
    **dict.fromkeys(BULLETS, Kind.BULLET),
}

_BY_CATEGORY = {
    "Cc": Kind.CONTROL,
    "Cf": Kind.ZERO_WIDTH,
    "Cn": Kind.UNASSIGNED,
    "Co": Kind.PRIVATE_USE,
    "Cs": Kind.UNPAIRED_SURROGATE,
    "Mc": Kind.COMBINING_MARK,
    "Me": Kind.COMBINING_MARK,
    "Mn": Kind.COMBINING_MARK,
    "Zs": Kind.OTHER_SPACE,
}

# Default_Ignorable_Code_Point: the same ranges in Unicode 6.3 to 17, reserved ones included.
_IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)

_NOT_DRAWN = frozenset(
    {
        Kind.BIDI,
        Kind.BYTE_ORDER_MARK,
        Kind.CONTROL,
        Kind.NEWLINE,
        Kind.NO_BREAK_SPACE,
        Kind.OTHER_SPACE,
        Kind.TAB,
        Kind.ZERO_WIDTH,
    }
)


def kind_of(character: str) -> Kind | None:
    """What is odd about one character by itself; None if it is what it seems.

    The ordinary space is not odd here: only its place can be (transit.inspect).
    """
    if " " <= character <= "~":
        return None
    if character in _BY_CHARACTER:
        return _BY_CHARACTER[character]
    if _IGNORABLE.match(character):
        return Kind.ZERO_WIDTH
    category = unicodedata.category(character)
    if category in _BY_CATEGORY:
        return _BY_CATEGORY[category]
    if unicodedata.normalize("NFKC", character) != character:
        return Kind.COMPATIBILITY
    return Kind.LOOK_ALIKE if character in _LOOK_ALIKES else None


def is_drawn(character: str) -> bool:
    """Whether anything is to be seen where the character stands."""
    return character != " " and kind_of(character) not in _NOT_DRAWN


def plain_form(character: str) -> str | None:
    """The ordinary writing of a look-alike or another shape; None where nobody can tell."""
    shape = unicodedata.normalize("NFKC", character)
    if shape != character and all(is_drawn(c) and kind_of(c) is None for c in shape):
        return shape
    return _LOOK_ALIKES.get(character)


def name_of(text: str) -> str:
    """The Unicode names of the characters, U+XXXX for those without one (control characters)."""
    return " + ".join(unicodedata.name(c, f"U+{ord(c):04X}") for c in text)


def utf16_units(text: str) -> int:
    """The length as web pages (HTML, maxlength) and Windows count it: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
