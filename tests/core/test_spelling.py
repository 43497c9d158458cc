"""Spelled-out passwords can be taken down by ear, in every language of the wizard."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.alphabets.alphabet import SYMBOLS_IN_ORDER
from wizard.core.spelling import ALPHABETS, spell

LANGUAGES = sorted(ALPHABETS)


def words(text: str, language: str) -> list[str]:
    return [spelled.words for spelled in spell(text, language)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("pl", ["duże K jak Karol", "małe k jak Karol", "cyfra siedem", "myślnik"]),
        ("en", ["capital K as in Kilo", "small k as in Kilo", "digit seven", "hyphen"]),
        ("uk", ["велика латинська K, Кіло", "мала латинська k, Кіло", "цифра сім", "дефіс"]),
        ("de", ["großes K wie Köln", "kleines k wie Köln", "Ziffer sieben", "Bindestrich"]),
        ("cs", ["velké K jako Karel", "malé k jako Karel", "číslice sedm", "spojovník"]),
    ],
)
def test_each_language_spells_with_its_own_names(language: str, expected: list[str]) -> None:
    assert words("Kk7-", language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_printable_ascii_character_has_words_of_its_own(language: str) -> None:
    printable = string.digits + string.ascii_letters + string.punctuation + " "
    said = words(printable, language)
    assert len(set(said)) == len(printable)
    assert not any("SIGN" in phrase or "LETTER" in phrase for phrase in said)


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "uk"])
def test_the_word_for_a_letter_begins_with_it(language: str) -> None:
    letters = ALPHABETS[language].letters
    assert all(letters[c][0].lower() == c for c in string.ascii_lowercase)


def test_symbols_are_all_of_ascii_punctuation_and_the_space() -> None:
    assert list(SYMBOLS_IN_ORDER) == [*string.punctuation, " "]


@pytest.mark.parametrize("letter", "ąćęłńóśźż")
def test_polish_letters_are_spelled_in_polish(letter: str) -> None:
    (small,) = words(letter, "pl")
    (capital,) = words(letter.upper(), "pl")
    assert small.startswith(f"małe {letter} jak ")
    assert capital.startswith(f"duże {letter.upper()} jak ")


def test_what_a_language_has_no_word_for_is_said_by_its_unicode_name() -> None:
    assert words("\u0430€\n", "pl") == ["CYRILLIC SMALL LETTER A", "EURO SIGN", "U+000A"]


@pytest.mark.parametrize(
    ("language", "first"), [("pl_PL", "duże"), ("de-AT", "großes"), ("fr", "capital")]
)
def test_any_name_of_a_language_will_do_and_english_stands_in(language: str, first: str) -> None:
    assert words("A", language)[0].startswith(first)


@given(st.text(st.characters(exclude_categories=())), st.sampled_from(LANGUAGES))
def test_every_character_is_said_in_order_and_none_shows_in_a_repr(
    text: str, language: str
) -> None:
    spelled = spell(text, language)
    assert [one.character for one in spelled] == list(text)
    assert [one.number for one in spelled] == list(range(1, len(text) + 1))
    assert all(one.words for one in spelled)
    assert all(one.words not in repr(one) for one in spelled)
