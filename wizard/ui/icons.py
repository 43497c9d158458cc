"""Our icons: SVG files in resources/icons, drawn in a colour of the theme at any pixel ratio."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.paths import icons
from wizard.ui.theme import Tone, em, tokens_of


class Icon(Enum):
    """An icon by what it means; the value is its file's name without `.svg`."""

    DONE = "check"
    WRONG = "cross"
    INFO = "info"
    WARNING = "warning"
    PROBLEM = "error"
    UNKNOWN = "question"
    WAITING = "circle"
    RUNNING = "progress"
    NOW = "arrow-right"
    COPY = "copy"
    SHOW = "eye"
    HIDE = "eye-off"
    LOCK = "lock"
    SMILETPS = "smiletps"
    STAFF = "staff"
    OPEN = "open"
    PRINT = "print"
    MORE = "chevron-down"
    LESS = "chevron-up"
    NEXT = "chevron-right"
    BACK = "chevron-left"
    CLOSE = "close"
    STRIP = "strip"
    MAKE = "sparkle"
    ENLARGE = "zoom"
    CAPS = "caps-lock"
    SPELL = "speak"
    KEYBOARD = "keyboard"
    CALENDAR = "calendar"
    REPORT = "report"


def draw(painter: QPainter, icon: Icon, area: QRectF, colour: QColor) -> None:
    """Draw `icon` into `area` in `colour`: vector, so crisp at any pixel ratio."""
    renderer = QSvgRenderer(_coloured(icon.value, colour.name()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, area)


@lru_cache(maxsize=256)
def _coloured(name: str, colour: str) -> QByteArray:
    text = (icons() / f"{name}.svg").read_text(encoding="utf-8")
    return QByteArray(text.replace("currentColor", colour).encode())


def q_icon(icon: Icon, colour: QColor, side: int) -> QIcon:
    """`icon` for a button: `side` logical pixels, ready for the pixel ratios in use."""
    made = QIcon()
    for ratio in (1.0, 1.25, 1.5, 2.0, 3.0):
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw(painter, icon, QRectF(pixmap.rect()), colour)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made


class IconMark(QWidget):
    """An icon beside words that say the same: nothing for a screen reader to read."""

    def __init__(
        self, icon: Icon, tone: Tone = Tone.TEXT, size: float = 1.25, parent: QWidget | None = None
    ) -> None:
        """`size` in em of the widget's font."""
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: Icon, tone: Tone) -> None:
        """Show another icon, in another tone."""
        if (icon, tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone
            self.update()

    @property
    def icon(self) -> Icon:
        """What is shown."""
        return self._icon

    def sizeHint(self) -> QSize:
        """A square in em."""
        side = em(self, self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the theme's colour."""
        del event
        painter = QPainter(self)
        draw(painter, self._icon, QRectF(self.rect()), tokens_of(self).of(self._tone))
        painter.end()
