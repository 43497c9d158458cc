"""Shapes of pages that were met on real applications and once misled the connector."""

from __future__ import annotations

from tests.smiletps.site_of_pages import (
    PAIR,
    SIGN_IN,
    SIGN_IN_FIELDS,
    SIGN_OUT,
    STAFF_FIELDS,
    STAFF_FORM,
    SiteOfPages,
    push,
)
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.site import SettingsPage, SiteProfile

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


def test_a_sign_in_form_that_waits_for_a_script_gives_way_to_the_page_behind_the_link() -> None:
    """MyBB: the form is hidden in every header, beside a link to the page that needs no script."""
    hidden = f"<form method=post action=/dead style='display:none'>{SIGN_IN_FIELDS}</form>"
    before = {"/": f"{hidden}<a href=/sign-in>Zaloguj</a>", "/sign-in": SIGN_IN}
    with SiteOfPages({"/": STAFF_FORM + SIGN_OUT}, before=before) as site:
        push(site)

    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]
    assert "POST /dead" not in site.visited


def test_a_hidden_sign_in_form_is_used_where_there_is_no_other() -> None:
    hidden = SIGN_IN.replace("<form", "<form style='display:none'")
    with SiteOfPages({"/": STAFF_FORM + SIGN_OUT}, before={"/": hidden}) as site:
        push(site)

    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


def test_a_sign_in_page_that_always_shows_its_form_has_not_forgotten_us() -> None:
    """LAM, Adminer: at the address stands the sign-in, for those who are signed in, too."""
    home = f"{SIGN_OUT}<a href=/nothing>Konto</a>"
    pages = {"/": SIGN_IN, "/nothing": SIGN_OUT}
    with SiteOfPages(pages, landing=home) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.SETTINGS_NOT_FOUND, Stage.FIND_SETTINGS)
    assert site.visited.count("POST /login") == 1


def test_the_heading_of_a_row_names_its_field_past_a_choice() -> None:
    """Adminer: between the heading and the field a function can be chosen."""
    choice = "<td><select name=function><option>md5</select>"
    page = f"""{SIGN_OUT}<form method=post action=/save><table>
    <tr><th>Login do Invisalign Staff Account{choice}<td><input name=login>
    <tr><th>Hasło do Invisalign Staff Account{choice}<td><input name=password>
    </table><button>Zaktualizuj dane</button></form>"""
    with SiteOfPages({"/": page}) as site:
        push(site)

    assert (site.saved[0]["login"], site.saved[0]["password"]) == PAIR


def test_a_picture_beside_a_text_is_no_part_of_the_name() -> None:
    """LAM: "Server address" and, without a blank, a link whose picture says "Help"."""
    icon = "<a href=/help><img src=help.svg alt=Help></a>"
    page = f"""{SIGN_OUT}<form method=post action=/save>
    <div><div>Login do Invisalign Staff Account*{icon}</div><div><input name=login></div></div>
    <div>Hasło do Invisalign Staff Account{icon} <input name=password></div>
    <button>Zaktualizuj dane</button></form>"""
    with SiteOfPages({"/": page}) as site:
        push(site)

    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


def test_settings_that_answered_the_sign_in_are_read_back_where_the_way_began() -> None:
    """ikiwiki: the link to the settings leads past the sign-in; the form has no address."""
    before = {"/": "<a href=/preferences>Konto</a>", "/preferences": SIGN_IN}
    pages = {"/": SIGN_OUT, "/preferences": STAFF_FORM}
    with SiteOfPages(pages, before=before, landing=STAFF_FORM) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.code is Code.NOTHING_SHOWN  # looked at: this site's page shows neither
    assert site.visited[-2:] == ["GET /login", "GET /preferences"]


SURE = f"""{SIGN_OUT}<p>Czy na pewno?<form method=post action=/sure>
<input type=hidden name=login value="{PAIR[0]}"><button>Zaktualizuj dane</button></form>"""


def test_a_page_that_shows_the_data_and_asks_if_one_is_sure_is_confirmed_once() -> None:
    """phpLDAPadmin: "Do you want to make these changes?" and the same button once more."""
    pages = {"/": STAFF_FORM + SIGN_OUT}
    with SiteOfPages(pages, answers={"/save": SURE, "/sure": SURE}) as site:
        push(site)
    sent = [one for one in site.visited if one.startswith("POST")]
    assert sent == ["POST /login", "POST /save", "POST /sure"]

    for other in (SURE.replace(PAIR[0], "ktos"), SURE.replace("Zaktualizuj dane", "Usuń")):
        with SiteOfPages(pages, answers={"/save": other}) as site:
            push(site)
        assert "POST /sure" not in site.visited


def test_a_site_that_says_wrong_or_locked_has_not_said_locked() -> None:
    """Zabbix: "Incorrect user name or password or account is temporarily blocked" is both."""
    words = "Nieprawidłowe hasło lub konto jest zablokowane."
    refused = SIGN_IN.replace("<form", f"<p class=error>{words}</p><form")
    with SiteOfPages({}, landing=refused) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.SIGN_IN_REFUSED, words)
    assert site.visited.count("POST /login") == 1


NOTICE = "<div class='alert-danger'>Usuń z serwera install.php.</div>"


def test_a_sign_in_page_that_only_shows_a_notice_has_not_said_no() -> None:
    """e107: who is in sees its sign-in page with the form as before, and no way to sign out."""
    pages = {"/": STAFF_FORM + SIGN_OUT}
    with SiteOfPages(pages, landing=NOTICE + SIGN_IN) as site:
        found = push(site)
    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.SAVED
    assert site.visited.count("POST /login") == 1

    with SiteOfPages({"/": SIGN_IN}, landing=SIGN_IN) as site:
        found = push(site)
    assert isinstance(found, Verdict)
    assert found.code is Code.SIGN_IN_REFUSED
    assert site.visited == ["GET /", "POST /login", "GET /"]


def test_a_notice_beside_the_form_of_who_is_in_has_not_said_no() -> None:
    pages = {"/": STAFF_FORM + SIGN_OUT}
    with SiteOfPages(pages, landing=NOTICE + SIGN_OUT + SIGN_IN) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.SAVED


def test_a_password_that_the_site_wanted_before_it_saved_is_named() -> None:
    """e107: "Please validate the changes by re-entering your password", once the form is sent."""
    asks = f"""{SIGN_OUT}<form method=post action=/sure><input type=hidden name=login value=x>
    <label>Potwierdź zmiany hasłem <input name=p type=password></label><button>OK</button></form>"""
    shown = STAFF_FORM.replace("name=login", "name=login value=dawny.login")
    for form in (shown, shown.replace("dawny.login", PAIR[0])):
        with SiteOfPages({"/": form + SIGN_OUT}, answers={"/save": asks}) as site:
            found = push(site)

        assert isinstance(found, Problem)
        assert (found.code, found.named) == (Code.NOT_ANSWERED, ("Potwierdź zmiany hasłem",))


def test_a_page_with_a_form_works_without_scripts_whatever_the_home_page_says() -> None:
    """e107: "This web site requires that javascript be enabled", and none of its pages does."""
    home = f"""{SIGN_OUT}<script src=a.js></script><a href=/settings>Ustawienia</a>
    <noscript class=alert-error>This web site requires that javascript be enabled.</noscript>"""
    other = """<form method=post action=/save><label>Podpis <input name=s></label>
    <button>Zapisz</button></form>"""
    with SiteOfPages({"/": home, "/settings": home + other}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert found.code is Code.SETTINGS_NOT_FOUND
