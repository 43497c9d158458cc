"""Which URLs are the site: exact hosts and ports over https, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

HTTPS_PORT = 443


@dataclass(frozen=True)
class SiteBounds:
    """The confirmed address's own host and port, and those that the profile lists beside it.

    `hosts` are "name" or "name:port"; www.name is another host than name, and 127.0.0.1 another
    one than localhost.
    """

    hosts: frozenset[str]

    @classmethod
    def around(cls, address: str, further: Iterable[str] = ()) -> SiteBounds:
        """The bounds of the site at `address`, a checked https URL."""
        own = host_of(address)
        return cls(frozenset([own, *(host_of(f"https://{host}") for host in further)]) - {""})

    def admit(self, url: str) -> bool:
        """Whether a request may go to `url`. Judged as the dialling library reads it."""
        return url.startswith("https://") and host_of(url) in self.hosts


def host_of(url: str) -> str:
    """Return "name" or "name:port" of an https URL, "" for anything that is not plainly one.

    The two readers of URLs that this program contains must agree (security.md, 3.13).
    """
    try:
        dialled, split = parse_url(url), urlsplit(url)
        split_port = split.port
    except (LocationParseError, ValueError):
        return ""
    host = (dialled.host or "").strip("[]")
    if dialled.scheme != "https" or dialled.auth is not None or not host:
        return ""
    if split.username is not None or split.hostname != host or split_port != dialled.port:
        return ""
    shown = f"[{host}]" if ":" in host else host
    return shown if dialled.port in (None, HTTPS_PORT) else f"{shown}:{dialled.port}"


def origin_of(url: str) -> str:
    """Return the origin of a URL within the site, as the Origin header wants it."""
    return f"https://{host_of(url)}"


def with_https(url: str) -> str:
    """Return the URL with http made https, as browsers do for hosts that are known to speak it.

    Only the address of a page, never the target of a form: what a form would send in the clear
    is refused instead.
    """
    split = urlsplit(url)
    if split.scheme != "http":
        return url
    netloc = split.netloc.removesuffix(":80")
    return urlunsplit(("https", netloc, split.path, split.query, split.fragment))
