"""What can be wrong with a guide pack or a site profile, in words for the person who edits it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from wizard.core.catalogue.entry import translatable
from wizard.core.outcomes import Code, Problem


class PackFault(Enum):
    """Why a file cannot be used. The value is an English sentence; the window translates it."""

    MISSING = translatable("Problems", "The file is missing or cannot be read.")
    NOT_A_FILE = translatable("Problems", "This is a folder or a device, not a file.")
    TOO_LARGE = translatable("Problems", "The file is much larger than such a file can be.")
    BYTE_ORDER_MARK = translatable(
        "Problems", "The file starts with a byte order mark. Save it as UTF-8 without BOM."
    )
    NOT_UTF_8 = translatable("Problems", "The file is not UTF-8 text. Save it as UTF-8.")
    NOT_TOML = translatable(
        "Problems", "This line is not written as TOML wants it. Look for a quote or a bracket."
    )
    TWICE = translatable("Problems", "This key or section is written twice.")
    TOO_DEEP = translatable("Problems", "The values are nested too deep.")
    NEWER_SCHEMA = translatable("Problems", "The file is made for another version of the program.")
    UNKNOWN_KEY = translatable("Problems", "There is no such key. Look for a typing mistake.")
    MISSING_KEY = translatable("Problems", "This key is missing.")
    NOT_TEXT = translatable("Problems", "The value must be a text in quotes.")
    NOT_TEXTS = translatable("Problems", "The value must be a list of texts in quotes.")
    NOT_NUMBER = translatable("Problems", "The value must be a whole number above zero.")
    NOT_YES_NO = translatable("Problems", "The value must be true or false.")
    NOT_DATE = translatable("Problems", "The value must be a date such as 2026-11-22.")
    NOT_TABLE = translatable("Problems", "This must be a section with keys of its own.")
    NOT_TABLES = translatable("Problems", "This must be a list of sections in double brackets.")
    NOT_A_CHOICE = translatable("Problems", "The value is none of the words allowed here.")
    EMPTY = translatable("Problems", "The text or the list is empty.")
    TOO_MUCH = translatable("Problems", "The text or the list is too long.")
    INVISIBLE = translatable("Problems", "The text holds invisible or control characters.")
    NOT_VISIBLE_TEXT = translatable(
        "Problems", "The text holds < > { or }. Write what the page shows, word for word."
    )
    NOT_HTTPS = translatable("Problems", "The address must start with https://.")
    NOT_AN_ADDRESS = translatable(
        "Problems", "The address must be https:// and a host name in plain letters, nothing hidden."
    )
    NOT_A_HOST = translatable(
        "Problems", "This is not a host name in plain letters, such as login.example.com."
    )
    IS_IDS = translatable("Problems", "This is the address of IDS, not of SmileTPS.")
    IS_NOT_IDS = translatable("Problems", "This is not an address of IDS.")
    NOT_A_PATH = translatable(
        "Problems", "The path must start with one / and stay on the same site."
    )
    NO_VALUE = translatable("Problems", "An unknown rule has no value; any other rule needs one.")
    NOT_ALL = translatable("Problems", "The list must name each item once, in the site's order.")
    NO_LABEL_PLACE = translatable("Problems", "The sentence needs {label} once.")
    NOT_A_COLOUR = translatable("Problems", "The colour must be written as #rrggbb, small letters.")
    PICTURE_NOT_SVG = translatable("Problems", "The picture is not an SVG file that can be read.")
    PICTURE_UNSAFE = translatable("Problems", "The picture refers to something outside the file.")
    PICTURE_UNTITLED = translatable("Problems", "The picture lacks a Polish <title> or <desc>.")
    PICTURE_NO_TARGET = translatable(
        "Problems", "The picture has no element with this id to be marked."
    )


@dataclass(frozen=True)
class PackProblem:
    """Why a guide pack or a site profile cannot be used.

    `file` is a bare name, never a path. `line` counts from 1; None where it is not known. `key` is
    written as in the file ("staff.login"), items of a list counted from 1 ("steps[2].title.pl").
    """

    code: Code
    file: str
    fault: PackFault
    line: int | None = None
    key: str = ""

    @property
    def where(self) -> str:
        """File, line and key as one text that reads the same in every language."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place} {self.key}".rstrip()

    def problem(self) -> Problem:
        """The same as a row of the catalogue: where, and the sentence of the fault."""
        return Problem(self.code, named=(self.where, self.fault.value))
