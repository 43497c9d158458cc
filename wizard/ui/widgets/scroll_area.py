"""Room that scrolls up and down: what has the focus is seen, however the focus got there."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from wizard.ui.theme import M, em


class ScrollArea(QScrollArea):
    """Qt's own follows the Tab key only: not a screen reader, not focus that the program moves."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @classmethod
    def around(cls, part: QWidget) -> ScrollArea | None:
        """The area that `part` stands in; None if it stands in none."""
        above = part.parentWidget()
        while above is not None and not isinstance(above, cls):
            above = above.parentWidget()
        return above

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll until `part` is seen; a part that is larger than the room, from its top on."""
        # Later: what was shown just now has no place yet.
        QTimer.singleShot(0, part, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        if self._content.isAncestorOf(part):
            for corner in (part.rect().bottomLeft(), part.rect().topLeft()):
                place = part.mapTo(self._content, corner)
                self.ensureVisible(0, place.y(), 0, em(self, M))

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        # What is clicked is seen already, and must not move away under the pointer.
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and self._content.isAncestorOf(now) and not by_mouse:
            self.bring_into_view(now)
