"""Servers on the loopback with certificates that only the test trusts."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from tests.certificates import Issued, Wish, authority, issue
from tests.smiletps.scripted_server import Script, ScriptedServer
from wizard.smiletps.https.bounds import SiteBounds
from wizard.smiletps.https.connection import Connection


@pytest.fixture(scope="session")
def root() -> Issued:
    """The authority that the tests' connections trust."""
    return authority()


@pytest.fixture(scope="session")
def good(root: Issued) -> Issued:
    """A certificate without a flaw, for this computer's own names."""
    return issue(Wish(names=("localhost", "127.0.0.1", "other.localhost")), root)


@pytest.fixture(scope="session")
def ca_file(root: Issued, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The authority's certificate as a file."""
    return root.write(tmp_path_factory.mktemp("trust") / "ca.pem")


class Serve(Protocol):
    """Starts a scripted server; it is stopped after the test."""

    def __call__(
        self,
        script: Script,
        context: ssl.SSLContext | None = None,
        *,
        plain: bool = False,
        before_handshake: Callable[[socket.socket, threading.Event], bool] = ...,
    ) -> ScriptedServer: ...


@pytest.fixture
def serve(good: Issued, tmp_path: Path) -> Iterator[Serve]:
    """Start scripted servers; over HTTPS with the good certificate unless told otherwise."""
    started: list[ScriptedServer] = []

    def start(
        script: Script,
        context: ssl.SSLContext | None = None,
        *,
        plain: bool = False,
        before_handshake: Callable[[socket.socket, threading.Event], bool] = lambda _l, _s: True,
    ) -> ScriptedServer:
        chosen = None if plain else context or good.server_context(tmp_path)
        started.append(ScriptedServer(script, chosen, before_handshake))
        return started[-1]

    yield start
    for server in started:
        server.stop()


class Connect(Protocol):
    """Makes a connection to a scripted server's site; it is closed after the test."""

    def __call__(
        self,
        address: str,
        *,
        cancelled: Callable[[], bool] = ...,
        deadline: float = ...,
        proxies: dict[str, str] | None = ...,
        trusting: Path | None = ...,
    ) -> Connection: ...


@pytest.fixture
def connect(ca_file: Path) -> Iterator[Connect]:
    """Make connections that trust the tests' authority."""
    made: list[Connection] = []

    def make(
        address: str,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        deadline: float = 10.0,
        proxies: dict[str, str] | None = None,
        trusting: Path | None = ca_file,
    ) -> Connection:
        bounds = SiteBounds.around(address)
        made.append(
            Connection(
                bounds,
                cancelled,
                version="test",
                extra_ca=trusting,
                proxies=proxies,
                deadline=deadline,
            )
        )
        return made[-1]

    yield make
    for connection in made:
        connection.close()


@pytest.fixture
def names_lead_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every name of the test domain `.test` is looked up as this computer."""
    real = socket.getaddrinfo

    def look_up(host: str | None, *args: object, **kwargs: object) -> object:
        here = isinstance(host, str) and host.endswith(".test")
        return real("127.0.0.1" if here else host, *args, **kwargs)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
