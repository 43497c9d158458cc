"""Why a certificate was refused: its issuer and its dates, for the sentence that the user reads.

The refused certificate is looked at over a second connection that sends nothing and is closed at
once; what it says explains a refusal and never undoes one.
"""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wizard.core.outcomes import Code

FORGOTTEN_RENEWAL = timedelta(days=60)
"""A site that is this late with its renewal would have been noticed: rather the clock is wrong."""

_X509_NAME_MISMATCHES = (62, 63, 64)  # OpenSSL: host name, e-mail, IP address
_X509_TOO_WEAK = (66, 67, 68)  # key of the site, key of an issuer, digest
_X509_DATES = (9, 10)  # not yet valid, expired
_WINDOWS_NAME_MISMATCH, _WINDOWS_DATES = 0x800B010F, 0x800B0101
_SEQUENCE, _VERSION, _UTC_TIME = 0x30, 0xA0, 0x17
_COMMON_NAME, _ORGANISATION = b"\x55\x04\x03", b"\x55\x04\x0a"
_TEXT_CODINGS = {0x0C: "utf-8", 0x1E: "utf-16-be"}


@dataclass(frozen=True)
class Presented:
    """What a refused certificate says of itself. Text from outside, at most 200 characters."""

    issuer: str
    not_before: datetime
    not_after: datetime


def why_refused(
    error: ssl.SSLCertVerificationError, presented: Presented | None, now: datetime
) -> tuple[Code, str]:
    """Return the problem that a refused certificate means, and what its sentence names."""
    number = error.verify_code & 0xFFFFFFFF
    wrong_date = _wrong_date(presented, now)
    if wrong_date is not None:
        return wrong_date
    if presented is None and number in (*_X509_DATES, _WINDOWS_DATES):
        return Code.CLOCK_WRONG, ""
    if number in (*_X509_NAME_MISMATCHES, _WINDOWS_NAME_MISMATCH) or _speaks_of_name(error):
        return Code.CERTIFICATE_NAME, ""
    if number in _X509_TOO_WEAK:
        return Code.SECURE_LINE_TOO_OLD, ""
    return Code.CERTIFICATE_NOT_TRUSTED, presented.issuer if presented else "?"


def _wrong_date(presented: Presented | None, now: datetime) -> tuple[Code, str] | None:
    """The problem with the certificate's dates, if `now` is outside them."""
    if presented is None or presented.not_before <= now <= presented.not_after:
        return None
    if now < presented.not_before or now - presented.not_after > FORGOTTEN_RENEWAL:
        return Code.CLOCK_WRONG, ""
    return Code.CERTIFICATE_EXPIRED, presented.not_after.date().isoformat()


def _speaks_of_name(error: ssl.SSLCertVerificationError) -> bool:
    """Whether the verifier of macOS, which has no numbers, complains of the name."""
    return "certificate name does not match" in str(error.verify_message).lower()


def look_at(host: str, port: int, seconds: float) -> Presented | None:
    """Return what the certificate at `host` says; None when that cannot be seen or read."""
    try:
        pem = ssl.get_server_certificate((host, port), timeout=seconds)
        return read_certificate(ssl.PEM_cert_to_DER_cert(pem))
    except (OSError, ValueError, IndexError):
        return None


def read_certificate(der: bytes) -> Presented:
    """Read issuer and dates of a certificate (RFC 5280, 4.1). Raises ValueError or IndexError."""
    certificate = _children(_children(der)[0][1])
    parts = _children(certificate[0][1])
    if parts[0][0] == _VERSION:
        parts = parts[1:]
    _serial, _algorithm, issuer, validity = parts[:4]
    not_before, not_after = (_moment(tag, text) for tag, text in _children(validity[1])[:2])
    return Presented(_issuer(issuer[1]), not_before, not_after)


def _children(der: bytes) -> list[tuple[int, bytes]]:
    """The tags and contents that follow one another in `der`."""
    found = []
    while der:
        tag, length, start = der[0], der[1], 2
        if length > 0x7F:  # noqa: PLR2004 - the length has a length of its own
            start += length & 0x7F
            length = int.from_bytes(der[2:start], "big")
        if start + length > len(der):
            raise ValueError("cut certificate")
        found.append((tag, der[start : start + length]))
        der = der[start + length :]
    return found


def _issuer(der: bytes) -> str:
    """The issuer's organisation and common name, as far as it has them."""
    names = {}
    for _, group in _children(der):
        for _, pair in _children(group):
            (_, kind), (tag, text) = _children(pair)[:2]
            names[kind] = text.decode(_TEXT_CODINGS.get(tag, "latin-1"), "replace")
    parts = [names[kind] for kind in (_ORGANISATION, _COMMON_NAME) if names.get(kind)]
    return re.sub(r"[^\w .,()&'+/:@-]", "", ", ".join(dict.fromkeys(parts)))[:200] or "?"


def _moment(tag: int, text: bytes) -> datetime:
    """UTCTime or GeneralizedTime, always with seconds and Z in certificates."""
    digits = text.decode("ascii").removesuffix("Z")
    if tag == _UTC_TIME:
        digits = ("20" if digits[:2] < "50" else "19") + digits
    return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
