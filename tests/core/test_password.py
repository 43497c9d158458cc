"""What is said of a staff password, slip by slip."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.characters import Kind
from wizard.core.password import (
    SAFE_LENGTH,
    CharacterClass,
    PasswordContext,
    PasswordRules,
    PasswordTrouble,
    check_password,
    classes_of,
    count_dots,
)
from wizard.core.rules import Severity, known, unverified
from wizard.core.secret import Secret

ANY_TEXT = st.text(st.characters(exclude_categories=()))
GOOD = "K7nbTr4xPd9s"


def said(
    text: str, rules: PasswordRules | None = None, context: PasswordContext | None = None
) -> list[tuple[PasswordTrouble, Severity]]:
    problems = check_password(Secret(text), rules, context)
    return [(problem.trouble, problem.severity) for problem in problems]


@pytest.mark.parametrize("text", [GOOD, "zażółć-gęślą", "two words", "a", "50%&<>\"'\\"])
def test_an_ordinary_password_is_fine(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("text", ["", "   ", "\n", "\u200b\u00a0\t"])
def test_s20_nothing_to_be_seen_is_no_password(text: str) -> None:
    assert said(text) == [(PasswordTrouble.EMPTY, Severity.BLOCK)]


@pytest.mark.parametrize("text", ["••••••••", "********", "●●●●"])
def test_s19_bullets_from_a_page_are_no_password(text: str) -> None:
    assert said(text) == [(PasswordTrouble.BULLETS, Severity.BLOCK)]


@pytest.mark.parametrize(
    ("text", "kind", "severity"),
    [
        pytest.param(f" {GOOD}", Kind.EDGE_SPACE, Severity.ASK, id="leading space"),
        pytest.param(f"{GOOD}\u00a0", Kind.NO_BREAK_SPACE, Severity.ASK, id="no-break space"),
        pytest.param(f"\u200b{GOOD}", Kind.ZERO_WIDTH, Severity.ASK, id="zero-width space"),
        pytest.param(f"\ufeff{GOOD}", Kind.BYTE_ORDER_MARK, Severity.ASK, id="byte order mark"),
        pytest.param(f"{GOOD}\t", Kind.TAB, Severity.ASK, id="tab"),
        pytest.param("\u0430bc", Kind.LOOK_ALIKE, Severity.ASK, id="Cyrillic a"),
        pytest.param(f"{GOOD}\n", Kind.NEWLINE, Severity.BLOCK, id="line end: no field keeps it"),
        pytest.param("a\0b", Kind.CONTROL, Severity.BLOCK, id="NUL"),
        pytest.param("a\ud83d", Kind.UNPAIRED_SURROGATE, Severity.BLOCK, id="cannot be sent"),
    ],
)
def test_s08_a_copying_slip_is_asked_about_and_never_mended_silently(
    text: str, kind: Kind, severity: Severity
) -> None:
    password = Secret(text)
    (problem,) = check_password(password)
    assert (problem.trouble, problem.severity) == (PasswordTrouble.COPYING_SLIP, severity)
    assert problem.spot is not None
    assert problem.spot.kind is kind
    assert password.reveal() == text


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        pytest.param(
            PasswordContext(repeat=Secret(GOOD + "x")),
            [(PasswordTrouble.REPEAT_DIFFERS, Severity.BLOCK)],
            id="S12 the repeat differs",
        ),
        pytest.param(
            PasswordContext(repeat=Secret("")),
            [(PasswordTrouble.REPEAT_DIFFERS, Severity.BLOCK)],
            id="S12 the repeat is empty",
        ),
        pytest.param(PasswordContext(repeat=Secret(GOOD)), [], id="the repeat is the same"),
        pytest.param(
            PasswordContext(login=GOOD.lower()),
            [(PasswordTrouble.HOLDS_THE_LOGIN, Severity.WARN)],
            id="S14 it is the login",
        ),
        pytest.param(
            PasswordContext(login="tr4x"),
            [(PasswordTrouble.HOLDS_THE_LOGIN, Severity.WARN)],
            id="S14 it holds the login",
        ),
        pytest.param(PasswordContext(login="nb"), [], id="two letters are chance"),
        pytest.param(
            PasswordContext(smiletps_password=Secret(GOOD)),
            [(PasswordTrouble.SAME_AS_SMILETPS, Severity.WARN)],
            id="S17 the SmileTPS password again",
        ),
        pytest.param(
            PasswordContext(stored=Secret(GOOD)),
            [(PasswordTrouble.NOTHING_CHANGED, Severity.WARN)],
            id="S22 the same as before",
        ),
        pytest.param(
            PasswordContext(smiletps_password=Secret("other"), stored=Secret("old")),
            [],
            id="different from both",
        ),
    ],
)
def test_a_password_is_compared_with_what_it_must_not_be(
    context: PasswordContext, expected: list[tuple[PasswordTrouble, Severity]]
) -> None:
    assert said(GOOD, context=context) == expected


def test_s14_an_email_in_the_password_field_is_told() -> None:
    assert said("anna@kot.pl") == [(PasswordTrouble.LOOKS_LIKE_EMAIL, Severity.WARN)]


def test_s12_the_problem_does_not_say_where_the_repeat_differs() -> None:
    (problem,) = check_password(Secret(GOOD), context=PasswordContext(repeat=Secret("K7")))
    assert problem.spot is None
    assert problem.limit is None


@pytest.mark.parametrize(
    ("rules", "text", "expected"),
    [
        pytest.param(
            PasswordRules(),
            "x" * (SAFE_LENGTH + 1),
            [(PasswordTrouble.LONGER_THAN_SAFE, Severity.WARN)],
            id="S38 nothing known: longer than safe",
        ),
        pytest.param(
            PasswordRules(longest=known(10)),
            "x" * 11,
            [(PasswordTrouble.TOO_LONG, Severity.BLOCK)],
            id="S38 known limit",
        ),
        pytest.param(
            PasswordRules(longest=unverified(10)),
            "x" * 11,
            [(PasswordTrouble.TOO_LONG, Severity.WARN)],
            id="S38 reported limit",
        ),
        pytest.param(PasswordRules(longest=known(64)), "x" * 64, [], id="a long limit is kept"),
        pytest.param(
            PasswordRules(shortest=known(8)),
            "x" * 7,
            [(PasswordTrouble.TOO_SHORT, Severity.BLOCK)],
            id="too short",
        ),
        pytest.param(
            PasswordRules(classes=known(3)),
            "abc1",
            [(PasswordTrouble.TOO_FEW_CLASSES, Severity.BLOCK)],
            id="two classes of three",
        ),
        pytest.param(PasswordRules(classes=known(3)), "Abc1", [], id="three classes"),
    ],
)
def test_rules_of_the_site_block_only_when_known(
    rules: PasswordRules, text: str, expected: list[tuple[PasswordTrouble, Severity]]
) -> None:
    assert said(text, rules) == expected


def test_several_problems_come_with_the_blocking_one_first() -> None:
    context = PasswordContext(login="anna", repeat=Secret("x"))
    assert [severity for _, severity in said(" anna1 ", context=context)] == [
        Severity.BLOCK,
        Severity.ASK,
        Severity.WARN,
    ]


@pytest.mark.parametrize(
    ("text", "dots"),
    [("", 0), ("abc", 3), ("żółw", 4), ("a\U0001f600", 3), ("a\ud83d", 2)],
)
def test_s38_dots_are_counted_as_a_page_counts_them(text: str, dots: int) -> None:
    assert count_dots(Secret(text)) == dots


def test_the_four_classes_are_told_apart() -> None:
    assert classes_of(Secret("aB3-")) == set(CharacterClass)
    assert classes_of(Secret("żŻ")) == {CharacterClass.LOWER, CharacterClass.UPPER}


@given(ANY_TEXT, ANY_TEXT)
def test_no_password_crashes_the_check_or_shows_in_what_it_says(text: str, repeat: str) -> None:
    context = PasswordContext(login="anna", repeat=Secret(repeat))
    problems = check_password(Secret(f"{text}KANAREK"), context=context)
    assert "KANAREK" not in repr(problems)
