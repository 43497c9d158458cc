"""A site of a few given pages behind a sign-in, for shapes that were met on real applications."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from urllib.parse import parse_qsl

from tests.certificates import Wish, authority, issue
from tests.smiletps.scripted_server import Request, ScriptedServer, Visitor, redirect, reply
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Problem, Verdict
from wizard.core.site import SiteProfile
from wizard.smiletps.account import RequestsSmileTps

PAIR = ("recepcja.usmiech", "Nowe-Haslo-42")
"""The staff login and password that `push` hands over."""

SIGN_IN_FIELDS = """<label>Login <input name=u></label>
<label>Hasło <input name=p type=password></label><button>Zaloguj</button>"""
SIGN_IN = f"""<title>Logowanie</title><form method=post action=/login>{SIGN_IN_FIELDS}</form>"""
STAFF_FIELDS = """<label>Login do Invisalign Staff Account <input name=login></label>
<label>Hasło do Invisalign Staff Account <input name=password type=password></label>"""
STAFF_FORM = (
    f"""<form method=post action=/save>{STAFF_FIELDS}<button>Zaktualizuj dane</button></form>"""
)
SIGN_OUT = "<a href=/logout>Wyloguj</a>"


@dataclass
class SiteOfPages:
    """Shows `pages` (by path) after the sign-in and `before` before it; remembers what was saved.

    The sign-in is answered with `landing` itself or, without one, by the way to "/"; so is a form
    sent later with one of the `answers`, by path.
    Before the sign-in, a page that is not given is the sign-in form, and a form sent anywhere but
    to /login or one of the `forms_before` is answered 405; after it, a page that is not given is
    404. A lone surrogate (U+DC80 to U+DCFF) in `pages` is sent as the one byte that it stands for.
    Used as a context manager.
    """

    pages: Mapping[str, str]
    before: Mapping[str, str] = field(default_factory=dict)
    landing: str = ""
    landing_status: str = "200 OK"
    answers: Mapping[str, str] = field(default_factory=dict)
    forms_before: Mapping[str, str] = field(default_factory=dict)
    saved: list[dict[str, str]] = field(default_factory=list)
    visited: list[str] = field(default_factory=list)

    def __enter__(self) -> SiteOfPages:
        self._signed_in = False
        self._folder = tempfile.TemporaryDirectory()
        folder, root = Path(self._folder.name), authority()
        self.ca_file = root.write(folder / "ca.pem")
        context = issue(Wish(), root).server_context(folder)
        self._server = ScriptedServer(self._answer, context)
        self.url = self._server.url
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.stop()
        self._folder.cleanup()

    def _answer(self, visitor: Visitor, request: Request) -> None:
        self.visited.append(f"{request.method} {request.path}")
        if request.path == "/login" and request.method == "POST":
            self._signed_in = True
            page = reply(self.landing_status, self.landing.encode())
            visitor.say(page if self.landing else redirect("/", 303))
        elif not self._signed_in and request.path in self.forms_before:
            visitor.say(reply(body=self.forms_before[request.path].encode()))
        elif not self._signed_in and request.method == "POST":
            visitor.say(reply("405 Method Not Allowed", b"<title>405</title><p>Nie tak."))
        elif not self._signed_in:
            visitor.say(reply(body=self.before.get(request.path, SIGN_IN).encode()))
        elif request.method == "POST":
            self.saved.append(dict(parse_qsl(request.body.decode(), keep_blank_values=True)))
            answer = self.answers.get(request.path)
            visitor.say(reply(body=answer.encode()) if answer else redirect("/", 303))
        elif request.path in self.pages:
            visitor.say(reply(body=self.pages[request.path].encode(errors="surrogateescape")))
        else:
            visitor.say(reply("404 Not Found", b"<title>404</title><p>Nie ma takiej strony."))


def push(site: SiteOfPages, profile: SiteProfile | None = None) -> Verdict | Problem:
    """Push PAIR to the site by labels alone, or as `profile` says."""
    account = RequestsSmileTps(profile or SiteProfile(), site.ca_file, {}, "test")
    return account.link(push_of(site.url, "me", "secret", PAIR), Watch())
