"""Check boxes and radio buttons whose words wrap: Qt's own cut them off in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QStyle, QWidget

from wizard.ui.theme import XS, em
from wizard.ui.widgets.line_breaks import breakable, pieces


def wrapped(words: str, metrics: QFontMetrics, room: int) -> str:
    """`words` in lines that are at most `room` pixels wide where the words themselves allow it."""
    lines = [""]
    for word in breakable(words).replace("\u200b", " \u200b").split(" "):
        longer = f"{lines[-1]} {word}".replace(" \u200b", "").strip()
        if lines[-1] and metrics.horizontalAdvance(longer.replace("&", "")) > room:
            lines.append(word.replace("\u200b", ""))
        else:
            lines[-1] = longer
    return "\n".join(lines)


if TYPE_CHECKING:
    _Button = QAbstractButton
else:  # at run time the kind of button comes from the class that mixes this in
    _Button = object


class _Wrapping(_Button):
    """What both kinds share. `text` gives the words as they were set."""

    _words = ""
    _indicator_metric = QStyle.PixelMetric.PM_IndicatorWidth

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show these words, in as many lines as they need."""
        self._words = text
        self._heights.clear()
        self._wrap()
        self.updateGeometry()

    def text(self) -> str:
        """The words without our line ends."""
        return self._words

    def hasHeightForWidth(self) -> bool:
        """More lines need more room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines at `width`; layouts ask for the same again and again."""
        if width not in self._heights:
            metrics = self.fontMetrics()
            lines = wrapped(self._words, metrics, width - self._beside()).count("\n") + 1
            high = max(lines * metrics.lineSpacing(), self._indicator())
            self._heights[width] = high + em(self, XS)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """All in one line."""
        width = self.fontMetrics().horizontalAdvance(self._words) + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        metrics = self.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, pieces(breakable(self._words))))
        return QSize(longest + self._beside(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights.clear()
            self._wrap()

    def _wrap(self) -> None:
        super().setText(wrapped(self._words, self.fontMetrics(), self.width() - self._beside()))

    def _indicator(self) -> int:
        return self.style().pixelMetric(self._indicator_metric, None, self)

    def _beside(self) -> int:
        """The room that box or disc and the gaps take."""
        return self._indicator() + em(self)


class WrappingCheckBox(_Wrapping, QCheckBox):
    """A check box whose words wrap."""


class WrappingRadioButton(_Wrapping, QRadioButton):
    """A radio button whose words wrap."""

    _indicator_metric = QStyle.PixelMetric.PM_ExclusiveIndicatorWidth
