"""Our icons: SVG files in resources/icons, drawn in a colour of the theme at any pixel ratio."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.paths import icons
from wizard.ui.colours import Tone, tokens_of
from wizard.ui.scale import em


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
    COPY = "copy"
    SHOW = "eye"
    HIDE = "eye-off"
    SMILETPS = "smiletps"
    STAFF = "staff"
    OPEN = "open"
    PRINT = "print"
    MORE = "chevron-down"
    NEXT = "chevron-right"
    BACK = "chevron-left"
    CLOSE = "close"
    STRIP = "strip"
    DOCK_LEFT = "dock-left"
    DOCK_RIGHT = "dock-right"
    MAKE = "sparkle"
    ENLARGE = "zoom"
    CAPS = "caps-lock"
    CALENDAR = "calendar"
    REPORT = "report"


def draw(painter: QPainter, icon: Icon, area: QRectF, colour: QColor) -> None:
    """Draw `icon` into `area` in `colour`, rendered for exactly its pixels."""
    ratio = painter.device().devicePixelRatio()
    image = _image(icon.value, colour.name(), max(1, round(area.width() * ratio)))
    painter.drawImage(area, image)


@lru_cache(maxsize=512)
def _image(name: str, colour: str, pixels: int) -> QImage:
    """The icon at exactly this many pixels. Images, not pixmaps: they may outlive Qt's screen."""
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


@lru_cache(maxsize=64)
def _svg(name: str) -> str:
    return (icons() / f"{name}.svg").read_text(encoding="utf-8")


def q_icon(icon: Icon, colour: QColor, side: int, gap: int = 0) -> QIcon:
    """`icon` for a button: `side` logical pixels, exact on the screens that are here now.

    On one that comes later the largest is scaled down, never a small one up. `gap` logical pixels
    beside it stay empty: styles put the words four pixels away, whatever the size of the font.
    """
    made = QIcon()
    for ratio in {2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}:
        high, wide = round(side * ratio), round((side + gap) * ratio)
        image = _image(icon.value, colour.name(), high).copy(0, 0, wide, high)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made


def app_icon() -> QIcon:
    """The program's own icon, drawn at whatever size the task bar or the window asks for."""
    return QIcon(str(icons() / "app.svg"))


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
