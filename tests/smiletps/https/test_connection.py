"""The connection: what goes out, where it may go, how long it may take."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.scripted_server import Request, Visitor, always, redirect, reply
from wizard.core.outcomes import Code, Stage
from wizard.smiletps.html.encode import Submission
from wizard.smiletps.https.connection import Connection
from wizard.smiletps.https.exchange import LARGEST_BODY, Answer
from wizard.smiletps.https.line import Phase
from wizard.smiletps.https.trouble import Trouble

SECRET = b"password=KANAREK-9f3a"


def trouble(found: Answer | Trouble) -> Trouble:
    assert isinstance(found, Trouble), found
    return found


def answer(found: Answer | Trouble) -> Answer:
    assert isinstance(found, Answer), found
    return found


def form(url: str, body: bytes = SECRET) -> Submission:
    return Submission("POST", url, "application/x-www-form-urlencoded", body)


def post(connection: Connection, site: str, path: str = "/sign-in") -> Answer | Trouble:
    return connection.send(form(site + path), site + "/form?a=1#top")


def test_a_page_is_read_and_the_request_says_who_we_are(serve: Serve, connect: Connect) -> None:
    server = serve(always(reply()))
    page = answer(connect(server.url).get(server.url + "/login"))
    assert (page.status, page.url) == (200, server.url + "/login")
    request = server.requests[0]
    assert request.line == "GET /login HTTP/1.1"
    assert request.header("User-Agent") == "SmileTPS-Wizard/test"
    assert request.header("Accept-Encoding") == "identity"
    assert request.header("Accept-Language") is None
    assert request.header("Referer") is None


def test_a_form_says_where_it_comes_from_and_arrives_byte_by_byte(
    serve: Serve, connect: Connect
) -> None:
    server = serve(always(reply()))
    answer(post(connect(server.url), server.url))
    request = server.requests[0]
    assert request.method == "POST"
    assert request.body == SECRET
    assert request.header("Origin") == server.url
    assert request.header("Referer") == server.url + "/form?a=1"
    assert request.header("Content-Type") == "application/x-www-form-urlencoded"
    assert request.header("Content-Length") == str(len(SECRET))


def test_cookies_come_back_and_are_forgotten_at_the_end(serve: Serve, connect: Connect) -> None:
    server = serve(always(reply(headers="Set-Cookie: sid=1; Secure; HttpOnly; Path=/\r\n")))
    connection = connect(server.url)
    connection.get(server.url)
    connection.get(server.url)
    connection.close()
    connection.get(server.url)
    assert [request.header("Cookie") for request in server.requests] == [None, "sid=1", None]


def test_pages_share_a_connection_and_every_form_has_its_own(
    serve: Serve, connect: Connect
) -> None:
    server = serve(always(reply()))
    connection = connect(server.url)
    connection.get(server.url)
    connection.get(server.url)
    connection.send(form(server.url), server.url, fresh=False)
    assert server.connections == 1
    post(connection, server.url)
    assert server.connections == 2
    connection.get(server.url, fresh=True)
    assert server.connections == 3
    assert server.requests[-1].header("Cache-Control") == "no-cache"


def test_a_page_is_asked_for_again_when_a_kept_connection_was_closed(
    serve: Serve, connect: Connect
) -> None:
    def script(visitor: Visitor, _request: Request) -> None:
        if visitor.number == 1 and len(server.requests) == 2:
            visitor.reset()
        else:
            visitor.say(reply())

    server = serve(script)
    connection = connect(server.url)
    answer(connection.get(server.url))
    answer(connection.get(server.url))
    assert len(server.requests) == 3


def test_a_form_is_never_sent_twice(serve: Serve, connect: Connect) -> None:
    server = serve(lambda visitor, _request: visitor.reset())
    found = trouble(post(connect(server.url), server.url))
    assert (found.code, found.sent) == (Code.LINE_BROKEN, True)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303])
def test_after_a_form_the_redirect_is_followed_by_reading(
    serve: Serve, connect: Connect, status: int
) -> None:
    def script(visitor: Visitor, request: Request) -> None:
        visitor.say(redirect("/done?x=ą", status) if request.method == "POST" else reply())

    server = serve(script)
    page = answer(post(connect(server.url), server.url))
    assert page.moved_on
    assert page.url == server.url + "/done?x=%C4%85"
    assert [(request.method, request.body) for request in server.requests] == [
        ("POST", SECRET),
        ("GET", b""),
    ]
    assert server.requests[1].header("Content-Type") is None
    assert server.requests[1].header("Origin") is None


@pytest.mark.parametrize("status", [307, 308])
def test_after_a_form_a_redirect_that_repeats_it_is_a_stop_for_safety(
    serve: Serve, connect: Connect, status: int
) -> None:
    server = serve(always(redirect("/again", status)))
    found = trouble(post(connect(server.url), server.url))
    assert (found.code, found.sent) == (Code.REPEATED_SECRET, True)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_pages_are_followed_within_the_site(serve: Serve, connect: Connect, status: int) -> None:
    def script(visitor: Visitor, request: Request) -> None:
        visitor.say(redirect("/b", status) if request.path == "/a" else reply())

    server = serve(script)
    assert answer(connect(server.url).get(server.url + "/a")).url == server.url + "/b"


@pytest.mark.parametrize("step", ["page", "form"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "target",
    [
        "other port",
        "other host",
        "this computer by number",
        "in the clear",
        "user part",
        "backslash",
        "no web",
    ],
)
def test_no_redirect_leaves_the_site(
    serve: Serve, connect: Connect, step: str, status: int, target: str
) -> None:
    elsewhere = serve(always(reply()))
    clear = serve(always(reply()), plain=True)

    def script(visitor: Visitor, request: Request) -> None:
        ready = request.path == "/first"
        visitor.say(reply() if ready else redirect(targets[target], status))

    server = serve(script)
    targets = {
        "other port": f"{elsewhere.url}/x",
        "other host": f"https://other.localhost:{elsewhere.port}/x",
        "this computer by number": f"https://127.0.0.1:{server.port}/x",
        "in the clear": f"http://localhost:{clear.port}/x",
        "user part": f"https://localhost:{server.port}@localhost:{elsewhere.port}/x",
        "backslash": f"https://localhost:{server.port}\\@localhost:{elsewhere.port}/x",
        "no web": "javascript:alert(1)",
    }
    connection = connect(server.url)
    connection.get(server.url + "/first")
    found = connection.get(server.url) if step == "page" else post(connection, server.url)
    if target == "backslash":  # read as a path by the library that dials: the site itself
        assert server.connections <= 4
    elif step == "form" and status in (307, 308):
        assert trouble(found).code is Code.REPEATED_SECRET
    else:
        assert trouble(found).code is Code.LEFT_THE_SITE
    assert not elsewhere.connections
    assert not clear.connections
    assert sum(SECRET in request.body for request in server.requests) == (step == "form")


def test_a_redirect_in_the_clear_within_the_site_is_followed_over_https(
    serve: Serve, connect: Connect
) -> None:
    def script(visitor: Visitor, request: Request) -> None:
        clear = f"http://localhost:{server.port}/b"
        visitor.say(redirect(clear) if request.path == "/a" else reply())

    server = serve(script)
    assert answer(connect(server.url).get(server.url + "/a")).url == server.url + "/b"


def test_a_network_that_wants_its_own_sign_in_is_recognised(serve: Serve, connect: Connect) -> None:
    portal = serve(always(redirect("http://portal.test/hello")))
    found = trouble(connect(portal.url).get(portal.url))
    assert (found.code, found.stage) == (Code.CAPTIVE_PORTAL, Stage.CONNECT)
    gate = serve(always(reply("511 Network Authentication Required")))
    assert trouble(connect(gate.url).get(gate.url)).code is Code.CAPTIVE_PORTAL


def test_a_circle_of_redirects_ends(serve: Serve, connect: Connect) -> None:
    server = serve(always(redirect("/again")))
    assert trouble(connect(server.url).get(server.url)).code is Code.SITE_ERROR
    assert len(server.requests) == 11


def test_nothing_is_sent_to_a_page_outside_the_site(serve: Serve, connect: Connect) -> None:
    server, other = serve(always(reply())), serve(always(reply()))
    connection = connect(server.url)
    found = trouble(connection.send(form(other.url + "/x"), server.url))
    assert (found.code, found.sent) == (Code.LEFT_THE_SITE, False)
    assert found.named == (other.url.removeprefix("https://"),)  # as `hosts` would list it
    assert trouble(connection.get(f"http://localhost:{server.port}/")).code is Code.LEFT_THE_SITE
    assert not other.connections
    assert not server.connections


@pytest.mark.parametrize("coding", ["gzip", "br", "deflate", "gzip, gzip"])
def test_a_packed_answer_is_refused_unread(serve: Serve, connect: Connect, coding: str) -> None:
    bomb = gzip.compress(gzip.compress(bytes(50_000_000)))
    server = serve(always(reply(body=bomb, headers=f"Content-Encoding: {coding}\r\n")))
    assert trouble(connect(server.url).get(server.url)).code is Code.PAGE_NOT_UNDERSTOOD


@pytest.mark.parametrize("announced", [True, False])
def test_an_answer_larger_than_any_page_is_left(
    serve: Serve, connect: Connect, announced: bool
) -> None:
    piece = b"x" * 65536
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    head += b"Content-Length: 10000000000\r\n\r\n" if announced else b"\r\n"

    def script(visitor: Visitor, _request: Request) -> None:
        visitor.say(head)
        while not visitor.stopping.is_set():
            visitor.say(piece)

    server = serve(script)
    start = time.monotonic()
    assert trouble(connect(server.url).get(server.url)).code is Code.ANSWER_TOO_LARGE
    assert time.monotonic() - start < 2


def test_the_largest_page_still_fits(serve: Serve, connect: Connect) -> None:
    server = serve(always(reply(body=b"x" * LARGEST_BODY)))
    assert len(answer(connect(server.url).get(server.url)).body) == LARGEST_BODY


Fault = Callable[[Visitor, Request], None]


def header_drip(visitor: Visitor, _request: Request) -> None:
    visitor.drip(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 10_000, 0.02)


def body_drip(visitor: Visitor, _request: Request) -> None:
    visitor.say(b"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n")
    visitor.drip(b"a" * 10_000, 0.02)


def flood_of_continues(visitor: Visitor, _request: Request) -> None:
    while not visitor.stopping.is_set():
        visitor.say(b"HTTP/1.1 100 Continue\r\n\r\n")


def silence(visitor: Visitor, _request: Request) -> None:
    visitor.wait()


@pytest.mark.parametrize("fault", [header_drip, body_drip, flood_of_continues, silence])
def test_one_deadline_holds_for_the_whole_exchange(
    serve: Serve, connect: Connect, fault: Fault
) -> None:
    server = serve(fault)
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


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", Code.LINE_BROKEN),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nsho", Code.LINE_BROKEN),
        (b"", Code.LINE_BROKEN),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Code.SITE_ERROR),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", Code.SITE_ERROR),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", Code.SITE_ERROR),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nabcde",
            Code.SITE_ERROR,
        ),
    ],
    ids=["cut", "cut-chunk", "no-reply", "no-http", "100-headers", "64k-header", "two-lengths"],
)
def test_a_broken_answer_is_no_answer(
    serve: Serve, connect: Connect, raw: bytes, code: Code
) -> None:
    def script(visitor: Visitor, _request: Request) -> None:
        visitor.say(raw)
        visitor.line.close()

    server = serve(script)
    found = trouble(post(connect(server.url), server.url))
    assert (found.code, found.sent) == (code, True)


@pytest.mark.parametrize("fault", [silence, header_drip, body_drip, flood_of_continues])
def test_cancel_is_answered_at_once_while_an_answer_is_awaited(
    serve: Serve, connect: Connect, fault: Fault
) -> None:
    server = serve(fault)
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


def test_a_name_that_does_not_exist_and_a_closed_port_are_told_apart(
    serve: Serve, connect: Connect
) -> None:
    found = trouble(connect("https://nobody.invalid").get("https://nobody.invalid/"))
    assert found == Trouble(Code.NAME_NOT_FOUND, stage=Stage.CONNECT)
    server = serve(always(reply()))
    server.stop()
    found = trouble(post(connect(server.url), server.url))
    assert found == Trouble(Code.CONNECTION_REFUSED, stage=Stage.CONNECT)


def test_no_exception_and_no_repr_carries_what_was_sent(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    server = serve(lambda visitor, _request: visitor.reset())
    found = post(connect(server.url), server.url)
    submission = form(server.url)
    assert b"KANAREK" not in (repr(found) + repr(submission) + caplog.text).encode()


def test_each_phase_is_told_once_and_the_last_only_over_a_verified_line(
    serve: Serve, connect: Connect, ca_file: Path
) -> None:
    server = serve(always(reply()))
    for trusted in (None, ca_file):
        told: list[Phase] = []
        connection = Connection(
            connect(server.url).bounds,
            lambda: False,
            version="test",
            extra_ca=trusted,
            reached=told.append,
        )
        connection.get(server.url)
        connection.get(server.url)
        connection.close()
        assert told == (list(Phase) if trusted else [Phase.CONNECTING, Phase.SECURING])
