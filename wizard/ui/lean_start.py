"""What makes a Qt program in Python start faster: nothing is done for features it does not use."""

from __future__ import annotations

import builtins
import gc
import linecache

from PySide6 import QtCore as QtCore  # noqa: PLC0414 - puts its own `import` in place


def begin() -> None:
    """Before our own windows are imported; `end` follows when the first of them is shown."""
    # PySide6 reads the source of every module that is imported after it, and keeps it in memory, to
    # see whether `from __feature__ import …` may concern it. We use no such feature.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()
    gc.disable()  # nearly all that is made now stays: looking for waste would be in vain


def end() -> None:
    """Whoever looks for waste from now on need not look among what has been made so far."""
    gc.freeze()
