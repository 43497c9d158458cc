"""Text of twice the usual size on a small screen: nothing cut off, nothing out of reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyleFactory,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from tests.ui.every_dialog import DIALOGS
from tests.ui.every_page import SCENES, speak
from tests.ui.stand_ins import context
from wizard.core.steps import Step
from wizard.ui import theme
from wizard.ui.fusion import CalmFusion
from wizard.ui.language import LANGUAGES, Language
from wizard.ui.widgets.picture_dialog import PictureDialog
from wizard.ui.widgets.strip import Strip
from wizard.ui.window import WizardWindow

SCREEN = QSize(1366, 768 - 40 - 28)
"""The receptionist's screen (mission.md) without task bar and title bar, in logical pixels."""

FIRST = QSize(980, 640)
"""The window's first size (ux.md)."""

Kind = TypeVar("Kind", bound=QWidget)

ROOM = 5
"""Lines of text of the page that are seen at once, at least; the rest scrolls."""


SCALED = QSize(1366 // 2, (768 - 56) // 2)
"""The same screen where the system enlarges everything, not only text, to 200 %."""

LARGE = pytest.param((2, (SCREEN, FIRST)), id="text of 200 %")
ENLARGED = pytest.param((1, (SCALED,)), id="screen of 200 %")


@pytest.fixture(params=[LARGE, ENLARGED])
def sizes(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[QSize, ...]]:
    """The sizes of the window to look at, in logical pixels; the look is that of Linux."""
    font, palette = qapp.font(), qapp.palette()
    qapp.setStyle(CalmFusion())
    qapp.setPalette(theme.palette_for(dark=False))
    larger = qapp.font()
    text, window = request.param
    larger.setPointSizeF(font.pointSizeF() * text)
    qapp.setFont(larger)
    yield window
    qapp.setStyle(QStyleFactory.create("Fusion"))
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.mark.parametrize("scene", SCENES)
def test_no_page_loses_words_or_buttons(
    show: Show, language: Language, sizes: tuple[QSize, ...], scene: str
) -> None:
    window = show(scene)
    for code in LANGUAGES:
        speak(window, language, code)
        for size in sizes:
            window.resize(size)
            place = f"{code}, {size.width()}x{size.height()}"
            assert at_rest(lambda: [*faults(window), *tight(window)]) == [], place
            assert window.size() == size, place


@pytest.mark.parametrize("dialog", DIALOGS)
def test_no_dialog_loses_words_or_buttons(
    show: Show,
    language: Language,
    sizes: tuple[QSize, ...],
    dialog: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Strip, "room", lambda _strip: sizes[0].height())
    found: list[str] = []

    def look(opened: QWidget) -> None:
        at_rest(partial(faults, opened))
        size = opened.size()
        if isinstance(opened, PictureDialog):  # takes its share of the screen that it is on
            size = QSize()
        if size.width() > sizes[0].width() or size.height() > sizes[0].height():
            found.append(f"{size.width()}x{size.height()}")
        found.extend(faults(opened))

    for code in LANGUAGES:
        window = show(DIALOGS[dialog].scene)
        speak(window, language, code)
        DIALOGS[dialog].show(window, look)
        assert found == [], code


def test_the_strip_is_whole_when_it_is_shown_again(show: Show, sizes: tuple[QSize, ...]) -> None:
    window = show("konto")
    for _again in range(2):
        window.beside.show()
        strip = window.beside.strip
        assert strip is not None
        assert at_rest(partial(faults, strip)) == []
        window.beside.hide()


def at_rest(look: Callable[[], list[str]]) -> list[str]:
    """What `look` still finds when the layouts have come to rest.

    A height that follows from a width takes some rounds; what is found after a second stays.
    """
    rest = QDeadlineTimer(1000)
    for _round in range(3):
        QCoreApplication.processEvents()
    while (found := look()) and not rest.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    return found


def tight(window: WizardWindow) -> list[str]:
    """Pages of which too few lines are seen at once."""
    height = window.fontMetrics().lineSpacing()
    areas = window.currentPage().findChildren(QScrollArea, "scroll")
    lines = [area.viewport().height() / height for area in areas]
    return [f"only {count:.1f} lines of the page" for count in lines if count < ROOM]


def faults(window: QWidget) -> list[str]:
    """What is cut off in `window`: words, controls, the page itself."""
    found = []
    # An enlarged picture goes beyond the screen; nothing else may, sideways.
    areas = [one for one in visible(window, QScrollArea) if one.objectName() != "picture_area"]
    for label in visible(window, QLabel):
        if label.text() and (is_narrow(label) or is_low(label) or sticks_out(label)):
            found.append(f"words: {label.text()!r}")
    for button in visible(window, QAbstractButton):
        if is_narrow(button) or is_low(button) or sticks_out(button):
            found.append(f"button: {button.objectName()} {button.text()!r}")
        on_page = any(area.isAncestorOf(button) for area in areas)
        if not on_page and not window.rect().contains(area_of(button, window)):
            found.append(f"out of the window: {button.objectName()}")
    for line in visible(window, QLineEdit):
        if line.height() < line.fontMetrics().height() or sticks_out(line):
            found.append(f"field: {line.objectName()}")
    for area in areas:
        content = area.widget()
        if content is not None and content.width() > area.viewport().width():
            found.append(f"{area.objectName()}: {content.width()} of {area.viewport().width()}")
    return found


def visible(window: QWidget, kind: type[Kind]) -> list[Kind]:
    """All of a kind that are shown; whether they are scrolled away does not count."""
    return [one for one in window.findChildren(kind) if one.isVisible()]


def is_narrow(one: QWidget) -> bool:
    """Whether its longest word, or a button's line, does not fit."""
    return one.width() < one.minimumSizeHint().width()


def is_low(one: QWidget) -> bool:
    """Whether its lines do not fit at its width."""
    if one.hasHeightForWidth():
        return one.height() < one.heightForWidth(one.width())
    return one.height() < one.minimumSizeHint().height()


def sticks_out(one: QWidget) -> bool:
    """Whether what is around it does not have room for it."""
    around = one.parentWidget()
    return around is not None and not around.rect().contains(one.geometry())


def area_of(one: QWidget, window: QWidget) -> QRect:
    """Where it is in the window."""
    return QRect(one.mapTo(window, QPoint(0, 0)), one.size())


def test_a_new_size_while_the_window_is_being_made_does_no_harm(qtbot: QtBot) -> None:
    """On Windows Qt gives one when the wizard's style changes; it ended the program there."""

    class AsOnWindows(WizardWindow):
        def setWizardStyle(self, style: QWizard.WizardStyle) -> None:
            super().setWizardStyle(style)
            self.resizeEvent(QResizeEvent(FIRST, QSize()))

    window = AsOnWindows(context())
    qtbot.addWidget(window)
    assert window.current.step is Step.START
