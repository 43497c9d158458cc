"""Sends messages to the objects of macOS, for the few things that Qt does not offer there.

Not run by the tests: they have no macOS.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

Send = Callable[..., int | None]
"""Send a message to an object: the object, the message, arguments of a pointer's size."""


class ObjectiveC:
    """The runtime library, loaded."""

    def __init__(self, library: str) -> None:
        self._objc = ctypes.CDLL(library)
        self._objc.objc_getClass.restype = ctypes.c_void_p
        self._objc.objc_getClass.argtypes = [ctypes.c_char_p]
        self._objc.sel_registerName.restype = ctypes.c_void_p
        self._objc.sel_registerName.argtypes = [ctypes.c_char_p]

    def class_of(self, name: bytes) -> int | None:
        """The class of this name, to send messages to."""
        found: int | None = self._objc.objc_getClass(name)
        return found

    def send(self, target: int | None, name: bytes, *arguments: int | bytes | None) -> int | None:
        """Send a message; what it answers, as a pointer."""
        kinds = [ctypes.c_char_p if isinstance(a, bytes) else ctypes.c_void_p for a in arguments]
        prototype = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)
        message = prototype(("objc_msgSend", self._objc))
        answer: int | None = message(target, self._objc.sel_registerName(name), *arguments)
        return answer


def objective_c() -> ObjectiveC | None:
    """The runtime; None on any other system."""
    if QGuiApplication.platformName() != "cocoa":
        return None  # before the search: on Linux that runs a compiler
    library = ctypes.util.find_library("objc")
    return None if library is None else ObjectiveC(library)
