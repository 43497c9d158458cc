"""What is said of a staff login, slip by slip."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.login import (
    LoginContext,
    LoginProblem,
    LoginRules,
    LoginTrouble,
    check_login,
    same_login,
)
from wizard.core.rules import Rule, Severity, Standing, known, unknown, unverified
from wizard.core.secret import Secret

ANY_TEXT = st.text(st.characters(exclude_categories=()))
GOOD = "smiletps-anna"


def said(
    text: str, rules: LoginRules | None = None, context: LoginContext | None = None
) -> list[tuple[LoginTrouble, Severity]]:
    return [(p.trouble, p.severity) for p in check_login(text, rules, context)]


def only(text: str, rules: LoginRules | None = None) -> LoginProblem:
    (problem,) = check_login(text, rules)
    return problem


@pytest.mark.parametrize("login", [GOOD, "anna.kot_2", "SmileTPS1", "a"])
def test_an_ordinary_login_is_fine(login: str) -> None:
    assert check_login(login) == ()


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u00a0", "\n"])
def test_s20_nothing_to_be_seen_is_no_login(text: str) -> None:
    assert said(text) == [(LoginTrouble.EMPTY, Severity.BLOCK)]


@pytest.mark.parametrize(
    "text", ["mójlogin", "mojlogin", "MójLogin", " mojlogin ", "mo\u0301jlogin"]
)
def test_s18_the_placeholder_of_the_guide_is_no_login(text: str) -> None:
    assert said(text) == [(LoginTrouble.PLACEHOLDER, Severity.BLOCK)]


@pytest.mark.parametrize("text", [" " + GOOD, GOOD + "\u00a0", "smile\u200btps-anna"])
def test_s07_and_s08_uncleaned_damage_blocks_and_the_clean_login_is_proposed(text: str) -> None:
    problem = only(text)
    assert (problem.trouble, problem.severity) == (LoginTrouble.TRANSIT_DAMAGE, Severity.BLOCK)
    assert problem.plain == GOOD


def test_a_line_break_inside_blocks() -> None:
    assert said("smiletps\nanna") == [(LoginTrouble.LINE_BREAK_INSIDE, Severity.BLOCK)]


def test_a_space_inside_blocks_and_proposes_the_login_without() -> None:
    problem = only("smiletps anna")
    assert (problem.trouble, problem.severity) == (LoginTrouble.SPACE_INSIDE, Severity.BLOCK)
    assert problem.plain == "smiletpsanna"


@pytest.mark.parametrize("letter", ["а", "о", "е", "х", "і", "ο", "α"])
def test_s09_a_look_alike_letter_blocks_and_is_shown(letter: str) -> None:
    problem = only(f"smile{letter}tps")
    assert (problem.trouble, problem.severity) == (LoginTrouble.LOOK_ALIKE, Severity.BLOCK)
    assert problem.spot is not None
    assert (problem.spot.position, problem.spot.character) == (5, letter)
    assert problem.plain.isascii()


def test_s10_full_width_letters_block_and_the_plain_login_is_proposed() -> None:
    problem = only("ｓｍｉｌｅtps")
    assert (problem.trouble, problem.severity) == (LoginTrouble.OTHER_SHAPE, Severity.BLOCK)
    assert problem.plain == "smiletps"


@pytest.mark.parametrize(
    ("accents", "expected"),
    [
        pytest.param(known(False), [(LoginTrouble.ACCENT, Severity.BLOCK)], id="known: no"),
        pytest.param(unverified(False), [(LoginTrouble.ACCENT, Severity.WARN)], id="reported: no"),
        pytest.param(unknown(), [(LoginTrouble.ACCENT, Severity.WARN)], id="nothing known"),
        pytest.param(known(True), [], id="known: yes"),
    ],
)
def test_s11_polish_letters_follow_what_the_guide_knows(
    accents: Rule[bool], expected: list[tuple[LoginTrouble, Severity]]
) -> None:
    assert said("zażółć", LoginRules(accents=accents)) == expected


def test_s11_the_plain_form_of_polish_letters_is_proposed() -> None:
    problem = only("łucja-żak")
    assert problem.plain == "lucja-zak"
    assert problem.spot is not None
    assert problem.spot.name == "LATIN SMALL LETTER L WITH STROKE"


@pytest.mark.parametrize(
    ("rules", "text", "expected"),
    [
        pytest.param(LoginRules(symbols=unknown()), "a+b#c", [], id="unknown symbols pass"),
        pytest.param(
            LoginRules(symbols=known("-._")),
            "a+b",
            [(LoginTrouble.SYMBOL, Severity.BLOCK)],
            id="known to be forbidden",
        ),
        pytest.param(
            LoginRules(symbols=unverified("-._")),
            "a+b",
            [(LoginTrouble.SYMBOL, Severity.WARN)],
            id="reported to be forbidden",
        ),
        pytest.param(
            LoginRules(), "a€b", [(LoginTrouble.SYMBOL, Severity.WARN)], id="no ASCII symbol"
        ),
        pytest.param(
            LoginRules(shortest=known(6)),
            "anna",
            [(LoginTrouble.TOO_SHORT, Severity.BLOCK)],
            id="too short",
        ),
        pytest.param(
            LoginRules(longest=unverified(3)),
            "anna",
            [(LoginTrouble.TOO_LONG, Severity.WARN)],
            id="perhaps too long",
        ),
    ],
)
def test_only_what_is_known_blocks(
    rules: LoginRules, text: str, expected: list[tuple[LoginTrouble, Severity]]
) -> None:
    assert said(text, rules) == expected


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        pytest.param(
            LoginContext(doctor_login="Dr.Kot"),
            [(LoginTrouble.DOCTORS_LOGIN, Severity.BLOCK)],
            id="S15 the doctor's own login",
        ),
        pytest.param(
            LoginContext(smiletps_account="DR.KOT "),
            [(LoginTrouble.SMILETPS_ACCOUNT, Severity.BLOCK)],
            id="S16 the SmileTPS sign-in name",
        ),
        pytest.param(
            LoginContext(other_logins=("anna", "dr.kot")),
            [(LoginTrouble.ANOTHER_DOCTORS_LOGIN, Severity.BLOCK)],
            id="S21 another doctor's",
        ),
        pytest.param(
            LoginContext(linked_login="smiletps-kot"),
            [(LoginTrouble.NOT_THE_LINKED_LOGIN, Severity.ASK)],
            id="S23 not the linked one",
        ),
        pytest.param(
            LoginContext(password=Secret("dr.kot")),
            [(LoginTrouble.SAME_AS_PASSWORD, Severity.WARN)],
            id="S14 the password",
        ),
        pytest.param(
            LoginContext(linked_login="dr.kot", other_logins=("dr.kot",)),
            [],
            id="an update of the linked one",
        ),
        pytest.param(LoginContext(other_logins=("", "anna")), [], id="nobody else's"),
    ],
)
def test_a_login_of_the_wrong_account_is_told(
    context: LoginContext, expected: list[tuple[LoginTrouble, Severity]]
) -> None:
    assert said("dr.kot", context=context) == expected


def test_s16_the_smiletps_email_blocks_and_its_form_is_told() -> None:
    email = "recepcja@gabinet.example"
    assert said(email, context=LoginContext(smiletps_account=email)) == [
        (LoginTrouble.SMILETPS_ACCOUNT, Severity.BLOCK),
        (LoginTrouble.LOOKS_LIKE_EMAIL, Severity.WARN),
    ]


def test_an_email_is_no_matter_where_the_site_is_known_to_take_it() -> None:
    assert said("anna@kot.pl", LoginRules(symbols=known("@."))) == []


def test_c10_a_bare_number_looks_like_a_clinic_id() -> None:
    assert said("1234567") == [(LoginTrouble.LOOKS_LIKE_CLINIC_NUMBER, Severity.WARN)]


@pytest.mark.parametrize("other", ["ANNA.KOT", " anna.kot", "\u0430nna.kot", "ａnna.kot"])
def test_disguises_of_the_same_login_are_seen_through(other: str) -> None:
    assert same_login("anna.kot", other)


@pytest.mark.parametrize("other", ["", "anna-kot", "anna.kot2"])
def test_other_logins_are_other_logins(other: str) -> None:
    assert not same_login("anna.kot", other)


@given(ANY_TEXT)
def test_only_ascii_passes_without_a_word(text: str) -> None:
    if not check_login(text):
        assert text.isascii()
        assert text.isprintable()
        assert " " not in text


@given(ANY_TEXT)
def test_what_blocks_is_said_first(text: str) -> None:
    severities = [problem.severity for problem in check_login(text)]
    assert severities == sorted(severities, key=list(Severity).index)


def test_a_rule_without_a_value_cannot_claim_to_be_known() -> None:
    with pytest.raises(ValueError, match="known"):
        Rule(None, Standing.KNOWN)
    with pytest.raises(ValueError, match="known"):
        Rule("-", Standing.UNKNOWN)
