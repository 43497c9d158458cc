"""Keeps the window out of screen recordings while a password shows, where the system offers that.

Only while it shows: clinics are helped by remote desktop, where a guarded window is not seen.
Not run on Windows and macOS by the tests; they use stand-ins that answer as those systems do.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wizard.ui.objective_c import Send, objective_c

Cover = Callable[[int, bool], None]
"""Take a window, by the system's number, out of recordings; or let it be seen again."""

_NONE, _MONITOR, _EXCLUDE = 0x00, 0x01, 0x11  # WDA_…: the last one since Windows 10, version 2004
_SHARED_BY_NOBODY, _SHARED_TO_READ = 0, 1  # NSWindowSharingType
_SHOWN = "passwords_shown"


class DisplayAffinity(Protocol):
    """The part of user32.dll that is needed."""

    def SetWindowDisplayAffinity(self, window: ctypes.c_void_p, affinity: int) -> int:
        """0: refused."""
        ...


def screen_cover() -> Cover | None:
    """The way to do it on this system; None where there is none, as on Linux."""
    if sys.platform == "win32" and QGuiApplication.platformName() == "windows":
        return windows_cover(ctypes.windll.user32)
    objc = objective_c()
    return None if objc is None else macos_cover(objc.send)


def windows_cover(user32: DisplayAffinity) -> Cover:
    """Not seen in recordings; on older systems seen as a black area."""

    def cover(window: int, covered: bool) -> None:
        handle = ctypes.c_void_p(window)
        if not user32.SetWindowDisplayAffinity(handle, _EXCLUDE if covered else _NONE) and covered:
            user32.SetWindowDisplayAffinity(handle, _MONITOR)

    return cover


def macos_cover(send: Send) -> Cover:
    """Not shared with other programs. Recorders of macOS 15 and newer see it all the same."""

    def cover(view: int, covered: bool) -> None:
        kind = _SHARED_BY_NOBODY if covered else _SHARED_TO_READ
        send(send(view, b"window"), b"setSharingType:", kind)

    return cover


def guard(widget: QWidget, cover: Cover | None, *, shown: bool) -> None:
    """Tell that a password begins to show in `widget`, or no longer does.

    The window is covered from the first to the last of those that show in it.
    """
    if cover is None:
        return
    window = widget.window()
    count = int(window.property(_SHOWN) or 0) + (1 if shown else -1)
    window.setProperty(_SHOWN, count)
    if count == int(shown):
        cover(int(window.winId()), shown)
