"""One wizard at a time: the second start knocks, and the first one raises its window.

The lock is the operating system's own, on an open file: it is gone the moment its holder is gone,
whatever the file says, so neither a kill nor rubbish in the file can block a start (QLockFile can:
security.md 3.22). The knock is a file that the first one looks for: no port, no firewall question.
Its window takes the knock away, not the thread that looks for it: one that hangs has not heard.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from wizard.keep.own_files import make_folder, open_ours

LOOK_SECONDS = 0.2
"""How often the first one looks for a knock: the window is up within a second."""

ANSWER_SECONDS = 3.0


@dataclass(frozen=True)
class AlreadyRunning:
    """Another wizard of this user runs. `answered`: its window has heard the knock."""

    answered: bool


class Claim:
    """This is the one wizard. `release` lets the next one in; so does the end of the program.

    `on_knock` is called on a thread of its own, again and again until somebody calls `answer`.
    """

    def __init__(self, handle: int | None, knock: Path, on_knock: Callable[[], None]) -> None:
        self._handle = handle
        self._knock = knock
        self._on_knock = on_knock
        self._over = threading.Event()
        self._forget_an_old_knock()
        self._listener = threading.Thread(target=self._listen, name="knock", daemon=True)
        self._listener.start()

    def _forget_an_old_knock(self) -> None:
        """A knock from before was not meant for us."""
        try:
            self._knock.unlink(missing_ok=True)
        except OSError:
            _move_away(self._knock)

    def answer(self) -> None:
        """Tell whoever knocked that the window is there.

        A knock that cannot be taken away would raise the window for ever: then no more is heard.
        """
        try:
            self._knock.unlink(missing_ok=True)
        except OSError:
            self._over.set()

    def release(self) -> None:
        """Stop listening and let go of the lock. Twice is fine."""
        self._over.set()
        self._listener.join()
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _listen(self) -> None:
        while not self._over.wait(LOOK_SECONDS):
            if os.path.exists(self._knock):  # noqa: PTH110 - pathlib's raises in a closed folder
                self._on_knock()


def claim(folder: Path, on_knock: Callable[[], None]) -> Claim | AlreadyRunning:
    """Become the one wizard of `folder`, or knock at the one that is.

    For `on_knock` see Claim. Where no lock can be had at all (a closed folder, a network disk
    without locks) the wizard starts: two windows are better than none.
    """
    lock, knock = folder / "wizard.lock", folder / "wizard.knock"
    handle = _open(lock)
    if handle is None or _lock(handle):
        return Claim(handle, knock, on_knock)
    answered = _knock_at(knock)
    if not answered and _lock(handle):
        return Claim(handle, knock, on_knock)  # it was about to close
    os.close(handle)
    return AlreadyRunning(answered)


def _open(path: Path) -> int | None:
    """The lock file, opened; what else stands in its place is moved out of the way first."""
    for _ in range(2):
        try:
            make_folder(path.parent)
            return open_ours(path, os.O_RDWR | os.O_CREAT)
        except OSError:
            _move_away(path)
    return None


def _move_away(path: Path) -> None:
    """Rename what stands in the place of a file of ours."""
    with contextlib.suppress(OSError):
        path.rename(path.with_name(f"{path.name}.damaged-{time.time_ns()}"))


def _lock(handle: int) -> bool:
    """Whether we hold the lock now. A disk that knows no locks counts as held."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - only there

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        except OSError:
            return True
        return True
    import fcntl  # noqa: PLC0415 - only there

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _knock_at(knock: Path) -> bool:
    """Leave the knock and wait until the first wizard takes it away; whether it did."""
    try:
        knock.touch(mode=0o600)
    except OSError:
        return False
    until = time.monotonic() + ANSWER_SECONDS
    while time.monotonic() < until:
        if not knock.exists():
            return True
        time.sleep(0.05)
    with contextlib.suppress(OSError):
        knock.unlink()
    return False
