"""The binding itself: a fault in it that would end the program after some minutes."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_a_call_without_a_result_does_not_use_up_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to None a call, until Python aborts."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _call in range(200):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 100
