"""What a variant of the practice SmileTPS can change; as it stands it is the plain site."""

# ruff: noqa: ARG002 - a hook is told more than the plain site needs

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from flask import Response, redirect
from werkzeug.wrappers import Response as AnyResponse

from wizard.practice.visit import DASHBOARD, SIGN_IN, Session, Visit

if TYPE_CHECKING:
    from wizard.practice.smiletps import SmileTps


def to(path: str, status: int = 302) -> Response:
    """A redirect within the site."""
    answer: AnyResponse = redirect(path, status, Response=Response)
    assert isinstance(answer, Response)  # noqa: S101 - we asked for this class
    return answer


@dataclass(frozen=True, kw_only=True)
class Variant:
    """The plain practice SmileTPS; a variant is data, a subclass, or templates of its own.

    Templates in `templates/variants/<name>` take the place of those of the same name in
    `templates`. `settings` are the other fields of the staff form, name to values, at the start.
    For the test: `push_login` and `push_password` are a pair with which the variant shows what it
    is about; `asks` are the questions that the site puts on the way, label to the name of the
    answer (code, account_password, staff_password); `profile` is what the site profile must list
    beyond the defaults, section to key to texts.
    """

    name: str = "plain"
    charset: str = "utf-8"
    charset_in_header: bool = True
    login_field: str = "invisalign_login"
    password_field: str = "invisalign_password"
    settings: Mapping[str, Sequence[str]] = field(default_factory=dict)
    success: str = "Dane zostały zaktualizowane"
    wrong_sign_in: str = "Nieprawidłowy adres e-mail lub hasło."
    shows_login: bool = True
    push_login: str = "recepcja.usmiech"
    push_password: str = "Zażółć 9+gęślą&jaźń%20=\"'"
    asks: Mapping[str, str] = field(default_factory=dict)
    profile: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)

    def add_pages(self, site: SmileTps) -> None:
        """Add pages that the plain site does not have."""

    def before(self, site: SmileTps, visit: Visit) -> Response | None:
        """An answer that comes before any page's own; None lets the page answer."""

    def token(self, session: Session) -> str:
        """The hidden token of every form of a page that is being made."""
        return session.token

    def token_is_right(self, visit: Visit) -> bool:
        """Whether a form was sent with the token it was given."""
        return visit.field("_token") == visit.session.token

    def home(self, site: SmileTps, visit: Visit) -> Response:
        """The page at the bare address."""
        return to(DASHBOARD if visit.session.signed_in else SIGN_IN)

    def sign_in(self, site: SmileTps, visit: Visit) -> Response:
        """The sign-in form was sent."""
        return site.sign_in(visit, visit.field("email"), visit.field("password"))

    def welcome(self, site: SmileTps, visit: Visit) -> Response:
        """Name and password were right."""
        site.start_session(visit)
        return to(DASHBOARD)

    def open_settings(self, site: SmileTps, visit: Visit) -> Response:
        """A signed-in user opens the settings."""
        return site.settings_page(visit)

    def refusal(self, site: SmileTps, visit: Visit) -> str:
        """Why the site does not take this pair, in its own words; empty when it does."""
        if not visit.field(self.login_field).strip():
            return "Podaj login do Invisalign Staff Account."
        if not visit.field(self.password_field):
            return "Podaj hasło do Invisalign Staff Account."
        return ""

    def save(self, site: SmileTps, visit: Visit) -> Response:
        """The staff form was sent by a signed-in user."""
        return site.save(visit)

    def kept(self, text: str) -> str:
        """What the site makes of a login or password before it stores it."""
        return text

    def after_save(self, site: SmileTps, visit: Visit) -> Response:
        """The pair is stored."""
        return site.settings_page(visit, message=self.success)
