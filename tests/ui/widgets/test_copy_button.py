"""A copy button: copies, says so, keeps a password out of histories."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSizePolicy
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Announcements, Show
from wizard.core.secret import Secret
from wizard.ui.clipboard import Clipboard
from wizard.ui.widgets.copy_button import CopyButton

Make = Callable[[str | Secret], CopyButton]


@pytest.fixture
def button(show: Show) -> Make:
    def made(content: str | Secret) -> CopyButton:
        one = show(CopyButton("copy_it", lambda: content, Clipboard(), back_ms=30))
        one.set_subject("login")
        return one

    return made


def test_it_copies_and_says_what(button: Make, announced: Announcements, qtbot: QtBot) -> None:
    one = button("smiletps-kowalska")
    assert one.accessibleName() == "Copy: login"
    with qtbot.waitSignal(one.copied) as told:
        QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert told.args == ["login"]
    assert QGuiApplication.clipboard().text() == "smiletps-kowalska"
    assert announced.polite == ["Copied: login"]
    assert one.text() == "Copied"
    qtbot.waitUntil(lambda: one.text() == "Copy")


def test_its_width_does_not_jump_when_it_says_copied(button: Make) -> None:
    one = button("x")
    one.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    QApplication.processEvents()
    before = one.width()
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert one.text() == "Copied"
    assert one.width() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Space])
def test_it_is_pressed_by_keyboard(button: Make, key: Qt.Key) -> None:
    one = button("by key")
    one.setFocus()
    QTest.keyClick(one, key)
    assert QGuiApplication.clipboard().text() == "by key"


def test_a_password_is_marked_as_one_and_never_shown(
    button: Make, announced: Announcements
) -> None:
    one = button(Secret("Kt7+mW4e=Hq2_Rd9"))
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert "Kt7" not in " ".join((*announced.all, one.text(), one.toolTip()))


@pytest.mark.parametrize("nothing", ["", Secret("")], ids=["text", "secret"])
def test_nothing_is_not_copied_but_said(
    button: Make, announced: Announcements, nothing: str | Secret
) -> None:
    QGuiApplication.clipboard().setText("before")
    QTest.mouseClick(button(nothing), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "before"
    assert announced.polite == ["There is nothing to copy yet"]
