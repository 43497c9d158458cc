"""Marks the macOS pasteboard as concealed, which Qt cannot: it renames foreign formats there.

The mark is `org.nspasteboard.ConcealedType` (nspasteboard.org). Not run by the tests: they have no
macOS; on any other system this does nothing.
"""

from __future__ import annotations

from wizard.ui.objective_c import objective_c

_CONCEALED = b"org.nspasteboard.ConcealedType"


def conceal() -> None:
    """Add the mark to what was just copied."""
    objc = objective_c()
    if objc is None:
        return
    send, strings = objc.send, objc.class_of(b"NSString")
    board = send(objc.class_of(b"NSPasteboard"), b"generalPasteboard")
    kind = send(strings, b"stringWithUTF8String:", _CONCEALED)
    kinds = send(objc.class_of(b"NSArray"), b"arrayWithObject:", kind)
    send(board, b"addTypes:owner:", kinds, None)
    send(board, b"setString:forType:", send(strings, b"stringWithUTF8String:", b""), kind)
