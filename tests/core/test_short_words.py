"""One-letter words stand at no end of a line."""

from __future__ import annotations

import pytest

from wizard.core.short_words import keep_with_next

WORDS = {
    "within": ("pl", "Hasło w SmileTPS", "Hasło w\u00a0SmileTPS"),
    "at the beginning": ("pl", "W tym oknie", "W\u00a0tym oknie"),
    "two of them": ("pl", "login i w tym hasło", "login i\u00a0w\u00a0tym hasło"),
    "after a bracket": ("cs", "heslo (v IDS)", "heslo (v\u00a0IDS)"),
    "with its key": ("cs", "&V prohlížeči", "&V\u00a0prohlížeči"),
    "Ukrainian": ("uk", "вхід у програму", "вхід у\u00a0програму"),
    "before a number to fill in": ("pl", "Krok {number} z {of}", "Krok {number} z\u00a0{of}"),
    "the end of a word with an apostrophe": ("uk", "ім’я лікаря", "ім’я лікаря"),
    "the end of a word with a hyphen": ("pl", "plik-a nie ma", "plik-a nie ma"),
    "at the end": ("pl", "grupa a", "grupa a"),
    "a digit": ("pl", "3 lekarzy", "3 lekarzy"),
    "already so": ("pl", "w\u00a0SmileTPS", "w\u00a0SmileTPS"),
    "German has no such rule": ("de", "Teil A fehlt", "Teil A fehlt"),
}


@pytest.mark.parametrize(("language", "text", "kept"), WORDS.values(), ids=WORDS)
def test_a_one_letter_word_stays_with_the_next(language: str, text: str, kept: str) -> None:
    assert keep_with_next(text, language) == kept
