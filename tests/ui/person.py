"""A person at the window: types, ticks, presses, waits. Nothing that a person could not do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from wizard.core.roles import Role
from wizard.core.steps import Step
from wizard.ui.window import WizardWindow

Kind = TypeVar("Kind", bound=QWidget)

PATIENCE_MS = 20_000


def press_keys(field: QLineEdit, text: str) -> None:
    """Type `text`. Polish letters too, so by events of our own: QTest knows ASCII only."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.sendEvent(field, event)


class Person:
    """Uses one window. Controls are found by their object name, as assistive technology does."""

    def __init__(self, qtbot: QtBot, window: WizardWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        window.show()
        qtbot.waitExposed(window)

    # --- finding -------------------------------------------------------------------------------

    def find(self, kind: type[Kind], name: str) -> Kind:
        """The one control of this name that the present page (or the button row) shows."""
        inside = (self.window.currentPage(), self.window)
        for place in inside:
            found = [one for one in place.findChildren(kind, name) if one.isVisible()]
            if found:
                assert len(found) == 1, f"{name} is there {len(found)} times"
                return found[0]
        raise AssertionError(f"nobody can see {name} on {self.step}")

    @property
    def step(self) -> Step:
        """Where the window is."""
        return self.window.current.step

    def reads(self) -> str:
        """Every text that the present page shows."""
        page = self.window.currentPage()
        texts = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
        texts += [one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()]
        return "\n".join(texts)

    # --- doing ---------------------------------------------------------------------------------

    def types(self, name: str, text: str) -> None:
        """Click into a field, empty it, and type."""
        field = self.find(QLineEdit, name)
        self._bring_into_view(field)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        field.selectAll()
        self.key(field, Qt.Key.Key_Delete)
        press_keys(field, text)

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        """Press one key in `widget`."""
        QTest.keyClick(widget, key)

    def clicks(self, name: str) -> None:
        """Click a button, a check box or a radio button, scrolling to it first."""
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be pressed: {self.reads()}"
        self._bring_into_view(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))

    def ticks(self, *roles: Role) -> None:
        """Tick these roles in the checklist."""
        for role in roles:
            self.clicks(f"role_{role.value}")

    def goes_on(self, to: Step | None = None) -> None:
        """Press Next, and wait for the page `to` if one is named."""
        name = "commit" if self.window.currentPage().isCommitPage() else "next"
        self.clicks(name)
        if to is not None:
            self.waits_for(to)

    def waits_for(self, step: Step) -> None:
        """Wait until the window is at `step`."""
        self.waits_until(lambda: self.step is step)

    def waits_until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def answers(self, dialog: str, button: str) -> Callable[[], None]:
        """What to do when the dialog of this name opens: press the button with this text."""

        def press() -> None:
            for top in QApplication.topLevelWidgets():
                if top.objectName() == dialog and top.isVisible():
                    for one in top.findChildren(QAbstractButton):
                        if one.text() == button:
                            one.click()
                            return
            while modal := QApplication.activeModalWidget():
                modal.close()  # the test fails; with the dialog open it would wait for ever
            raise AssertionError(f"no dialog {dialog} with {button}")

        return press

    def _bring_into_view(self, widget: QWidget) -> None:
        for area in self.window.currentPage().findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget)
