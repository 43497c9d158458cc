"""What the tests of the widgets share: a window that is really shown, and what was announced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

Shown = TypeVar("Shown", bound=QWidget)


class Show(Protocol):
    """Shows a widget and gives it back."""

    def __call__(self, widget: Shown) -> Shown: ...


class Announcements:
    """Stands in for Qt's accessibility bridge: keeps what a screen reader would say."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.polite: list[str] = []
        self.assertive: list[str] = []

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        is_assertive = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
        (self.assertive if is_assertive else self.polite).append(event.message())

    @property
    def all(self) -> list[str]:
        return self.polite + self.assertive


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> Announcements:
    """What is announced from now on."""
    bridge = Announcements()
    monkeypatch.setattr("wizard.ui.announce.QtGui.QAccessible", bridge)
    return bridge


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show a widget in a window of its own, active."""
    windows: list[QWidget] = []  # qtbot alone does not keep them alive

    def shown(widget: Shown) -> Shown:
        window = QWidget()
        windows.append(window)
        QVBoxLayout(window).addWidget(widget)
        qtbot.addWidget(window)
        window.resize(640, 720)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return widget

    yield shown
    windows.clear()


def child(parent: QWidget, kind: type[Shown], name: str) -> Shown:
    """The one widget of this kind and name inside `parent`."""
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def type_text(widget: QWidget, text: str) -> None:
    """Type as a person does. pytest-qt's keyClicks aborts on letters such as ł (Qt's own check)."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)
