"""Ruins a finished reply in the ways that real networks and servers do."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from flask import Response

from wizard.practice.faults import Met, Reply

DRIP_BYTES = 16
FILLER = b"<!-- " + b"x" * 65_000 + b" -->\n"

MAINTENANCE = """<!doctype html><html lang="pl"><meta charset="utf-8">
<title>Przerwa techniczna</title>
<h1>Przerwa techniczna</h1><p>Trwają prace konserwacyjne. Zapraszamy za godzinę.</p>"""

BROKEN = """<!doctype html><html lang="pl"><meta charset="utf-8"><title>Błąd</title>
<h1>Coś poszło nie tak</h1><p>Błąd po naszej stronie ({status}). Spróbuj później.</p>"""


class DroppedError(ConnectionAbortedError):
    """Tells the server to close the connection at once."""


def spoil(response: Response, met: Met, stopping: threading.Event) -> Response:
    """The reply that really goes out; its body raises DroppedError where the line shall break."""
    match met.reply:
        case None:
            pass
        case Reply.DROPPED:
            # Not even the head is sent: the server sends that with the first bytes of the body.
            response = _streamed(response, _nothing())
        case Reply.CUT:
            whole = response.get_data()
            response = _streamed(response, _half(whole))
            response.headers["Content-Length"] = str(max(len(whole), 2))
        case Reply.DRIPPING:
            drops = _drip(response.get_data(), met.faults.drip_pause, stopping)
            response = _streamed(response, drops)
        case Reply.HUGE:
            response = _streamed(response, _pad(response.get_data(), met.faults.huge_bytes))
        case Reply.WRONG_TYPE:
            response.headers["Content-Type"] = "application/octet-stream"
        case Reply.MAINTENANCE:
            response = Response(MAINTENANCE, mimetype="text/html")
        case broken:
            response = _broken(_STATUS[broken], met.faults.retry_after)
    return response


_STATUS = {
    Reply.ERROR_500: 500,
    Reply.BAD_GATEWAY_502: 502,
    Reply.UNAVAILABLE_503: 503,
    Reply.TOO_MANY_429: 429,
}


def _broken(status: int, retry_after: str) -> Response:
    response = Response(BROKEN.format(status=status), status=status, mimetype="text/html")
    if status in (429, 503):
        response.headers["Retry-After"] = retry_after
    return response


def _streamed(response: Response, body: Iterator[bytes]) -> Response:
    """The same head with another body of unsaid length."""
    headers = [(name, value) for name, value in response.headers if name != "Content-Length"]
    return Response(body, status=response.status_code, headers=headers, direct_passthrough=True)


def _nothing() -> Iterator[bytes]:
    yield from ()
    raise DroppedError("the fault switch says: no reply")


def _half(whole: bytes) -> Iterator[bytes]:
    yield whole[: len(whole) // 2] or b"<"
    raise DroppedError("the fault switch says: half a reply")


def _drip(whole: bytes, pause: float, stopping: threading.Event) -> Iterator[bytes]:
    for start in range(0, len(whole), DRIP_BYTES):
        if stopping.wait(pause):
            return
        yield whole[start : start + DRIP_BYTES]


def _pad(whole: bytes, size: int) -> Iterator[bytes]:
    """The page, then comments until it has at least `size` bytes."""
    yield whole
    for _ in range(len(whole), size, len(FILLER)):
        yield FILLER
