"""Cookies as browsers keep them, where the standard library would lose them."""

from __future__ import annotations

from http.cookiejar import Cookie, DefaultCookiePolicy
from urllib.parse import urlsplit
from urllib.request import Request


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
