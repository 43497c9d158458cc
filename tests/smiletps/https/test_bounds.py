"""What is the site and what is not: the decision is the host that would be dialled (T2)."""

from __future__ import annotations

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from urllib3.util import parse_url

from wizard.smiletps.https.bounds import SiteBounds, host_of, with_https

SITE = SiteBounds.around("https://good.example:8443/login", ["sso.example"])
INSIDE = [
    "https://good.example:8443",
    "https://good.example:8443/",
    "https://good.example:8443/a/../b?x=//evil.example#y",
    "https://sso.example/",
    "https://sso.example:443/x",
    "https://good.example:8443/@evil.example",
    "https://good.example:8443?@evil.example",
    "https://good.example:8443#@evil.example",
    "https://GOOD.example:8443/",
]
OUTSIDE = [
    "http://good.example:8443/",
    "HTTP://good.example:8443/",
    "https://good.example/",
    "https://good.example:8444/",
    "https://www.good.example:8443/",
    "https://good.example.evil.example:8443/",
    "https://evilgood.example:8443/",
    "https://evil.example/https://good.example:8443/",
    "https://good.example:8443@evil.example/",
    "https://good.example:8443:pw@evil.example/",
    "https://user@good.example:8443/",
    "https://:pw@good.example:8443/",
    "https://good.example\\@evil.example:8443/",
    "https://evil.example\\@good.example:8443/",
    "https://good.example:8443\\.evil.example/",
    "https://good.example%2eevil.example:8443/",
    "https://good.example%00.evil.example:8443/",
    "https://good.example:8443%40evil.example/",
    "https://good.example\t:8443/",
    "https://good.exa\nmple:8443/",
    "https:///good.example:8443/",
    "https:good.example:8443/",
    "https:/good.example:8443/",
    "//good.example:8443/",
    "good.example:8443/",
    "https://good。example:8443/",
    "https://ｇood.example:8443/",
    "https://gооd.example:8443/",
    "https://[::1]:8443/",
    "https://127.0.0.1:8443/",
    "https://good.example.:8443/",
    "https://good.example:08443x/",
    "https://good.example:99999/",
    "https://good.example:-1/",
    "https://good.example:/",
    "ftp://good.example:8443/",
    "javascript:alert('https://good.example:8443/')",
    "data:text/html,https://good.example:8443/",
    "file:///https://good.example:8443/",
    "https://",
    "",
    " https://good.example:8443/",
]


@pytest.mark.parametrize("url", INSIDE)
def test_the_site_is_within(url: str) -> None:
    assert SITE.admit(requests.Request("GET", url).prepare().url or "")


@pytest.mark.parametrize("url", OUTSIDE)
def test_everything_else_is_without(url: str) -> None:
    assert not SITE.admit(url)


@given(st.text(alphabet="htps:/\\@good.example84#?%[]\t ", max_size=40))
def test_what_is_admitted_is_what_would_be_dialled(rest: str) -> None:
    url = "https://" + rest
    if not SITE.admit(url):
        return
    try:
        prepared = requests.Request("GET", url).prepare().url or ""
    except requests.RequestException:
        return
    dialled = parse_url(prepared)
    assert (dialled.host, dialled.port or 443) in {("good.example", 8443), ("sso.example", 443)}


def test_hosts_are_named_with_an_unusual_port_only() -> None:
    assert host_of("https://a.example:443/x") == "a.example"
    assert host_of("https://a.example:8443/x") == "a.example:8443"
    assert host_of("https://[::1]:8443/") == "[::1]:8443"
    assert host_of("http://a.example/") == ""


def test_an_address_in_the_clear_becomes_secure_on_the_usual_port() -> None:
    assert with_https("http://a.example:80/x?y#z") == "https://a.example/x?y#z"
    assert with_https("http://a.example:8443/x") == "https://a.example:8443/x"
    assert with_https("https://a.example:80/x") == "https://a.example:80/x"
