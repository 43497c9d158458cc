"""Proposed logins: plain, fresh, and naming what the account is for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.folding import folded
from wizard.core.login import LoginRules, check_login
from wizard.core.login_proposals import HOW_MANY, LONGEST, propose_logins
from wizard.core.rules import Rule, known, unknown, unverified

NAMES = st.text(st.characters(exclude_categories=()), max_size=60)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        pytest.param("Żaneta Śródmieście-Łódź", "Zaneta Srodmiescie-Lodz", id="Polish"),
        pytest.param("Jürgen Großmann", "Jurgen Grossmann", id="German"),
        pytest.param("Dvořák Šťáva", "Dvorak Stava", id="Czech"),
        pytest.param("Оксана Щербаківська", "Oksana Shcherbakivska", id="Ukrainian"),
        pytest.param("Zo\u0301\u0142w", "Zolw", id="accents apart"),
        pytest.param("東京", "", id="no spelling"),
    ],
)
def test_names_are_folded_to_ascii(name: str, plain: str) -> None:
    assert folded(name) == plain


def test_proposals_name_the_clinic_and_the_person() -> None:
    assert propose_logins("Denta Łódź", "Żaneta", "Wójcik") == (
        "smiletps-denta-lodz",
        "smiletps-wojcik",
        "smiletps-denta-lodz-wojcik",
    )


def test_nothing_known_still_gives_proposals() -> None:
    assert propose_logins("", "", "") == ("smiletps-2", "smiletps-3", "smiletps-4")


def test_s34_a_taken_login_is_not_proposed_again_in_any_case() -> None:
    taken = ["SMILETPS-DENTA", "smiletps-kot"]
    proposals = propose_logins("Denta", "", "Kot", taken)
    assert proposals == ("smiletps-denta-kot", "smiletps-denta-2", "smiletps-denta-3")


def test_however_many_are_taken_there_is_a_fresh_one() -> None:
    taken: list[str] = []
    for _ in range(30):
        fresh = propose_logins("Denta", "Anna", "Kot", taken)[0]
        assert fresh not in taken
        taken.append(fresh)


@pytest.mark.parametrize(
    ("symbols", "expected"),
    [
        pytest.param(unknown(), "smiletps-denta-lodz", id="unknown"),
        pytest.param(known("._"), "smiletps.denta.lodz", id="no hyphen"),
        pytest.param(unverified("@"), "smiletpsdentalodz", id="no separator"),
    ],
)
def test_proposals_keep_to_the_symbols_of_the_site(symbols: Rule[str], expected: str) -> None:
    assert propose_logins("Denta Łódź", "", "", (), LoginRules(symbols=symbols))[0] == expected


@given(NAMES, NAMES, NAMES, st.integers(12, LONGEST))
def test_every_proposal_is_a_login_that_we_would_accept(
    clinic: str, first_name: str, last_name: str, longest: int
) -> None:
    rules = LoginRules(symbols=known("-"), longest=known(longest))
    proposals = propose_logins(clinic, first_name, last_name, (), rules)
    assert len(set(proposals)) == HOW_MANY
    for login in proposals:
        assert login.startswith("smiletps")
        assert login == login.lower()
        assert check_login(login, rules) == ()
