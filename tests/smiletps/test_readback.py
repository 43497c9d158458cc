"""What may be said of a push: the rules alone, over every combination."""

from __future__ import annotations

import time
from itertools import product

import pytest

from tests.smiletps.html.reading import read
from wizard.core.catalogue import CATALOGUE
from wizard.core.outcomes import Code, Outcome
from wizard.core.site import StaffForm
from wizard.smiletps.readback import (
    Field,
    Reply,
    Said,
    Shown,
    compare,
    did_not_arrive,
    judge,
    judge_unseen,
    shown_by,
)
from wizard.smiletps.settings_form import SettingsForm, find_settings

NOW = Shown("what.is.shown", None, "Login", "Hasło")
ALL = list(product(Field, Field, Reply))


def form_with(login: str, password: str, kind: str = "text") -> SettingsForm:
    page = read(
        f"""<form method=post><label>Login <input name=a value="{login}"></label>
        <label>Hasło <input name=b type={kind} value="{password}"></label>
        <button>Zapisz</button></form>"""
    )
    found = find_settings(page, StaffForm(("Login",), ("Hasło",), ("Zapisz",)))
    assert isinstance(found, SettingsForm)
    return found


@pytest.mark.parametrize(
    ("wanted", "before", "now", "field"),
    [
        ("anna", None, "anna", Field.NEW),
        ("anna", "ewa", "anna", Field.NEW),
        ("anna", "anna", "anna", Field.SAME),
        ("anna", "ewa", "ewa", Field.OLD),
        ("anna", "ewa", "ANNA", Field.OTHER),
        ("ANNA", "anna", "anna", Field.LIKE_OLD),
        (" a & b", "a &amp; b", "a &amp; b", Field.LIKE_OLD),
        ("a <b>c", "a c", "a c", Field.LIKE_OLD),
        ("anna", None, "ewa", Field.OTHER),
        ("anna", None, None, Field.BLANK),
        ("anna", "ewa", None, Field.GONE),
        ("Zażółć", None, "Zaz\u0307o\u0301\u0142c\u0301", Field.NEW),
        ("a\nb", None, "a\r\nb", Field.NEW),
        ("anna", None, "anna ", Field.OTHER),
    ],
)
def test_one_field_is_compared_character_by_character(
    wanted: str, before: str | None, now: str | None, field: Field
) -> None:
    assert compare(wanted, before, now) is field


@pytest.mark.parametrize("mask", ["••••••", "********", "●●●●●●●●", "••• •••", "x***x", ""])
def test_a_mask_is_nothing_shown(mask: str) -> None:
    assert shown_by(form_with("anna", mask)).password is None


@pytest.mark.parametrize("text", ["anna", "xx", "--", "a**b", "*", "1234"])
def test_an_odd_value_is_no_mask(text: str) -> None:
    assert shown_by(form_with(text, "")).login == text


def test_a_long_value_that_is_almost_a_mask_is_read_at_once() -> None:
    began = time.process_time()
    assert shown_by(form_with("*" * 100_000 + "a", "")).login
    assert time.process_time() - began < 1


@pytest.mark.parametrize(("login", "password", "reply"), ALL)
def test_confirmed_is_said_only_of_what_is_shown_right(
    login: Field, password: Field, reply: Reply
) -> None:
    said = judge(login, password, reply, NOW)
    right = (Field.NEW, Field.SAME)
    if said.outcome is Outcome.CONFIRMED:
        assert login is Field.NEW or (login in right and password in right)
        assert not {login, password} & {Field.OLD, Field.LIKE_OLD, Field.OTHER, Field.GONE}
        assert password in right or reply in (
            Reply.TAKEN, Reply.NO_WORDS, Reply.SIGNED_OUT, Reply.STRANGE, Reply.LOST,
        )  # fmt: skip
    if said.outcome is Outcome.REFUSED:
        assert did_not_arrive(login, password) or reply is Reply.REFUSED
    if said.outcome is Outcome.SAVED and said.code is Code.NOTHING_SHOWN:
        assert reply in (Reply.TAKEN, Reply.NO_WORDS) or password is Field.NEW
        assert login in (Field.SAME, Field.BLANK) or Field.DOTS in (login, password)


@pytest.mark.parametrize(("login", "password", "reply"), ALL)
def test_every_code_explains_the_outcome_it_comes_with(
    login: Field, password: Field, reply: Reply
) -> None:
    for said in (judge(login, password, reply, NOW), judge_unseen(reply, looked=False)):
        if said.code is None:
            assert said.outcome is Outcome.CONFIRMED
        else:
            assert CATALOGUE[said.code].outcome is said.outcome


@pytest.mark.parametrize("reply", Reply)
def test_without_a_look_silence_proves_nothing(reply: Reply) -> None:
    said = judge_unseen(reply, looked=False)
    expected = {Reply.REFUSED: Outcome.REFUSED, Reply.TAKEN: Outcome.SAVED}
    assert said.outcome is expected.get(reply, Outcome.UNKNOWN)


def test_dots_that_did_not_change_prove_nothing_either_way() -> None:
    """Icinga Web, DAViCal: the field is filled, never with the password."""
    shown = shown_by(form_with("anna", "$pwstars", "password"))
    field = compare("Nowe-1", "$pwstars", shown.password, covered=shown.covered)
    assert field is Field.DOTS
    assert judge(Field.NEW, field, Reply.TAKEN, NOW).code is Code.NOTHING_SHOWN
    assert judge(Field.NEW, field, Reply.REFUSED, NOW).code is Code.PARTLY_STORED
    assert judge(Field.SAME, field, Reply.TAKEN, NOW).code is Code.NOTHING_SHOWN
    assert judge(Field.SAME, field, Reply.NO_WORDS, NOW).code is Code.PARTLY_STORED
    assert judge(Field.OLD, field, Reply.TAKEN, NOW).code is Code.NOT_STORED


def test_a_password_behind_dots_is_read_all_the_same() -> None:
    shown = shown_by(form_with("anna", "Nowe-1", "password"))
    assert compare("Nowe-1", "stare", shown.password, covered=shown.covered) is Field.NEW


def test_half_of_the_pair_is_said_to_be_half() -> None:
    half = judge(Field.NEW, Field.OLD, Reply.TAKEN, NOW)
    assert (half.outcome, half.code, half.shown) == (Outcome.UNKNOWN, Code.PARTLY_STORED, "Login")
    other_half = judge(Field.OLD, Field.NEW, Reply.TAKEN, NOW)
    assert other_half.shown == "Hasło"


@pytest.mark.parametrize("reply", [Reply.REFUSED, Reply.BROKEN, Reply.REPEATED])
def test_a_site_that_stopped_half_way_may_have_stored_the_login_alone(reply: Reply) -> None:
    half = judge(Field.NEW, Field.BLANK, reply, NOW)
    assert (half.outcome, half.code, half.shown) == (Outcome.UNKNOWN, Code.PARTLY_STORED, "Login")


def test_a_password_that_was_there_before_proves_nothing_of_a_login_not_shown() -> None:
    """Devise: a refused change of the login, and the other field as it always was."""
    refused = judge(Field.BLANK, Field.SAME, Reply.REFUSED, NOW)
    assert (refused.outcome, refused.code) == (Outcome.REFUSED, Code.SAVE_REFUSED)
    silent = judge(Field.BLANK, Field.SAME, Reply.NO_WORDS, NOW)
    assert (silent.outcome, silent.code) == (Outcome.SAVED, Code.NOTHING_SHOWN)


def test_an_old_value_that_is_the_wish_respelled_is_shown_differently_once_the_write_arrived() -> (
    None
):
    altered = judge(Field.LIKE_OLD, Field.NEW, Reply.NO_WORDS, NOW)
    assert (altered.code, altered.shown) == (Code.SHOWS_ANOTHER, "what.is.shown")
    assert judge(Field.LIKE_OLD, Field.BLANK, Reply.TAKEN, NOW).code is Code.SHOWS_ANOTHER
    assert judge(Field.LIKE_OLD, Field.BLANK, Reply.NO_WORDS, NOW).code is Code.NOT_STORED
    assert did_not_arrive(Field.LIKE_OLD, Field.BLANK)


def test_a_password_shown_differently_is_named_and_never_repeated() -> None:
    said = judge(Field.NEW, Field.OTHER, Reply.TAKEN, Shown("anna", "sEcret", "Login", "Hasło"))
    assert said == Said(Outcome.SAVED, said.stage, Code.SHOWS_ANOTHER, "Hasło")
