"""Words on labels are seen whole."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.ui.theme import TextRole, Tone
from wizard.ui.widgets.themed import Text

ROOM = 12
"""Pixels of empty space put above and below the label that nothing is cut off of."""


def _ink(label: Text) -> int:
    """How many pixels of the label's picture are not of its ground."""
    picture = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = picture.pixel(picture.width() - 1, picture.height() - 1)
    across, down = range(picture.width()), range(picture.height())
    return sum(picture.pixel(x, y) != ground for y in down for x in across)


@pytest.mark.parametrize("points", [9, 13, 18, 26])
@pytest.mark.parametrize("role", [TextRole.BODY, TextRole.STRONG, TextRole.TITLE])
def test_the_marks_of_polish_capitals_are_not_cut_off(
    qtbot: QtBot, role: TextRole, points: int
) -> None:
    """DejaVu, the font of most Linux desktops, draws them above the line."""
    before = QApplication.font()
    QApplication.setFont(QFont("DejaVu Sans", points))
    try:
        label = Text(role, Tone.TEXT)
        qtbot.addWidget(label)
        label.setText("ĆWICZENIE ŻŚÖ")
        label.resize(label.sizeHint())
        shown = _ink(label)
        margins = label.contentsMargins()
        label.setContentsMargins(0, margins.top() + ROOM, 0, ROOM)
        label.resize(label.sizeHint())
        assert shown == _ink(label)
    finally:
        QApplication.setFont(before)
