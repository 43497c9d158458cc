"""Whether Caps Lock is on. Qt does not tell, so each system is asked in its own way."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

CapsLock = Callable[[], bool | None]
"""True or False; None where the system does not tell: then no badge is shown."""

_XKB_USE_CORE_KEYBOARD = 0x0100
_VK_CAPITAL = 0x14
_ALPHA_SHIFT = 0x10000


def caps_lock() -> CapsLock:
    """The way to ask on this platform."""
    match QGuiApplication.platformName():
        case "xcb":
            return _x11()
        case "windows":
            return _windows
        case "cocoa":
            return _macos
        case _:
            return _untold


def _untold() -> bool | None:
    """Wayland and screenless platforms do not tell."""
    return None


def _x11() -> CapsLock:
    """XkbGetIndicatorState, bit 0 (X Keyboard Extension library, chapter 8)."""
    try:
        x11 = ctypes.CDLL("libX11.so.6")  # by name: a search for it runs a compiler
    except OSError:
        return _untold
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    state_of = x11.XkbGetIndicatorState
    state_of.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.POINTER(ctypes.c_uint)]
    display = x11.XOpenDisplay(None)
    if not display:
        return _untold

    def ask() -> bool | None:
        state = ctypes.c_uint(0)
        failed = state_of(display, _XKB_USE_CORE_KEYBOARD, ctypes.byref(state))
        return None if failed else bool(state.value & 1)

    return ask


def _windows() -> bool | None:
    """GetKeyState(VK_CAPITAL), low bit: toggled."""
    if sys.platform == "win32":
        return bool(ctypes.windll.user32.GetKeyState(_VK_CAPITAL) & 1)
    return None


def _macos() -> bool | None:
    """CGEventSourceFlagsState of the whole session, alpha shift bit."""
    found = ctypes.util.find_library("ApplicationServices")
    if found is None:
        return None
    services = ctypes.CDLL(found)
    services.CGEventSourceFlagsState.restype = ctypes.c_uint64
    services.CGEventSourceFlagsState.argtypes = [ctypes.c_int32]
    return bool(services.CGEventSourceFlagsState(0) & _ALPHA_SHIFT)
