"""Announcements reach Qt with the right urgency."""

from __future__ import annotations

import pytest
from PySide6 import QtGui
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wizard.ui.announce import announce

Politeness = QAccessible.AnnouncementPoliteness


class Bridge:
    """Keeps the events that Qt would hand to the system."""

    AnnouncementPoliteness = Politeness

    def __init__(self) -> None:
        self.heard: list[tuple[object, str, Politeness]] = []

    def updateAccessibility(self, event: QtGui.QAccessibleAnnouncementEvent) -> None:
        self.heard.append((event.object(), event.message(), event.politeness()))


@pytest.mark.parametrize(
    ("assertive", "politeness"), [(False, Politeness.Polite), (True, Politeness.Assertive)]
)
def test_words_are_said_in_the_name_of_their_widget(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, assertive: bool, politeness: Politeness
) -> None:
    bridge, label = Bridge(), QLabel()
    qtbot.addWidget(label)
    monkeypatch.setattr(QtGui, "QAccessible", bridge)
    announce(label, "Login was copied", assertive=assertive)
    assert bridge.heard == [(label, "Login was copied", politeness)]


def test_nothing_is_not_announced(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge, label = Bridge(), QLabel()
    qtbot.addWidget(label)
    monkeypatch.setattr(QtGui, "QAccessible", bridge)
    announce(label, "")
    assert bridge.heard == []


def test_an_older_qt_says_nothing_and_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    monkeypatch.delattr(QtGui, "QAccessibleAnnouncementEvent")
    announce(label, "Login was copied")
