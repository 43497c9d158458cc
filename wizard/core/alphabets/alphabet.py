"""The shape of a spelling alphabet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SYMBOLS_IN_ORDER = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ "


@dataclass(frozen=True)
class Alphabet:
    """How one language spells. `{letter}` and `{word}` in the patterns are filled in.

    `letters` has lower-case letters, `digits` ten words from zero, `symbols` words in the order of
    SYMBOLS_IN_ORDER.
    """

    upper: str
    lower: str
    digit: str
    letters: Mapping[str, str]
    digits: tuple[str, ...]
    symbols: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.digits) != len("0123456789") or len(self.symbols) != len(SYMBOLS_IN_ORDER):
            raise ValueError("an alphabet has ten digits and a word for every symbol")

    def words_for(self, character: str) -> str | None:
        """How `character` is said; None if this language has no word for it."""
        if character in SYMBOLS_IN_ORDER:
            return self.symbols[SYMBOLS_IN_ORDER.index(character)]
        if character.isascii() and character.isdigit():
            return _filled(self.digit, character, self.digits[int(character)])
        word = self.letters.get(character.lower())
        if word is None:
            return None
        pattern = self.lower if character.islower() else self.upper
        return _filled(pattern, character, word)


def _filled(pattern: str, letter: str, word: str) -> str:
    return pattern.replace("{letter}", letter).replace("{word}", word)
