"""Words on labels are seen whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QImage, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel
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


LOGIN = "smiletps-zak"
SENTENCE = (
    f"Is the login {LOGIN} saved at https://panel.smiletps.example/pl for e-mail a@b-c.example?"
)


def lines_of(label: Text) -> list[str]:
    """The lines in which Qt shows the words."""
    shown = QLabel.text(label)
    layout = QTextLayout(shown, label.font())
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.width())
        lines.append(shown[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return [line.replace("\u2060", "").strip() for line in lines]


@pytest.mark.parametrize("width", range(220, 620, 20))
def test_no_line_ends_within_a_login_or_an_address(qtbot: QtBot, width: int) -> None:
    label = Text()
    qtbot.addWidget(label)
    label.setText(SENTENCE)
    label.resize(width, 200)
    assert " ".join(lines_of(label)) == SENTENCE


def test_what_holds_words_together_is_neither_read_nor_copied(qtbot: QtBot) -> None:
    label = Text()
    qtbot.addWidget(label)
    label.setText(SENTENCE)
    assert label.text() == SENTENCE
    spoken = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert spoken == SENTENCE
    label.setText("Done")
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "Done"


def test_a_name_of_its_own_stays_when_the_words_change(qtbot: QtBot) -> None:
    label = Text()
    qtbot.addWidget(label)
    label.setAccessibleName("Sign in: done")
    label.setText("Sign in")
    assert label.accessibleName() == "Sign in: done"


def test_words_that_the_mouse_can_copy_have_nothing_hidden_in_them(qtbot: QtBot) -> None:
    label = Text()
    qtbot.addWidget(label)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setText("Type this: Kt7-mW4/Hq2")
    label.setSelection(0, len(label.text()))
    assert label.selectedText() == "Type this: Kt7-mW4/Hq2"
