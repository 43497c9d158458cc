"""A page is read in the character set that a browser would use, or not at all."""

from __future__ import annotations

import pytest

from wizard.smiletps.html import charset
from wizard.smiletps.html.page import Page, Unreadable, WhyUnreadable
from wizard.smiletps.html.parse import read_page

URL = "https://smiletps.example/"
TEXT = "<p>Zażółć gęślą jaźń</p>"


def _lines(body: bytes, content_type: str | None) -> tuple[str, ...]:
    page = read_page(body, URL, content_type)
    assert isinstance(page, Page), page
    return page.lines


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (TEXT.encode("cp1250"), "text/html; charset=windows-1250"),
        (TEXT.encode("cp1250"), "text/html;charset='cp1250'"),
        (TEXT.encode("iso8859-2"), 'TEXT/HTML; foo=bar; Charset="ISO-8859-2"'),
        (TEXT.encode("iso8859-2"), "text/html; charset=latin2"),
        (b"<meta charset=iso-8859-2>" + TEXT.encode("iso8859-2"), "text/html"),
        (
            b"<META content='text/html; charset=windows-1250' HTTP-EQUIV=Content-Type>"
            + TEXT.encode("cp1250"),
            None,
        ),
        (
            b"<!-- <meta charset=utf-8> --><meta name=x><meta charset='cp1250'>"
            + TEXT.encode("cp1250"),
            "text/html; charset=no-such-set",
        ),
        (b'<?xml version="1.0" encoding="iso-8859-2"?>' + TEXT.encode("iso8859-2"), "text/html"),
        (TEXT.encode(), None),
        (TEXT.encode(), ""),
        (b"<meta charset=utf-16>" + TEXT.encode(), None),
        (b"\xef\xbb\xbf" + TEXT.encode(), "text/html; charset=iso-8859-2"),
        (TEXT.encode("utf-16"), "text/html"),
        (TEXT.encode("utf-16-be"), "text/html; charset=utf-16be"),
        (TEXT.encode("gb18030"), "text/html; charset=gb18030"),
    ],
)
def test_polish_letters_are_read(body: bytes, content_type: str | None) -> None:
    assert _lines(body, content_type) == ("Zażółć gęślą jaźń",)


def test_latin_1_means_windows_1252_as_in_browsers() -> None:
    assert _lines(b"<p>\x80\x92\x81</p>", "text/html; charset=iso-8859-1") == ("€’",)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (TEXT.encode("cp1250"), None),
        (TEXT.encode("cp1250"), "text/html; charset=utf-8"),
        (b"<p>\xed\xa0\x80</p>", "text/html"),
        (b"<p>\xa5</p>", "text/html; charset=iso-8859-3"),
        (TEXT.encode("utf-16") + b"x", "text/html"),
    ],
)
def test_a_wrong_declaration_is_never_guessed_around(body: bytes, content_type: str | None) -> None:
    """A browser shows U+FFFD there, and so do we."""
    assert "\ufffd" in "".join(_lines(body, content_type))


def test_the_form_of_a_page_with_lost_letters_knows_it() -> None:
    page = read_page(b"<form>\xb3</form>", URL, "text/html; charset=utf-8")

    assert isinstance(page, Page)
    assert page.forms[0].damaged


def test_the_form_of_a_whole_page_is_not_damaged() -> None:
    page = read_page("<form><input value=\ufffd></form>".encode(), URL, "text/html")

    assert isinstance(page, Page)
    assert not page.forms[0].damaged


def test_a_dangerous_set_is_refused() -> None:
    page = read_page(b"x", URL, "text/html; charset=iso-2022-kr")

    assert page == Unreadable(WhyUnreadable.UNKNOWN_CHARSET)


@pytest.mark.parametrize("kind", ["application/json", "image/png", "text/plain", "application/pdf"])
def test_what_is_no_page_is_not_read(kind: str) -> None:
    assert read_page(b"{}", URL, kind) == Unreadable(WhyUnreadable.NOT_A_PAGE)


def test_every_set_of_the_table_has_a_codec() -> None:
    for label in (
        "utf8",
        "866",
        "l2",
        "greek",
        "koi",
        "tis-620",
        "gbk",
        "big5",
        "sjis",
        "ks_c_5601",
    ):
        encoding = charset.encoding_named(label)
        assert encoding is None or charset.encode("a", encoding) == b"a"
    assert charset.encoding_named(" UTF8 ") == "utf-8"
    assert charset.encoding_named("utf-7") is None


def test_what_a_set_lacks_is_sent_as_a_number_and_its_holes_as_they_are() -> None:
    assert charset.encode("a\u0142\U0001f600", "windows-1252") == b"a&#322;&#128512;"
    assert charset.encode("\x81\u0142", "windows-1252") == b"\x81&#322;"
    assert charset.encode("\x80", "windows-1252") == b"&#128;"
    assert charset.encode("\ud800", "utf-8") == "\ufffd".encode()
