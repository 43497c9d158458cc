"""The address of SmileTPS as people type it, and the one URL that it means.

The text is judged once, here; everything afterwards uses the URL that was built from the judged
parts, so that what was checked is what is dialled (security.md, 3.13). Slips S24 and S25.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote

from wizard.core.outcomes import Code, Problem


class Mended(Enum):
    """What was put right in a typed address; the window says so."""

    SPACES = "spaces"  # blanks, invisible characters, brackets or quotes around it
    SCHEME = "scheme"  # a mistyped https://
    HTTPS = "https"  # http:// became https://
    PORT = "port"  # :80, which never speaks https
    DOT = "dot"  # a dot after the host's name


@dataclass(frozen=True)
class SiteAddress:
    """Where SmileTPS is. `url` is https, without a fragment; "/" alone is left out.

    `host` is what will be dialled, in its plain form, with the port where it is not 443.
    `needs_confirmation` is set when the name could be taken for another one: then the user compares
    `plain_host` with the address in the browser before any password is asked for.
    """

    url: str
    host: str
    plain_host: str
    notes: tuple[Mended, ...] = ()
    needs_confirmation: bool = False

    def look_alike(self) -> Problem | None:
        """The problem to show while the user has not confirmed the plain form; None when clear."""
        if not self.needs_confirmation:
            return None
        return Problem(Code.ADDRESS_LOOKS_ALIKE, host=self.host, named=(self.plain_host,))


UNREADABLE = Problem(Code.ADDRESS_UNREADABLE)
IDS_DOMAINS = ("invisalign.com", "aligntech.com")
"""The Invisalign Doctor Site and its sign-in live under these (guide steps 1 to 4)."""

_LONGEST = 2000
_AROUND = " \t\r\n\f\v\u00a0<>\"'`„”“«»,;()"
_NEVER = re.compile(r"[\\\ud800-\udfff]")  # a backslash, or half a character
_SCHEME = re.compile(r"([a-z]{2,7})(?:[:;]/*|/{2,})", re.IGNORECASE)
_MISTYPED = frozenset(["htp", "htps", "hhtp", "hhtps", "htttp", "htttps", "hptts", "hppts"])
_MISTYPED |= {"ttp", "ttps", "httpss", "httsp", "httos", "htpps", "hhttps"}
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_TWO_NAMES = re.compile("[ßẞς]")  # browsers look up another name than Python (IDNA 2008, 2003)
_PATH_AS_IT_IS = "/?&=%:@!$'()*+,;~-._[]"


def read_address(text: str, preset: str = "") -> SiteAddress | Problem:
    """Return the address that `text` means, mended where that is safe, or why it cannot be used.

    `preset` is the address that the installer fixed: then `text` may be empty or name the same
    host, and the preset one is returned; anything else is A-03.
    """
    if preset.strip():
        return _fixed(text, preset)
    if len(text) > _LONGEST or _NEVER.search(text):
        return UNREADABLE
    cleaned, notes = _clean(text)
    split = _split_scheme(cleaned)
    if split is None:
        return UNREADABLE
    rest, scheme_notes, had_scheme = split
    authority, tail = _split_authority(rest)
    place = _place(authority)
    if place is None or not (had_scheme or _looks_like_a_host(authority)):
        return UNREADABLE
    return _address(place, tail, notes + scheme_notes)


def _fixed(text: str, preset: str) -> SiteAddress | Problem:
    fixed = read_address(preset)
    if isinstance(fixed, Problem) or not text.strip():
        return fixed
    given = read_address(text)
    if isinstance(given, Problem):
        return given
    if given.host != fixed.host:
        return Problem(Code.ADDRESS_NOT_PRESET, host=fixed.host, named=(given.host,))
    return fixed


@dataclass(frozen=True)
class _Place:
    """Host and port after all checks. `port` 0 stands for 443."""

    host: str
    port: int
    is_odd: bool
    notes: tuple[Mended, ...]


def _clean(text: str) -> tuple[str, tuple[Mended, ...]]:
    """Drop what a paste brings along: blanks, invisible characters, brackets and quotes."""
    visible = "".join(sign for sign in text if unicodedata.category(sign) not in {"Cf", "Cc"})
    cleaned = re.sub(r"\s*([.:/])\s*", r"\1", visible.strip(_AROUND))
    return cleaned, () if cleaned == text.strip(" ") == text else (Mended.SPACES,)


def _split_scheme(text: str) -> tuple[str, tuple[Mended, ...], bool] | None:
    """Return what follows the scheme, what was mended, and whether a scheme was given.

    None for a scheme that is not the web's.
    """
    found = _SCHEME.match(text)
    word = found[1].lower() if found else ""
    if found and word in {"http", "https"} | _MISTYPED:
        exact = text[: found.end()].lower() in {"http://", "https://"}
        notes = () if exact else (Mended.SCHEME,)
        if not word.endswith("s"):
            notes = (*notes, Mended.HTTPS)
        rest = text[found.end() :]
        inner = _split_scheme(rest)  # a whole address was pasted behind the https:// of the field
        if inner is None:
            return None
        again, inner_notes, has_scheme = inner
        return (again, (*inner_notes, Mended.SCHEME), True) if has_scheme else (rest, notes, True)
    if text.startswith("//"):
        return text.lstrip("/"), (Mended.SCHEME,), True
    return None if re.match(r"[^/?#]*://", text) else (text, (), False)


def _split_authority(text: str) -> tuple[str, str]:
    """Split before the first slash, question mark or fragment."""
    end = min((place for sign in "/?#" if (place := text.find(sign)) >= 0), default=len(text))
    return text[:end], text[end:]


def _looks_like_a_host(authority: str) -> bool:
    """Whether a text without https:// names a host at all: one bare word does not."""
    return any(sign in authority for sign in ".:") or authority.lower() == "localhost"


def _place(authority: str) -> _Place | None:
    """Host and port of a URL's authority; None where two readers could read two things."""
    if any(sign in "@%\\" or sign.isspace() for sign in authority):
        return None
    bracketed = re.fullmatch(r"(\[[^\]]*\])(?::(.*))?", authority)
    host, _, port_text = (
        (bracketed[1], "", bracketed[2] or "") if bracketed else authority.partition(":")
    )
    port = _port(port_text)
    if port is None:
        return None
    notes: tuple[Mended, ...] = (Mended.PORT,) if port_text == "80" else ()
    if host.endswith("."):
        host, notes = host[:-1], (*notes, Mended.DOT)
    plain = _plain_host(host)
    if plain is None:
        return None
    is_odd = not host.isascii() or "xn--" in plain or _imitates_smiletps(plain)
    return _Place(plain, port, is_odd, notes)


def _port(text: str) -> int | None:
    """The port; 0 for the usual one (80 never speaks https); None if it is none."""
    if not text:
        return 0
    if not re.fullmatch(r"[0-9]{1,5}", text) or not 0 < int(text) < 65536:  # noqa: PLR2004
        return None
    return 0 if int(text) in {80, 443} else int(text)


def _plain_host(host: str) -> str | None:
    """The name as it is looked up, punycode visible; None for no name or a disguised number.

    An IP address is taken in its usual form only: nothing octal, hexadecimal, zoned or shortened.
    """
    if _TWO_NAMES.search(host):
        return None
    try:
        if host.startswith("["):
            return f"[{ipaddress.IPv6Address(host[1:-1])}]"
        plain = host.lower() if host.isascii() else host.encode("idna").decode("ascii").lower()
        labels = plain.split(".")
        if len(plain) > 253 or not all(_LABEL.fullmatch(label) for label in labels):  # noqa: PLR2004
            return None
        return str(ipaddress.IPv4Address(plain)) if _NUMBER.fullmatch(labels[-1]) else plain
    except ValueError:
        return None


def _imitates_smiletps(plain: str) -> bool:
    """Whether a part of the name looks like the product's own but is not (smi1etps, srniletps)."""
    return any(
        _as_seen("smiletps") in _as_seen(label) and "smiletps" not in label
        for label in plain.split(".")
    )


def _as_seen(label: str) -> str:
    """The label with letters and digits that look alike made the same."""
    shapes = str.maketrans("1i0357", "lloest")
    return label.replace("rn", "m").replace("vv", "w").replace("-", "").translate(shapes)


def _address(place: _Place, tail: str, notes: tuple[Mended, ...]) -> SiteAddress | Problem:
    if any(place.host == name or place.host.endswith("." + name) for name in IDS_DOMAINS):
        return Problem(Code.ADDRESS_IS_IDS, host=place.host)
    host = f"{place.host}:{place.port}" if place.port else place.host
    path = quote(tail.partition("#")[0], safe=_PATH_AS_IT_IS)
    if path == "/":
        path = ""
    elif path.startswith("?"):
        path = "/" + path
    return SiteAddress(
        url=f"https://{host}{path}",
        host=host,
        plain_host=place.host,
        notes=tuple(dict.fromkeys((*notes, *place.notes))),
        needs_confirmation=place.is_odd,
    )
