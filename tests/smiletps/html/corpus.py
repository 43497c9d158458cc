"""Reads the corpus of realistic pages and what is to be found on them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from wizard.smiletps.html.page import Page
from wizard.smiletps.html.parse import read_page

_FOLDER = Path(__file__).with_name("corpus")
_TABLE = tomllib.loads(Path(__file__).with_name("corpus.toml").read_text("utf-8"))
PAGES = tuple(sorted(path.name for path in _FOLDER.glob("*.html")))


@dataclass(frozen=True)
class Expectation:
    """What is to be found on one page, or what comes `instead` of a form."""

    page: str
    login: tuple[str, ...]
    password: tuple[str, ...]
    submit: tuple[str, ...]
    found: tuple[str, ...] = ()
    repeats: tuple[str, ...] = ()
    instead: str = ""
    form: int | None = None
    content_type: str = ""


def body_of(name: str) -> bytes:
    """The bytes of a page of the corpus."""
    return (_FOLDER / name).read_bytes()


def page_of(name: str, content_type: str = "text/html") -> Page:
    """A page of the corpus, read; its own declaration of the character set counts."""
    page = read_page(body_of(name), f"https://smiletps.example/{name}?a=1", content_type)
    assert isinstance(page, Page)
    return page


def _expectations(kind: str, labels: str) -> tuple[Expectation, ...]:
    rows = ({**_TABLE[labels], **row} for row in _TABLE[kind])
    return tuple(
        Expectation(
            page=row["page"],
            login=tuple(row["login"]),
            password=tuple(row["password"]),
            submit=tuple(row["submit"]),
            found=tuple(row.get("found", ())),
            repeats=tuple(row.get("repeats", ())),
            instead=row.get("instead", ""),
            form=row.get("form"),
            content_type=row.get("content_type", "text/html; charset=utf-8"),
        )
        for row in rows
    )


SETTINGS = _expectations("settings", "labels")
SIGN_INS = _expectations("sign_in", "sign_in_labels")
