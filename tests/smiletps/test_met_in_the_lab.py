"""Shapes of pages that were met on applications in PHP and Perl, each run here as it is sold."""

from __future__ import annotations

from tests.smiletps.site_of_pages import (
    PAIR,
    SIGN_IN,
    SIGN_OUT,
    STAFF_FIELDS,
    STAFF_FORM,
    SiteOfPages,
    push,
)
from tests.smiletps.watching import Watch, push_of
from wizard.core.catalogue import plain_message
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.site import SettingsPage, SiteProfile, StaffForm
from wizard.smiletps.account import RequestsSmileTps


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


def moving_on(words: str, to: str) -> str:
    """XOOPS, phpBB, MyBB: a page that says one thing and goes on by itself, here with a second."""
    return f"""<title>Gabinet</title><meta http-equiv=Refresh content="1; url={to}"><h4>{words}</h4>
    <p>If your browser cannot redirect you, please click <a href={to}>here</a>.</p>"""


def test_a_no_on_a_page_that_goes_on_by_itself_is_heard() -> None:
    with SiteOfPages({"/": SIGN_IN}, landing=moving_on("Incorrect Login!", "/")) as site:
        wrong = push(site)
    off = moving_on("The selected user has been deactivated.", "/home")
    with SiteOfPages({"/home": "<a href=/login>Zaloguj</a>"}, landing=off) as site:
        locked = push(site)
    shown = STAFF_FORM.replace("name=login", f"name=login value={PAIR[0]}") + SIGN_OUT
    for pages in ({"/": shown}, {"/": STAFF_FORM + SIGN_OUT}):
        no = {"/save": moving_on("Hasło jest za krótkie.", "/")}
        with SiteOfPages(pages, answers=no) as site:
            refused = push(site)
        assert isinstance(refused, Verdict)
        assert (refused.code, refused.site_words) == (Code.SAVE_REFUSED, "Hasło jest za krótkie.")

    assert isinstance(wrong, Verdict)
    assert isinstance(locked, Verdict)
    assert (wrong.code, wrong.site_words) == (Code.SIGN_IN_REFUSED, "Incorrect Login!")
    assert locked.code is Code.ACCOUNT_LOCKED


def test_a_yes_on_a_page_that_goes_on_by_itself_is_heard() -> None:
    yes = {"/save": moving_on("Dane zapisano.", "/")}
    with SiteOfPages({"/": STAFF_FORM + SIGN_OUT}, answers=yes) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.outcome, found.site_words) == (Outcome.SAVED, "Dane zapisano.")


def test_who_was_not_let_in_is_not_told_that_the_fields_are_missing() -> None:
    home = "<a href=/sign-in>Zaloguj</a> <a href=/settings>Konto</a>"
    with SiteOfPages({"/": home, "/settings": home}, landing=home) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.SIGN_IN_UNCLEAR, Stage.SIGN_IN)


def test_settings_that_are_closed_for_repairs_are_told_so() -> None:
    """MediaWiki and Question2Answer let users in, and close the settings alone."""
    closed = f"{SIGN_OUT}<h1>Prace konserwacyjne</h1>"
    pages = {"/": f"{SIGN_OUT}<a href=/settings>Konto</a>", "/settings": closed}
    with SiteOfPages(pages) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert (found.code, found.site_words) == (Code.MAINTENANCE, "Prace konserwacyjne")

    rows = "".join(f"<tr><td>{row}" for row in ("Wizyty", "Konserwacja fotela", *"abcdefg"))
    pages["/settings"] = f"{SIGN_OUT}<table>{rows}</table>"
    with SiteOfPages(pages) as site:
        found = push(site)

    assert found.code is Code.SETTINGS_NOT_FOUND


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


def test_a_site_that_wants_a_moment_before_it_looks_has_not_said_wrong() -> None:
    """SMF, two seconds after a failed try."""
    sayings = (
        ("You will have to wait about 2 seconds to login again, sorry.", "2"),
        ("Poczekaj 3 minuty i zaloguj się ponownie.", "180"),
        ("Please wait.", "60"),
        ("Incorrect password. Please wait 5 seconds.", ""),
    )
    for words, seconds in sayings:
        with SiteOfPages({}, landing=f"<p class=error>{words}</p>{SIGN_IN}") as site:
            found = push(site)

        expected = Code.TOO_MANY_REQUESTS if seconds else Code.SIGN_IN_REFUSED
        assert found.code is expected
        assert isinstance(found, Verdict) or found.named == (seconds,)


def test_the_sign_in_may_be_behind_a_lone_button() -> None:
    """MRBS: "Zaloguj" is the button of a form without a field."""
    home = (
        "<form method=post action=/enter><input type=hidden name=x><button>Zaloguj</button></form>"
    )
    pages = {"/": STAFF_FORM + SIGN_OUT}
    with SiteOfPages(pages, before={"/": home}, forms_before={"/enter": SIGN_IN}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.SAVED


def test_two_password_fields_of_one_name_want_the_new_one_twice() -> None:
    """MRBS: "Hasło" and "Hasło", below "type the new password twice"."""
    password = "<label>Hasło do Invisalign Staff Account <input name={} type=password></label>"
    twice = STAFF_FORM.replace("<button>", password.format("again") + "<button>")
    apart = STAFF_FORM.replace("<label>Login", password.format("other") + "<label>Login")
    unnamed = STAFF_FORM.replace("<button>", "<input name=again type=password><button>")
    for form in (twice, unnamed):
        with SiteOfPages({"/": form + SIGN_OUT}) as site:
            push(site)
        assert site.saved == [{"login": PAIR[0], "password": PAIR[1], "again": PAIR[1]}]

    with SiteOfPages({"/": apart + SIGN_OUT}) as site:
        found = push(site)
    assert found.code is Code.SETTINGS_AMBIGUOUS
    assert site.saved == []


def test_a_wrong_code_that_leads_back_to_the_sign_in_is_no_wrong_password() -> None:
    """Dotclear: "Code validation failed", above the form for name and password."""
    asks = """<form method=post action=/code><label>Enter code
    <input name=c autocomplete=one-time-code></label><button>Verify</button></form>"""
    back = f"<p class=error>Code validation failed.</p>{SIGN_IN}"
    with SiteOfPages({}, landing=asks, answers={"/code": back}) as site:
        account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test")
        request = push_of(site.url, "me", "secret", PAIR)
        found = account.link(request, Watch({"Enter code": "000000"}))

    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.ANSWER_REFUSED, "Code validation failed.")
    assert site.visited.count("POST /login") == 1


def test_fields_in_no_form_at_all_are_for_a_script() -> None:
    """Piwigo 17: labels and fields as anywhere, a button, and no form around them."""
    page = f"{SIGN_OUT}<div>{STAFF_FIELDS}<button>Zaktualizuj dane</button></div>"
    with SiteOfPages({"/": page}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert found.code is Code.NEEDS_SCRIPTS


def test_a_page_is_opened_once_however_its_address_is_shuffled() -> None:
    """Movable Type writes the parts of an address in another order each time."""
    links = "".join(
        f"<a href='/{query}'>Konto</a>"
        for query in ("page?a=1&b=2", "page?b=2&a=1", "page?a=2&b=1")
    )
    page = SIGN_OUT + links
    pages = {"/": page, "/page?a=1&b=2": page, "/page?b=2&a=1": page, "/page?a=2&b=1": page}
    with SiteOfPages(pages) as site:
        push(site)

    opened = [one for one in site.visited if "/page" in one]
    assert opened == ["GET /page?a=1&b=2", "GET /page?a=2&b=1"]


def test_a_field_that_a_script_would_show_is_not_called_forbidden() -> None:
    """Movable Type: the new password is hidden until "Change password" is pressed."""
    hidden = STAFF_FORM.replace("<label>Hasło", "<label style='display:none'>Hasło")
    with SiteOfPages({"/": hidden + SIGN_OUT}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert found.code is Code.NEEDS_SCRIPTS


def test_a_status_that_says_no_is_heard_where_only_a_script_would_say_it() -> None:
    """Textpattern: 401, and the words in a script; "please enable JavaScript" on every page."""
    page = f"{SIGN_IN}<noscript>Please enable JavaScript.</noscript><script>say('no')</script>"
    with SiteOfPages({}, landing=page, landing_status="401 Unauthorized") as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.code is Code.SIGN_IN_REFUSED
