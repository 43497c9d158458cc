"""Cookies as browsers keep them, where the standard library would lose them."""

from __future__ import annotations

import re
from http.client import HTTPResponse
from http.cookiejar import (  # type: ignore[attr-defined]  # typeshed does not know http2time
    Cookie,
    DefaultCookiePolicy,
    http2time,
)
from urllib.parse import urlsplit
from urllib.request import Request

from requests.cookies import RequestsCookieJar

_EXPIRES = re.compile(r";\s*expires\s*=\s*([^;]+)", re.IGNORECASE)
_AGE = re.compile(r";\s*max-age\s*=", re.IGNORECASE)


class BrowserLikePolicy(DefaultCookiePolicy):
    """Keeps a cookie whose Domain is empty, or the bare host that sets it ("localhost").

    A browser takes both as set without a Domain (RFC 6265, sections 5.2.3 and 5.3, step 5).
    http.cookiejar drops the one, and keeps the other under a name that it never sends it to; it
    calls a bare host "host.local".
    """

    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        """Whether the cookie may be kept; one with such a Domain is put right."""
        host = urlsplit(request.get_full_url()).hostname or ""
        domain = cookie.domain.lstrip(".").lower()
        if not domain or ("." not in host and domain == host):
            cookie.domain = host if "." in host else f"{host}.local"
            cookie.domain_specified = False
        return super().set_ok(cookie, request)


class BrowserLikeJar(RequestsCookieJar):
    """Counts how long a cookie lives by the clock of the site, as browsers do.

    By a clock of ours that is hours ahead a session would be over as soon as it begins, and the
    sign-in that made it would look refused.
    """

    def extract_cookies(self, response: HTTPResponse, request: Request) -> None:
        """Keep what the response sets."""
        head = response.info()
        now, lines = http2time(head.get("Date", "")), head.get_all("Set-Cookie", [])
        del head["Set-Cookie"]
        for line in lines:
            head["Set-Cookie"] = line if now is None else _with_age(line, now)
        super().extract_cookies(response, request)


def _with_age(line: str, now: float) -> str:
    """A Set-Cookie line whose date is also told as an age, which counts before it."""
    found = _EXPIRES.search(line)
    end = http2time(found[1]) if found and not _AGE.search(line) else None
    return line if end is None else f"{line}; Max-Age={round(end - now)}"
