"""Shapes of pages that were met on real applications and once misled the connector."""

from __future__ import annotations

from tests.smiletps.site_of_pages import (
    SIGN_IN,
    SIGN_IN_FIELDS,
    SIGN_OUT,
    STAFF_FIELDS,
    STAFF_FORM,
    SiteOfPages,
)
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.site import SettingsPage, SiteProfile
from wizard.smiletps.account import RequestsSmileTps

PAIR = ("recepcja.usmiech", "Nowe-Haslo-42")


def push(site: SiteOfPages, profile: SiteProfile | None = None) -> Verdict | Problem:
    account = RequestsSmileTps(profile or SiteProfile(), site.ca_file, {}, "test")
    return account.link(push_of(site.url, "me", "secret", PAIR), Watch())


SHELL = """<title>Tiny Tiny RSS</title><script src=app.js></script>
<noscript><div class="alert alert-error">Javascript is disabled. Please enable it.</div></noscript>
<form><select name=view_mode><option>All</select></form>"""


def test_a_shell_for_scripts_after_the_sign_in_is_named_and_no_refusal() -> None:
    """Tiny Tiny RSS: "Javascript is disabled" once read like a locked account."""
    with SiteOfPages({"/": SHELL, "/prefs": SHELL}) as site:
        by_labels = push(site)
        by_path = push(site, SiteProfile(settings=SettingsPage(path="/prefs")))

    assert isinstance(by_labels, Problem)
    assert by_labels.code is Code.NEEDS_SCRIPTS
    assert isinstance(by_path, Problem)
    assert by_path.code is Code.NEEDS_SCRIPTS


def test_a_form_that_only_a_script_can_send_is_named() -> None:
    """Cacti's profile page: fields with labels, saved at each change by a script, no button."""
    page = f"""{SIGN_OUT}<script src=app.js></script><form method=post>{STAFF_FIELDS}
    <button type=button>Zaktualizuj dane</button></form>"""
    with SiteOfPages({"/": page}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.NEEDS_SCRIPTS, Stage.FIND_SETTINGS)
    assert site.saved == []


def test_a_sign_in_form_that_goes_nowhere_is_left_for_the_page_behind_the_link() -> None:
    """Shaarli: a form in the header of every page, sent to that page, which takes no form."""
    home = f"<form method=post action=/dead>{SIGN_IN_FIELDS}</form><a href=/sign-in>Zaloguj</a>"
    pages = {"/": STAFF_FORM + SIGN_OUT}
    with SiteOfPages(pages, before={"/": home, "/sign-in": SIGN_IN}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.SAVED
    assert site.visited.count("POST /dead") == 1
    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


def test_a_link_with_the_very_text_is_followed_before_any_with_more_words() -> None:
    """Express Admin: "Add staff" beside "staff" leads to the same fields, for a new record."""
    pages = {
        "/": f"{SIGN_OUT}<a href=/list>Konto</a> <a href=/add>Dodaj konto</a>",
        "/add": STAFF_FORM.replace("/save", "/add"),
        "/list": "<a href=/add>Dodaj konto</a> <a href=/settings>Ustawienia</a>",
        "/settings": STAFF_FORM,
    }
    with SiteOfPages(pages) as site:
        push(site)

    assert [one for one in site.visited if one.startswith("POST")] == ["POST /login", "POST /save"]
    assert "GET /add" not in site.visited
