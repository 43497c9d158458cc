"""Cookies as browsers keep them, where the standard library would lose them."""

from __future__ import annotations

from http.cookiejar import Cookie, DefaultCookiePolicy
from urllib.parse import urlsplit
from urllib.request import Request


class BrowserLikePolicy(DefaultCookiePolicy):
    """Keeps a cookie whose Domain is the bare host that sets it ("localhost", "intranet").

    A browser takes it as set without a Domain (RFC 6265, section 5.3, step 5). http.cookiejar
    keeps it under a name that it never sends it to; it calls a bare host "host.local".
    """

    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        """Whether the cookie may be kept; one with the Domain of a bare host is put right."""
        host = urlsplit(request.get_full_url()).hostname or ""
        if "." not in host and cookie.domain.lstrip(".").lower() == host:
            cookie.domain = f"{host}.local"
            cookie.domain_specified = False
        return super().set_ok(cookie, request)
