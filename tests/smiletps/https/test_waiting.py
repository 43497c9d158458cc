"""How long an exchange may take, and that Cancel is answered at once."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.https.asking import post, trouble
from tests.smiletps.network_faults import STALLS
from tests.smiletps.scripted_server import Request, Visitor, always, redirect, reply
from wizard.core.outcomes import Code, Stage
from wizard.smiletps.https.trouble import Trouble


@pytest.mark.parametrize("name", STALLS)
def test_one_deadline_holds_for_the_whole_exchange(
    serve: Serve, connect: Connect, name: str
) -> None:
    server = serve(lambda visitor, _request: STALLS[name](visitor, b""))
    start = time.monotonic()
    found = trouble(post(connect(server.url, deadline=0.5), server.url))
    assert time.monotonic() - start < 0.8
    assert (found.code, found.sent) == (Code.NO_ANSWER, True)


def test_the_deadline_counts_redirects_in(serve: Serve, connect: Connect) -> None:
    def script(visitor: Visitor, _request: Request) -> None:
        visitor.stopping.wait(0.2)
        visitor.say(redirect("/on"))

    server = serve(script)
    start = time.monotonic()
    assert trouble(connect(server.url, deadline=0.5).get(server.url)).code is Code.NO_ANSWER
    assert time.monotonic() - start < 0.8


def test_a_handshake_that_never_ends_is_left_with_nothing_sent(
    serve: Serve, connect: Connect
) -> None:
    def hold(_line: object, stopping: threading.Event) -> bool:
        stopping.wait(10)
        return False

    server = serve(always(reply()), before_handshake=hold)
    found = trouble(post(connect(server.url, deadline=0.4), server.url))
    assert found == Trouble(Code.NO_ANSWER, sent=False, stage=Stage.SECURE_LINE)


@pytest.mark.parametrize("name", STALLS)
def test_cancel_is_answered_at_once_while_an_answer_is_awaited(
    serve: Serve, connect: Connect, name: str
) -> None:
    server = serve(lambda visitor, _request: STALLS[name](visitor, b""))
    pressed = threading.Event()
    moment: list[float] = []

    def press() -> None:
        moment.append(time.monotonic())
        pressed.set()

    threading.Timer(0.3, press).start()
    found = trouble(post(connect(server.url, cancelled=pressed.is_set), server.url))
    assert time.monotonic() - moment[0] < 0.2
    assert (found.code, found.sent) == (Code.CANCELLED, True)


def test_cancel_is_answered_at_once_in_the_handshake_and_nothing_goes_out_later(
    serve: Serve, connect: Connect
) -> None:
    go_on = threading.Event()

    def hold(_line: object, _stopping: threading.Event) -> bool:
        return go_on.wait(10)

    server = serve(always(reply()), before_handshake=hold)
    pressed = threading.Event()
    threading.Timer(0.2, pressed.set).start()
    start = time.monotonic()
    found = trouble(post(connect(server.url, cancelled=pressed.is_set), server.url))
    assert time.monotonic() - start < 0.4
    assert found == Trouble(Code.CANCELLED, sent=False, stage=Stage.SECURE_LINE)
    go_on.set()
    server.stop()
    assert server.received == b""


def test_a_name_server_that_never_answers_holds_nobody_up(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered, pressed = threading.Event(), threading.Event()

    def look_up(*_arguments: object, **_options: object) -> list[object]:
        answered.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    threading.Timer(0.2, pressed.set).start()
    start = time.monotonic()
    site = "https://slow.test"
    found = trouble(connect(site, cancelled=pressed.is_set).get(site))
    assert found == Trouble(Code.CANCELLED, stage=Stage.CONNECT)
    found = trouble(connect(site, deadline=0.2).get(site))
    assert found == Trouble(Code.NO_ANSWER, stage=Stage.CONNECT)
    assert time.monotonic() - start < 0.8
    answered.set()


def test_a_cancel_before_the_start_opens_no_connection(serve: Serve, connect: Connect) -> None:
    server = serve(always(reply()))
    found = trouble(connect(server.url, cancelled=lambda: True).get(server.url))
    assert found == Trouble(Code.CANCELLED)
    assert not server.connections
