"""Marks the macOS pasteboard as concealed, which Qt cannot: it renames foreign formats there.

The mark is `org.nspasteboard.ConcealedType` (nspasteboard.org). Not run by the tests: they have no
macOS; on any other system this does nothing.
"""

from __future__ import annotations

import ctypes
import ctypes.util

from PySide6.QtGui import QGuiApplication

_CONCEALED = b"org.nspasteboard.ConcealedType"


def conceal() -> None:
    """Add the mark to what was just copied."""
    library = ctypes.util.find_library("objc")
    if QGuiApplication.platformName() != "cocoa" or library is None:
        return
    objc = ctypes.CDLL(library)
    objc.objc_getClass.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = [ctypes.c_char_p]
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]

    def send(target: int | None, name: bytes, *arguments: int | bytes | None) -> int | None:
        """Send an Objective-C message whose arguments are all pointers."""
        kinds = [ctypes.c_char_p if isinstance(a, bytes) else ctypes.c_void_p for a in arguments]
        prototype = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)
        message = prototype(("objc_msgSend", objc))
        answer: int | None = message(target, objc.sel_registerName(name), *arguments)
        return answer

    strings = objc.objc_getClass(b"NSString")
    board = send(objc.objc_getClass(b"NSPasteboard"), b"generalPasteboard")
    kind = send(strings, b"stringWithUTF8String:", _CONCEALED)
    kinds = send(objc.objc_getClass(b"NSArray"), b"arrayWithObject:", kind)
    send(board, b"addTypes:owner:", kinds, None)
    send(board, b"setString:forType:", send(strings, b"stringWithUTF8String:", b""), kind)
