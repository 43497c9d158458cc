"""Writes a file whole or not at all, readable by this user only.

Temporary file, fsync, rename, fsync of the folder: whatever happens in between, a reader finds the
old content or the new. On Windows the user's own folder is closed to others by inheritance, and
folders cannot be flushed.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path

TEMPORARY = ".tmp"

RENAME_TRIES = 5
RENAME_PAUSE_SECONDS = 0.05


def make_folder(folder: Path) -> None:
    """Make `folder` for this user alone, or close it to others where it is open. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32" and folder.stat().st_mode & 0o077:
        # Another user's folder stays as it is; the files in it are closed in any case.
        with contextlib.suppress(PermissionError):
            folder.chmod(0o700)


def replace_file(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Make `content` the content of `path`. Raises OSError; then the old content is still there.

    `durable` waits until the disk has it, so that a power cut does not undo it.
    """
    if not path.name:
        raise IsADirectoryError(path)
    temporary = path.with_name(f"{path.name}.{os.urandom(4).hex()}{TEMPORARY}")
    try:
        _write_new(temporary, content, durable=durable)
        _rename(temporary, path)
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
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
        if durable:
            stream.flush()
            os.fsync(stream.fileno())


def _rename(temporary: Path, path: Path) -> None:
    """On Windows a virus scanner that has just opened the file refuses this for a moment."""
    for _ in range(RENAME_TRIES - 1):
        try:
            temporary.replace(path)
        except PermissionError:
            time.sleep(RENAME_PAUSE_SECONDS)
        else:
            return
    temporary.replace(path)


_BINARY = getattr(os, "O_BINARY", 0)


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
