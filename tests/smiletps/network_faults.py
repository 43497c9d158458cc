"""What networks and servers do to an answer (T4 of the threat programme): one function a kind."""

from __future__ import annotations

import gzip
from collections.abc import Callable

from tests.smiletps.scripted_server import Visitor, redirect, reply

Fault = Callable[[Visitor, bytes], None]
"""Spoils the answer that would have been given, on its way to the visitor."""


def _instead(answer: bytes) -> Fault:
    """Something else comes, and all of it."""
    return lambda visitor, _good: visitor.say(answer)


def _page(text: str, status: str = "200 OK", headers: str = "") -> Fault:
    return _instead(reply(status, f"<!doctype html><title>x</title>{text}".encode(), headers))


def _status(status: str, headers: str = "") -> Fault:
    return _page(f"<h1>{status}</h1>", status, headers)


def _reset(visitor: Visitor, _good: bytes) -> None:
    visitor.reset()


def _reset_half_way(visitor: Visitor, good: bytes) -> None:
    visitor.say(good[: len(good) // 2])
    visitor.reset()


def _closed(visitor: Visitor, _good: bytes) -> None:
    visitor.line.close()


def _cut(visitor: Visitor, good: bytes) -> None:
    visitor.say(good[: len(good) - 40])
    visitor.line.close()


def _silence(visitor: Visitor, _good: bytes) -> None:
    visitor.wait()


def _header_drip(visitor: Visitor, _good: bytes) -> None:
    visitor.drip(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 10_000, 0.02)


def _body_drip(visitor: Visitor, _good: bytes) -> None:
    visitor.say(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n")
    visitor.drip(b"a" * 9000, 0.02)


def _continues(visitor: Visitor, _good: bytes) -> None:
    while not visitor.stopping.is_set():
        visitor.say(b"HTTP/1.1 100 Continue\r\n\r\n")


def _one_continue(visitor: Visitor, good: bytes) -> None:
    visitor.say(b"HTTP/1.1 100 Continue\r\n\r\n" + good)


def _with_head(change: Callable[[bytes, bytes], bytes]) -> Fault:
    """The answer with its head and body changed."""

    def spoil(visitor: Visitor, good: bytes) -> None:
        head, _, body = good.partition(b"\r\n\r\n")
        visitor.say(change(head, body))
        visitor.line.close()

    return spoil


def _plain(kind: str, body: bytes, more: str = "") -> bytes:
    return reply(body=body, headers=more, kind=kind)


def _chunk_cut(_head: bytes, body: bytes) -> bytes:
    start = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    return start + f"{len(body):x}\r\n".encode() + body[: len(body) // 2]


def _packed(times: int, size: int) -> Fault:
    body = bytes(size)
    for _ in range(times):
        body = gzip.compress(body)
    return _instead(reply(body=body, headers="Content-Encoding: gzip\r\n"))


def _unannounced(_head: bytes, body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body[: len(body) // 2]


def _flood(visitor: Visitor, _good: bytes) -> None:
    visitor.say(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    for _ in range(160):
        visitor.say(b"x" * 65536)
    visitor.line.close()


def _early(visitor: Visitor, good: bytes) -> None:
    visitor.say(good + good)


def _then_gone(visitor: Visitor, good: bytes) -> None:
    visitor.say(good)
    visitor.line.close()


SIGN_IN_AGAIN = "<form method=post action=/login><label>Login <input name=u></label><label>Hasło <input name=p type=password></label><button>Zaloguj</button></form>"  # noqa: E501 - one form
CODE = "<form method=post action=/code><label>Kod z SMS <input name=code></label><button>Dalej</button></form>"  # noqa: E501 - one form
CAPTCHA = "<div class=g-recaptcha></div><p>Potwierdź, że nie jesteś robotem.</p>"

HARMLESS: dict[str, Fault] = {
    "cut-unannounced": _with_head(_unannounced),
    "one-continue": _one_continue,
    "no-charset": _with_head(lambda _head, body: _plain("text/html", body)),
    "bogus-charset": _with_head(lambda _head, body: _plain("text/html; charset=klingon", body)),
    "utf-16": _with_head(
        lambda _head, body: _plain("text/html; charset=utf-16", body.decode().encode("utf-16"))
    ),
    "broken-utf-8": _with_head(
        lambda _head, body: _plain("text/html; charset=utf-8", body + b"\xff\xfe\xc3(")
    ),
    "twice": _early,
    "then-gone": _then_gone,
}
"""What was answered arrives all the same, or the part of it with the words."""

STALLS: dict[str, Fault] = {
    "silence": _silence,
    "header-drip": _header_drip,
    "body-drip": _body_drip,
    "continue-flood": _continues,
}
"""The answer never comes to its end."""

SPOILED: dict[str, Fault] = STALLS | {
    "reset": _reset,
    "reset-half-way": _reset_half_way,
    "closed-without-reply": _closed,
    "cut": _cut,
    "cut-chunk": _with_head(_chunk_cut),
    "two-lengths": _with_head(lambda head, body: head + b"\r\nContent-Length: 3\r\n\r\n" + body),
    "200-headers": _with_head(lambda head, body: head + b"\r\nX: y" * 200 + b"\r\n\r\n" + body),
    "64k-header": _with_head(
        lambda head, body: head + b"\r\nX: " + b"y" * 70_000 + b"\r\n\r\n" + body
    ),
    "10-mb": _flood,
    "bomb": _packed(1, 20_000_000),
    "bomb-in-a-bomb": _packed(2, 20_000_000),
    "says-packed": _with_head(
        lambda head, body: head + b"\r\nContent-Encoding: gzip\r\n\r\n" + body
    ),
    "wrong-type": _with_head(lambda _head, body: _plain("application/octet-stream", body)),
    "no-http": _instead(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "http-0.9": _with_head(lambda _head, body: body),
    "redirect-circle": _instead(redirect("/circle")),
    "redirect-away": _instead(redirect("https://portal.example/")),
    "redirect-in-the-clear": _instead(redirect("http://portal.example/")),
    "redirect-307": _instead(redirect("/settings", 307)),
    "redirect-308": _instead(redirect("/settings", 308)),
    "400": _status("400 Bad Request"),
    "401": _status("401 Unauthorized"),
    "403": _status("403 Forbidden"),
    "404": _status("404 Not Found"),
    "409": _status("409 Conflict"),
    "413": _status("413 Content Too Large"),
    "422": _status("422 Unprocessable Content"),
    "423": _page("<p>Konto zablokowane.", "423 Locked"),
    "429": _status("429 Too Many Requests"),
    "429-seconds": _status("429 Too Many Requests", "Retry-After: 7\r\n"),
    "429-date": _status("429 Too Many Requests", "Retry-After: Fri, 31 Dec 2100 23:59:59 GMT\r\n"),
    "429-absurd": _status("429 Too Many Requests", f"Retry-After: {'9' * 400}\r\n"),
    "429-odd-digit": _instead(b"HTTP/1.1 429 No\r\nRetry-After: \xb2\r\nContent-Length: 0\r\n\r\n"),
    "429-odd-year": _status("429 Oops", f"Retry-After: Fri, 1 Jan {10**11} 0:0:0 GMT\r\n"),
    "500": _status("500 Oops"),
    "502": _status("502 Bad Gateway"),
    "503": _status("503 Service Unavailable", "Retry-After: 3600\r\n"),
    "504": _status("504 Gateway Timeout"),
    "511": _status("511 Network Authentication Required"),
    "portal": _page("<h1>Witaj w sieci Hotel</h1><p>Przyjmij regulamin.<a href=/ok>OK</a>"),
    "error-with-200": _page("<h1>Wystąpił błąd serwera</h1>"),
    "sign-in-again": _page(SIGN_IN_AGAIN),
    "maintenance": _page("<h1>Przerwa techniczna</h1>"),
    "challenge": _page("<h1>Checking your browser…</h1><noscript>Enable JavaScript</noscript>"),
    "captcha": _page(CAPTCHA),
    "second-factor": _page(CODE),
    "other-language": _page(
        "<h1>Einstellungen</h1><form method=post><label>Ihr Login <input name=l></label></form>"
    ),
    "empty-page": _page(""),
    "empty-json": _instead(reply(body=b"{}", kind="application/json")),
}  # fmt: skip
FAULTS = SPOILED | HARMLESS
