"""A JSON file of ours, read entry by entry with its type: what is not as we wrote it is broken."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import Enum
from typing import TypeVar

from wizard.core.linked import is_identifier

LARGEST = 1_000_000
"""Bytes. Hundreds of doctors fit; more is not our file."""

LAST_YEAR = 9000
"""Python's calendar ends with 9999: further on, a date could not be counted forward any more."""

Kind = TypeVar("Kind")
Member = TypeVar("Member", bound=Enum)


class BrokenFileError(ValueError):
    """The file is not what this program writes."""


class OtherVersionError(BrokenFileError):
    """The file is whole, but another version of this program wrote it."""


class Entries:
    """One JSON object. Every method raises BrokenFileError for what is missing or mistyped."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise BrokenFileError("an object is missing")
        self.facts: dict[str, object] = value

    @classmethod
    def from_bytes(cls, content: bytes) -> Entries:
        """The object that a file in ASCII holds."""
        try:
            return cls(json.loads(content.decode("ascii"), object_pairs_hook=_once))
        except (ValueError, RecursionError) as error:
            raise BrokenFileError("not JSON") from error

    def take(self, key: str, kind: type[Kind]) -> Kind:
        """The entry, of exactly this type (True is no number)."""
        value = self.facts.get(key)
        if type(value) is not kind:
            raise BrokenFileError(key)
        return value

    def text(self, key: str) -> str:
        """A string."""
        return self.take(key, str)

    def name(self, key: str, kind: type[Member]) -> Member:
        """A member of an Enum, by its value."""
        try:
            return kind(self.text(key))
        except ValueError as error:
            raise BrokenFileError(key) from error

    def time(self, key: str) -> datetime:
        """A time in ISO 8601 with its offset, as UTC."""
        try:
            time = datetime.fromisoformat(self.text(key))
            if time.tzinfo is not None and time.year < LAST_YEAR:
                return time.astimezone(UTC)
        except (ValueError, OverflowError) as error:
            raise BrokenFileError(key) from error
        raise BrokenFileError(key)

    def identifier(self, key: str) -> str:
        """A name that the credential store takes."""
        text = self.text(key)
        if not is_identifier(text):
            raise BrokenFileError(key)
        return text


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object; a key that is there twice is no file of ours."""
    facts = dict(pairs)
    if len(facts) != len(pairs):
        raise BrokenFileError("one key twice")
    return facts
