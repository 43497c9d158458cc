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
"""Seconds that a page is read for, before it is left for the first time: a hurried reader."""


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
            QApplication.processEvents()


def read() -> None:
    """Let the program do what it does while the user reads."""
    until = time.monotonic() + READING
    while time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def bare_window() -> tuple[QWizard, Callable[[int], None], int]:
    """The yardstick: what Qt itself costs for five pages with one sentence each."""
    window = QWizard()
    for number in range(PAGES):
        page = QWizardPage()
        page.setTitle(f"Page {number + 1}")
        QVBoxLayout(page).addWidget(QLabel("One sentence."))
        window.addPage(page)
    return window, window.setCurrentId, PAGES


def wizard_window() -> tuple[QWizard, Callable[[int], None], int]:
    """The wizard as app.py builds it; a page made when first shown is made in the switch."""
    from wizard.app_window import build_window  # noqa: PLC0415 - the bare start must not load it
    from wizard.core.steps import STEPS, Run  # noqa: PLC0415

    window = build_window()
    steps = STEPS[Run.CREATE]

    def switch(place: int) -> None:
        window.go_to(steps[place])

    return window, switch, len(steps)


def page_switches(
    watch: PaintWatch, switch: Callable[[int], None], pages: int, rounds: int
) -> list[float]:
    """Milliseconds of each switch until it is painted: forward and back through all pages.

    The first walk forward is a reader's, all others go as fast as they can.
    """
    there_and_back = [*range(1, pages), *reversed(range(pages - 1))]
    milliseconds = []
    for number, place in enumerate(there_and_back * rounds):
        if number < pages:
            read()
        began = time.perf_counter_ns()
        switch(place)
        watch.wait()
        milliseconds.append((time.perf_counter_ns() - began) / 1e6)
    return milliseconds


def peak_memory() -> float | None:
    """MiB at the highest, of this program alone; None where the system does not tell.

    Not getrusage: its figure starts at the size of the process that started this one.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(text for text in status.read_text("ascii").splitlines() if "VmHWM" in text)
    return int(line.split()[1]) / 1024


def main() -> None:
    """Open the window that the command line names, measure, print."""
    kind, asked_at, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    application = QApplication.instance() or QApplication(sys.argv[:1])
    window, switch, pages = bare_window() if kind == "bare" else wizard_window()
    watch = PaintWatch(window)
    window.show()
    watch.wait()
    first_paint = (time.monotonic_ns() - asked_at) / 1e6
    modules = sorted({name.partition(".")[0] for name in sys.modules})
    peak = peak_memory()
    switches = page_switches(watch, switch, pages, rounds)
    print(
        json.dumps(
            {"first_paint": first_paint, "peak": peak, "switches": switches, "modules": modules}
        )
    )
    window.hide()
    application.quit()


if __name__ == "__main__":
    main()
