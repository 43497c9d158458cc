"""Buttons and links for a script: pressed where it only fills and sends, told otherwise."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import only_form
from tests.smiletps.site_of_pages import (
    PAIR,
    SIGN_IN_FIELDS,
    SIGN_OUT,
    STAFF_FIELDS,
    STAFF_FORM,
    SiteOfPages,
    push,
)
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.site import SiteProfile, StaffForm
from wizard.smiletps.html.checks import Unsendable
from wizard.smiletps.html.encode import Submission, submission

SCRIPT = "<script>var theForm</script>"
HIDDEN = "<input type=hidden name=__EVENTTARGET><input type=hidden name=__EVENTARGUMENT>"
SEARCH = "<input type=search name=q><input type=submit name=search value=Szukaj>"
SAVE = "Zaktualizuj dane"


def webforms(content: str, action: str) -> str:
    """A page of ASP.NET: all of it is one form, with a search before everything else."""
    return f"{SCRIPT}<form method=post action={action}>{HIDDEN}{SEARCH}{content}</form>"


POSTBACKS = [
    f"""<a href="javascript:__doPostBack('ctl00$save','')">{SAVE}</a>""",
    f"""<a href='javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("ctl00$save",
    "", true, "", "", false, true))'>{SAVE}</a>""",
    f"""<input type=button value="{SAVE}" onclick="__doPostBack('ctl00$save','')">""",
]


@pytest.mark.parametrize("save", POSTBACKS)
def test_a_link_that_posts_back_saves_as_a_button_does(save: str) -> None:
    delete = """<a href="javascript:__doPostBack('ctl00$delete','')">Usuń konto</a>"""
    page = webforms(STAFF_FIELDS + delete + save, "/save") + SIGN_OUT
    with SiteOfPages({"/": page}, answers={"/save": f"<p role=status>Zapisano</p>{page}"}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (Outcome.SAVED, Code.NOTHING_SHOWN)
    assert site.saved == [
        {"__EVENTTARGET": "ctl00$save", "__EVENTARGUMENT": "", "q": ""}
        | dict(zip(("login", "password"), PAIR, strict=True))
    ]


def test_a_link_that_posts_back_signs_in() -> None:
    fields = SIGN_IN_FIELDS.partition("<button")[0]
    press = """<a href="javascript:__doPostBack('ctl00$login','')">Zaloguj</a>"""
    page = webforms(STAFF_FIELDS + POSTBACKS[0], "/save") + SIGN_OUT
    before = {"/": webforms(fields + press, "/login")}
    with SiteOfPages({"/": page}, before=before) as site:
        push(site)

    assert site.visited.count("POST /login") == 1
    assert site.saved


def test_a_postback_may_go_to_a_page_of_its_own() -> None:
    link = """<a href='javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions(
    "a", "b", false, "", "/other.aspx", false, true))'>Save</a>"""
    form = only_form(f"{SCRIPT}<form method=post action=/here>{HIDDEN}<input name=x>{link}</form>")
    (button,) = form.sending_buttons
    sent = submission(form, button, {})

    assert isinstance(sent, Submission)
    assert sent.url.endswith("/other.aspx")
    assert sent.body == b"__EVENTTARGET=a&__EVENTARGUMENT=b&x="


def test_a_postback_without_its_hidden_fields_sends_nothing() -> None:
    form = only_form(f"{SCRIPT}<form method=post><input name=x>{POSTBACKS[0]}</form>")
    (button,) = form.sending_buttons

    assert isinstance(submission(form, button, {}), Unsendable)


def test_another_button_is_not_pressed_where_the_wanted_one_waits_for_a_script() -> None:
    """Without its save link the form has one button: the pair would have gone to the search."""
    for save in (f"<a href='#'>{SAVE}</a>", f"<button type=button>{SAVE}</button>"):
        page = f"{SCRIPT}<form method=post action=/save>{SEARCH}{STAFF_FIELDS}{save}</form>"
        with SiteOfPages({"/": page + SIGN_OUT}) as site:
            found = push(site)

        assert isinstance(found, Problem)
        assert (found.code, found.stage) == (Code.NEEDS_SCRIPTS, Stage.FIND_SETTINGS)
        assert not site.saved


def test_who_can_only_sign_out_by_a_script_is_in_all_the_same() -> None:
    """ASP.NET's own sign-out is such a link; the page counted as one that nobody understands."""
    out = """<a href="javascript:__doPostBack('ctl00$out','')">Wyloguj</a>"""
    home = webforms(f"{out}<a href='javascript:go()'>Ustawienia</a>", "/")
    profile = SiteProfile(staff=StaffForm(("Nie ma",), ("Takich pól",), (SAVE,)))
    with SiteOfPages({"/": home}) as site:
        found = push(site, profile)

    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.NEEDS_SCRIPTS, Stage.FIND_SETTINGS)


@pytest.mark.parametrize(
    "home",
    [
        "<form method=post action=/account><input type=hidden name=id value=1>"
        "<input type=submit value=Ustawienia></form>",
        webforms(
            """<a href="javascript:__doPostBack('ctl00$menu','1')">Ustawienia</a>""", "/account"
        ),
    ],
    ids=["a button (MRBS)", "a link that posts back (ASP.NET)"],
)
def test_settings_behind_a_button_are_reached(home: str) -> None:
    said = f"<p role=status>Zapisano</p>{SIGN_OUT}"
    answers = {"/account": STAFF_FORM + SIGN_OUT, "/save": said}
    with SiteOfPages({"/": home + SIGN_OUT}, answers=answers) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.SAVED
    assert [visit for visit in site.visited if "POST" in visit][1:] == [
        "POST /account",
        "POST /save",
    ]


@pytest.mark.parametrize(
    "home",
    [
        "<form method=post action=/account/delete><button>Ustawienia</button></form>",
        "<form method=post action=/x><input type=hidden name=_method value=delete>"
        "<button>Ustawienia</button></form>",
        "<form method=post action=/x><input name=title><button>Ustawienia</button></form>",
        "<form method=post action=/x><button>Ustawienia domyślne</button></form>",
        "<form method=post action=/x><button disabled>Ustawienia</button></form>",
    ],
)
def test_no_other_button_is_pressed_on_the_way_to_the_settings(home: str) -> None:
    with SiteOfPages({"/": home + SIGN_OUT}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert found.code is Code.SETTINGS_NOT_FOUND
    assert not site.saved
