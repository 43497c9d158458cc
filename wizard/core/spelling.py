"""Spells a password or login out for dictation: "duże K jak Karol", "cyfra siedem", "myślnik"."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.core.alphabets.alphabet import Alphabet
from wizard.core.alphabets.cs import CZECH
from wizard.core.alphabets.de import GERMAN
from wizard.core.alphabets.en import ENGLISH
from wizard.core.alphabets.pl import POLISH
from wizard.core.alphabets.uk import UKRAINIAN
from wizard.core.characters import name_of

ALPHABETS: dict[str, Alphabet] = {
    "pl": POLISH,
    "en": ENGLISH,
    "uk": UKRAINIAN,
    "de": GERMAN,
    "cs": CZECH,
}


@dataclass(frozen=True)
class SpelledCharacter:
    """One character and how it is said. Its repr shows neither: it may be a piece of a password.

    `number` counts from 1.
    """

    number: int
    character: str = field(repr=False)
    words: str = field(repr=False)


def spell(text: str, language: str) -> tuple[SpelledCharacter, ...]:
    """Spell `text` in a language of the wizard ("pl", "uk_UA"…); English where it is not known.

    A character that the language has no words for is said by its Unicode name, in English.
    """
    alphabet = ALPHABETS.get(language[:2], ENGLISH)
    return tuple(
        SpelledCharacter(number, character, alphabet.words_for(character) or name_of(character))
        for number, character in enumerate(text, start=1)
    )
