"""A name with several addresses: the first that answers is taken, as browsers do (RFC 8305)."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.scripted_server import always, reply
from wizard.smiletps.https.dialling import dial
from wizard.smiletps.https.exchange import Answer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="all of 127/8 is there")

DEAF, HERE = "127.0.0.2", "127.0.0.1"


@pytest.fixture
def deaf_port() -> Iterator[int]:
    """A port of DEAF at which nothing answers, as where a network loses IPv6: its queue is full."""
    with ExitStack() as held:
        listener = held.enter_context(socket.create_server((DEAF, 0), backlog=0))
        port: int = listener.getsockname()[1]
        for _ in range(3):
            caller = held.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex((DEAF, port))
        yield port


@pytest.fixture
def two_addresses(monkeypatch: pytest.MonkeyPatch, deaf_port: int) -> None:
    """Every name below `.localhost` has two addresses, and nobody answers at the first."""
    real = socket.getaddrinfo

    def look_up(_host: str, port: int, *more: int, **wishes: int) -> object:
        return real(DEAF, deaf_port, *more, **wishes) + real(HERE, port, *more, **wishes)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


def test_an_address_that_never_answers_does_not_use_up_the_time(
    serve: Serve, connect: Connect, two_addresses: None
) -> None:
    server = serve(always(reply()))
    site = f"https://other.localhost:{server.port}/"
    assert isinstance(connect(site, deadline=5.0).get(site), Answer)


def test_an_address_that_refuses_is_told_as_such() -> None:
    with socket.create_server((HERE, 0)) as listener:
        free = listener.getsockname()[1]
    with pytest.raises(ConnectionRefusedError):
        dial(HERE, free, 10.0)


def test_where_nobody_answers_it_ends_in_time(deaf_port: int) -> None:
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        dial(DEAF, deaf_port, 0.2)
    assert time.monotonic() - began < 5
