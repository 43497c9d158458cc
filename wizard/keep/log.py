"""The log of allow-listed facts and the diagnostics bundle. Implements core.ports.Reports.

One text file, one line a fact, times in UTC, turned over once when it is full. What a line may
hold says log_line.py. A log that cannot be written stops nobody.
"""

from __future__ import annotations

import contextlib
import io
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from wizard.core.outcomes import Code, Problem
from wizard.keep.own_files import make_folder, open_ours, read_file, replace_file

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
        from wizard.keep.log_line import line_of  # noqa: PLC0415 - start-up diet

        moment = datetime.now(UTC).isoformat(timespec="milliseconds")
        line = f"{moment} {line_of(event, facts)}"[:LONGEST_LINE] + "\n"
        # A full or closed disk must not stop the wizard for a line of its log.
        with self._lock, contextlib.suppress(OSError):
            make_folder(self._file.parent)
            self._turn_over()
            # Unbuffered: one write, so that two programs do not tear each other's lines apart.
            with open(self._file, "ab", buffering=0, opener=open_ours) as log:
                log.write(line.encode("utf-8", "replace"))

    def files(self) -> dict[str, str]:
        """What the bundle holds, name to text."""
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


def _text_of(path: Path) -> str:
    """What a log file holds; empty where there is none, or another file in its place."""
    try:
        content = read_file(path, 2 * LARGEST)
    except OSError:
        return ""
    return (content or b"").decode("utf-8", "replace")


def _one_line(value: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in value)[:LONGEST_LINE]
