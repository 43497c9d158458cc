"""What is said of an exception that nobody foresaw: its class and its place, never its text.

The text may hold what was being worked on, and that may be a password: `int(password)` and
`table[password]` put it there (security.md, 3.21). Nothing is imported before it is needed.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType


def install() -> None:
    """From now on every thread, every slot of Qt and every finalizer reports in this way."""
    sys.excepthook = lambda kind, _error, trace: _write(kind, trace)
    threading.excepthook = lambda told: _write(told.exc_type, told.exc_traceback)
    sys.unraisablehook = lambda told: _write(told.exc_type, told.exc_traceback)


def place_of(error: BaseException) -> str:
    """The innermost place in our own code, as `wizard.commands.looking:47`; empty if none is."""
    place, trace = "", error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.split(".", maxsplit=1)[0] == "wizard":
            place = f"{module}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _write(kind: type[BaseException], trace: TracebackType | None) -> None:
    """The lines of our own source that led there hold no values; Ctrl+C needs no words at all."""
    if issubclass(kind, KeyboardInterrupt) or sys.stderr is None:
        return
    import traceback  # noqa: PLC0415 - start-up diet

    lines = "".join(traceback.format_tb(trace))
    try:
        sys.stderr.write(f"Uncaught exception, its text is withheld:\n{lines}{kind.__name__}\n")
    except (OSError, ValueError):
        return  # nobody listens
