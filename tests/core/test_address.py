"""The typed address: mended where it is safe, refused where two readers could read two things."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urllib3.util import parse_url

from wizard.core.address import Mended, SiteAddress, read_address
from wizard.core.outcomes import Code, Problem


def address(text: str, preset: str = "") -> SiteAddress:
    found = read_address(text, preset)
    assert isinstance(found, SiteAddress), found
    return found


def problem(text: str, preset: str = "") -> Problem:
    found = read_address(text, preset)
    assert isinstance(found, Problem), found
    return found


@pytest.mark.parametrize(
    ("text", "url", "notes"),
    [
        ("https://tps.example", "https://tps.example", ()),
        ("https://tps.example/", "https://tps.example", ()),
        ("tps.example", "https://tps.example", ()),
        ("TPS.Example", "https://tps.example", ()),
        ("HTTPS://tps.example/Login", "https://tps.example/Login", ()),
        ("http://tps.example", "https://tps.example", (Mended.HTTPS,)),
        ("http://tps.example:80/x", "https://tps.example/x", (Mended.HTTPS, Mended.PORT)),
        ("https://tps.example:443/x", "https://tps.example/x", ()),
        ("https://tps.example:8443/x?a=1#top", "https://tps.example:8443/x?a=1", ()),
        ("https://tps.example?a=1", "https://tps.example/?a=1", ()),
        ("  https://tps.example \n", "https://tps.example", (Mended.SPACES,)),
        ("https:// tps .example", "https://tps.example", (Mended.SPACES,)),
        ("<https://tps.example>", "https://tps.example", (Mended.SPACES,)),
        ("\u200bhttps://tps.example\ufeff", "https://tps.example", (Mended.SPACES,)),
        ("htps://tps.example", "https://tps.example", (Mended.SCHEME,)),
        ("https//tps.example", "https://tps.example", (Mended.SCHEME,)),
        ("https:/tps.example", "https://tps.example", (Mended.SCHEME,)),
        ("https;//tps.example", "https://tps.example", (Mended.SCHEME,)),
        ("//tps.example", "https://tps.example", (Mended.SCHEME,)),
        ("https://https://tps.example", "https://tps.example", (Mended.SCHEME,)),
        ("https://HTTP://tps.example/x", "https://tps.example/x", (Mended.HTTPS, Mended.SCHEME)),
        ("https://https.example", "https://https.example", ()),
        ("https://tps.example.", "https://tps.example", (Mended.DOT,)),
        ("https://localhost:5001", "https://localhost:5001", ()),
        ("localhost", "https://localhost", ()),
        ("127.0.0.1:8443/app", "https://127.0.0.1:8443/app", ()),
        ("https://[::1]:8443/", "https://[::1]:8443", ()),
        ("https://intranet/tps", "https://intranet/tps", ()),
        ("tps.example/ustawienia konta/ą", "https://tps.example/ustawienia%20konta/%C4%85", ()),
        ("http.example/x", "https://http.example/x", ()),
        ("tps.example/straße", "https://tps.example/stra%C3%9Fe", ()),
    ],
)
def test_what_was_meant_is_mended_and_said(text: str, url: str, notes: tuple[Mended, ...]) -> None:
    found = address(text)
    assert found.url == url
    assert found.notes == notes
    assert not found.needs_confirmation


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "smiletps",
        "moja klinika",
        "tps.example klinika",
        "https://",
        "ftp://tps.example",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:anna@tps.example",
        "anna@tps.example",
        "https://tps.example@evil.example",
        "https://anna:haslo@tps.example/",
        "https://tps.example\\@evil.example",
        "https:\\\\tps.example",
        "https://tps.example%2eevil.example",
        "https://tps.example:99999",
        "https://tps.example:44 3",
        "https://tps.example:443x",
        "https://tps.example:٤٤٣",
        "https://tps.examplehttps://tps.example",
        "https://ftp://tps.example",
        "https://tps..example",
        "https://tps.example..",
        "https://-tps.example",
        "https://große-praxis.example",
        "https://GROẞE-praxis.example",
        "https://σαςtps.example",
        "https://0x7f.0.0.1",
        "https://2130706433",
        "https://127.1",
        "https://0177.0.0.1",
        "https://127.0.0.1.5",
        "https://[::1",
        "https://[fe80::1%25eth0]",
        "https://[evil]",
        "https://tps.example／.evil.example",
        "https://tps.example＠evil.example",
        "https://" + "a" * 64 + ".example",
        "https://" + "a." * 130 + "example",
        "https://tps.example/half\ud83e",
        "https://\ud83e.example",
        "x" * 3000,
    ],
)
def test_what_is_no_plain_address_is_refused(text: str) -> None:
    assert problem(text) == Problem(Code.ADDRESS_UNREADABLE)


@pytest.mark.parametrize(
    "text",
    [
        "https://vip.invisalign.com/",
        "invisalign.com",
        "http://www.aligntech.com/pl",
        "INVISALIGN.COM.",
    ],
)
def test_the_address_of_ids_is_refused_as_such(text: str) -> None:
    assert problem(text).code is Code.ADDRESS_IS_IDS


def test_a_name_that_only_ends_like_ids_is_another_host() -> None:
    assert address("https://notinvisalign.com").plain_host == "notinvisalign.com"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("https://ѕmiletps.example", "xn--miletps-iog.example"),  # Cyrillic dze
        ("https://xn--miletps-iog.example", "xn--miletps-iog.example"),
        ("https://smi1etps.example", "smi1etps.example"),
        ("https://srniletps.example", "srniletps.example"),
        ("https://smlletps.example", "smlletps.example"),
        ("https://ｓｍｉｌｅｔｐｓ.example", "smiletps.example"),  # full-width letters
        ("https://łódź.example", "xn--d-uga0v4h.example"),
        ("https://tps。example", "tps.example"),
    ],
)
def test_a_name_that_could_be_taken_for_another_is_shown_plain_and_confirmed(
    text: str, plain: str
) -> None:
    found = address(text)
    assert found.plain_host == plain
    assert found.url == f"https://{plain}"
    shown = found.look_alike()
    assert shown is not None
    assert shown.code is Code.ADDRESS_LOOKS_ALIKE
    assert shown.named == (plain,)


def test_a_clear_name_needs_no_confirmation() -> None:
    assert address("https://panel.smiletps.example").look_alike() is None


def test_the_preset_address_wins_over_nothing_and_over_its_own_host() -> None:
    preset = "https://tps.example/logowanie"
    assert address("", preset).url == preset
    assert address("http://TPS.example/elsewhere", preset).url == preset


@pytest.mark.parametrize(
    "text", ["https://smi1etps.example", "https://tps.example:444", "evil.example"]
)
def test_another_host_than_the_preset_one_is_refused(text: str) -> None:
    found = problem(text, "https://tps.example")
    assert found.code is Code.ADDRESS_NOT_PRESET
    assert found.host == "tps.example"


def test_an_unreadable_address_beside_a_preset_one_is_said_to_be_unreadable() -> None:
    assert problem("moja klinika", "https://tps.example").code is Code.ADDRESS_UNREADABLE


@given(
    st.text(st.characters(exclude_categories=()), max_size=60),
    st.sampled_from(["", "https://", "http://", "https://tps.example"]),
)
def test_every_accepted_address_is_read_alike_by_both_url_readers(text: str, start: str) -> None:
    found = read_address(start + text)
    if isinstance(found, Problem):
        return
    assert found.url.isascii()
    assert found.url.startswith("https://")
    one, other = urlsplit(found.url), parse_url(found.url)
    assert other.host is not None
    assert one.hostname == other.host.strip("[]") == found.plain_host.strip("[]")
    assert one.port == other.port
    assert other.auth is None
    assert one.username is None
    again = address(found.url)
    assert again.url == found.url


@given(st.ip_addresses())
def test_an_ip_address_in_its_usual_form_is_taken(
    ip: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    shown = f"[{ip}]" if ip.version == 6 else str(ip)
    assert address(f"https://{shown}:8443").plain_host == shown
