"""Practice IDS: the five screens of the guide, and staff accounts that are really created."""

from __future__ import annotations

import secrets

from flask import Flask, Response, abort, make_response, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from wizard.core.roles import Role
from wizard.practice.ids_rules import SYMBOLS, StaffForm, mistakes
from wizard.practice.ids_words import ACCOUNT_ROW, ROLES, TABS
from wizard.practice.state import PracticeState, StaffMember

COOKIE = "ids_session"
STAFF = "/konto/personel"
NEW = "/konto/personel/nowe"
TAKEN = frozenset({"recepcja", "asystentka", "gabinet"})
"""User names that other clinics have."""


class PracticeIds:
    """One running practice IDS; `app` is its WSGI application."""

    def __init__(self, state: PracticeState) -> None:
        self._state = state
        self._tokens: dict[str, str] = {}  # session to form token
        self.app = Flask(__name__, static_folder=None)
        self.app.before_request(self._only_signed_in)
        self.app.add_url_rule("/", "home", self._home)
        self.app.add_url_rule("/wejscie", "enter", self._enter, methods=["POST"])
        for path in [*TABS, *ACCOUNT_ROW]:
            if path not in ("/konto", STAFF):
                self.app.add_url_rule(path, path, lambda: self._show("ids/plain.html"))
        self.app.add_url_rule("/konto", "account", lambda: redirect("/konto/podsumowanie"))
        self.app.add_url_rule(STAFF, "staff", lambda: self._show("ids/staff.html"))
        self.app.add_url_rule(NEW, "new", self._new)
        self.app.add_url_rule(NEW, "create", self._create, methods=["POST"])

    def _only_signed_in(self) -> AnyResponse | None:
        if request.path in ("/", "/wejscie") or self._token():
            return None
        return redirect("/")

    def _token(self) -> str:
        return self._tokens.get(request.cookies.get(COOKIE, ""), "")

    def _show(self, template: str, **values: object) -> Response:
        """A page with the tabs; the row of Konto where it belongs."""
        page = render_template(
            template,
            tabs=TABS,
            row=ACCOUNT_ROW if request.path.startswith("/konto") else {},
            path=request.path,
            token=self._token(),
            staff=self._state.look().ids_accounts,
            roles={role.value: words for role, words in ROLES.items()},
            symbols=" ".join(SYMBOLS),
            **values,
        )
        return make_response(page)

    def _home(self) -> AnyResponse:
        return redirect("/pacjenci") if self._token() else self._show("ids/enter.html")

    def _enter(self) -> AnyResponse:
        """Sign in as the practice doctor: there is no password to ask for."""
        session = secrets.token_urlsafe(18)
        self._tokens[session] = secrets.token_urlsafe(18)
        answer = redirect("/pacjenci", 303)
        answer.set_cookie(COOKIE, session, secure=True, httponly=True, samesite="Lax")
        return answer

    def _new(self) -> Response:
        return self._show("ids/new.html", form=StaffForm())

    def _create(self) -> AnyResponse:
        """Guide step 4: "Utwórz"."""
        if request.form.get("_token") != self._token():
            abort(403)
        sent = request.form
        form = StaffForm(
            login=sent.get("login", ""),
            password=sent.get("password", ""),
            repeated=sent.get("password_repeated", ""),
            first_name=sent.get("first_name", ""),
            last_name=sent.get("last_name", ""),
            title=sent.get("title", ""),
            roles=tuple(sent.getlist("role")),
        )
        with self._state.change() as held:
            taken = TAKEN | {member.login.lower() for member in held.ids_accounts}
            wrong = mistakes(form, taken, [role.value for role in Role])
            if not wrong:
                held.ids_accounts.append(_member(form))
        if wrong:
            return self._show("ids/new.html", form=form, wrong=wrong)
        return redirect(STAFF, 303)


def _member(form: StaffForm) -> StaffMember:
    """The account that the form makes; roles in the site's order."""
    roles = [role.value for role in Role if role.value in form.roles]
    return StaffMember(
        form.login, form.password, form.first_name, form.last_name, form.title, roles
    )
