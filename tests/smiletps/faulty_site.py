"""A site with one way through it, whose answers are spoiled at one place; it knows the truth."""

from __future__ import annotations

import html
import socket
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from urllib.parse import parse_qs

from tests.certificates import Wish, authority, issue
from tests.smiletps.network_faults import SIGN_IN_AGAIN, Fault
from tests.smiletps.scripted_server import Request, ScriptedServer, Visitor, redirect, reply

FORM = """<title>Ustawienia</title>{said}<form method=post action=/settings>
<label>Login do Invisalign Staff Account <input name=login value="{login}"></label>
<label>Hasło do Invisalign Staff Account
<input name=password type={kind} value="{password}"></label>
<button>Zaktualizuj dane</button></form><a href=/logout>Wyloguj</a>"""
HOME = "<title>Start</title><a href=/settings>Ustawienia</a><a href=/logout>Wyloguj</a>"

Handshake = Callable[[socket.socket, threading.Event], None]
"""Ends a connection before a secure line is made."""


class Place(Enum):
    """The places of a push at which an answer can be spoiled (S3 to S7)."""

    SIGN_IN_PAGE = "sign-in-page"
    SIGN_IN = "sign-in"
    SETTINGS = "settings"
    SAVE = "save"
    READ_BACK = "read-back"


@dataclass
class Plan:
    """Where what happens, how often, and whether the request took effect all the same."""

    place: Place
    fault: Fault
    times: int = 1
    takes_effect: bool = True


@dataclass
class FaultySite:
    """Runs until `stop`."""

    pair: tuple[str, str] = ("stary.login", "stare-haslo")
    password: str = "secret"
    shows_password: bool = True
    plan: Plan | None = None
    spoiled_handshake: tuple[int, Handshake] | None = None
    saves: int = 0
    history: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        root = authority()
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        self.ca_file = root.write(folder / "ca.pem")
        self._signed_in = False
        context = issue(Wish(), root).server_context(folder)
        self._server = ScriptedServer(self._answer, context, self._before_handshake)
        self.url = self._server.url

    def stop(self) -> None:
        """End the server."""
        self._server.stop()
        self._folder.cleanup()

    def begin(self, plan: Plan, *, pair: tuple[str, str], shows_password: bool) -> None:
        """Forget everything; the next push meets `plan`."""
        self._server.forget()
        self.plan, self.pair, self.shows_password = plan, pair, shows_password
        self.saves, self.history, self._signed_in = 0, [], False

    def _before_handshake(self, line: socket.socket, stopping: threading.Event) -> bool:
        """Spoil the handshake of one connection, counted from 1."""
        if self.spoiled_handshake is None or self._server.connections != self.spoiled_handshake[0]:
            return True
        self.spoiled_handshake[1](line, stopping)
        return False

    def _place(self, request: Request) -> Place:
        if request.path == "/settings":
            if request.method == "POST":
                return Place.SAVE
            return Place.READ_BACK if self.saves else Place.SETTINGS
        return Place.SIGN_IN if request.method == "POST" else Place.SIGN_IN_PAGE

    def _answer(self, visitor: Visitor, request: Request) -> None:
        if request.path == "/circle":
            visitor.say(redirect("/circle"))
            return
        place = self._place(request)
        self.history.append(place.value)
        plan = self.plan
        spoiled = plan is not None and plan.place is place and plan.times > 0
        self.saves += place is Place.SAVE
        good = self._good(place, request, effect=plan is None or not spoiled or plan.takes_effect)
        if plan is None or not spoiled:
            visitor.say(good)
            return
        plan.times -= 1
        plan.fault(visitor, good)

    def _good(self, place: Place, request: Request, *, effect: bool) -> bytes:
        fields = {name: values[0] for name, values in parse_qs(
            request.body.decode(), keep_blank_values=True).items()}  # fmt: skip
        if place is Place.SIGN_IN:
            if fields.get("p") != self.password:
                return reply(body=f"<p class=error>Złe hasło.</p>{SIGN_IN_AGAIN}".encode())
            self._signed_in = self._signed_in or effect
            return redirect("/home", 303)
        if not self._signed_in:
            return reply(body=f"<title>Logowanie</title>{SIGN_IN_AGAIN}".encode())
        if place is Place.SAVE:
            if effect:
                self.pair = (fields["login"], fields["password"])
            return self._settings("<p role=status class=success>Zapisano.</p>")
        return self._settings() if request.path == "/settings" else reply(body=HOME.encode())

    def _settings(self, said: str = "") -> bytes:
        login, password = (html.escape(text) for text in self.pair)
        kind = "text" if self.shows_password else "password"
        shown = password if self.shows_password else ""
        return reply(body=FORM.format(said=said, login=login, kind=kind, password=shown).encode())
