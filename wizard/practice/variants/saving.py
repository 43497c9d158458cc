"""Variants of the save: what the site asks for, what it does, how it answers."""

# ruff: noqa: D102, ARG002 - every method here is a hook that base.py explains

from __future__ import annotations

import html
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import Response, jsonify, request

from wizard.practice.variants.base import Variant, to
from wizard.practice.visit import DASHBOARD, SETTINGS, Session, Visit

if TYPE_CHECKING:
    from wizard.practice.smiletps import SmileTps

APPLY = f"{SETTINGS}/zapis"


class ConfirmPassword(Variant):
    """The form takes the pair only with the SmileTPS password."""

    def refusal(self, site: SmileTps, visit: Visit) -> str:
        if visit.field("account_password") != site.account.password:
            return "Aktualne hasło jest niepoprawne."
        return super().refusal(site, visit)


class RepeatPassword(Variant):
    """The form takes the staff password only twice the same."""

    def refusal(self, site: SmileTps, visit: Visit) -> str:
        if visit.field("password_repeated") != visit.field(self.password_field):
            return "Hasła nie są takie same."
        return super().refusal(site, visit)


class RedirectAfterSave(Variant):
    """Saved, and off to the dashboard, which says nothing."""

    def after_save(self, site: SmileTps, visit: Visit) -> Response:
        return to(DASHBOARD, 303)


@dataclass(frozen=True, kw_only=True)
class RepeatedPost(Variant):
    """The save asks the browser to send everything once more: there it would be stored."""

    host: str = ""

    def add_pages(self, site: SmileTps) -> None:
        site.add(APPLY, post=site.members(site.save))

    def save(self, site: SmileTps, visit: Visit) -> Response:
        visit.session.saved = True
        port = request.host.rpartition(":")[2]
        return to(f"https://{self.host}:{port}{APPLY}" if self.host else APPLY, 307)


class OneUseToken(Variant):
    """Every page gets a token of its own, and a token dies with its first use."""

    def token(self, session: Session) -> str:
        fresh = secrets.token_urlsafe(18)
        session.notes[f"token {fresh}"] = "unused"
        return fresh

    def token_is_right(self, visit: Visit) -> bool:
        return visit.session.notes.pop(f"token {visit.field('_token')}", "") == "unused"


class RefererRequired(Variant):
    """A POST from nowhere is answered with an error page that says 200."""

    def before(self, site: SmileTps, visit: Visit) -> Response | None:
        wanted = f"https://{request.host}/"
        if request.method != "POST" or request.headers.get("Referer", "").startswith(wanted):
            return None
        text = "Żądanie nie pochodzi z tej strony."
        return site.show(visit, "notice.html", heading="Błąd", text=text)


class OriginRequired(Variant):
    """A POST without the site's own Origin is answered with 403."""

    def before(self, site: SmileTps, visit: Visit) -> Response | None:
        right = request.headers.get("Origin") == f"https://{request.host}"
        if request.method != "POST" or right:
            return None
        text = "Żądanie nie pochodzi z tej strony."
        return site.show(visit, "notice.html", 403, heading="Brak dostępu", text=text)


class ContinuePage(Variant):
    """In place of the save comes a page that wants Kontynuuj pressed; nothing is stored before."""

    def add_pages(self, site: SmileTps) -> None:
        site.add(APPLY, post=site.members(site.save))

    def save(self, site: SmileTps, visit: Visit) -> Response:
        visit.session.saved = True
        pair = [(name, visit.field(name)) for name in (self.login_field, self.password_field)]
        return site.show(visit, "continue.html", apply=APPLY, pair=pair)


class JsonError(Variant):
    """The answer is for a script, and it is a no."""

    def save(self, site: SmileTps, visit: Visit) -> Response:
        visit.session.saved = True
        return jsonify(success=False, error="Nieprawidłowe dane logowania do Invisalign")


class RefusedInPlace(Variant):
    """The page says why it does not take the pair."""

    def refusal(self, site: SmileTps, visit: Visit) -> str:
        return "Login jest już przypisany do innego gabinetu."


@dataclass(frozen=True, kw_only=True)
class StoresNothing(Variant):
    """Nothing is stored; `success` is what the page says, `echoes`: shows what was typed."""

    echoes: bool = False

    def save(self, site: SmileTps, visit: Visit) -> Response:
        visit.session.saved = True
        typed = visit.field(self.login_field) if self.echoes else None
        return site.settings_page(visit, message=self.success, typed=typed)


class EscapedStorage(Variant):
    """Stores text ready for HTML, and escapes it once more when it shows it."""

    def kept(self, text: str) -> str:
        return html.escape(text)


class ShortenedStorage(Variant):
    """Stores the first ten characters."""

    def kept(self, text: str) -> str:
        return text[:10]


class UpperCaseStorage(Variant):
    """Stores capital letters."""

    def kept(self, text: str) -> str:
        return text.upper()


SAVING: tuple[Variant, ...] = (
    ConfirmPassword(name="confirm_password", asks={"Potwierdź aktualne hasło": "account_password"}),
    RepeatPassword(
        name="repeat_password",
        asks={"Powtórz hasło do Invisalign Staff Account": "staff_password"},
    ),
    RedirectAfterSave(name="redirect_303"),
    RepeatedPost(name="redirect_307"),
    RepeatedPost(name="redirect_to_other_host", host="127.0.0.1"),
    OneUseToken(name="one_use_token"),
    RefererRequired(name="referer_required"),
    OriginRequired(name="origin_required"),
    ContinuePage(name="continue_page"),
    JsonError(name="json_error"),
    RefusedInPlace(name="refused_in_place"),
    StoresNothing(name="echo_without_saving", success="", echoes=True),
    StoresNothing(name="success_without_saving"),
    EscapedStorage(name="escaped_storage", push_login="recepcja&usmiech"),
    ShortenedStorage(name="shortened_storage"),
    UpperCaseStorage(name="upper_case_storage"),
    Variant(name="write_only", shows_login=False),
    Variant(name="write_only_silent", shows_login=False, success=""),
)
