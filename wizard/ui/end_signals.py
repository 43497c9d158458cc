"""The signals by which a system ends a program, heard by Qt's event loop.

Python looks at a signal only between two of its own steps, and Qt's loop makes none while nothing
happens. So the signal also writes a byte into a pipe, and Qt watches that. A windowed program on
Windows gets no signals: the end of the session comes to it as messages to its window.
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class EndSignals(QObject):
    """`came()` at the first signal; a second one ends the program where it is.

    `number` is that of the signal, 0 before it came.
    """

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.number = 0
        if sys.platform == "win32":
            return
        self._reader, writer = os.pipe()
        for end in (self._reader, writer):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writer)
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)
        for number in (getattr(signal, name) for name in NAMES):
            if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup wants it
                signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        self.number = number
        for name in NAMES:
            signal.signal(getattr(signal, name), signal.SIG_DFL)

    def _on_byte(self) -> None:
        os.read(self._reader, 1)
        if self.number:
            self.came.emit()
