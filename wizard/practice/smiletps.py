"""The practice SmileTPS: sign-in, dashboard, and settings that hold the form of guide step 5."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask, Response, render_template, request
from jinja2 import ChoiceLoader, FileSystemLoader

from wizard.core.outcomes import Stage
from wizard.practice.faults import Effect, FaultSwitch
from wizard.practice.other_pages import add_other_pages
from wizard.practice.spoil import spoil
from wizard.practice.state import Held, PracticeState
from wizard.practice.variants.base import Variant, to
from wizard.practice.visit import (
    ACCOUNT,
    DASHBOARD,
    HOME,
    SAVE,
    SETTINGS,
    SIGN_IN,
    Account,
    Session,
    View,
    Visit,
    fields_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

COOKIE = "smiletps_session"
TEMPLATES = Path(__file__).parent / "templates"


class SmileTps:
    """One running practice SmileTPS; `app` is its WSGI application."""

    def __init__(
        self,
        variant: Variant,
        state: PracticeState,
        switch: FaultSwitch,
        account: Account,
        stopping: threading.Event,
    ) -> None:
        self.variant = variant
        self.state = state
        self.account = account
        self._switch = switch
        self._stopping = stopping
        self._sessions: dict[str, Session] = {}
        self._late: Visit | None = None
        self.app = Flask(__name__, static_folder=None)
        own = TEMPLATES / "variants" / variant.name
        self.app.jinja_loader = ChoiceLoader([FileSystemLoader(own), FileSystemLoader(TEMPLATES)])
        self.app.before_request(self._record)
        self._add_pages()

    def _add_pages(self) -> None:
        self.add(HOME, get=lambda visit: self.variant.home(self, visit))
        self.add(
            SIGN_IN,
            get=lambda visit: self.show(visit, "sign_in.html"),
            post=lambda visit: self.variant.sign_in(self, visit),
        )
        self.add(DASHBOARD, get=self.members(lambda visit: self.show(visit, "dashboard.html")))
        self.add(ACCOUNT, get=self.members(lambda visit: self.show(visit, "account.html")))
        self.add(SETTINGS, get=self.members(lambda visit: self.variant.open_settings(self, visit)))
        self.add(SAVE, post=self.members(lambda visit: self.variant.save(self, visit)))
        add_other_pages(self)
        self.variant.add_pages(self)

    def add(self, path: str, get: View | None = None, post: View | None = None) -> None:
        """Add a page; the first page of a path and method stays."""
        views: Mapping[str, View | None] = {"GET": get, "HEAD": get, "POST": post}
        methods = [method for method, view in views.items() if view]

        def serve() -> Response:
            view = views[request.method]
            assert view is not None  # noqa: S101 - Flask lets only `methods` in
            return self._serve(view)

        endpoint = f"{path} {methods}"
        self.app.add_url_rule(
            path, endpoint, serve, methods=methods, provide_automatic_options=False
        )

    def members(self, view: View) -> View:
        """The page for signed-in users only; others are sent to the sign-in."""
        return lambda visit: view(visit) if visit.session.signed_in else to(SIGN_IN)

    def _record(self) -> None:
        host = request.host.rpartition(":")[0]
        where = "" if host == "localhost" else f"https://{request.host}"
        with self.state.change() as held:
            held.requests.append(f"{request.method} {where}{request.environ['RAW_URI']}")

    def _serve(self, view: View) -> Response:
        """One request from cookie to cookie, through the faults of its stage."""
        session = self._sessions.get(request.cookies.get(COOKIE, "")) or Session()
        met = self._switch.meet(stage_of(session, request.method, request.path))
        self._stopping.wait(met.delay)
        visit = Visit(session, fields_of(request, self.variant.charset), met)
        answer = self.variant.before(self, visit) or self._checked(view, visit)
        self._sessions[visit.session.identifier] = visit.session
        answer.set_cookie(
            COOKIE, visit.session.identifier, secure=True, httponly=True, samesite="Lax"
        )
        answer.headers["Cache-Control"] = "no-store"
        return spoil(answer, met, self._stopping)

    def _checked(self, view: View, visit: Visit) -> Response:
        """The view's answer, unless a form came without its token (cross-site request forgery)."""
        if request.method == "POST" and not self.variant.token_is_right(visit):
            text = "Formularz stracił ważność. Otwórz stronę jeszcze raz."
            return self.show(visit, "notice.html", 403, heading="Formularz nieważny", text=text)
        return view(visit)

    def show(self, visit: Visit, template: str, status: int = 200, **values: object) -> Response:
        """A page of the site in the variant's character set."""
        variant = self.variant
        held = self.state.look()
        page = render_template(
            template,
            variant=variant,
            held=held,
            account=self.account,
            signed_in=visit.session.signed_in,
            token=variant.token(visit.session),
            **values,
        )
        kind = f"text/html; charset={variant.charset}" if variant.charset_in_header else "text/html"
        body = page.encode(variant.charset, "xmlcharrefreplace")
        return Response(body, status, headers={"Content-Type": kind})

    def sign_in(self, visit: Visit, email: str, password: str) -> Response:
        """Check name and password; counts as an attempt."""
        with self.state.change() as held:
            held.sign_in_attempts += 1
        if email.strip().lower() == self.account.email and password == self.account.password:
            return self.variant.welcome(self, visit)
        return self.show(visit, "sign_in.html", error=self.variant.wrong_sign_in, email=email)

    def start_session(self, visit: Visit) -> None:
        """A fresh, signed-in session; the old one is forgotten (session fixation)."""
        self.forget_session(visit)
        visit.session = Session(signed_in=True)

    def forget_session(self, visit: Visit) -> None:
        """Signed out."""
        self._sessions.pop(visit.session.identifier, None)
        visit.session = Session()

    def settings_page(
        self, visit: Visit, *, message: str = "", error: str = "", typed: str | None = None
    ) -> Response:
        """The settings; `typed` is shown as the login in place of the stored one."""
        stored = self.state.look().staff_login if self.variant.shows_login else ""
        login = stored if typed is None else typed
        page = self.show(visit, "settings.html", message=message, error=error, login=login)
        if self._late:
            late, self._late = self._late, None
            self._store(late)
        return page

    def save(self, visit: Visit) -> Response:
        """Take the pair, or not, as the variant and the faults say."""
        visit.session.saved = True
        effect = visit.met.effect
        refused = visit.met.faults.refusal if effect is Effect.REFUSES else ""
        words = refused or self.variant.refusal(self, visit)
        if words:
            typed = visit.field(self.variant.login_field)
            return self.settings_page(visit, error=words, typed=typed)
        if effect is Effect.SESSION_LOST:
            self.forget_session(visit)
            return to(SIGN_IN)
        if effect is Effect.STORES_LATE:
            answer = self.variant.after_save(self, visit)
            self._late = visit
            return answer
        self._store(visit)
        return self.variant.after_save(self, visit)

    def _store(self, visit: Visit) -> None:
        effect = visit.met.effect
        if effect is Effect.STORES_NOTHING:
            return
        variant = self.variant
        with self.state.change() as held:
            held.writes += 2 if effect is Effect.STORES_TWICE else 1
            held.staff_login = variant.kept(visit.field(variant.login_field))
            held.last_save = list(visit.fields)
            keep_other_fields(held, visit)
            if effect is not Effect.LOGIN_ONLY:
                held.staff_password = variant.kept(visit.field(variant.password_field))


def keep_other_fields(held: Held, visit: Visit) -> None:
    """As real sites do: what was not sent back is gone."""
    held.settings = {name: visit.values(name) for name in held.settings}


def stage_of(session: Session, method: str, path: str) -> Stage:
    """The stage of a push to which a request belongs, as far as the server can tell.

    A read-back with a session of its own looks like signing in and finding the settings.
    """
    if method == "POST" and path in (SAVE, SETTINGS):
        return Stage.SAVE
    if session.saved:
        return Stage.READ_BACK
    return Stage.FIND_SETTINGS if session.signed_in else Stage.SIGN_IN
