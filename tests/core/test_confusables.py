"""The committed table of look-alikes is what its generator makes, and never names a real letter."""

from __future__ import annotations

import unicodedata

from tools.confusables import LETTERS_NOT_PAIRS, NEAR_TWINS, TARGET, page, twins
from wizard.core.confusables import TWINS

LETTERS_OF_OUR_USERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽàâçèêëîïôùûÿæœåøñ"


def test_the_committed_table_is_what_the_generator_writes() -> None:
    assert TARGET.read_text(encoding="utf-8") == page(twins())


def test_the_table_holds_hundreds_of_twins_each_once_and_none_in_ascii() -> None:
    characters = "".join(TWINS.values())
    assert len(characters) > 700
    assert len(set(characters)) == len(characters)
    assert not any(character.isascii() for character in characters)
    assert all(plain.isascii() and plain.isprintable() for plain in TWINS)


def test_letters_that_our_users_write_are_not_in_the_table() -> None:
    characters = "".join(TWINS.values())
    assert set(LETTERS_OF_OUR_USERS) & set(characters) == set()
    assert set(LETTERS_NOT_PAIRS) & set(characters) == set()


def test_near_twins_are_in_the_table_under_the_letter_they_look_like() -> None:
    for plain, characters in NEAR_TWINS.items():
        assert set(characters) <= set(TWINS[plain])


def test_the_characters_of_the_table_have_names() -> None:
    assert all(unicodedata.name(character, "") for character in "".join(TWINS.values()))
