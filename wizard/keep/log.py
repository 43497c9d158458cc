"""The log of allow-listed facts and the diagnostics bundle. Implements core.ports.Reports.

One text file, one line a fact, times in UTC, turned over once when it is full. What a line may
hold says keep/facts.py. A log that cannot be written stops nobody.
"""

from __future__ import annotations

import contextlib
import io
import os
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from wizard.core.outcomes import Code, Problem
from wizard.keep.replace_file import make_folder, replace_file

LARGEST = 256 * 1024
"""Bytes before the log is turned over; at most twice that is kept."""

LONGEST_LINE = 1000


class FileReports:
    """Writes the log into `folder`. `facts` is asked when a bundle is made: name to value."""

    def __init__(self, folder: Path, facts: Callable[[], Mapping[str, str]]) -> None:
        self._file = folder / "log.txt"
        self._older = folder / "log.1.txt"
        self._facts = facts
        self._lock = threading.Lock()

    def note(self, event: str, **facts: str | int) -> None:
        """Write one line; only names on the allow-list are taken."""
        from wizard.keep.facts import line_of  # noqa: PLC0415 - start-up diet

        moment = datetime.now(UTC).isoformat(timespec="milliseconds")
        line = f"{moment} {line_of(event, facts)}"[:LONGEST_LINE] + "\n"
        # A full or closed disk must not stop the wizard for a line of its log.
        with self._lock, contextlib.suppress(OSError):
            make_folder(self._file.parent)
            self._turn_over()
            _append(self._file, line.encode("utf-8", "replace"))

    def files(self) -> dict[str, str]:
        """What the bundle would hold now, name to text: to be shown before it is saved."""
        facts = "".join(f"{name}: {_one_line(value)}\n" for name, value in self._facts().items())
        log = "".join(_text_of(path) for path in (self._older, self._file))
        return {"facts.txt": facts, "log.txt": log}

    def write_bundle(self, target: Path) -> Problem | None:
        """Write the diagnostics bundle (a zip) for the clinic's IT person; no secret is in it."""
        import zipfile  # noqa: PLC0415 - start-up diet

        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as bundle:
            for name, text in self.files().items():
                entry = zipfile.ZipInfo(name, _moment())
                entry.external_attr = 0o600 << 16
                bundle.writestr(entry, text, zipfile.ZIP_DEFLATED)
        try:
            replace_file(target, packed.getvalue())
        except OSError:
            return Problem(Code.FILE_NOT_WRITTEN, named=(str(target),))
        return None

    def _turn_over(self) -> None:
        if self._file.exists() and self._file.stat().st_size > LARGEST:
            self._file.replace(self._older)


def _moment() -> tuple[int, int, int, int, int, int]:
    """Now, as far as a zip can say it: a clock that is quite wrong is why some bundles are made."""
    now = time.localtime()
    year = min(max(now.tm_year, 1980), 2107)
    return year, now.tm_mon, now.tm_mday, now.tm_hour, now.tm_min, now.tm_sec


def _append(path: Path, line: bytes) -> None:
    """One write to the end, so that two programs do not tear each other's lines apart."""
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(path, flags | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0), 0o600)
    try:
        os.write(handle, line)
    finally:
        os.close(handle)


def _text_of(path: Path) -> str:
    """The end of a log file; empty where there is none."""
    try:
        if path.is_symlink() or not path.is_file():
            return ""
        with path.open("rb") as stream:
            size = path.stat().st_size
            stream.seek(max(0, size - 2 * LARGEST))
            return stream.read().decode("utf-8", "replace")
    except OSError:
        return ""


def _one_line(value: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in value)[:LONGEST_LINE]
