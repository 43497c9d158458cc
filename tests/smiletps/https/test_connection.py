"""The connection: what goes out, and where it may go."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.https.asking import SECRET, answer, form, post, trouble
from tests.smiletps.scripted_server import Request, Visitor, always, reply
from wizard.core.outcomes import Code, Stage
from wizard.smiletps.https.connection import Connection
from wizard.smiletps.https.line import Phase
from wizard.smiletps.https.trouble import Trouble


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


def test_nothing_is_sent_to_a_page_outside_the_site(serve: Serve, connect: Connect) -> None:
    server, other = serve(always(reply())), serve(always(reply()))
    connection = connect(server.url)
    found = trouble(connection.send(form(other.url + "/x"), server.url))
    assert (found.code, found.sent) == (Code.LEFT_THE_SITE, False)
    assert found.named == (other.url.removeprefix("https://"),)  # as `hosts` would list it
    assert trouble(connection.get(f"http://localhost:{server.port}/")).code is Code.LEFT_THE_SITE
    assert not other.connections
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
