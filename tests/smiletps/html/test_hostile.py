"""Pages made to hurt: each is read or refused quickly, and nothing of half a page is used."""

from __future__ import annotations

import time

import pytest

from wizard.smiletps.html.page import Page, Unreadable, WhyUnreadable
from wizard.smiletps.html.parse import read_page

URL = "https://smiletps.example/settings"
MEBIBYTE = 1 << 20
FIELD = "<form><label>Login <input name=last></label></form>"


def _long(text: str) -> str:
    """The text again and again up to the largest page that is read."""
    return (text * (MEBIBYTE // len(text)))[:MEBIBYTE]


def _numbered(text: str, many: int) -> str:
    return "".join(text.replace("%", str(number)) for number in range(many))[:MEBIBYTE]


REFUSED = {
    "too big": ("x" * (MEBIBYTE + 1), WhyUnreadable.TOO_BIG),
    "300 deep": ("<div>" * 300 + FIELD, WhyUnreadable.TOO_DEEP),
    "20 000 deep": ("<div>" * 20_000 + FIELD, WhyUnreadable.TOO_DEEP),
    "80 000 deep": ("<div>" * 80_000 + FIELD, WhyUnreadable.TOO_DEEP),
    "80 000 spans": ("<span>" * 80_000 + FIELD, WhyUnreadable.TOO_DEEP),
    "deep by mis-nesting": ("<span><div></span></div>" * 40_000, WhyUnreadable.TOO_DEEP),
    "deep by lists": ("<li><dd>" * 100_000, WhyUnreadable.TOO_DEEP),
    "deep forms": ("<form><div></form>" * 50_000, WhyUnreadable.TOO_DEEP),
    "formatting bomb": (_numbered("<font color=%><p>", 50_000), WhyUnreadable.TOO_DEEP),
    "attributes in one tag": ("<div " + _numbered("a% ", 100_000), WhyUnreadable.TOO_DEEP),
    "attributes in many bodies": (_numbered("<body a%=1>", 60_000), WhyUnreadable.TOO_DEEP),
    "100 000 options": ("<select>" + "<option>" * 100_000, WhyUnreadable.TOO_DEEP),
    "200 000 inputs": (_long("<input name=x>"), WhyUnreadable.TOO_MANY_CONTROLS),
    "end tags without end": ("<div>" * 4000 + "</p>" * 150_000, WhyUnreadable.TOO_DEEP),
    "ruby": ("<rt>" * 100_000, WhyUnreadable.TOO_DEEP),
    "line breaks": (_long("<br>"), WhyUnreadable.TOO_DEEP),
    "svg in svg": ("<svg>" * 5000 + FIELD, WhyUnreadable.TOO_DEEP),
    "optgroups": ("<optgroup>" * 80_000, WhyUnreadable.TOO_DEEP),
}
READ = {
    "empty": "",
    "one letter": "<",
    "80 KB of comment openings": "<!--" * 20_000,
    "1 MB of comment openings": _long("<!--"),
    "1 MB of end tag openings": _long("</"),
    "1 MB of ampersands": _long("&a"),
    "1 MB of NULs": _long("\0"),
    "1 MB of one word": _long("x"),
    "1 MB option text": "<form><select name=a><option>" + "x" * (MEBIBYTE - 100),
    "1 MB attribute": "<form><input name=a value='" + "x" * (MEBIBYTE - 100) + "'></form>",
    "unclosed tag": "<a" + " " * (MEBIBYTE - 10),
    "unclosed script": "<script>" + _long("<form>")[: MEBIBYTE - 10],
    "unclosed title": "<title>" + _long("<form>")[: MEBIBYTE - 10],
    "unclosed textarea": "<form><textarea name=a>" + _long("</form>")[: MEBIBYTE - 30],
    "scripts in scripts": _long("<script><!--<script>"),
    "plaintext": "<plaintext>" + FIELD,
    "paragraphs": _long("<p>x")[:400_000],
    "anchors": _long("<a href=/x>x</a>")[:900_000],
    "labels unclosed": "<form>" + "<label>x<input name=a>" * 190,
    "4999 unnamed fields side by side": "<form>" + "x <input name=a> " * 4999,
    "4999 rows": "<form><table>" + "<tr><td>x<td><input name=a>" * 4999,
    "one row of 4999 cells": "<form><table><tr>" + "<td>x<td><input name=a>" * 4999,
    "labelled by everything": "<i id=a>x</i><form>"
    + f"<input name=b aria-labelledby='{'a ' * 3000}'>" * 100,
    "labelled by a book": f"<p id=a>{'x ' * 200_000}<form>" + "<input aria-labelledby=a>" * 4999,
    "in a column under a book": f"<form><table><tr><th>{'x ' * 200_000}"
    + "<tr><td><input name=a>" * 4999,
    "folded away behind a book": f"<form><p>{'x ' * 200_000}</p>"
    + "<div style=display:none><input name=a></div>" * 4999,
    "hidden fields": "<form>" + "<input type=hidden name=a value=b>" * 4999,
    "entities": _long("&lt;"),
    "entity bomb": "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;'>]>" + "&b;" * 1000,
    "picture elsewhere": "<img src='file:///etc/passwd'><img src='\\\\host\\share\\x.png'>",
    "form to other schemes": "<form action='javascript:x'></form><form action='mailto:x'></form>",
    "base elsewhere": "<base href='https://evil.example/'>" + FIELD,
    "base nowhere": "<base href='javascript:x'>" + FIELD,
    "broken addresses": "<a href='http://[x'>x</a><form action='https://a:b/'>" + FIELD,
    "look-alike label": "<form><label>Lоgin <input name=a></label></form>",
    "right to left": "<form><label>\u202enigoL <input name=a></label></form>",
    "role by script": "<script>document.write('<form><input name=a>')</script>",
    "form in comment": "<!--" + FIELD + "-->",
    "form in template": "<template>" + FIELD + "</template>",
    "frameset": "<frameset><frame src=/x>" + FIELD,
    "null in tag names": "<fo\0rm><in\0put name=a>" + FIELD,
    "many forms": "<form><input name=a></form>" * 4999,
    "many templates": "<template>" * 10_000,
    "nested tables": "<table>" * 5000,
    "captcha words": _long("captcha "),
    "links in links before a field": "<form><div>"
    + "<a><object>" * 23
    + "Login"
    + "</object></a>" * 23
    + "<input name=a>",
    "two documents": ("<!doctype html><html><body>" + FIELD) * 5,
}


EITHER = {
    "1 MB of lesser signs": _long("<"),
    "anchors unclosed": _long("<a href=/x><p>"),
    "all labels for one": "<form><input id=a name=a>" + "<label for=a>x</label>" * 40_000,
    "small formatting bomb": _numbered("<font color=%><p>", 4000),
    "formatting hidden by an svg": "<svg><foreignObject></svg></foreignObject><title>"
    + _numbered("<font a=%><p>", 9000),
    "attributes after a comment trick": '<!--><b a="--><div ' + _numbered("a% ", 90_000) + '">',
    "unclosed attribute": '<form><input name=a value="' + "<b c=d>" * 90_000,
    "labels without fields": _long("<label for=a>x</label>"),
    "one id everywhere": _long("<i id=a></i>"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_page_beyond_the_limits_is_refused_as_a_whole(name: str) -> None:
    body, why = REFUSED[name]
    start = time.process_time()
    page = read_page(body.encode(), URL, "text/html; charset=utf-8")
    assert time.process_time() - start < 2
    assert page == Unreadable(why)


@pytest.mark.parametrize("name", READ)
def test_an_odd_page_is_read_quickly(name: str) -> None:
    start = time.process_time()
    page = read_page(READ[name].encode("utf-8"), URL, "text/html; charset=utf-8")
    assert isinstance(page, Page)
    _ = (page.lines, page.links, page.messages, page.needs_scripts, page.title)
    assert time.process_time() - start < 3


@pytest.mark.parametrize("name", EITHER)
def test_a_trick_is_read_or_refused_quickly(name: str) -> None:
    start = time.process_time()
    read_page(EITHER[name].encode(), URL, "text/html; charset=utf-8")
    assert time.process_time() - start < 2


def test_there_are_enough_of_them() -> None:
    assert len(REFUSED) + len(READ) + len(EITHER) >= 50
