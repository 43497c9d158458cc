"""One start of one window in a process of its own; prints what it cost as one JSON line.

Started by start.py as `start_probe.py bare|wizard NANOSECONDS ROUNDS`, where NANOSECONDS is the
monotonic clock when the process was asked for, so that loading Python counts too.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget, QWizard, QWizardPage

PAGES = 5


READING = 1.0
"""Seconds that a page is read for, before the next one is first shown: a hurried reader."""


class PaintWatch(QObject):
    """Counts how often one window is painted, with everything in it.

    It looks at the window's own events only: to be asked by Qt about every event of every widget
    would take longer than what is measured.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook: look, never eat. Qt paints all that is due while it delivers this event."""
        del watched
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False

    def wait(self) -> None:
        """Return when the window was painted once more and nothing waits to be done."""
        before = self.count
        while self.count == before:
            # A running event loop does this by itself; what a page threw away must not be painted.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()


def read() -> None:
    """Let the program do what it does while the user reads."""
    until = time.monotonic() + READING
    while time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def bare_window() -> QWizard:
    """The yardstick: what Qt itself costs for five pages with one sentence each."""
    window = QWizard()
    for number in range(PAGES):
        page = QWizardPage()
        page.setTitle(f"Page {number + 1}")
        QVBoxLayout(page).addWidget(QLabel("One sentence."))
        window.addPage(page)
    return window


def switches_of(window: QWizard) -> tuple[Callable[[int], None], int]:
    """How a page of `window` is shown by its place, and how many pages it has."""
    if type(window) is QWizard:
        return window.setCurrentId, PAGES
    from wizard.core.steps import STEPS, Run  # noqa: PLC0415 - the bare start must not load it
    from wizard.ui.window import WizardWindow  # noqa: PLC0415

    assert isinstance(window, WizardWindow)
    steps = STEPS[Run.CREATE]
    return lambda place: window.go_to(steps[place]), len(steps)


def page_switches(
    watch: PaintWatch, switch: Callable[[int], None], pages: int, rounds: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of each switch until it is painted, on the wall and of the processor.

    Forward and back through all pages but the last, which has no way back; in the end to that. A
    reader sees each page for the first time, all other switches go as fast as they can.
    """
    there_and_back = [*range(1, pages - 1), *reversed(range(pages - 2))]
    wall, work, seen = [], [], {0}
    for place in [*there_and_back * rounds, *range(1, pages)]:
        if place not in seen:
            read()
            seen.add(place)
        began, began_work = time.perf_counter_ns(), time.thread_time_ns()
        switch(place)
        watch.wait()
        wall.append((time.perf_counter_ns() - began) / 1e6)
        work.append((time.thread_time_ns() - began_work) / 1e6)
    return wall, work


def peak_memory() -> float | None:
    """MiB at the highest, of this program alone; None where the system does not tell.

    Not getrusage: its figure starts at the size of the process that started this one.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(text for text in status.read_text("ascii").splitlines() if "VmHWM" in text)
    return int(line.split()[1]) / 1024


class Measured(QApplication):
    """Measures its window and prints, in place of running until that is closed."""

    asked_at = rounds = 0

    @staticmethod
    def exec() -> int:
        """Called when the window was just shown."""
        windows = QApplication.topLevelWidgets()
        window = next(one for one in windows if isinstance(one, QWizard))
        watch = PaintWatch(window)
        watch.wait()
        first_paint_work = time.process_time_ns() / 1e6
        first_paint = (time.monotonic_ns() - Measured.asked_at) / 1e6
        modules = sorted({name.partition(".")[0] for name in sys.modules})
        peak = peak_memory()
        switches, switches_work = page_switches(watch, *switches_of(window), Measured.rounds)
        line = {
            "first_paint": first_paint,
            "first_paint_work": first_paint_work,
            "peak": peak,
            "switches": switches,
            "switches_work": switches_work,
            "modules": modules,
        }
        print(json.dumps(line))
        window.hide()
        return 0


def main() -> None:
    """Open the window that the command line names: the wizard as its user starts it."""
    Measured.asked_at, Measured.rounds = map(int, sys.argv[2:])
    application = Measured(sys.argv[:1])
    if sys.argv[1] == "bare":
        window = bare_window()
        window.show()
        application.exec()
    else:
        from wizard import __main__ as wizard  # noqa: PLC0415 - the bare start must not load it

        del sys.argv[1:]
        wizard.main()


if __name__ == "__main__":
    main()
