"""Collects every word that a user sees or hears of the windows that are open now."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)
PLAIN = str.maketrans({"&": "", "\u200b": "", "\u00a0": " "})
"""Takes out mnemonics and what says where a line may end; no word of ours has an ampersand."""


def words_on_screen() -> list[str]:
    """Each text once, sorted; what the user typed is not among them."""
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    texts = {text.translate(PLAIN).strip() for window in shown for text in _of_window(window)}
    return sorted(texts - {""})


def _of_window(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            yield from _of_widget(widget)


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.whatsThis(), widget.statusTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield from (interface.text(kind) for kind in SPOKEN)
