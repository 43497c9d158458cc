"""Shapes of pages that were met on applications in PHP."""

from __future__ import annotations

import pytest

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
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.site import SiteProfile
from wizard.smiletps.account import RequestsSmileTps


def test_the_same_sign_in_form_twice_is_one_however_its_address_is_written() -> None:
    """ImpressCMS: a wrong password was told as a page that nobody understands."""
    twice = "".join(
        f"<form method=post action={action}>{SIGN_IN_FIELDS}</form>"
        for action in ("/login", "login")
    )
    with SiteOfPages({}, before={"/": SIGN_IN}, landing=twice) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.code, found.stage) == (Code.SIGN_IN_REFUSED, Stage.SIGN_IN)


@pytest.mark.parametrize(
    "script",
    [
        "location.href='/sign-in';",
        'window.location = "/sign-in"',
        "<!--\ntop.location.replace('sign-in');\n//-->",
        "alert('Sesja wygasła.'); document.location='/sign-in';",
    ],
)
def test_a_page_that_a_script_only_sends_on_from_leads_to_the_sign_in(script: str) -> None:
    """TestLink: nothing else stands at the address of the whole."""
    blank = f"<html><head><title>x</title></head><body><script>{script}</script></body></html>"
    pages = {"/": STAFF_FORM + SIGN_OUT}
    with SiteOfPages(pages, before={"/": blank, "/sign-in": SIGN_IN}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.SAVED
    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


@pytest.mark.parametrize(
    "blank",
    [
        "<script>if (old) location.href='/sign-in'</script>",
        "<div id=app></div><script>location.href='/sign-in'</script>",
        "<script src=app.js></script><script>location.href='/sign-in'</script>",
        "<script>location.href='https://elsewhere.example/sign-in'</script>",
        "<script>location.href='/logout'</script>",
    ],
)
def test_any_other_script_is_left_alone(blank: str) -> None:
    with SiteOfPages({}, before={"/": blank}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert found.stage is Stage.SIGN_IN
    assert site.visited == ["GET /"]


def test_what_a_script_says_before_it_sends_on_is_the_answer_of_the_site() -> None:
    no = "<script>alert('Błędny login lub hasło.'); location='/'</script>"
    with SiteOfPages({}, before={"/": SIGN_IN}, landing=no) as site:
        # The landing signs the visitor in: what comes next is the sign-in form all the same.
        site.pages = {"/": SIGN_IN}
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.SIGN_IN_REFUSED, "Błędny login lub hasło.")


@pytest.mark.parametrize("icon", ["<img src=a.png title=Konto>", "<i class=cog title=Konto></i>"])
def test_a_link_of_an_icon_is_called_by_the_title_of_the_icon(icon: str) -> None:
    """TestLink: the way to the settings is a picture without an alternative text."""
    pages = {"/": f"{SIGN_OUT}<a href=/settings>{icon}</a>", "/settings": STAFF_FORM}
    with SiteOfPages(pages) as site:
        push(site)

    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


@pytest.mark.parametrize("then", ["window.location.href='/';", "history.back();", ""])
def test_a_refused_save_is_told_in_the_words_of_the_script(then: str) -> None:
    old = STAFF_FORM.replace("name=login", "name=login value=dawny.login")
    no = f'<script>alert("B\\u0142\\u0105d:\\nhasło jest za krótkie"); {then}</script>'
    with SiteOfPages({"/": old + SIGN_OUT}, answers={"/save": no}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.SAVE_REFUSED, "Błąd: hasło jest za krótkie")


def test_a_notice_that_stood_beside_the_name_says_nothing_of_the_password() -> None:
    """MantisBT: "the folder should be blocked" was told as a locked account."""
    notice = "<div class=alert>Katalog admin powinien zostać zablokowany.</div>"
    name = f"{notice}<form method=post action=/name><label>Login <input name=u></label>"
    ask = """<form method=post action=/login><input type=hidden name=u value=me>
    <label>Hasło <input name=p type=password></label><button>Zaloguj</button></form>"""
    home = f"{name}<button>Zaloguj</button></form>"
    no = f"<div class=alert>Nazwa użytkownika lub hasło nie są poprawne.</div>{home}"
    with SiteOfPages({}, before={"/": home}, forms_before={"/name": ask}, landing=no) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.code is Code.SIGN_IN_REFUSED
    assert found.site_words == "Nazwa użytkownika lub hasło nie są poprawne."


def test_the_form_for_the_name_once_more_is_a_refused_sign_in() -> None:
    """MantisBT asks for the name, then for the password; a wrong one leads to the first again."""
    name = "<form method=post action=/name><label>Login <input name=u></label>"
    ask = """<form method=post action=/login><input type=hidden name=u value=me>
    <label>Hasło <input name=p type=password></label><button>Zaloguj</button></form>"""
    home = f"{name}<button>Zaloguj</button></form>{'<p>Aktualności</p>' * 30}"
    no = home.replace("Aktualności", "Coś jest nie tak.", 1)
    with SiteOfPages({}, before={"/": home}, forms_before={"/name": ask}, landing=no) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.code is Code.SIGN_IN_REFUSED


def test_several_fields_that_a_script_would_show_are_not_called_forbidden() -> None:
    """Zenphoto: the fields of each user lie in rows that a script unfolds."""
    folded = f"<div style='display:none'>{STAFF_FIELDS}</div>" * 2
    page = f"{SIGN_OUT}<form method=post>{folded}<button>Zaktualizuj dane</button></form>"
    with SiteOfPages({"/": page}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert found.code is Code.NEEDS_SCRIPTS


def test_a_field_is_named_by_the_start_of_its_row_past_a_hint() -> None:
    """phpMyAdmin: the name of a column, its type, a function to choose, then the field."""
    rows = "".join(
        f"<tr><td>{name} do Invisalign Staff Account<td>varchar(80)<td><select><option>MD5</select>"
        f"<td><textarea name={field}></textarea>"
        for name, field in (("Login", "login"), ("Hasło", "password"))
    )
    page = f"<form method=post action=/save><table>{rows}</table><button>Zapisz</button></form>"
    with SiteOfPages({"/": SIGN_OUT + page}) as site:
        push(site)

    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


def test_changes_that_have_not_been_saved_are_not_told_as_saved() -> None:
    """The word for yes is in it; where the page shows nothing, it was all there was to go by."""
    no = f"<p>Zmiany nie zostały zapisane.</p>{STAFF_FORM}{SIGN_OUT}"
    with SiteOfPages({"/": STAFF_FORM + SIGN_OUT}, answers={"/save": no}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (Outcome.REFUSED, Code.SAVE_REFUSED)


@pytest.mark.parametrize("mark", ["<label>Nowe hasło", "<label>Hasło"])
def test_nobody_is_asked_here_for_a_new_password_of_the_account(mark: str) -> None:
    """RosarioSIS: after the sign-in it wants one; the answer would have become the password."""
    kind = "" if "Nowe" in mark else " autocomplete=new-password"
    field = f"{mark} <input name=n type=password{kind}></label>"
    page = f"<form method=post action=/first>{field}<button>OK</button></form>"
    with SiteOfPages({"/": page}, landing=page) as site:
        account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test")
        watch = Watch({"Nowe hasło": "Cokolwiek-1", "Hasło": "Cokolwiek-1"})
        found = account.link(push_of(site.url, "me", "secret", PAIR), watch)

    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.SIGN_IN_UNCLEAR, Stage.SIGN_IN)
    assert site.saved == []


def test_a_ban_that_stands_on_the_sign_in_page_is_why_it_refuses() -> None:
    """Shaarli: banned already before this sign-in, which it refuses without a further word."""
    banned = f"<p class=error>You have been banned: too many failed attempts.</p>{SIGN_IN}"
    with SiteOfPages({"/": banned}, before={"/": banned}, landing=banned) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.code is Code.ACCOUNT_LOCKED
    assert found.site_words.startswith("You have been banned")


def test_a_sign_in_that_a_script_refuses_and_goes_back_from_is_refused() -> None:
    """Older sites in PHP: one line of script, and the browser shows the form from its memory."""
    no = "<script>alert('Niepoprawny login lub hasło!');history.go(-1);</script>"
    with SiteOfPages({"/": STAFF_FORM}, before={"/": SIGN_IN}, landing=no) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.SIGN_IN_REFUSED, "Niepoprawny login lub hasło!")
