"""Garbage that holds widgets is looked for on the GUI thread only.

Python looks for unreachable cycles on whichever thread happens to make the next object, and what
it finds there dies there. Qt allows no widget and no timer to die on another thread than its own:
a push that read a page just when a closed dialog had become garbage could take the program down.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 500


def collect_on_this_thread(parent: QObject) -> None:
    """Look for garbage from `parent`'s thread alone, as long as `parent` lives."""
    gc.disable()
    timer = QTimer(parent)
    timer.timeout.connect(collect_what_is_due)
    timer.start(INTERVAL_MS)


def collect_what_is_due() -> None:
    """Look through the oldest generation that is due by Python's own thresholds, if one is."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [number for number, (count, threshold) in enumerate(counts) if count > threshold > 0]
    if due:
        gc.collect(max(due))
