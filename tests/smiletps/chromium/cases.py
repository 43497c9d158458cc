"""Reads the table of forms that are tricky to send (cases.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

PRESS = "<button data-press>Zapisz</button>"


@dataclass(frozen=True)
class Case:
    """A page, what is typed into its fields (by name), and what is pressed.

    `charset` is what the page is encoded in, `header` what the server declares. `sends` is false
    where the browser keeps the form back. A case with `why` is sent otherwise than Chromium does,
    on purpose: then the two bodies are told.
    """

    name: str
    page: str = ""
    form: str = ""
    inside: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    charset: str = "utf-8"
    header: str = "text/html; charset=utf-8"
    path: str = "/page"
    sends: bool = True
    why: str = ""
    ours: str = ""
    chromium: str = ""

    @property
    def html(self) -> str:
        """The whole page."""
        posting = f"<!doctype html><form method=post action=/to {self.form}>{self.inside}</form>"
        return (self.page or posting).replace("[press]", PRESS)

    @property
    def body(self) -> bytes:
        """The page as bytes in its character set."""
        return self.html.encode(self.charset, "xmlcharrefreplace")


_TABLE = tomllib.loads(Path(__file__).with_name("cases.toml").read_text("utf-8"))
CASES = tuple(Case(**row) for row in _TABLE["case"])
DEVIATIONS = tuple(Case(**row) for row in _TABLE["deviation"])
