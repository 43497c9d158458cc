"""Slips S08, S12, S13, S17, S19, S20, S38 and S40 in the password."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.slips.conftest import OpensWizard
from tests.slips.desk import ACCOUNT_PASSWORD, LOGIN, PASSWORD, Clerk
from wizard.core.roles import REQUIRED
from wizard.core.secret import Secret
from wizard.core.steps import Run, Step

FIELD = "staff_password_field"


@pytest.fixture
def clerk(opens_wizard: OpensWizard) -> Clerk:
    """A clerk at step 3 with everything right but the password, which is still empty."""
    person = opens_wizard()
    person.has_come_to(Step.ACCOUNT, staff_login=LOGIN, ticked=REQUIRED)
    return person


def went_out(clerk: Clerk) -> Secret:
    """Push, and give back the password that went out."""
    clerk.goes_on(Step.SMILETPS)
    clerk.types_the_account()
    clerk.goes_on(Step.DONE)
    (request,) = clerk.smiletps.requests
    assert request.staff_login == LOGIN
    return request.staff_password


ASKED = {
    "space at the end": (f"{PASSWORD} ", "space at the beginning or the end (U+0020)"),
    "tab at the end": (f"{PASSWORD}\t", "tab (U+0009)"),
    "no-break space": (f"{PASSWORD}\u00a0", "an unusual kind of space (U+00A0)"),
    "zero-width space": (f"Kt7m\u200b{PASSWORD[4:]}", "invisible character (U+200B)"),
    "byte order mark": (f"Kt7m\ufeff{PASSWORD[4:]}", "invisible character (U+FEFF)"),
}


@pytest.mark.parametrize(("pasted", "named"), ASKED.values(), ids=ASKED)
def test_s08_what_a_paste_brings_into_a_password_is_asked_about(
    clerk: Clerk, pasted: str, named: str
) -> None:
    clerk.pastes("staff_password", pasted)
    clerk.pastes("staff_password_repeat", pasted)
    clerk.is_told(FIELD, "copying mistake", named, "Remove it", "It is intended")
    clerk.hears("copying mistake", named)
    clerk.is_blocked()
    assert clerk.text_of("staff_password") == pasted  # never altered silently
    clerk.clicks("staff_password_offer_no")
    assert went_out(clerk).same_text(pasted)


def test_s08_an_odd_character_is_taken_out_when_the_user_says_so(clerk: Clerk) -> None:
    clerk.pastes("staff_password", f"{PASSWORD}\u00a0")
    clerk.clicks("staff_password_offer_yes")
    assert clerk.text_of("staff_password") == PASSWORD
    clerk.types("staff_password_repeat", PASSWORD)
    assert went_out(clerk).same_text(PASSWORD)


def test_s08_a_line_break_can_only_be_taken_out(clerk: Clerk) -> None:
    clerk.pastes("staff_password", f"{PASSWORD}\n")
    clerk.is_told(FIELD, "line break (U+000A)", "Remove it")
    assert "It is intended" not in clerk.reads_in(FIELD)
    clerk.is_blocked()
    clerk.clicks("staff_password_offer_yes")
    assert clerk.text_of("staff_password") == PASSWORD


def test_s08_the_smiletps_account_is_guarded_too(clerk: Clerk) -> None:
    clerk.types_password()
    clerk.goes_on(Step.SMILETPS)
    clerk.types_the_account()
    clerk.pastes("smiletps_account", "\u200brecepcja@gabinet.example\u00a0")
    clerk.leaves("smiletps_account")
    clerk.is_told("account_card", "Taken out: invisible character (U+200B)")
    clerk.pastes("smiletps_password", f"{ACCOUNT_PASSWORD}\u00a0")
    clerk.is_told("account_card", "copying mistake", "Remove it")
    clerk.is_blocked()
    clerk.clicks("smiletps_password_offer_yes")
    clerk.goes_on(Step.DONE)
    (request,) = clerk.smiletps.requests
    assert request.sign_in.account == "recepcja@gabinet.example"
    assert request.sign_in.account_password.same_text(ACCOUNT_PASSWORD)


def test_s12_two_passwords_that_differ_go_nowhere(clerk: Clerk) -> None:
    clerk.types_password(PASSWORD, repeat="Kt7mWUeHq2RdGbXd")
    clerk.leaves("staff_password_repeat")
    clerk.is_told(FIELD, "The two are not the same")
    assert "16" not in clerk.reads_in("staff_password_equal")  # it does not say where
    clerk.is_blocked()
    clerk.clicks("show_both_passwords")
    for name in ("staff_password", "staff_password_repeat"):
        assert clerk.find(QLineEdit, name).echoMode() is QLineEdit.EchoMode.Normal
    assert clerk.text_of("staff_password") == PASSWORD


def test_s13_caps_lock_is_told_while_typing(
    opens_wizard: OpensWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_on = [False]
    monkeypatch.setattr("wizard.ui.widgets.reveal_edit.caps_lock", lambda: lambda: is_on[0])
    clerk = opens_wizard()
    clerk.has_come_to(Step.ACCOUNT)
    clerk.types("staff_password", "kt7")
    assert "Caps Lock" not in clerk.reads_in(FIELD)
    is_on[0] = True
    clerk.types("staff_password", "KT7MW")
    clerk.is_told(FIELD, "Caps Lock is on")
    clerk.hears("Caps Lock is on")
    assert clerk.text_of("staff_password") == "KT7MW"


def test_s17_the_smiletps_password_is_told_where_it_can_first_be_known(clerk: Clerk) -> None:
    clerk.types_password(ACCOUNT_PASSWORD)
    clerk.goes_on(Step.SMILETPS)
    clerk.types_the_account()
    clerk.is_told("saved_card", "This is your SmileTPS password", "needs one of its own")
    clerk.hears("This is your SmileTPS password")
    assert clerk.can_go_on()
    clerk.goes_back(Step.ACCOUNT)
    clerk.is_told(FIELD, "This is your SmileTPS password")
    assert clerk.text_of("staff_password") == ACCOUNT_PASSWORD


@pytest.mark.parametrize("pasted", ["••••••••", "●●●●●●●●●●", "********", "∙∙∙∙∙∙"])
def test_s19_the_dots_of_a_page_are_no_password(clerk: Clerk, pasted: str) -> None:
    clerk.pastes("staff_password", pasted)
    clerk.pastes("staff_password_repeat", pasted)
    clerk.is_told(FIELD, "These are the dots that a page shows", "Type the password")
    clerk.is_blocked()
    assert clerk.text_of("staff_login") == LOGIN


def test_s19_nor_are_they_the_password_of_smiletps(clerk: Clerk) -> None:
    clerk.types_password()
    clerk.goes_on(Step.SMILETPS)
    clerk.types_the_account()
    clerk.pastes("smiletps_password", "••••••••")
    clerk.is_told("account_card", "These are the dots that a page shows")
    clerk.is_blocked()


@pytest.mark.parametrize("typed", ["", "    ", "\u00a0\u200b"])
def test_s20_an_empty_password_goes_nowhere(clerk: Clerk, typed: str) -> None:
    clerk.types_password("something")
    for name in ("staff_password", "staff_password_repeat"):
        clerk.pastes(name, typed) if typed else clerk.types(name, "")
    clerk.is_told(FIELD, "Type the password")
    verb = "Correct" if typed else "Type"
    clerk.is_told("page_account", f"{verb} the staff password")
    clerk.is_blocked()
    assert clerk.text_of("staff_login") == LOGIN


def test_s20_an_empty_smiletps_account_goes_nowhere(clerk: Clerk) -> None:
    clerk.types_password()
    clerk.goes_on(Step.SMILETPS)
    clerk.types_the_account()
    clerk.types("smiletps_password", "   ")
    clerk.is_told("page_smiletps", "Type your password at SmileTPS")
    clerk.is_blocked()
    clerk.types("smiletps_account", " ")
    clerk.is_told("page_smiletps", "Type your e-mail or login at SmileTPS")
    clerk.is_blocked()


def test_s38_a_typed_password_that_may_be_cut_is_counted(clerk: Clerk) -> None:
    long = PASSWORD + "7mWq"
    clerk.types_password(long)
    clerk.is_told(FIELD, "Longer than 16 characters", "a site may cut it silently")
    clerk.is_told(FIELD, "Count the dots on IDS")
    assert went_out(clerk).same_text(long)


def test_s38_a_made_password_stays_within_the_safe_length(opens_wizard: OpensWizard) -> None:
    clerk = opens_wizard()
    clerk.has_come_to(Step.FORM, Run.CREATE)
    clerk.clicks("make_password")
    assert len(clerk.text_of("staff_password")) == 16
    assert clerk.text_of("staff_password_repeat") == clerk.text_of("staff_password")
    clerk.is_told(FIELD, "This password is fine", "Count the dots on IDS")


@pytest.mark.parametrize(
    "pasted", [f"login: {LOGIN} password: Nowe!haslo7", f"{LOGIN}\nNowe!haslo7"]
)
def test_s40_a_pair_pasted_into_the_password_is_split_on_request(clerk: Clerk, pasted: str) -> None:
    clerk.types("staff_login", "something-else")
    clerk.pastes("staff_password", pasted)
    clerk.is_told(FIELD, "a login and a password together", "Split them")
    clerk.hears("a login and a password together")
    clerk.is_blocked()
    clerk.clicks("staff_password_offer_yes")
    assert clerk.text_of("staff_login") == LOGIN
    assert clerk.text_of("staff_password") == "Nowe!haslo7"
    assert clerk.can_go_on()
