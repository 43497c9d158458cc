"""Damages pages as broken sites, broken lines and hostile people do."""

from __future__ import annotations

import random
from collections.abc import Callable

_NASTY = (
    b"<form>", b"</form>", b"<form method=get action=javascript:x>", b"<!--", b"-->", b"<script>",
    b"</script>", b"<template>", b"</template>", b"<svg>", b"</svg>", b"<math><mi>", b"<table>",
    b"</table>", b"<tr>", b"<td>", b"<select>", b"</select>", b"<option selected>", b"<textarea>",
    b"</textarea>", b"<title>", b"<plaintext>", b"<noscript>", b"<frameset>", b"<base href=//x>",
    b"<meta charset=utf-16>", b"<meta charset=iso-2022-jp>", b"<input form=x name=y>",
    b"<label for>", b"<input type=range step=1e-300 max=1e308 name=z>", b"<object>",
    b"<label>", b"</label>", b"<fieldset disabled>", b"<legend>", b"<input type=password name=p>",
    b"<input pattern='(a+)+$' name=q value=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab>", b"<button>",
    b"<input type=image>", b"<input type=number min=-1e308 step=1e-300 name=n value=5>",
    b"<input type=number min=1e308 max=-1e308 name=n value=1e400>",
    b"<input type=range min=nan max=5 name=r>", b"<input maxlength=99999999999999999999 name=m>",
    b"<select size=99999999999999999999>", b"<a href='http://[x'>x</a>", b"<a href=//[::1]:99999/>",
    b"<form action='http://a:b'>", b"<meta http-equiv=refresh content='9999999999999999999;url=x'>",
    b"<div aria-labelledby='a a a'>", b"<font color=1><p>", b"<b><i><u>", b"<dl><dt><dd>",
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"&#0;", b"&#xD800;", b"&#x10FFFF;",
    b"&notanentity;", b"'", b'"', b"<", b">", b"=", b"\r", b"\xe2\x80\xae", b"<details>",
    b"<dialog>",
    b"<input dirname=d dir=auto name=d>", b"<input name=_charset_ type=hidden>",
)  # fmt: skip

Mutation = Callable[[random.Random, bytes, bytes], bytes]


def _flip(chance: random.Random, page: bytes, other: bytes) -> bytes:
    del other
    damaged = bytearray(page)
    for _ in range(chance.randint(1, 20)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def _insert(chance: random.Random, page: bytes, other: bytes) -> bytes:
    del other
    for _ in range(chance.randint(1, 8)):
        place = chance.randint(0, len(page))
        page = page[:place] + chance.choice(_NASTY) + page[place:]
    return page


def _cut_out(chance: random.Random, page: bytes, other: bytes) -> bytes:
    del other
    start = chance.randrange(len(page))
    return page[:start] + page[start + chance.randint(1, 400) :]


def _break_off(chance: random.Random, page: bytes, other: bytes) -> bytes:
    del other
    return page[: chance.randrange(len(page))]


def _repeat(chance: random.Random, page: bytes, other: bytes) -> bytes:
    del other
    start = chance.randrange(len(page))
    part = page[start : start + chance.randint(1, 200)]
    return page[:start] + part * chance.randint(2, 60) + page[start:]


def _splice(chance: random.Random, page: bytes, other: bytes) -> bytes:
    place, start = chance.randrange(len(page)), chance.randrange(len(other))
    return page[:place] + other[start : start + chance.randint(1, 1500)] + page[place:]


def _lose_a_tag(chance: random.Random, page: bytes, other: bytes) -> bytes:
    del other
    parts = page.split(b"<")
    parts.pop(chance.randrange(len(parts)))
    return b"<".join(parts)


def _swap_tags(chance: random.Random, page: bytes, other: bytes) -> bytes:
    del other
    parts = page.split(b"<")
    one, two = chance.randrange(len(parts)), chance.randrange(len(parts))
    parts[one], parts[two] = parts[two], parts[one]
    return b"<".join(parts)


_MUTATIONS: tuple[Mutation, ...] = (
    _flip, _insert, _insert, _cut_out, _break_off, _repeat, _splice, _lose_a_tag, _swap_tags,
)  # fmt: skip
CONTENT_TYPES = (
    "text/html; charset=utf-8", "text/html", None, "text/html; charset=windows-1250",
    "text/html; charset=iso-8859-2", "text/html; charset=utf-16", "text/html;charset=gb18030",
)  # fmt: skip


def damaged(seed: int, pages: list[bytes]) -> tuple[bytes, str | None]:
    """Return one damaged page and a declared type; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    page = chance.choice(pages)
    for _ in range(chance.randint(1, 4)):
        page = chance.choice(_MUTATIONS)(chance, page, chance.choice(pages)) or b"<"
    kind = CONTENT_TYPES[0] if chance.random() < 0.3 else chance.choice(CONTENT_TYPES)
    return page, kind if chance.random() < 0.5 else "text/html; charset=iso-8859-2"
