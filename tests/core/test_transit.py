"""Over all of Unicode: nothing odd passes unnoticed, and nothing clean is touched."""

from __future__ import annotations

import json
import string
import sys
import unicodedata
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.characters import Kind, is_drawn, kind_of, plain_form
from wizard.core.secret import Secret
from wizard.core.transit import (
    Finding,
    Mark,
    clean_login,
    inspect,
    looks_like_bullets,
    marked,
    plainly_written,
    proposed_password,
)

EVERY_CHARACTER = [chr(number) for number in range(sys.maxunicode + 1)]
ANY_TEXT = st.text(st.characters(exclude_categories=()))

PRINTABLE = string.ascii_letters + string.digits + string.punctuation
POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
GERMAN_AND_CZECH = "äöüßÄÖÜáčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"
CLEAN_LETTERS = PRINTABLE + POLISH + GERMAN_AND_CZECH
CLEAN_TEXT = st.text(st.sampled_from(CLEAN_LETTERS))

# U+2800 is a braille cell without dots, U+1D159 a note head that is not drawn.
INVISIBLE_CATEGORIES = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}
INVISIBLE = [
    character
    for character in EVERY_CHARACTER
    if unicodedata.category(character) in INVISIBLE_CATEGORIES
    or character in "\u034f\u115f\u1160\u17b4\u17b5\u180b\u2800\u3164\ufe0f\uffa0\U0001d159"
]


def unicode_look_alikes() -> dict[str, list[str]]:
    """Every character that Unicode's own list pairs with a printable ASCII one."""
    source = resources.files("confusable_homoglyphs").joinpath("confusables.json")
    pairs = json.loads(source.read_text(encoding="utf-8"))
    return {
        character: [other["c"] for other in others if other["c"] in PRINTABLE]
        for character, others in pairs.items()
        if len(character) == 1 and not character.isascii()
        if any(other["c"] in PRINTABLE for other in others)
    }


LOOK_ALIKES = unicode_look_alikes()


def kinds(text: str) -> list[Kind]:
    return [finding.kind for finding in inspect(text)]


# What is odd is found.


def test_no_invisible_character_of_unicode_passes_unnoticed() -> None:
    assert len(INVISIBLE) > 2000
    missed = [f"U+{ord(c):04X}" for c in INVISIBLE if c not in (f.character for f in inspect(c))]
    assert missed == []
    in_a_word = [f"U+{ord(c):04X}" for c in INVISIBLE if len(inspect(f"an{c}na")) != 1]
    assert in_a_word == []


def test_no_look_alike_of_unicodes_list_passes_unnoticed() -> None:
    assert len(LOOK_ALIKES) > 1400
    missed = [f"U+{ord(character):04X}" for character in LOOK_ALIKES if not kind_of(character)]
    assert missed == []


def test_no_other_shape_of_an_ascii_character_passes_unnoticed() -> None:
    shapes = [
        character
        for character in EVERY_CHARACTER
        if not character.isascii() and unicodedata.normalize("NFKC", character).isascii()
    ]
    assert len(shapes) > 900
    assert [character for character in shapes if not kind_of(character)] == []


@given(ANY_TEXT)
def test_text_without_findings_holds_only_drawn_characters_that_are_themselves(text: str) -> None:
    if not inspect(text):
        assert all(map(is_drawn, text))
        assert unicodedata.normalize("NFKC", text) == text
        assert not set(text) & set(LOOK_ALIKES)


@given(ANY_TEXT, st.sampled_from(INVISIBLE + list(LOOK_ALIKES)), ANY_TEXT)
def test_an_odd_character_is_found_wherever_it_hides(before: str, odd: str, after: str) -> None:
    found = inspect(before + odd + after)
    covered = {
        position
        for finding in found
        for position in range(finding.position, finding.position + len(finding.character))
    }
    assert len(before) in covered


@given(ANY_TEXT)
def test_findings_are_in_order_and_quote_the_text(text: str) -> None:
    end = 0
    for finding in inspect(text):
        assert finding.position >= end
        end = finding.position + len(finding.character)
        assert text[finding.position : end] == finding.character


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(" anna", [Kind.EDGE_SPACE], id="leading space"),
        pytest.param("anna  ", [Kind.EDGE_SPACE] * 2, id="trailing spaces"),
        pytest.param("anna kot", [Kind.INNER_SPACE], id="space inside"),
        pytest.param("anna\u00a0", [Kind.NO_BREAK_SPACE], id="no-break space"),
        pytest.param("an\u2009na", [Kind.OTHER_SPACE], id="thin space"),
        pytest.param("an\u200bna", [Kind.ZERO_WIDTH], id="zero-width space"),
        pytest.param("an\u00adna", [Kind.ZERO_WIDTH], id="soft hyphen"),
        pytest.param("\ufeffanna", [Kind.BYTE_ORDER_MARK], id="byte order mark"),
        pytest.param("anna\r\n", [Kind.NEWLINE] * 2, id="Windows line end"),
        pytest.param("anna\u2028", [Kind.NEWLINE], id="line separator"),
        pytest.param("anna\t", [Kind.TAB], id="tab"),
        pytest.param("an\0na", [Kind.CONTROL], id="NUL"),
        pytest.param("an\x9bna", [Kind.CONTROL], id="C1 control"),
        pytest.param("\u202eanna", [Kind.BIDI], id="right-to-left override"),
        pytest.param("\u200fanna", [Kind.BIDI], id="right-to-left mark"),
        pytest.param("\u0430nna", [Kind.LOOK_ALIKE], id="Cyrillic a"),
        pytest.param("\u03bfla", [Kind.LOOK_ALIKE], id="Greek omicron"),
        pytest.param("an\u2013na", [Kind.LOOK_ALIKE], id="en dash"),
        pytest.param("\uff41nna", [Kind.COMPATIBILITY], id="full-width a"),
        pytest.param("\U0001d41ana", [Kind.COMPATIBILITY], id="mathematical bold a"),
        pytest.param("o\u0301la", [Kind.DECOMPOSED], id="o and acute apart"),
        pytest.param("q\u0301", [Kind.COMBINING_MARK], id="accent on q"),
        pytest.param("\u2022\u2022", [Kind.BULLET] * 2, id="bullets"),
        pytest.param("a\ud83d", [Kind.UNPAIRED_SURROGATE], id="half an emoji"),
        pytest.param("a\ufffd", [Kind.REPLACEMENT], id="replacement sign"),
        pytest.param("a\ue000", [Kind.PRIVATE_USE], id="private use"),
        pytest.param("a\U000e0080", [Kind.ZERO_WIDTH], id="reserved and invisible"),
        pytest.param("a\uffff", [Kind.UNASSIGNED], id="no character"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_each_kind_of_damage_has_its_name(text: str, expected: list[Kind]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize("letter", "аеіорсухѕјАВЕІКМНОРСТХкмнт" + "αονρτιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
def test_cyrillic_and_greek_twins_show_their_latin_letter(letter: str) -> None:
    (finding,) = inspect(f"smile{letter}tps")
    assert finding.kind is Kind.LOOK_ALIKE
    assert finding.plain_form is not None
    assert finding.plain_form in string.ascii_letters
    assert finding.name.startswith(("CYRILLIC", "GREEK"))


def test_a_capital_twin_of_I_is_read_as_I_and_not_as_l() -> None:
    assert plain_form("\u0406") == "I"
    assert plain_form("\u04c0") == "I"


# What is clean is left alone.


@given(CLEAN_TEXT)
def test_ascii_and_letters_with_accents_are_never_found_or_touched(text: str) -> None:
    assert inspect(text) == ()
    assert clean_login(text).text == text
    assert clean_login(text).findings == ()
    assert proposed_password(Secret(text)) == Secret(text)


@pytest.mark.parametrize("word", ["zażółć", "GĘŚLĄ", "jaźń", "Łódź", "Straße", "Šťáva"])
def test_words_of_our_users_are_clean(word: str) -> None:
    assert inspect(word) == ()


# A login is cleaned of transit damage, and of nothing else.

HARMLESS = [
    character
    for character in EVERY_CHARACTER
    if unicodedata.category(character) in {"Zs", "Cf"} and character != " "
]


@given(CLEAN_TEXT, st.text(st.sampled_from([*HARMLESS, *" \n\r\t"])), CLEAN_TEXT)
def test_whatever_sticks_to_the_ends_of_a_login_comes_off(left: str, dirt: str, right: str) -> None:
    cleaned = clean_login(dirt + left + right + dirt)
    assert cleaned.text == left + right
    assert len(cleaned.findings) == 2 * len(dirt)


@given(st.lists(st.sampled_from("ab"), min_size=2), st.sampled_from(HARMLESS))
def test_an_invisible_character_inside_a_login_comes_out(letters: list[str], dirt: str) -> None:
    assert clean_login(dirt.join(letters)).text == "".join(letters)


@given(ANY_TEXT)
def test_cleaning_only_takes_out_and_says_all_that_it_took(text: str) -> None:
    cleaned = clean_login(text)
    gone = {finding.position for finding in cleaned.findings}
    assert cleaned.text == "".join(c for at, c in enumerate(text) if at not in gone)
    assert not any(is_drawn(text[position]) for position in gone)


@given(ANY_TEXT)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean_login(text)
    assert clean_login(once.text).text == once.text
    assert clean_login(once.text).findings == ()


@pytest.mark.parametrize("kept", ["anna kot", "anna\nhaslo", "anna\thaslo", "аnna", "a\0b"])
def test_what_may_be_meant_stays_in_a_login(kept: str) -> None:
    assert clean_login(kept).text == kept


# A password is only ever questioned.


@given(ANY_TEXT)
def test_looking_at_a_password_leaves_it_as_it_is(text: str) -> None:
    password = Secret(text)
    proposed_password(password)
    assert password.reveal() == text


@given(CLEAN_TEXT, st.text(st.sampled_from([*HARMLESS, *" \n\r\t"])))
def test_a_dirty_paste_is_offered_back_as_the_password_it_was(text: str, dirt: str) -> None:
    assert proposed_password(Secret(dirt + text + dirt)) == Secret(text)


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        pytest.param("\u0430nna-1", "anna-1", id="Cyrillic a"),
        pytest.param("\uff21nna", "Anna", id="full-width"),
        pytest.param("zo\u0301\u0142w", "zółw", id="accent apart"),
        pytest.param("a\u2013b\u201dc\u2019", "a-b\"c'", id="what a word processor put in"),
        pytest.param("two words", "two words", id="an ordinary space is meant"),
        pytest.param("two\u00a0words", "two words", id="a no-break space is a space"),
        pytest.param("a\ufffdb", "a\ufffdb", id="nobody can tell"),
    ],
)
def test_the_offer_is_the_password_in_ordinary_writing(pasted: str, meant: str) -> None:
    assert plainly_written(pasted) == meant


@pytest.mark.parametrize("text", ["••••••••", "****", "●●●", " •• ", "··", "**"])
def test_bullets_copied_from_a_page_are_known(text: str) -> None:
    assert looks_like_bullets(text)


@pytest.mark.parametrize("text", ["", "*", "a***", "****1", "  ", "-----"])
def test_passwords_with_a_star_are_no_bullets(text: str) -> None:
    assert not looks_like_bullets(text)


# Where it sits.


def test_a_mark_says_place_neighbours_and_name() -> None:
    (finding,) = inspect("smil\u0435tps")
    mark = marked("smil\u0435tps", finding)
    assert mark == Mark(5, 8, "l", "t", "CYRILLIC SMALL LETTER IE")


def test_neighbours_of_a_mark_are_characters_that_can_be_seen() -> None:
    text = "a\u200b\u200bb\n"
    assert [(m.before, m.after) for m in (marked(text, f) for f in inspect(text))] == [
        ("a", "b"),
        ("a", "b"),
        ("b", ""),
    ]


def test_findings_do_not_show_pieces_of_a_password_in_a_log() -> None:
    text = "tajne\u0435haslo"
    (finding,) = inspect(text)
    shown = f"{finding!r} {marked(text, finding)!r}"
    assert "CYRILLIC" not in shown
    assert "\u0435" not in shown
    assert "before" not in shown
    assert isinstance(finding, Finding)
