"""An odd character in words that anybody understands, with its place and its number in Unicode."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from wizard.core.characters import Kind, is_drawn
from wizard.core.transit import Finding, Spot, marked

translate = QCoreApplication.translate


def place_words(text: str, spot: Spot, *, shown: bool) -> str:
    """Where in `text` the character of `spot` sits, and what it is.

    `shown` shows the character itself, where anything of it can be seen: never for a password.
    """
    mark = marked(text, spot)
    return (
        translate("CharacterWords", "Character {number} of {of}: {name}.")
        .replace("{number}", str(mark.number))
        .replace("{of}", str(mark.of))
        .replace("{name}", character_words(spot, shown=shown))
    )


def character_words(spot: Spot, *, shown: bool) -> str:
    """What the character is, such as: Cyrillic letter “о” (U+043E)."""
    kind = spot.kind if isinstance(spot, Finding) else None
    words = _letter(spot) if kind is None or kind is Kind.LOOK_ALIKE else _kind(kind)
    if shown and all(map(is_drawn, spot.character)):
        quoted = translate("CharacterWords", "{name} “{character}”")
        words = quoted.replace("{name}", words).replace("{character}", spot.character)
    number = " ".join(f"U+{ord(character):04X}" for character in spot.character)
    return f"{words} ({number})"


def _letter(spot: Spot) -> str:
    """A letter by its alphabet, which its Unicode name begins with."""
    if spot.name.startswith("CYRILLIC"):
        return translate("CharacterWords", "Cyrillic letter")
    if spot.name.startswith("GREEK"):
        return translate("CharacterWords", "Greek letter")
    if not spot.character.isalpha():
        return translate("CharacterWords", "symbol")
    if spot.name.startswith("LATIN"):
        return translate("CharacterWords", "letter")
    return translate("CharacterWords", "letter of another alphabet")


def _kind(kind: Kind) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a kind
    match kind:
        case Kind.EDGE_SPACE:
            return translate("CharacterWords", "space at the beginning or the end")
        case Kind.INNER_SPACE:
            return translate("CharacterWords", "space")
        case Kind.NO_BREAK_SPACE | Kind.OTHER_SPACE:
            return translate("CharacterWords", "an unusual kind of space")
        case Kind.ZERO_WIDTH | Kind.BYTE_ORDER_MARK | Kind.BIDI | Kind.CONTROL:
            return translate("CharacterWords", "invisible character")
        case Kind.NEWLINE:
            return translate("CharacterWords", "line break")
        case Kind.TAB:
            return translate("CharacterWords", "tab")
        case Kind.BULLET:
            return translate("CharacterWords", "dot, as pages show in place of a password")
        case Kind.LOOK_ALIKE:
            return translate("CharacterWords", "letter of another alphabet")
        case Kind.COMPATIBILITY:
            return translate("CharacterWords", "wide or ornamental character")
        case Kind.DECOMPOSED | Kind.COMBINING_MARK:
            return translate("CharacterWords", "accent that stands apart from its letter")
        case Kind.UNPAIRED_SURROGATE | Kind.REPLACEMENT:
            return translate("CharacterWords", "character that was damaged on its way")
        case Kind.PRIVATE_USE | Kind.UNASSIGNED:
            return translate("CharacterWords", "character without a meaning")
        case _:
            assert_never(kind)
