"""How the user likes the window: kept in a small file, and never worth a complaint.

Implements core.ports.Preferences.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from wizard.core.local_text import LANGUAGES
from wizard.keep.json_entries import LARGEST, BrokenFileError, Entries
from wizard.keep.own_files import make_folder, read_file, remove_leftovers, replace_file

FARTHEST = 100_000
"""Pixels from the corner of the desktop; no desktop is larger."""


class FilePreferences:
    """Reads `window.json` in `folder` once; writes it when something is set."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "window.json"
        facts = _facts_of(self._file)
        self._language = _language(facts.get("language"))
        self._strip_place = _place(facts.get("strip_place"))

    @property
    def language(self) -> str:
        """The language that the user chose ("pl", …); empty when none was chosen."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        self._language = _language(language)
        self._write()

    @property
    def strip_place(self) -> tuple[int, int] | None:
        """Where the compact strip was left."""
        return self._strip_place

    @strip_place.setter
    def strip_place(self, place: tuple[int, int] | None) -> None:
        self._strip_place = place
        self._write()

    def _write(self) -> None:
        facts = {"language": self._language, "strip_place": self._strip_place}
        with contextlib.suppress(OSError):
            make_folder(self._file.parent)
            remove_leftovers(self._file)
            replace_file(self._file, json.dumps(facts).encode("ascii"), durable=False)


def _facts_of(file: Path) -> dict[str, object]:
    """What the file says; nothing if it is damaged: the next choice writes it anew."""
    try:
        content = read_file(file, LARGEST)
        return {} if content is None else Entries.from_bytes(content).facts
    except (OSError, BrokenFileError):
        return {}


def _language(value: object) -> str:
    return value if isinstance(value, str) and value in LANGUAGES else ""


def _place(value: object) -> tuple[int, int] | None:
    match value:
        case [int() as x, int() as y] if max(abs(x), abs(y)) <= FARTHEST:
            return x, y
        case _:
            return None
