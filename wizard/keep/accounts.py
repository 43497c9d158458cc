"""The linked doctors and the interrupted run, in one file of this user. No secret, no tick.

Implements core.ports.AccountBook. The file is replaced whole; a copy of the last good one lies
beside it. A damaged file is set aside under another name, never deleted and never a crash.
"""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Code, Problem
from wizard.keep.json_entries import LARGEST, BrokenFileError, OtherVersionError
from wizard.keep.own_files import make_folder, read_file, remove_leftovers, replace_file
from wizard.keep.state_file import State, from_bytes, to_bytes


class FileAccountBook:
    """Reads the file once, at the start, and writes all of it at every change.

    `only_looks` is for the commands: they change nothing, and a window may be writing meanwhile.

    What could not be written is still remembered until the program ends, and written with the
    next change.
    """

    def __init__(self, folder: Path, *, only_looks: bool = False) -> None:
        self._file = folder / "linked.json"
        self._copy = folder / "linked.json.bak"
        self._only_looks = only_looks
        self._lock = threading.Lock()
        self._trouble: Problem | None = None
        self._written: State | None = None
        if not only_looks:
            for path in (self._file, self._copy):
                remove_leftovers(path)
        self._state = self._load()

    def linked(self) -> tuple[LinkedDoctor, ...]:
        """The linked doctors, oldest first."""
        return tuple(sorted(self._state.linked, key=lambda doctor: doctor.linked_at))

    def remember(self, doctor: LinkedDoctor) -> Problem | None:
        """Add or replace the doctor with this identifier."""
        with self._lock:
            others = self._without(doctor.identifier)
            return self._change(replace(self._state, linked=(*others, doctor)))

    def forget(self, identifier: str) -> Problem | None:
        """Drop the doctor with this identifier."""
        with self._lock:
            return self._change(replace(self._state, linked=self._without(identifier)))

    def interrupted(self) -> InterruptedSession | None:
        """The run that was closed half-way, if any."""
        return self._state.interrupted

    def keep_interrupted(self, session: InterruptedSession) -> Problem | None:
        """Keep where the user is; replaces what was kept before."""
        # Before a push the disk must have it; a mere place in the wizard may wait for the disk.
        with self._lock:
            return self._change(replace(self._state, interrupted=session), durable=session.sending)

    def drop_interrupted(self) -> Problem | None:
        """The run is finished or given up."""
        with self._lock:
            return self._change(replace(self._state, interrupted=None))

    def trouble(self) -> Problem | None:
        """What was wrong with the file when it was read."""
        return self._trouble

    def _without(self, identifier: str) -> tuple[LinkedDoctor, ...]:
        return tuple(doctor for doctor in self._state.linked if doctor.identifier != identifier)

    def _change(self, state: State, *, durable: bool = True) -> Problem | None:
        self._state = state
        if state == self._written:
            return None
        problem = self._write(to_bytes(state), durable=durable)
        self._written = None if problem else state
        return problem

    def _write(self, content: bytes, *, durable: bool = True) -> Problem | None:
        try:
            if len(content) > LARGEST:
                raise OSError("more than this program would read again")
            make_folder(self._file.parent)
            replace_file(self._file, content, durable=durable)
        except OSError:
            return Problem(Code.STATE_NOT_WRITTEN, named=(str(self._file),))
        if durable:
            # Only then: of the two files one must always be safe from a power cut.
            with contextlib.suppress(OSError):
                replace_file(self._copy, content)
        return None

    def _load(self) -> State:
        try:
            state = _read(self._file)
        except OtherVersionError:
            return self._load_copy(Code.STATE_OF_ANOTHER_VERSION)
        except (BrokenFileError, OSError):
            return self._load_copy(Code.STATE_BROKEN)
        copied = self._copied() if state is None else None
        if copied is None:
            self._written = state or State()
        return state or copied or State()

    def _load_copy(self, without: Code) -> State:
        """Set the file aside, go on with the copy if that is good, and say so; else `without`.

        Who only looks leaves it where it is, for the next window to tell.
        """
        aside = self._file if self._only_looks else _set_aside(self._file)
        state = self._copied()
        if aside is None:
            self._trouble = Problem(Code.STATE_NOT_WRITTEN, named=(str(self._file),))
            return state or State()
        code = Code.STATE_RESTORED if state else without
        self._trouble = Problem(code, named=(str(aside),))
        if state and not self._only_looks:
            self._write(to_bytes(state))
        return state or State()

    def _copied(self) -> State | None:
        """What the copy says; None without a good one."""
        try:
            return _read(self._copy)
        except (BrokenFileError, OSError):
            return None


def _read(path: Path) -> State | None:
    """The state in `path`; None without such a file. Raises BrokenFileError, OSError."""
    content = read_file(path, LARGEST)
    return None if content is None else from_bytes(content)


def _set_aside(path: Path) -> Path | None:
    """Rename the damaged file; its new name, or None where it cannot be renamed."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.name}.damaged-{moment}")
    try:
        path.rename(aside)
    except OSError:
        return None
    return aside
