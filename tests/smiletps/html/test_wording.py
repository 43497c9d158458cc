"""Texts are compared as people compare them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.smiletps.html.wording import Strength, plain, strength, tidy, without_diacritics

ALIKE = {
    "Hasło": ("hasło", "HASŁO", " Hasło\u00a0: ", "Hasło *", "* Hasło", "Hasło (wymagane)",
              "Ha\u00adsło", "Hasło\u200b", "Hasło (required) *", "Hasło [pole wymagane]:",
              "\uf023 Hasło", "\u202aHasło\u202c", "Hasło…"),
    "E-mail": ("E-mail:", "Ｅ-ｍａｉｌ", "e\u2060-mail"),
    "Zaloguj się": ("Zaloguj  się »", "Zaloguj\nsię", "zaloguj sie\u0328"),
    "Straße": ("STRASSE", "Straße"),
    "Пароль": ("ПАРОЛЬ (обов'язково)", "пароль *"),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), [(a, b) for a, more in ALIKE.items() for b in more])
def test_these_are_one_text_to_a_person(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hasło", "Hasła"),
        ("Login", "Logi n"),
        ("Password", "Password (again)"),
        ("l", "ł"),
        ("a", "а"),
    ],
)
def test_these_are_two_texts(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@pytest.mark.parametrize(
    ("wanted", "name", "expected"),
    [
        ("login", "login", Strength.EXACT),
        ("login", "login do systemu", Strength.PREFIX),
        ("login", "twój login", Strength.WORDS),
        ("login", "login2", None),
        ("login", "loginname", None),
        ("login", "prelogin login", Strength.WORDS),
        ("log in", "log in with sso", Strength.PREFIX),
        ("e-mail", "adres e-mail", Strength.WORDS),
        ("", "anything", None),
        ("login", "", None),
        ("login do x", "login", None),
    ],
)
def test_how_well_a_label_fits(wanted: str, name: str, expected: Strength | None) -> None:
    assert strength(wanted, name) is expected


def test_polish_letters_without_their_marks() -> None:
    assert without_diacritics(plain("Zażółć gęślą jaźń ŁÓDŹ")) == "zazolc gesla jazn lodz"


@given(st.text())
def test_comparing_twice_changes_nothing(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(st.text())
def test_a_shown_text_is_one_line_without_invisible_characters(text: str) -> None:
    shown = tidy(text)
    assert shown == shown.strip()
    assert "  " not in shown
    assert not any(unicodedata.category(one) in {"Cc", "Co"} for one in shown)
    assert not set(shown) & set("\u200b\u200e\u202e\u2066\ufeff\u00ad\n\t")


@given(st.text(min_size=1), st.text(), st.text())
def test_only_a_whole_text_is_exact(wanted: str, before: str, after: str) -> None:
    wanted, name = plain(wanted), plain(before) + plain(wanted) + plain(after)
    fit = strength(wanted, name)
    assert (fit is Strength.EXACT) == (wanted == name and wanted != "")
    if fit is Strength.PREFIX:
        assert name.startswith(wanted)


@given(st.text(alphabet="ab ", min_size=1), st.text(alphabet="ab ", min_size=1))
def test_the_fit_is_a_run_of_whole_words(wanted: str, name: str) -> None:
    wanted, name = plain(wanted), plain(name)
    runs = f" {name} "
    assert (strength(wanted, name) is not None) == (wanted != "" and f" {wanted} " in runs)
