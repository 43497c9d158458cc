"""One request and its answer, worked on by a thread that can be left behind at any moment."""

from __future__ import annotations

import http.client
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import requests
import urllib3

from wizard.core.outcomes import Code, Stage
from wizard.smiletps.https.bounds import HTTPS_PORT, host_of
from wizard.smiletps.https.certificate import look_at, why_refused
from wizard.smiletps.https.line import Line, Phase, work_on
from wizard.smiletps.https.trouble import Trouble, refused_certificate, trouble_of

LARGEST_BODY = 1024 * 1024
"""Bytes; no page with a form is near it (forms.md, section 2)."""
HEARTBEAT = 0.05
"""Seconds between two looks at the cancel button."""
_LOOK_AT_CERTIFICATE = 3.0
_PIECE = 64 * 1024
_CONTENT_CODINGS_READ = frozenset({"", "identity"})
_NETWORK_ERRORS = (
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    OSError,
    ValueError,
)


@dataclass(frozen=True)
class Answer:
    """What came back. Its texts never show in a repr: addresses and pages may hold secrets.

    `moved_on` tells that a POST was answered with a redirect, which was followed.
    """

    url: str = field(repr=False)
    status: int
    content_type: str | None
    body: bytes = field(repr=False)
    retry_after: str = ""
    refresh: str = field(default="", repr=False)
    location: str = field(default="", repr=False)
    moved_on: bool = False


class ExchangeCrashedError(RuntimeError):
    """A defect of ours stopped the worker; its own report names the place, without values."""


@dataclass(frozen=True)
class Wait:
    """How long to wait for an exchange, and for whom. `deadline` is on the monotonic clock."""

    deadline: float
    cancelled: Callable[[], bool]
    reached: Callable[[Phase], None]


def exchange(
    session: requests.Session,
    request: requests.PreparedRequest,
    proxies: Mapping[str, str],
    wait: Wait,
) -> Answer | Trouble:
    """Send `request` and return its answer, or why there is none, by the deadline at the latest.

    A GET that fails on a kept-alive connection is sent once more over a new one: servers close
    idle connections without a word.
    """

    def attempt(line: Line) -> Answer | Trouble:
        return _watched(
            line, lambda: _perform(session, request, proxies, line, wait.deadline), wait
        )

    line = Line()
    result = attempt(line)
    stale = isinstance(result, Trouble) and result.code is Code.LINE_BROKEN and not line.is_new
    if stale and request.method == "GET":
        session.close()
        return attempt(Line())
    return result


def _watched(line: Line, perform: Callable[[], Answer | Trouble], wait: Wait) -> Answer | Trouble:
    """Let a thread perform the exchange; leave it behind when the user or the clock says so."""
    results: list[Answer | Trouble] = []
    done = threading.Event()

    def work() -> None:
        work_on(line)
        try:
            results.append(perform())
        finally:
            line.release()
            done.set()

    if wait.cancelled():
        return Trouble(Code.CANCELLED)
    threading.Thread(target=work, name="exchange", daemon=True).start()
    while not done.wait(max(0.0, min(HEARTBEAT, wait.deadline - time.monotonic()))):
        wait.reached(line.phase)
        if wait.cancelled():
            return _left(line, Code.CANCELLED)
        if time.monotonic() >= wait.deadline:
            return _left(line, Code.NO_ANSWER)
    wait.reached(line.phase)
    if not results:
        raise ExchangeCrashedError
    return results[0]


def _left(line: Line, code: Code) -> Trouble:
    line.abandon()
    stages = {Phase.CONNECTING: Stage.CONNECT, Phase.SECURING: Stage.SECURE_LINE}
    return Trouble(code, sent=line.phase is Phase.SENDING, stage=stages.get(line.phase))


def _perform(
    session: requests.Session,
    request: requests.PreparedRequest,
    proxies: Mapping[str, str],
    line: Line,
    deadline: float,
) -> Answer | Trouble:
    """Send and read. No exception of the libraries leaves here: they hold the request's body."""
    left = max(0.001, deadline - time.monotonic())
    host = host_of(request.url or "")
    name, port = _name_and_port(host)
    try:
        response = session.send(
            request, stream=True, timeout=left, proxies=dict(proxies), allow_redirects=False
        )
        with response:
            return _read(response)
    except _NETWORK_ERRORS as error:
        refused = refused_certificate(error)
        if refused is None or line.phase is not Phase.SECURING:
            return trouble_of(error, line.phase, port, proxied=bool(proxies))
        code, named = _explain(refused, name, port, min(left, _LOOK_AT_CERTIFICATE), bool(proxies))
    return Trouble(code, named=(named,) if named else (), stage=Stage.SECURE_LINE)


def _name_and_port(host: str) -> tuple[str, int]:
    name, colon, port = host.rpartition(":")
    if colon and port.isdigit():
        return name.strip("[]"), int(port)
    return host.strip("[]"), HTTPS_PORT


def _explain(
    refused: ssl.SSLCertVerificationError, name: str, port: int, seconds: float, proxied: bool
) -> tuple[Code, str]:
    """Look once more at the refused certificate, to say why it was refused."""
    presented = None if proxied else look_at(name, port, seconds)
    return why_refused(refused, presented, datetime.now(UTC))


def _read(response: requests.Response) -> Answer | Trouble:
    """Read the answer piece by piece, no more than a page can have."""
    headers = response.headers
    if headers.get("Content-Encoding", "").strip().lower() not in _CONTENT_CODINGS_READ:
        return Trouble(Code.PAGE_NOT_UNDERSTOOD, sent=True)
    location = _readable(headers.get("Location", ""))
    body = _body(response)
    if body is None and not location:
        return Trouble(Code.ANSWER_TOO_LARGE, sent=True)
    return Answer(
        url=response.url,
        status=response.status_code,
        content_type=headers.get("Content-Type"),
        body=body or b"",
        retry_after=headers.get("Retry-After", ""),
        refresh=_readable(headers.get("Refresh", "")),
        location=location,
    )


def _body(response: requests.Response) -> bytes | None:
    """The body as it came; None when it is larger than any page should be."""
    announced = response.headers.get("Content-Length", "")
    if announced.isdigit() and int(announced) > LARGEST_BODY:
        return None
    pieces, size = [], 0
    while piece := response.raw.read(_PIECE, decode_content=False):
        size += len(piece)
        if size > LARGEST_BODY:
            return None
        pieces.append(piece)
    return b"".join(pieces)


def _readable(header: str) -> str:
    """A header with an address in it: sites send UTF-8, the library reads Latin-1."""
    return header.encode("latin-1", "replace").decode("utf-8", "replace").strip()
