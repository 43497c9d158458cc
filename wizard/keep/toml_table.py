"""Takes values out of a parsed TOML file, one key at a time, and refuses whatever is not right."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from wizard.core.address import SiteAddress, read_address
from wizard.core.local_text import LANGUAGES, LocalText
from wizard.core.outcomes import Code, Problem
from wizard.core.pack_problem import PackFault
from wizard.core.short_words import keep_with_next
from wizard.keep.toml_lines import Path

LONGEST_TEXT = 1000
"""Characters. The guide's longest sentence, the footnote of IDS, has a third of it."""

LONGEST_LIST = 40

Choice = TypeVar("Choice", bound=Enum)


class Refused(Exception):  # noqa: N818 - not an error of ours: the loaders turn it into a value
    """A value that cannot be used. Raised and caught in this folder only."""

    def __init__(self, path: Path, fault: PackFault) -> None:
        super().__init__(path, fault)
        self.path = path
        self.fault = fault


class Table:
    """A section of a TOML file. Every key must be asked for; `refuse_unread` names those left."""

    def __init__(self, values: Mapping[str, object], path: Path = ()) -> None:
        self._values = values
        self._path = path
        self._read: set[str] = set()
        self._inner: list[Table] = []

    def refuse_unread(self) -> None:
        """Refuse the first key, here or in a section below, that nobody asked for."""
        for key in self._values:
            if key not in self._read:
                raise self.refused(key, PackFault.UNKNOWN_KEY)
        for table in self._inner:
            table.refuse_unread()

    def refused(self, key: str | int, fault: PackFault) -> Refused:
        """The refusal of the value under `key`, to be raised."""
        return Refused((*self._path, key), fault)

    def check_schema(self, known: int) -> None:
        """Refuse a file that is made for another version; one that does not say is for this."""
        if self.has("schema") and self.number("schema") != known:
            raise self.refused("schema", PackFault.NEWER_SCHEMA)

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self._values

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not empty. Without a default the key must be there."""
        value = self._value(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            raise self._missing_or(key, value, PackFault.NOT_TEXT)
        self._check_text(key, value)
        return value

    def optional_text(self, key: str) -> str:
        """A text; empty where the key is absent or holds nothing: both mean "not said"."""
        return "" if self._value(key) in (None, "") else self.text(key)

    def optional_address(self, key: str) -> SiteAddress | None:
        """The https address of a SmileTPS; None where none is said."""
        text = self.optional_text(key)
        if not text:
            return None
        if not text.startswith("https://"):
            raise self.refused(key, PackFault.NOT_HTTPS)
        return self.plain_address(key, text, PackFault.NOT_AN_ADDRESS)

    def plain_address(self, key: str, url: str, fault: PackFault) -> SiteAddress:
        """What `url`, said under the key, means as an address; `fault` where it is none."""
        read = read_address(url)
        if isinstance(read, Problem):
            is_ids = read.code is Code.ADDRESS_IS_IDS
            raise self.refused(key, PackFault.IS_IDS if is_ids else fault)
        return read

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of at least one text, none of them empty."""
        value = self._value(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, list):
            raise self._missing_or(key, value, PackFault.NOT_TEXTS)
        if not value or len(value) > LONGEST_LIST:
            raise self.refused(key, PackFault.TOO_MUCH if value else PackFault.EMPTY)
        texts: list[str] = []
        for item in value:
            if not isinstance(item, str):
                raise self.refused(key, PackFault.NOT_TEXTS)
            self._check_text(key, item)
            texts.append(item)
        return tuple(texts)

    def number(self, key: str) -> int:
        """A whole number above zero."""
        value = self._value(key)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 1_000_000:  # noqa: PLR2004
            raise self._missing_or(key, value, PackFault.NOT_NUMBER)
        return value

    def yes_no(self, key: str, *, default: bool = False) -> bool:
        """True or false."""
        value = self._value(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.refused(key, PackFault.NOT_YES_NO)
        return value

    def day(self, key: str) -> date:
        """A date without a time."""
        value = self._value(key)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self._missing_or(key, value, PackFault.NOT_DATE)
        return value

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        """One of the members of an enum, written as its value."""
        word = self.text(key)
        for choice in choices:
            if choice.value == word:
                return choice
        raise self.refused(key, PackFault.NOT_A_CHOICE)

    def table(self, key: str, *, optional: bool = False) -> Table:
        """A section below this one; empty if it is `optional` and not there."""
        value = self._value(key)
        if value is None and optional:
            value = {}
        if not isinstance(value, dict):
            raise self._missing_or(key, value, PackFault.NOT_TABLE)
        return self._below(value, key)

    def tables(self, key: str, *, optional: bool = False) -> list[Table]:
        """The items of a [[list of sections]]; none if it is `optional` and not there."""
        value = self._value(key)
        if value is None and optional:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self._missing_or(key, value, PackFault.NOT_TABLES)
        return [self._below(item, key, position) for position, item in enumerate(value)]

    def local(self, key: str) -> LocalText:
        """A text in several languages. Polish must be there; others may lack."""
        words = self.table(key)
        texts = ((code, words.text(code, None if code == "pl" else "")) for code in LANGUAGES)
        return LocalText(*(keep_with_next(text, code) for code, text in texts))

    def _below(self, values: Mapping[str, object], *way: str | int) -> Table:
        table = Table(values, (*self._path, *way))
        self._inner.append(table)
        return table

    def _value(self, key: str) -> object:
        self._read.add(key)
        return self._values.get(key)

    def _missing_or(self, key: str, value: object, fault: PackFault) -> Refused:
        return self.refused(key, PackFault.MISSING_KEY if value is None else fault)

    def _check_text(self, key: str, text: str) -> None:
        if not text.strip():
            raise self.refused(key, PackFault.EMPTY)
        if len(text) > LONGEST_TEXT:
            raise self.refused(key, PackFault.TOO_MUCH)
        if any(unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"} for sign in text):
            raise self.refused(key, PackFault.INVISIBLE)
