"""A site of two pages that does with a save what a test tells it to; for the ambiguous outcomes."""

from __future__ import annotations

import html
import tempfile
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from urllib.parse import parse_qs

from tests.certificates import Wish, authority, issue
from tests.smiletps.scripted_server import Request, ScriptedServer, Visitor, redirect, reply


class Applied(Enum):
    """What the site does with the pair."""

    BOTH = "both"
    NOTHING = "nothing"
    LOGIN_ONLY = "login only"
    LATE = "late"  # both, but only after the settings were shown once more
    SIGNED_OUT = "signed out"  # nothing, and the session is gone


class Answered(Enum):
    """What the site answers, whatever it did."""

    OK = "ok"
    NO = "no"
    LOST = "lost"
    CUT = "cut"
    BROKEN = "broken"
    SILENT = "silent"  # the form again, without a word


SIGN_IN = """<title>Logowanie</title><form method=post action=/login>
<label>Login <input name=u></label><label>Hasło <input name=p type=password></label>
<button>Zaloguj</button></form>"""
SETTINGS = """<title>Ustawienia</title>{said}<form method=post action=/settings>
<label>Login do Invisalign Staff Account
<input name=login value="{login}"></label>
<label>Hasło do Invisalign Staff Account
<input name=password type={kind} value="{password}"></label>
<button>Zaktualizuj dane</button></form><a href=/logout>Wyloguj</a>"""
SAID = {
    Answered.OK: '<p role=status class=success>Zapisano.</p>',
    Answered.NO: "<p role=alert class=error>Błąd: nie przyjęto danych.</p>",
}  # fmt: skip


@dataclass
class Truth:
    """What the site really holds, and how often it was written to."""

    login: str = "stary.login"
    password: str = "stare-haslo"
    posts: int = 0


class TwoPageSite:
    """Runs until `stop`. `plan` is what happens to the saves to come; then BOTH and OK."""

    def __init__(self) -> None:
        root = authority()
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        self.ca_file = root.write(folder / "ca.pem")
        self.truth = Truth()
        self.plan: list[tuple[Applied, Answered]] = []
        self.shows_password = True
        self._signed_in = False
        self._late: tuple[str, str] | None = None
        context = issue(Wish(), root).server_context(folder)
        self._server = ScriptedServer(self._answer, context)
        self.url = self._server.url

    def forget_visitors(self) -> None:
        """Everybody is signed out: the next visitor comes with no session."""
        self._signed_in = False

    def stop(self) -> None:
        self._server.stop()
        self._folder.cleanup()

    def _answer(self, visitor: Visitor, request: Request) -> None:
        fields = parse_qs(request.body.decode(), keep_blank_values=True)
        if request.path == "/login" and request.method == "POST":
            self._signed_in = True
            visitor.say(redirect("/settings", 303))
        elif not self._signed_in:
            visitor.say(reply(body=SIGN_IN.encode()))
        elif request.method == "POST":
            self._save(visitor, fields["login"][0], fields["password"][0])
        else:
            visitor.say(self._settings(""))
            if self._late:
                (self.truth.login, self.truth.password), self._late = self._late, None

    def _save(self, visitor: Visitor, login: str, password: str) -> None:
        applied, answered = self.plan.pop(0) if self.plan else (Applied.BOTH, Answered.OK)
        self.truth.posts += 1
        if applied in (Applied.BOTH, Applied.LOGIN_ONLY):
            self.truth.login = login
        if applied is Applied.BOTH:
            self.truth.password = password
        if applied is Applied.LATE:
            self._late = (login, password)
        if applied is Applied.SIGNED_OUT:
            self._signed_in = False
            visitor.say(redirect("/login", 303))
        else:
            self._reply(visitor, answered)

    def _reply(self, visitor: Visitor, answered: Answered) -> None:
        page = self._settings(SAID.get(answered, ""))
        if answered is Answered.BROKEN:
            visitor.say(reply("500 Oops", b"<title>500</title><p>Something broke"))
        elif answered in (Answered.LOST, Answered.CUT):
            visitor.say(page[: len(page) // 2] if answered is Answered.CUT else b"")
            visitor.line.close()
        else:
            visitor.say(page)

    def _settings(self, said: str) -> bytes:
        password = html.escape(self.truth.password) if self.shows_password else ""
        kind = "text" if self.shows_password else "password"
        login = html.escape(self.truth.login)
        page = SETTINGS.format(said=said, login=login, kind=kind, password=password)
        return reply(body=page.encode())
