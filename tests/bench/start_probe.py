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

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget, QWizard, QWizardPage

PAGES = 5


class PaintWatch(QObject):
    """Counts the paint events of one window and of everything in it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.window = window
        self.count = 0
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # it runs

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook: look, never eat."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.count += watched.window() is self.window
        return False

    def wait(self) -> None:
        """Return when at least one more paint was done and nothing waits to be done."""
        before = self.count
        while self.count == before:
            QApplication.processEvents()


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
    """Milliseconds of each switch until it is painted: forward and back through all pages."""
    there_and_back = [*range(1, pages), *reversed(range(pages - 1))]
    milliseconds = []
    for place in there_and_back * rounds:
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
