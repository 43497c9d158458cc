"""Where a push found things, kept for the next one: paths of the site, never a token."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from wizard.core.request import LearnedWay
from wizard.smiletps.html.address import plain_path
from wizard.smiletps.https.bounds import host_of

_NAME_OF_A_PAGE = re.compile(r"[A-Za-z/_.-]{0,20}|[0-9]{1,6}")
"""Other values in an address are tokens or places to return to."""


def learned_way(address: str, sign_in_url: str, settings_url: str) -> LearnedWay:
    """The paths of the two pages, as far as they are on the address's own host."""
    return LearnedWay(_path(address, sign_in_url), _path(address, settings_url))


def _path(address: str, url: str) -> str:
    if not url or host_of(url) != host_of(address):
        return ""
    path, query = plain_path(url), urlsplit(url).query
    values = [value for _, value in parse_qsl(query, keep_blank_values=True)]
    named = query and all(map(_NAME_OF_A_PAGE.fullmatch, values))
    return f"{path}?{query}" if named else path
