"""The compact strip beside the browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Announcements, child
from tests.ui.widgets.samples import PASSWORD
from wizard.core.secret import Secret
from wizard.ui.clipboard import Clipboard
from wizard.ui.widgets.banner import PracticeBanner
from wizard.ui.widgets.strip import Side, Strip, can_stay_on_top
from wizard.ui.widgets.strip_copies import CopyItem


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[Strip]:
    made = Strip(Clipboard())
    made.set_action("Step 3 of 7", "Copy these into the form")
    made.set_copies(
        (
            CopyItem("login", "Login", lambda: "smiletps-kowalska"),
            CopyItem("password", "Password", lambda: Secret(PASSWORD)),
        )
    )
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()


def test_it_stays_in_front_of_the_browser(strip: Strip) -> None:
    assert strip.stays_on_top
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not child(strip, QLabel, "strip_fallback").isVisible()


def test_where_that_is_forbidden_it_is_an_ordinary_window_and_says_so(qtbot: QtBot) -> None:
    made = Strip(Clipboard(), on_top=False)
    qtbot.addWidget(made)
    made.show()
    assert not made.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert made.windowType() is Qt.WindowType.Window
    assert "beside the browser" in child(made, QLabel, "strip_fallback").text()
    assert child(made, QLabel, "strip_fallback").isVisible()


@pytest.mark.parametrize(
    ("platform", "possible"), [("wayland", False), ("wayland-egl", False), ("xcb", True)]
)
def test_wayland_lets_no_window_stay_in_front(
    monkeypatch: pytest.MonkeyPatch, platform: str, possible: bool
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))
    assert can_stay_on_top() is possible


def test_it_is_narrow(strip: Strip) -> None:
    assert strip.width() < 400


def test_values_are_copied_in_order_and_it_says_what_is_on_the_clipboard(strip: Strip) -> None:
    buttons = [
        button
        for button in strip.findChildren(QPushButton)
        if button.objectName().startswith("strip_copy_")
    ]
    assert [button.objectName() for button in buttons] == [
        "strip_copy_login",
        "strip_copy_password",
    ]
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == PASSWORD
    told = child(strip, QLabel, "strip_clipboard")
    assert told.text() == "On the clipboard: Password"
    assert told.isVisible()


def test_the_next_action_is_announced_and_its_tick_is_off(
    strip: Strip, announced: Announcements, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(strip.done_changed):
        child(strip, QCheckBox, "strip_done").click()
    strip.set_action("Step 4 of 7", "Press Utwórz")
    assert announced.polite[-1] == "Press Utwórz"
    assert not child(strip, QCheckBox, "strip_done").isChecked()


def test_next_and_back_are_asked_for(strip: Strip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.next_requested):
        child(strip, QPushButton, "strip_next").click()
    with qtbot.waitSignal(strip.back_requested):
        child(strip, QPushButton, "strip_back").click()


def test_escape_goes_back_to_the_wizard(strip: Strip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.back_requested):
        QTest.keyClick(strip, Qt.Key.Key_Escape)


def test_closing_it_goes_back_and_does_not_hold_up_the_end_of_the_program(
    strip: Strip, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(strip.back_requested):
        assert strip.close()
    assert not strip.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


@pytest.mark.parametrize("side", Side)
def test_it_docks_at_an_edge(strip: Strip, side: Side) -> None:
    strip.dock(side)
    screen = strip.screen().availableGeometry()
    frame = strip.frameGeometry()
    distance = frame.left() - screen.left() if side is Side.LEFT else screen.right() - frame.right()
    assert abs(distance) <= 1
    assert screen.contains(frame)


def test_it_tells_where_it_was_put_and_stands_there_again(strip: Strip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.place_changed) as told:
        strip.move(40, 30)
    assert told.args == [QPoint(40, 30)]
    strip.dock(Side.RIGHT)
    strip.restore_place(QPoint(40, 30))
    assert strip.pos() == QPoint(40, 30)


def test_a_place_on_a_screen_that_is_gone_is_not_used(strip: Strip) -> None:
    strip.restore_place(QPoint(9000, 9000))
    assert strip.screen().availableGeometry().contains(strip.frameGeometry())


def test_other_copies_replace_the_old_ones(strip: Strip) -> None:
    strip.set_copies((CopyItem("first_name", "First name", lambda: "Anna"),))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown = [
        button.objectName()
        for button in strip.findChildren(QPushButton)
        if button.objectName().startswith("strip_copy_")
    ]
    assert shown == ["strip_copy_first_name"]


def test_its_items_never_show_what_they_hold(strip: Strip) -> None:
    del strip
    assert "hunter2" not in repr(CopyItem("password", "Password", lambda: Secret("hunter2")))


def test_who_does_not_read_polish_sees_and_hears_what_each_field_means(strip: Strip) -> None:
    strip.set_copies((CopyItem("first_name", "Imię", lambda: "Anna", "first name"),))
    shown = [label.text() for label in strip.findChildren(QLabel) if not label.isHidden()]
    assert "Imię" in shown
    assert "first name" in shown
    button = child(strip, QPushButton, "strip_copy_first_name")
    assert button.accessibleName() == "Copy: Imię (first name)"


def test_practice_is_said_on_the_strip_too(qtbot: QtBot) -> None:
    made = Strip(Clipboard(), practice=True)
    qtbot.addWidget(made)
    made.show()
    banner = child(made, PracticeBanner, "practice_banner")
    assert banner.isVisible()
    assert banner.words.text().startswith("PRACTICE")


def test_without_practice_the_strip_has_no_banner(strip: Strip) -> None:
    assert strip.findChildren(PracticeBanner) == []
