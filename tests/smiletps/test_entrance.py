"""What is taken for the place to sign in at, and what never is."""

from __future__ import annotations

import pytest

from tests.smiletps.site_of_pages import SIGN_OUT, STAFF_FORM, SiteOfPages
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Problem, Verdict
from wizard.core.site import SiteProfile, StaffForm
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
