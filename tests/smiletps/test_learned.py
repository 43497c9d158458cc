"""What is kept of the way: paths of the site, never a token."""

from __future__ import annotations

import pytest

from wizard.smiletps.learned import learned_way

SITE = "https://tps.example:8443/start"


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://tps.example:8443/zaloguj", "/zaloguj"),
        ("https://tps.example:8443/index.php?route=account", "/index.php?route=account"),
        ("https://tps.example:8443/login?next=/moje-konto/ustawienia/invisalign", "/login"),
        ("https://tps.example:8443/login?state=4f9a0c3be1d2774081aa", "/login"),
        ("https://tps.example:8443/login;jsessionid=4F9A0C3B.node1", "/login"),
        (
            "https://tps.example:8443/konto;v=1/dane;sid=4F9A?tab=staff",
            "/konto/dane?tab=staff",
        ),
        ("https://sso.example/login", ""),
        ("http://tps.example:8443/login", ""),
        ("", ""),
    ],
)
def test_paths_are_kept_without_tokens_and_only_of_the_address(url: str, path: str) -> None:
    assert learned_way(SITE, url, url).settings == path
