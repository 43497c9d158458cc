"""requests, with everything taken away that would weaken a check or send something twice."""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import PoolManager, ProxyManager
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from wizard.smiletps.https.cookies import BrowserLikeJar, BrowserLikePolicy
from wizard.smiletps.https.line import WatchedPool
from wizard.smiletps.https.trust import secure_context


def hardened_session(version: str, extra_ca: Path | None, language: str) -> requests.Session:
    """Return a session that speaks https only, by our own trust, and follows no redirects.

    `language` is what is sent as Accept-Language; nothing when empty.
    Raises OSError when `extra_ca` cannot be read.
    """
    session = _PlainSession()
    session.trust_env = False
    session.headers = CaseInsensitiveDict(
        {
            "User-Agent": f"SmileTPS-Wizard/{version}",
            "Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
            "Accept-Encoding": "identity",
        }
    )
    session.cookies = BrowserLikeJar(BrowserLikePolicy())
    if language:
        session.headers["Accept-Language"] = language
    session.adapters.clear()
    session.mount("https://", _HardenedAdapter(secure_context(extra_ca)))
    return session


class _PlainSession(requests.Session):
    """A session that sees no redirects: ours is the law, and requests would read whole bodies."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """None: the caller looks at the Location itself."""
        del resp
        return None


class _HardenedAdapter(HTTPAdapter):
    """Connections by our own TLS context, watched, never tried twice."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - handed on
        """Make the pools with our context."""
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)
        _watch(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> ProxyManager:  # noqa: ANN401
        """Make the pools behind a proxy with our context, for the way to the proxy too."""
        manager: ProxyManager = super().proxy_manager_for(
            proxy, **kwargs, ssl_context=self._context, proxy_ssl_context=self._context
        )
        _watch(manager)
        return manager

    def cert_verify(
        self,
        conn: HTTPConnectionPool,
        url: str | bytes | None,
        verify: object,
        cert: object,
    ) -> None:
        """Always verify, by the context alone: requests would add the certificates of certifi."""
        del url, verify, cert
        if not isinstance(conn, HTTPSConnectionPool):
            raise requests.exceptions.InvalidSchema("https only")
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = None
        conn.ca_cert_dir = None


def _watch(manager: PoolManager) -> None:
    manager.pool_classes_by_scheme = {"https": WatchedPool}


class UnusableProxyError(ValueError):
    """The proxy is of a kind that this program cannot speak to."""


def proxies_for(host: str, proxies: Mapping[str, str]) -> dict[str, str]:
    """Return what requests is told of the system's `proxies` for the host of one request.

    The mapping is as urllib.request.getproxies() gives it: "https", "all", and "no" for a list of
    exceptions. This computer itself is never reached through a proxy. Raises UnusableProxyError
    for SOCKS, which urllib3 would need another library for.
    """
    name = host.rpartition(":")[0] if host[-1:].isdigit() and ":" in host else host
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy or _is_this_computer(name.strip("[]")):
        return {}
    if _is_excepted(name, host, proxies.get("no", "")):
        return {}
    if proxy.lower().startswith("socks"):
        raise UnusableProxyError
    return {"https": proxy}


def _is_this_computer(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _is_excepted(name: str, host: str, exceptions: str) -> bool:
    """Whether the list of hosts without a proxy names this one, or a domain that it is in."""
    for entry in exceptions.lower().split(","):
        bare = entry.strip().lstrip("*").lstrip(".")
        if entry.strip() == "*" or (bare and f".{name}".endswith(f".{bare}")) or bare == host:
            return True
    return False
