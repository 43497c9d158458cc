"""The row of buttons hears where the focus goes, as long as its window is there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.stand_ins import context
from wizard.ui.window import WizardWindow


def test_a_window_that_goes_with_the_focus_in_it_is_no_fault(qtbot: QtBot) -> None:
    window = WizardWindow(context())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.button(WizardWindow.WizardButton.NextButton).setFocus()
    with qtbot.captureExceptions() as caught:
        delete(window)
    assert caught == []
