"""No part of a page shows as a window of its own: it would flash and take the focus."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.every_page import PRACTICE
from tests.ui.stand_ins import context
from wizard.core.session import Session
from wizard.core.steps import STEPS, Run
from wizard.ui.context import Practice
from wizard.ui.window import WizardWindow


class Flashes(QObject):
    """Notes every window that shows."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize("practice", [None, PRACTICE], ids=["real", "practice"])
@pytest.mark.parametrize("run", Run)
def test_only_the_wizard_itself_shows_as_a_window(
    qtbot: QtBot, run: Run, practice: Practice | None
) -> None:
    flashes = Flashes()
    outside = context()
    outside.parts = replace(outside.parts, practice=practice)
    window = WizardWindow(outside)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(flashes)
    window.show()
    window.begin(Session(run=run))
    for step in STEPS[run][1:]:
        window.go_to(step)
        QApplication.processEvents()
    application.removeEventFilter(flashes)
    window.hide()
    window.deleteLater()
    assert set(flashes.seen) <= {"WizardWindow wizard"}
