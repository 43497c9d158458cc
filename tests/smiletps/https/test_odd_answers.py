"""Answers that are no page: packed, huge, cut, not HTTP."""

from __future__ import annotations

import gzip
import time

import pytest

from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.https.asking import answer, post, trouble
from tests.smiletps.scripted_server import Request, Visitor, always, reply
from wizard.core.outcomes import Code
from wizard.smiletps.https.exchange import LARGEST_BODY


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
