"""One request to the practice SmileTPS: its session, what it sent, what it shall meet."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from flask import Request, Response

from wizard.practice.faults import Met

HOME = "/"
SIGN_IN = "/zaloguj"
SIGN_OUT = "/wyloguj"
DASHBOARD = "/panel"
ACCOUNT = "/moje-konto"
SETTINGS = "/moje-konto/ustawienia"
SAVE = "/moje-konto/ustawienia/invisalign"
DELETE = "/moje-konto/usun"


@dataclass
class Account:
    """The one user of the practice SmileTPS. `code` is what the second factor asks for."""

    email: str
    password: str
    code: str


@dataclass
class Session:
    """What the site remembers of one browser; `notes` are for the variants."""

    identifier: str = field(default_factory=lambda: secrets.token_urlsafe(18))
    token: str = field(default_factory=lambda: secrets.token_urlsafe(18))
    signed_in: bool = False
    saved: bool = False
    notes: dict[str, str] = field(default_factory=dict)


@dataclass
class Visit:
    """One request. `session` is replaced by another at sign-in; `fields` are in the order sent."""

    session: Session
    fields: list[tuple[str, str]]
    met: Met

    def field(self, name: str) -> str:
        """The last value sent under `name`; empty when there is none."""
        return next((value for key, value in reversed(self.fields) if key == name), "")

    def values(self, name: str) -> list[str]:
        """All values sent under `name`, in order."""
        return [value for key, value in self.fields if key == name]


View = Callable[[Visit], Response]


def fields_of(request: Request, charset: str) -> list[tuple[str, str]]:
    """The form data of a POST (or the query of a GET) as pairs, read in the charset of the page."""
    if request.method != "POST":
        raw = request.query_string
    elif request.mimetype == "multipart/form-data":
        files = [(name, file.filename or "") for name, file in request.files.items(multi=True)]
        return [*request.form.items(multi=True), *files]
    elif request.mimetype == "application/x-www-form-urlencoded":
        raw = request.get_data()
    else:
        return []
    return parse_qsl(
        raw.decode("latin-1"), keep_blank_values=True, encoding=charset, errors="replace"
    )
