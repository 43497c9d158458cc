"""The wizard's own files: for this user only, reached through no link, written whole or not at all.

Temporary file, fsync, rename, fsync of the folder: whatever happens in between, a reader finds the
old content or the new. On Windows the user's own folder is closed to others by inheritance, and
folders cannot be flushed.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

TEMPORARY = ".tmp"

TRIES = 5
PAUSE_SECONDS = 0.05

Result = TypeVar("Result")


def make_folder(folder: Path) -> None:
    """Make `folder` for this user alone, or close it to others where it is open. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32" and folder.stat().st_mode & 0o077:
        # Another user's folder stays as it is; the files in it are closed in any case.
        with contextlib.suppress(PermissionError):
            folder.chmod(0o700)


def open_ours(path: str | Path, flags: int) -> int:
    """A file handle, as `opener` of Python's open or by itself. Raises OSError.

    No link is followed, and a pipe in the place of the file does not hold us for ever.
    """
    safely = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.open(path, flags | safely, 0o600)


def read_file(path: Path, largest: int) -> bytes | None:
    """The content of a file of ours; None where there is none.

    Raises OSError for what we cannot have written: a link, a folder, more than `largest` bytes.
    """
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(found.st_mode) or found.st_size > largest:
        raise OSError("not a file of ours")
    return _patiently(lambda: _whole(path))


def replace_file(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Make `content` the content of `path`. Raises OSError; then the old content is still there.

    `durable` waits until the disk has it, so that a power cut does not undo it.
    """
    if not path.name:
        raise IsADirectoryError(path)
    temporary = path.with_name(f"{path.name}.{os.urandom(4).hex()}{TEMPORARY}")
    try:
        _write_new(temporary, content, durable=durable)
        _patiently(lambda: temporary.replace(path))
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    if durable:
        _flush_folder(path.parent)


def remove_leftovers(path: Path) -> None:
    """Remove temporary files of `path` that a kill left behind. Says nothing if it cannot.

    For the one program that writes `path`: another one's half-written file would be taken away.
    """
    with contextlib.suppress(OSError):
        for leftover in path.parent.glob(f"{path.name}.*{TEMPORARY}"):
            leftover.unlink()


def _write_new(path: Path, content: bytes, *, durable: bool) -> None:
    with open(path, "xb", opener=open_ours) as stream:
        stream.write(content)
        if durable:
            stream.flush()
            os.fsync(stream.fileno())


def _whole(path: Path) -> bytes:
    with open(path, "rb", opener=open_ours) as stream:
        return stream.read()


def _patiently(step: Callable[[], Result]) -> Result:
    """On Windows a virus scanner that has just opened the file refuses this for a moment."""
    for _ in range(TRIES - 1):
        try:
            return step()
        except PermissionError:
            time.sleep(PAUSE_SECONDS)
    return step()


def _flush_folder(folder: Path) -> None:
    """Without it a power cut may undo the rename itself. Some file systems know no such thing."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
