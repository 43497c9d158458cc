"""Shapes of pages that were met on applications of Python, Ruby and Node."""

from __future__ import annotations

from tests.smiletps.scripted_server import Request, Visitor, reply
from tests.smiletps.site_of_pages import PAIR, SIGN_IN, SIGN_OUT, STAFF_FORM, SiteOfPages, push
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.site import SettingsPage, SiteProfile
from wizard.smiletps.account import RequestsSmileTps


class _TakesThePassword(SiteOfPages):
    """The saved password is the account's own: the session ends, and the old one no longer fits."""

    def _answer(self, visitor: Visitor, request: Request) -> None:
        if self.saved:
            self.visited.append(f"{request.method} {request.path}")
            visitor.say(reply(body=SIGN_IN.encode()))
        else:
            super()._answer(visitor, request)


def test_a_sign_in_that_is_refused_after_the_save_is_not_tried_again() -> None:
    """Pretalx: a changed password ends the session; two looks tried the old one twice."""
    home = f"{SIGN_OUT}<a href=/settings>Konto</a>"
    with _TakesThePassword({"/": home, "/settings": STAFF_FORM + SIGN_OUT}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (Outcome.UNKNOWN, Code.REPLY_LOST)
    assert site.visited.count("POST /login") == 2


def test_a_wrong_code_that_is_shown_again_in_its_field_was_refused() -> None:
    """django-two-factor-auth: the form comes back with the code in it; it looked like a page."""
    ask = """<title>Kod</title><p class=error>{}</p><form method=post action=/code><label>Kod
    <input name=token autocomplete=one-time-code value="{}"></label><button>Dalej</button></form>"""
    again = ask.format("Nieprawidłowy kod.", "123456")
    with SiteOfPages({}, landing=ask.format("", ""), answers={"/code": again}) as site:
        account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test")
        found = account.link(push_of(site.url, "me", "secret", PAIR), Watch({"Kod": "123456"}))

    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.ANSWER_REFUSED, "Nieprawidłowy kod.")
    assert site.visited.count("POST /code") == 1


def test_words_in_a_box_for_errors_are_passed_on_in_any_language() -> None:
    """Redmine in Ukrainian: the box is called "errorExplanation", a word of its own."""
    form = STAFF_FORM.replace("name=login", "name=login value=dawny.login")
    box = "<div id=errorExplanation><ul><li>Логін занадто довгий</ul></div>"
    with SiteOfPages({"/": form + SIGN_OUT}, answers={"/save": box + form + SIGN_OUT}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.SAVE_REFUSED, "Логін занадто довгий")


def test_a_sign_in_form_that_only_a_script_reads_has_refused_nobody() -> None:
    """The Lounge: the form is in the page, and the page comes again whatever is sent."""
    page = f"<script src=app.js></script><p>Loading… Please enable JavaScript.</p>{SIGN_IN}"
    with SiteOfPages({"/": page}, before={"/": page}, landing=page) as site:
        found = push(site)
    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.NEEDS_SCRIPTS, Stage.SIGN_IN)
    assert site.visited.count("POST /login") == 1

    refused = f"<p>Błędne hasło.</p>{page}"
    with SiteOfPages({}, before={"/": page}, landing=refused) as site:
        found = push(site)
    assert isinstance(found, Verdict)
    assert found.code is Code.SIGN_IN_REFUSED


def test_a_listed_link_that_only_a_script_follows_is_named_so() -> None:
    """Flask-AppBuilder: "Edit User" leads to "#" until its script sends a form of its own."""
    for link, code in (
        ("<a href='#' id=edit>Profil</a>", Code.NEEDS_SCRIPTS),
        ("<a href='#' data-toggle=dropdown>Profil</a>", Code.SETTINGS_NOT_FOUND),
        ("<a href='#' id=edit>Profil usuwania</a>", Code.SETTINGS_NOT_FOUND),
    ):
        with SiteOfPages({"/": f"{SIGN_OUT}<script src=app.js></script>{link}"}) as site:
            found = push(site)

        assert isinstance(found, Problem)
        assert (found.code, found.stage) == (code, Stage.FIND_SETTINGS)


def test_a_field_is_named_without_the_marks_of_its_label() -> None:
    """Django: "does not fit into a field of SmileTPS: First name:." had one colon too many."""
    marked = "Account: * <input name=login maxlength=3"
    form = STAFF_FORM.replace("Account <input name=login", marked)
    with SiteOfPages({"/": form + SIGN_OUT}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert found.code is Code.VALUE_DOES_NOT_FIT
    assert found.named == ("Login do Invisalign Staff Account",)


def test_the_pair_is_not_typed_where_one_more_account_would_be_made() -> None:
    """Express Admin: "Add mail" stands above the list, and has the same two fields."""
    add = STAFF_FORM.replace("action=/save", "action=/add")
    home = f"{SIGN_OUT}<a href=/add>Dodaj konto</a> <a href=/edit>recepcja</a>"
    for texts, code in ((("Konto",), Code.SETTINGS_NOT_FOUND), (("Dodaj konto",), None)):
        profile = SiteProfile(settings=SettingsPage(links=texts))
        with SiteOfPages({"/": home, "/add": add, "/edit": STAFF_FORM}) as site:
            found = push(site, profile)

        assert (found.code if isinstance(found, Problem) else None) is code
        assert bool(site.saved) is (code is None)
