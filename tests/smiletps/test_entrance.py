"""What is taken for the place to sign in at, and what never is."""

from __future__ import annotations

import pytest

from tests.smiletps.site_of_pages import SIGN_OUT, STAFF_FORM, SiteOfPages
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Problem, Verdict
from wizard.core.site import SettingsPage, SiteProfile, StaffForm
from wizard.smiletps.account import RequestsSmileTps

OPEN_PAGES = {
    "at-the-address": {"/": STAFF_FORM},
    "with-a-way-out": {"/": STAFF_FORM + SIGN_OUT},
    "behind-a-link": {"/": "<a href=/in>Logowanie</a>", "/in": STAFF_FORM},
    "behind-the-settings": {"/": "<a href=/in>Ustawienia</a>", "/in": STAFF_FORM},
}


@pytest.mark.parametrize("before", OPEN_PAGES.values(), ids=OPEN_PAGES)
def test_the_smiletps_password_is_never_typed_into_the_form_of_the_staff_account(
    before: dict[str, str],
) -> None:
    with SiteOfPages({}, before=before) as site:
        account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test")
        found = account.link(push_of(site.url, "me", "secret", ("anna", "Nowe-1")), Watch())
    assert isinstance(found, Problem)
    assert found.code is Code.SIGN_IN_NOT_FOUND
    assert not [visit for visit in site.visited if visit.startswith("POST")]


def test_a_site_that_calls_both_passwords_alike_is_signed_in_to_all_the_same() -> None:
    """The profile's word for the staff password is the word on the sign-in page, too."""
    sign_in = """<form method=post action=/login><label>E-mail <input name=u></label>
    <label>Password <input name=p type=password></label><button>Enter the site</button></form>"""
    settings = STAFF_FORM.replace("Hasło do Invisalign Staff Account", "Password")
    profile = SiteProfile(staff=StaffForm(password=("Password",)))
    with SiteOfPages({"/": settings + SIGN_OUT}, before={"/": sign_in}) as site:
        account = RequestsSmileTps(profile, site.ca_file, {}, "test")
        found = account.link(push_of(site.url, "me", "secret", ("anna", "Nowe-1")), Watch())
    assert isinstance(found, Verdict), found
    assert site.saved == [{"login": "anna", "password": "Nowe-1"}]


def test_the_staff_pair_is_never_typed_into_the_sign_in_form() -> None:
    """Devise: sign-in and account have the same two labels, and one button each."""
    fields = """<label>E-mail <input name=u></label>
    <label>Password <input name=p type=password></label>"""
    sign_in = f"<form method=post action=/login>{fields}<button>Log in</button></form>"
    refused = f"<p class=alert>Invalid e-mail or password.</p>{sign_in}"
    profile = SiteProfile(staff=StaffForm(("E-mail",), ("Password",), ("Update",)))
    with SiteOfPages({}, before={"/": sign_in}, landing=refused) as site:
        account = RequestsSmileTps(profile, site.ca_file, {}, "test")
        found = account.link(push_of(site.url, "me", "secret", ("anna", "Nowe-1")), Watch())
    assert (found.code, site.visited.count("POST /login")) == (Code.SIGN_IN_REFUSED, 1)


MISSING_HOME = SiteProfile(settings=SettingsPage(path="/settings"))


def test_a_sign_in_that_leads_to_a_missing_page_was_taken() -> None:
    """Django without a page to go to: the sign-in form counted as dead, and another was sought."""
    answers = {"/save": f"<p role=status>Zapisano</p>{SIGN_OUT}"}
    with SiteOfPages({"/settings": STAFF_FORM + SIGN_OUT}, answers=answers) as site:
        account = RequestsSmileTps(MISSING_HOME, site.ca_file, {}, "test")
        found = account.link(push_of(site.url, "me", "secret", ("anna", "Nowe-1")), Watch())

    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.SAVED
    assert [visit for visit in site.visited if "POST" in visit] == ["POST /login", "POST /save"]


ABOUT_A_PERSON = """<form method=post action=/person>
<label>Nazwa użytkownika <input name=username value=anna autocomplete=username></label>
<label>Imię <input name=first value=Anna></label>{}
<button>Zapisz i kontynuuj edycję</button></form>"""


@pytest.mark.parametrize("more", ["", "<label>Nazwisko <input name=last></label><input name=mail>"])
def test_a_form_about_a_person_does_not_ask_for_the_name_first(more: str) -> None:
    """Django's user form: its name was sent as if the site asked for it to sign in."""
    pages = {"/": ABOUT_A_PERSON.format(more)}
    with SiteOfPages({}, before=pages) as site:
        account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test")
        found = account.link(push_of(site.url, "me", "secret", ("anna", "Nowe-1")), Watch())

    assert isinstance(found, Problem)
    assert found.code is Code.SIGN_IN_NOT_FOUND
    assert "POST /person" not in site.visited


def test_the_settings_are_no_page_that_asks_for_the_name_first() -> None:
    staff = STAFF_FORM.replace("Login do", "Nazwa użytkownika, Login do")
    with SiteOfPages({}, before={"/": staff.replace("type=password", "")}) as site:
        account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test")
        found = account.link(push_of(site.url, "me", "secret", ("anna", "Nowe-1")), Watch())

    assert isinstance(found, Problem)
    assert not [visit for visit in site.visited if visit.startswith("POST")]
