"""The window goes through the same proxy as the commands."""

from __future__ import annotations

import os
from urllib.request import getproxies

import pytest

from wizard.app_parts import system_proxies

PROXY = "http://proxy.example:3128"
SURROUNDINGS: dict[str, dict[str, str]] = {
    "none": {},
    "lower case": {"https_proxy": PROXY, "no_proxy": ".example"},
    "upper case": {"HTTPS_PROXY": PROXY, "NO_PROXY": "*"},
    "with a sign-in": {"HTTPS_PROXY": "http://me:p%40ss@proxy.example:3128"},
    "without a scheme": {"HTTPS_PROXY": "proxy.example:3128"},
    "SOCKS": {"ALL_PROXY": "socks5h://proxy.example:1080"},
    "for pages in the clear only": {"http_proxy": PROXY},
}


@pytest.mark.parametrize("variables", SURROUNDINGS.values(), ids=SURROUNDINGS)
def test_the_window_takes_the_proxy_of_the_commands(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_proxies("https://panel.example/") == getproxies()
