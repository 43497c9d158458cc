"""Variants of the way in: where the sign-in form is, what stands between it and the dashboard."""

# ruff: noqa: D102, ARG002 - every method here is a hook that base.py explains

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from flask import Response, request

from wizard.practice.variants.base import Variant, to
from wizard.practice.visit import DASHBOARD, SETTINGS, SIGN_IN, View, Visit

if TYPE_CHECKING:
    from wizard.practice.smiletps import SmileTps


class NameFirst(Variant):
    """The name on one page, the password on the next."""

    def add_pages(self, site: SmileTps) -> None:
        site.add(
            "/zaloguj/haslo",
            get=lambda visit: site.show(visit, "password.html"),
            post=lambda visit: self._password(site, visit),
        )

    def sign_in(self, site: SmileTps, visit: Visit) -> Response:
        visit.session.notes["email"] = visit.field("email")
        return to("/zaloguj/haslo")

    def _password(self, site: SmileTps, visit: Visit) -> Response:
        return site.sign_in(visit, visit.session.notes.get("email", ""), visit.field("password"))


class HomePage(Variant):
    """The bare address shows a page of its own (home.html of the variant)."""

    def home(self, site: SmileTps, visit: Visit) -> Response:
        return site.show(visit, "home.html")


class HiddenTwin(Variant):
    """A sign-in form for scripts stands hidden in the header; by itself it signs nobody in."""

    def add_pages(self, site: SmileTps) -> None:
        site.add("/szybkie-logowanie", post=lambda visit: self._quick(site, visit))

    def _quick(self, site: SmileTps, visit: Visit) -> Response:
        with site.state.change() as held:
            held.sign_in_attempts += 1
        return site.show(visit, "sign_in.html", error="To okno logowania jest wyłączone.")


class SecondFactor(Variant):
    """After the password a code of six digits is asked."""

    def add_pages(self, site: SmileTps) -> None:
        site.add(
            "/zaloguj/kod",
            get=lambda visit: site.show(visit, "code.html"),
            post=lambda visit: self._code(site, visit),
        )

    def welcome(self, site: SmileTps, visit: Visit) -> Response:
        visit.session.notes["password"] = "right"
        return to("/zaloguj/kod")

    def _code(self, site: SmileTps, visit: Visit) -> Response:
        if "password" not in visit.session.notes:
            return to(SIGN_IN)
        if visit.field("code").strip() != site.account.code:
            return site.show(visit, "code.html", error="Nieprawidłowy kod.")
        site.start_session(visit)
        return to(DASHBOARD)


class Captcha(Variant):
    """Signs in only who solved the puzzle; nobody can."""

    def sign_in(self, site: SmileTps, visit: Visit) -> Response:
        with site.state.change() as held:
            held.sign_in_attempts += 1
        return site.show(visit, "sign_in.html", error="Potwierdź, że nie jesteś robotem.")


class LockedAccount(Variant):
    """The right password, and still no entry."""

    def welcome(self, site: SmileTps, visit: Visit) -> Response:
        error = "Konto zostało zablokowane po zbyt wielu próbach. Spróbuj za 30 minut."
        return site.show(visit, "sign_in.html", error=error)


class OnePageOnly(Variant):
    """Whatever is asked for, the same page comes (only.html of the variant)."""

    def before(self, site: SmileTps, visit: Visit) -> Response | None:
        return None if request.path == "/style.css" else site.show(visit, "only.html")


class MetaRefresh(Variant):
    """After the sign-in a page that moves on by itself, as browsers do it without scripts."""

    def welcome(self, site: SmileTps, visit: Visit) -> Response:
        site.start_session(visit)
        return site.show(visit, "moving_on.html")


class RedirectChain(Variant):
    """Four redirects on the site, of four kinds."""

    def add_pages(self, site: SmileTps) -> None:
        site.add("/start", get=lambda _visit: to("/start/", 301))
        site.add("/start/", get=lambda _visit: to("../wybor?gabinet=1", 303))
        site.add("/wybor", get=lambda _visit: to(DASHBOARD, 307))

    def welcome(self, site: SmileTps, visit: Visit) -> Response:
        site.start_session(visit)
        return to("/start")


class ConsentPage(Variant):
    """Signed in, but every page is a page of new terms until somebody presses Kontynuuj."""

    def add_pages(self, site: SmileTps) -> None:
        site.add("/regulamin", get=self._terms(site), post=self._accept)

    @staticmethod
    def _terms(site: SmileTps) -> View:
        return lambda visit: site.show(visit, "terms.html")

    @staticmethod
    def _accept(visit: Visit) -> Response:
        visit.session.notes["terms"] = "accepted"
        return to(DASHBOARD)

    def before(self, site: SmileTps, visit: Visit) -> Response | None:
        waiting = visit.session.signed_in and "terms" not in visit.session.notes
        free = request.path in ("/regulamin", "/wyloguj", "/style.css")
        return to("/regulamin") if waiting and not free else None


class OtherHost(Variant):
    """The sign-in lives on 127.0.0.1 and sends the user back to localhost with a ticket."""

    def add_pages(self, site: SmileTps) -> None:
        tickets: set[str] = set()
        site.add("/wejscie", get=lambda visit: self._enter(site, visit, tickets))
        site.add("/bilet", get=site.members(lambda _visit: self._ticket(tickets)))

    def before(self, site: SmileTps, visit: Visit) -> Response | None:
        host, _, port = request.host.rpartition(":")
        if host == "localhost" and request.path == SIGN_IN:
            return to(f"https://127.0.0.1:{port}{SIGN_IN}")
        return None

    def welcome(self, site: SmileTps, visit: Visit) -> Response:
        site.start_session(visit)
        return to("/bilet")

    @staticmethod
    def _ticket(tickets: set[str]) -> Response:
        ticket = secrets.token_urlsafe(12)
        tickets.add(ticket)
        return to(f"https://localhost:{request.host.rpartition(':')[2]}/wejscie?bilet={ticket}")

    @staticmethod
    def _enter(site: SmileTps, visit: Visit, tickets: set[str]) -> Response:
        if visit.field("bilet") not in tickets:
            return to(SIGN_IN)
        tickets.remove(visit.field("bilet"))
        site.start_session(visit)
        return to(DASHBOARD)


class SignInAgain(Variant):
    """The settings ask for the whole sign-in once more, then open."""

    def open_settings(self, site: SmileTps, visit: Visit) -> Response:
        if visit.session.notes.get("again") == "done":
            return site.settings_page(visit)
        visit.session.notes["again"] = "asked"
        return to(SIGN_IN)

    def welcome(self, site: SmileTps, visit: Visit) -> Response:
        asked = visit.session.notes.get("again") == "asked"
        site.start_session(visit)
        visit.session.notes["again"] = "done" if asked else ""
        return to(SETTINGS if asked else DASHBOARD)


SIGNING_IN: tuple[Variant, ...] = (
    NameFirst(name="name_first"),
    HomePage(name="behind_link"),
    HomePage(name="form_on_home_page"),
    HiddenTwin(name="hidden_twin"),
    SecondFactor(name="second_factor", asks={"Kod z aplikacji": "code"}),
    Captcha(name="captcha"),
    LockedAccount(name="locked_account"),
    OnePageOnly(name="needs_scripts"),
    OnePageOnly(name="maintenance"),
    MetaRefresh(name="meta_refresh"),
    RedirectChain(name="redirect_chain"),
    ConsentPage(name="consent_page"),
    OtherHost(name="other_host"),
    SignInAgain(name="sign_in_again"),
)
