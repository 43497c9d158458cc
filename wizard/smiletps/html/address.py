"""Addresses of links and forms, resolved as browsers do (WHATWG URL, as far as pages need it)."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit

from wizard.smiletps.html import charset

_AROUND = "".join(map(chr, range(0x21)))
_INSIDE = re.compile("[\t\n\r]")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_SLASHES = re.compile(r"^((?:https?:)?)//+", re.I)
_NO_HOST = re.compile("(?:https?:)?//", re.I)
_PLAIN_PATH = re.compile(r"(?:/[\w~%-][\w.~%-]*)+/?(?:\?[\w=&%.~+-]*)?", re.ASCII)
_PARAMETERS = re.compile(";[^/]*")
_PATH_SAFE = "!$%&'()*+,-./:;=@[]_~"
_QUERY_SAFE = "!$%&()*+,-./:;=?@[\\]^_`{|}~"


def resolve(base: str, reference: str, encoding: str = charset.UTF_8) -> str | None:
    """Return the absolute http or https address without its fragment; None for anything else.

    `base` is absolute itself. The query is percent-escaped in the page's `encoding`, the rest in
    UTF-8. Backslashes count as slashes, as in browsers, so that nobody reads two hosts in one.
    """
    if _PLAIN_PATH.fullmatch(reference):
        return _origin(base) + reference
    text = _INSIDE.sub("", reference.strip(_AROUND))
    scheme = _SCHEME.match(text)
    if scheme and scheme[1].lower() not in {"http", "https"}:
        return None
    text = text.partition("#")[0]
    path, question, query = text.partition("?")
    path = _SLASHES.sub(r"\1//", path.replace("\\", "/"))
    if _NO_HOST.fullmatch(path):
        return None
    query = "".join(_escaped(one, charset.form_encoding(encoding)) for one in query)
    try:
        joined = urljoin(base.partition("#")[0], path + question + query)
        return _checked(joined)
    except ValueError:
        return None


def _escaped(character: str, encoding: str) -> str:
    """One character of a query; what the character set lacks is escaped as `&#N;`."""
    encoded = charset.encode(character, encoding)
    return quote(encoded, _QUERY_SAFE if len(encoded) == 1 or encoded[:1] != b"&" else "")


@lru_cache(maxsize=64)
def _origin(base: str) -> str:
    """Scheme, host and port of an absolute address, as a person would write them."""
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}"


def _checked(joined: str) -> str | None:
    parts = urlsplit(joined)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    _ = parts.port  # raises ValueError when it is no number
    path = quote(charset.scalar(parts.path), _PATH_SAFE) or "/"
    return parts._replace(path=path, fragment="").geturl()


def plain_path(address: str) -> str:
    """Return the path without its parameters: a Java server writes the session there at first.

    It is one that knows of no cookie yet: "/login;jsessionid=4F9A" is "/login" the next time.
    """
    return _PARAMETERS.sub("", urlsplit(address).path)


def without_query(address: str) -> str:
    """Return the address up to its query: what a GET form starts from."""
    return address.partition("#")[0].partition("?")[0]
