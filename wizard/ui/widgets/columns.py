"""Two columns of cards where there is room; one below the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.theme import M, em
from wizard.ui.widgets.themed import Themed, space

SIDE_BY_SIDE = 40
"""From this width on, in em, the columns stand side by side, if no button is too long for it."""


class Columns(Themed):
    """`left` and `right` are widgets, from top to bottom."""

    def __init__(
        self, left: Sequence[QWidget], right: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns = [QVBoxLayout(), QVBoxLayout()]
        self._widgets = (*left, *right)
        for column, widgets in zip(self._columns, (left, right), strict=True):
            for widget in widgets:
                column.addWidget(widget)
                # Both get the same share, however wide the buttons in one of them are.
                policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                policy.setHeightForWidth(widget.sizePolicy().hasHeightForWidth())
                widget.setSizePolicy(policy)
            column.addStretch(1)
            self._row.addLayout(column, 1)
        self.restyle()

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, M)
        for column in self._columns:
            column.setSpacing(em(self, M))
        self._turn(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's hook: turn when the room changes."""
        super().resizeEvent(event)
        self._turn(event.size().width())

    def event(self, event: QEvent) -> bool:
        """Qt's hook: turn when the words become longer, as in another language."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn(self.width())
        return super().event(event)

    def _turn(self, width: int) -> None:
        longest = max((widget.minimumSizeHint().width() for widget in self._widgets), default=0)
        wide = width >= max(em(self, SIDE_BY_SIDE), 2 * longest + self._row.spacing())
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
