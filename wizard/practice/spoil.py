"""Ruins a finished reply in the ways that real networks and servers do."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

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
    if met.reply is None:
        return response
    if met.reply in _STATUS:
        return _broken(_STATUS[met.reply], met.faults.retry_after)
    return _WAYS[met.reply](response, met, stopping)


def _dropped(response: Response, _met: Met, _stopping: threading.Event) -> Response:
    """Not even the head is sent: the server sends that with the first bytes of the body."""
    return _streamed(response, _nothing())


def _cut(response: Response, _met: Met, _stopping: threading.Event) -> Response:
    """The whole length is promised, a half is sent."""
    whole = response.get_data()
    cut = _streamed(response, _half(whole))
    cut.headers["Content-Length"] = str(max(len(whole), 2))
    return cut


def _dripping(response: Response, met: Met, stopping: threading.Event) -> Response:
    return _streamed(response, _drip(response.get_data(), met.faults.drip_pause, stopping))


def _huge(response: Response, met: Met, _stopping: threading.Event) -> Response:
    return _streamed(response, _pad(response.get_data(), met.faults.huge_bytes))


def _wrong_type(response: Response, _met: Met, _stopping: threading.Event) -> Response:
    response.headers["Content-Type"] = "application/octet-stream"
    return response


def _maintenance(_response: Response, _met: Met, _stopping: threading.Event) -> Response:
    return Response(MAINTENANCE, mimetype="text/html")


_STATUS = {
    Reply.ERROR_500: 500,
    Reply.BAD_GATEWAY_502: 502,
    Reply.UNAVAILABLE_503: 503,
    Reply.TOO_MANY_429: 429,
}

_WAYS: dict[Reply, Callable[[Response, Met, threading.Event], Response]] = {
    Reply.DROPPED: _dropped,
    Reply.CUT: _cut,
    Reply.DRIPPING: _dripping,
    Reply.HUGE: _huge,
    Reply.WRONG_TYPE: _wrong_type,
    Reply.MAINTENANCE: _maintenance,
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
