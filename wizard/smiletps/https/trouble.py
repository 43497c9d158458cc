"""From an exception of the network libraries to a problem of the catalogue.

The libraries' exceptions carry the request, password included, so they end here: what leaves is a
Trouble, made of codes and names alone. The kind of an exception never tells whether something was
sent (security.md, 3.10); the phase of the line does.
"""

from __future__ import annotations

import errno
import http.client
import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass

from wizard.core.outcomes import Code, Problem, Stage
from wizard.smiletps.https.line import Phase

ONE_PAGE_ONLY = frozenset(
    {Code.LEFT_THE_SITE, Code.ANSWER_TOO_LARGE, Code.PAGE_NOT_UNDERSTOOD, Code.SITE_ERROR}
)
"""Troubles of one page among many: a search goes on without it."""


@dataclass(frozen=True)
class Trouble:
    """Why an exchange gave no answer.

    `sent` is False only when nothing of the request can have reached the site. `stage` is set where
    the trouble itself tells the stage. `named` is what the problem's sentence names.
    """

    code: Code
    sent: bool = False
    named: tuple[str, ...] = ()
    stage: Stage | None = None

    def problem(self, stage: Stage, host: str) -> Problem:
        """The problem of a push that stood at `stage`.

        Later than the sign-in the line was there before: then the push's own stage says more.
        """
        own = self.stage if stage is Stage.SIGN_IN else None
        return Problem(self.code, own or stage, host, named=self.named)


_TOO_OLD = re.compile(
    "UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|WRONG_SSL_VERSION|VERSION_TOO_LOW|HANDSHAKE_FAILURE"
    "|INSUFFICIENT_SECURITY|NO_PROTOCOLS_AVAILABLE|_TOO_SMALL|_TOO_WEAK|WRONG_CIPHER|UNKNOWN_CIPHER"
    "|NO_SHARED_CIPHER|WRONG_SIGNATURE_TYPE|BAD_DH_VALUE"
)
_NOT_TLS = re.compile("WRONG_VERSION_NUMBER|HTTP_REQUEST|UNKNOWN_PROTOCOL|PACKET_LENGTH_TOO_LONG")
_UNREACHABLE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN)
_TUNNEL_REFUSED = re.compile(r"Tunnel connection failed: (\d{3})")
_PORTAL_STATUSES = range(300, 400)
_PROXY_SIGN_IN, _NETWORK_SIGN_IN = 407, 511


def causes(error: BaseException) -> Iterator[BaseException]:
    """The exception and all that it was made of, the outermost first."""
    waiting, seen = [error], set()
    while waiting:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        parts = (getattr(current, "reason", None), current.__cause__, current.__context__)
        waiting += [part for part in (*current.args, *parts) if isinstance(part, BaseException)]


def refused_certificate(error: BaseException) -> ssl.SSLCertVerificationError | None:
    """The verifier's own exception, when the certificate was what failed."""
    found = (part for part in causes(error) if isinstance(part, ssl.SSLCertVerificationError))
    return next(found, None)


def trouble_of(error: BaseException, phase: Phase, port: int, *, proxied: bool) -> Trouble:
    """Return what `error` means when the exchange had come to `phase`.

    A refused certificate is explained elsewhere (certificate.why_refused).
    """
    parts = list(causes(error))
    if phase is Phase.CONNECTING:
        code = _of_proxy(parts) if proxied else _of_connecting(parts)
        return Trouble(code, stage=Stage.CONNECT)
    if phase is Phase.SECURING:
        code = _of_securing(parts, port)
        if proxied and code in (Code.CAPTIVE_PORTAL, Code.SECURE_LINE_FAILED):
            code = Code.PROXY_BROKEN
        return Trouble(code, stage=Stage.SECURE_LINE)
    return _of_sending(parts)


def _of_connecting(parts: list[BaseException]) -> Code:
    if any(isinstance(part, socket.gaierror | UnicodeError) for part in parts):
        return Code.NAME_NOT_FOUND
    if any(isinstance(part, ConnectionRefusedError) for part in parts):
        return Code.CONNECTION_REFUSED
    if any(isinstance(part, OSError) and part.errno in _UNREACHABLE for part in parts):
        return Code.NO_ANSWER
    return Code.NO_ANSWER if _timed_out(parts) else Code.CONNECTION_REFUSED


def _of_proxy(parts: list[BaseException]) -> Code:
    statuses = (_TUNNEL_REFUSED.search(str(part)) for part in parts if isinstance(part, OSError))
    for found in statuses:
        status = int(found[1]) if found else 0
        if status == _PROXY_SIGN_IN:
            return Code.PROXY_SIGN_IN
        if status == _NETWORK_SIGN_IN or status in _PORTAL_STATUSES:
            return Code.CAPTIVE_PORTAL
    return Code.PROXY_BROKEN


def _of_securing(parts: list[BaseException], port: int) -> Code:
    reasons = " ".join(str(part.reason) for part in parts if isinstance(part, ssl.SSLError))
    if _TOO_OLD.search(reasons):
        return Code.SECURE_LINE_TOO_OLD
    if _NOT_TLS.search(reasons) and port == 443:  # noqa: PLR2004 - a portal takes the usual port
        return Code.CAPTIVE_PORTAL
    return Code.NO_ANSWER if _timed_out(parts) else Code.SECURE_LINE_FAILED


def _of_sending(parts: list[BaseException]) -> Trouble:
    if _timed_out(parts):
        return Trouble(Code.NO_ANSWER, sent=True)
    if any("CERTIFICATE_REQUIRED" in str(getattr(part, "reason", "")) for part in parts):
        return Trouble(Code.SECURE_LINE_FAILED, sent=True, stage=Stage.SECURE_LINE)
    if any(_is_no_http(part) for part in parts):
        return Trouble(Code.SITE_ERROR, sent=True, named=("HTTP",))
    return Trouble(Code.LINE_BROKEN, sent=True)


def _is_no_http(part: BaseException) -> bool:
    """Whether an answer came that is not one by the rules of HTTP (not merely cut)."""
    if isinstance(part, http.client.RemoteDisconnected | http.client.IncompleteRead):
        return False
    return isinstance(part, http.client.HTTPException | ValueError)


def _timed_out(parts: list[BaseException]) -> bool:
    return any(isinstance(part, TimeoutError) for part in parts)
