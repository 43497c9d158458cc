"""Shapes of pages that were met on applications in PHP and Perl, each run here as it is sold."""

from __future__ import annotations

from tests.smiletps.site_of_pages import SIGN_IN, SIGN_OUT, STAFF_FORM, SiteOfPages
from tests.smiletps.watching import Watch, push_of
from wizard.core.catalogue import plain_message
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.site import SettingsPage, SiteProfile, StaffForm
from wizard.smiletps.account import RequestsSmileTps

PAIR = ("recepcja.usmiech", "Nowe-Haslo-42")


def push(site: SiteOfPages, profile: SiteProfile | None = None) -> Verdict | Problem:
    account = RequestsSmileTps(profile or SiteProfile(), site.ca_file, {}, "test")
    return account.link(push_of(site.url, "me", "secret", PAIR), Watch())


def test_a_page_that_says_nothing_but_no_is_a_refused_sign_in() -> None:
    """Bugzilla: no form, no link to the sign-in, "Please press Back and try again"."""
    words = "The login or password you entered is not valid."
    page = f"""<title>Invalid Login</title><a href=/>Home</a> <a href=/search>Search</a>
    <div id=error_msg class=throw_error>{words}</div>"""
    by_path = SiteProfile(settings=SettingsPage(path="/settings"))
    for profile in (SiteProfile(), by_path):
        with SiteOfPages({"/": SIGN_IN, "/settings": SIGN_IN}, landing=page) as site:
            found = push(site, profile)

        assert isinstance(found, Verdict)
        assert (found.code, found.site_words) == (Code.SIGN_IN_REFUSED, words)
        assert site.visited.count("POST /login") == 1


def test_a_notice_of_failed_tries_on_a_full_page_is_no_refusal() -> None:
    lines = "".join(f"<p>Wizyta {number}" for number in range(30))
    notice = "<div class=warning>2 failed login attempts since your last visit.</div>"
    home = f"{notice}{lines}<a href=/settings>Konto</a>"
    with SiteOfPages({"/": home, "/settings": STAFF_FORM}, landing=home) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.outcome is not Outcome.REFUSED
    assert len(site.saved) == 1


def test_a_sign_in_that_nothing_showed_to_be_taken_is_not_tried_again() -> None:
    """It may have been refused without a word that we know: a second try may lock the account."""
    landing = "<p>Hm.</p><a href=/settings>Konto</a>"
    with SiteOfPages({"/": SIGN_IN, "/settings": SIGN_IN}, landing=landing) as site:
        found = push(site)
    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.SIGN_IN_UNCLEAR, Stage.SIGN_IN)
    assert site.visited.count("POST /login") == 1

    with SiteOfPages({"/": SIGN_IN, "/settings": SIGN_IN}, landing=landing + SIGN_OUT) as site:
        push(site)
    assert site.visited.count("POST /login") == 2


def test_what_was_looked_for_and_not_found_is_named() -> None:
    """Of the page that has the most: an IT person mends one label, not two."""
    other = "<form method=post action=/q><label>Szukaj <input name=q></label><button>OK</button>"
    for login, missing in (("Login", ("Pager",)), ("Konto", ("Konto", "Pager"))):
        staff = StaffForm(login=(login,), password=("Pager",))
        with SiteOfPages({"/": SIGN_OUT + other + "</form>" + STAFF_FORM}) as site:
            found = push(site, SiteProfile(staff=staff))

        assert isinstance(found, Problem)
        assert (found.code, found.named) == (Code.SETTINGS_NOT_FOUND, missing)
        assert ", ".join(missing) in plain_message(found)
