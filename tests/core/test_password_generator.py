"""The promises of the generator, over ten thousand draws, and its strength by exact counting."""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations
from urllib.parse import quote_plus

import pytest

from wizard.core.characters import kind_of
from wizard.core.password import CharacterClass, PasswordRules, check_password, classes_of
from wizard.core.password_generator import (
    DIGITS,
    LOWER,
    SYMBOLS,
    UPPER,
    generate_for,
    generate_password,
)
from wizard.core.rules import known
from wizard.core.secret import Secret

DRAWS = 10_000
ALPHABET = LOWER + UPPER + DIGITS

# The letter keys in the order of their places, on the three families of keyboards.
QWERTY = "qwertyuiop asdfghjkl; zxcvbnm"
QWERTZ = "qwertzuiop asdfghjklö yxcvbnm"
AZERTY = "azertyuiop qsdfghjklm wxcvbn,"


@pytest.fixture(scope="module")
def drawn() -> list[str]:
    return [generate_password().reveal() for _ in range(DRAWS)]


def test_ten_thousand_passwords_are_all_different_and_16_long(drawn: list[str]) -> None:
    assert len(set(drawn)) == DRAWS
    assert {len(password) for password in drawn} == {16}


def test_every_password_has_lower_upper_and_digit(drawn: list[str]) -> None:
    assert all(len(set(p) & set(group)) for p in drawn for group in (LOWER, UPPER, DIGITS))
    assert all(set(p) <= set(ALPHABET) for p in drawn)


def test_no_password_has_three_equal_in_a_row(drawn: list[str]) -> None:
    assert not [p for p in drawn for c in set(p) if c * 3 in p]
    assert [p for p in drawn for c in set(p) if c * 2 in p]  # two are allowed, and do come


def test_every_character_of_the_alphabet_comes_equally_often(drawn: list[str]) -> None:
    counted = Counter("".join(drawn))
    assert set(counted) == set(ALPHABET)
    # A digit is a little likelier, because a password without one is drawn again.
    for group in (LOWER + UPPER, DIGITS):
        mean = sum(counted[c] for c in group) / len(group)
        assert all(abs(counted[c] - mean) < 8 * math.sqrt(mean) for c in group)


def test_letters_lie_on_the_same_keys_of_all_three_layouts() -> None:
    same = {a for a, b, c in zip(QWERTY, QWERTZ, AZERTY, strict=True) if a == b == c}
    assert set(LOWER) <= same
    assert set(UPPER.lower()) <= same


def test_no_two_characters_look_alike() -> None:
    for look_alikes in ("0Oo", "1Il|", "5S", "8B", "2Zz"):
        assert len(set(look_alikes) & set(ALPHABET)) <= 1
    assert all(kind_of(character) is None for character in ALPHABET)


def test_passwords_need_no_escaping_anywhere(drawn: list[str]) -> None:
    assert not set(ALPHABET + SYMBOLS) & set("&%$^'\"<>\\` +#=?/;")
    assert all(quote_plus(password) == password for password in drawn[:100])


def test_our_own_check_has_nothing_to_say(drawn: list[str]) -> None:
    assert not [p for p in drawn[:1000] if check_password(Secret(p))]


def test_the_default_strength_is_at_least_85_bits() -> None:
    bits = math.log2(count_of_passwords(16, [len(LOWER), len(UPPER), len(DIGITS)]))
    assert bits >= 85
    assert f"{bits:.2f}" == "86.14"  # docs/credentials.md says so


def test_a_fourth_class_comes_where_the_site_wants_it() -> None:
    rules = PasswordRules(classes=known(4))
    for _ in range(200):
        assert classes_of(generate_for(rules)) == set(CharacterClass)


@pytest.mark.parametrize(
    ("rules", "length"),
    [
        pytest.param(PasswordRules(), 16, id="nothing known"),
        pytest.param(PasswordRules(longest=known(12)), 12, id="shorter limit"),
        pytest.param(PasswordRules(longest=known(64)), 16, id="longer limit"),
        pytest.param(PasswordRules(shortest=known(20)), 20, id="longer minimum"),
    ],
)
def test_the_length_follows_the_rules_of_the_site(rules: PasswordRules, length: int) -> None:
    assert len(generate_for(rules).reveal()) == length


def test_a_length_that_is_not_safe_is_refused() -> None:
    with pytest.raises(ValueError, match="too short"):
        generate_password(7)


def count_of_passwords(length: int, classes: list[int]) -> int:
    """How many texts there are with every class and no triple: inclusion and exclusion."""
    total = 0
    for left_out in range(len(classes) + 1):
        for missing in combinations(classes, left_out):
            total += (-1) ** left_out * without_triples(length, sum(classes) - sum(missing))
    return total


def without_triples(length: int, letters: int) -> int:
    """How many texts over an alphabet have no three equal in a row, by how they end."""
    single, double = letters, 0
    for _ in range(length - 1):
        single, double = (single + double) * (letters - 1), single
    return single + double


def test_the_counting_is_right_where_it_can_be_done_by_hand() -> None:
    texts = [a + b + c + d for a in "ab1" for b in "ab1" for c in "ab1" for d in "ab1"]
    good = [t for t in texts if not any(c * 3 in t for c in t) and set(t) & set("ab") and "1" in t]
    assert count_of_passwords(4, [2, 1]) == len(good)
    assert without_triples(3, 26) == 26**3 - 26
