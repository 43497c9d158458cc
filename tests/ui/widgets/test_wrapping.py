"""Words of check boxes and radio buttons wrap, and stay the same words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.ui.widgets.wrapping import WrappingCheckBox, WrappingRadioButton, wrapped

WORDS = "Yes, my &browser shows exactly this: panel.a-rather-long-name.smiletps.example"

kinds = pytest.mark.parametrize("kind", [WrappingCheckBox, WrappingRadioButton])


def shown(qtbot: QtBot, button: QAbstractButton, width: int) -> QWidget:
    """A window of this width with the button in it."""
    window = QWidget()
    qtbot.addWidget(window)
    button.setText(WORDS)
    layout = QVBoxLayout(window)
    layout.addWidget(button)
    layout.addStretch(1)
    window.resize(width, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@kinds
def test_a_narrow_window_makes_it_higher_and_a_wide_one_lower_again(
    qtbot: QtBot, kind: type[WrappingCheckBox | WrappingRadioButton]
) -> None:
    button = kind()
    window = shown(qtbot, button, 260)
    line = button.fontMetrics().lineSpacing()
    assert button.height() >= 2 * line
    assert button.width() <= 260
    window.resize(1200, 300)
    qtbot.waitUntil(lambda: button.height() < 2 * line)


@kinds
def test_its_words_and_its_key_stay_as_they_were_set(
    qtbot: QtBot, kind: type[WrappingCheckBox | WrappingRadioButton]
) -> None:
    button = kind()
    window = shown(qtbot, button, 260)
    assert button.text() == WORDS
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(button.isChecked)  # Qt shows the press for a moment first


def test_every_line_fits_and_no_letter_is_lost(qtbot: QtBot) -> None:
    button = WrappingCheckBox()
    qtbot.addWidget(button)
    metrics = button.fontMetrics()
    room = metrics.horizontalAdvance("n" * 40)
    lines = wrapped(WORDS, metrics, room).split("\n")
    assert len(lines) > 1
    assert all(metrics.horizontalAdvance(line.replace("&", "")) <= room for line in lines)
    assert "".join(lines).replace(" ", "") == WORDS.replace(" ", "")
