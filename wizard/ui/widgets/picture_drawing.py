"""Draws a picture of the guide into any rectangle, and knows where its targets are in it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from wizard.core.picture import Picture
from wizard.ui.theme import Tokens


class PictureDrawing:
    """One picture with the user's values in place, in the colours of light or dark."""

    def __init__(self, picture: Picture, values: Mapping[str, str]) -> None:
        self.picture = picture
        self.values = dict(values)
        self._renderer = QSvgRenderer()
        self._dark = False
        self._kept: QImage | None = None
        self.load(dark=False)

    def load(self, *, dark: bool) -> None:
        """Read the SVG again: values or colours changed."""
        self._dark = dark
        self._kept = None
        self._renderer.load(QByteArray(self.picture.drawn(self.values, dark=dark).encode()))
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)

    def show(self, picture: Picture, values: Mapping[str, str]) -> None:
        """Draw another picture, or other values."""
        self.picture, self.values = picture, dict(values)
        self.load(dark=self._dark)

    @property
    def height_to_width(self) -> float:
        """The shape."""
        view = self._renderer.viewBoxF()
        return view.height() / view.width() if view.width() else 1.0

    def area(self, box: QRectF) -> QRectF:
        """The largest rectangle of the picture's shape in the middle of `box`.

        On whole pixels: Qt 6.11 cuts lines of text in half that it clips at parts of a pixel.
        """
        width = min(box.width(), box.height() / self.height_to_width)
        area = QRectF(0, 0, width, width * self.height_to_width)
        area.moveCenter(box.center())
        return QRectF(area.toRect())

    def target_area(self, box: QRectF, number: int) -> QRectF:
        """Where target `number`, counted from 1, is when the picture is drawn into `box`."""
        name = self.picture.targets[number - 1]
        within = self._renderer.transformForElement(name).mapRect(
            self._renderer.boundsOnElement(name)
        )
        whole, view = self.area(box), self._renderer.viewBoxF()
        scale = whole.width() / view.width() if view.width() else 1.0
        return QRectF(
            whole.left() + (within.left() - view.left()) * scale,
            whole.top() + (within.top() - view.top()) * scale,
            within.width() * scale,
            within.height() * scale,
        )

    def paint(self, painter: QPainter, box: QRectF, corner: float) -> QPainterPath:
        """Draw into `box` with round corners; gives back the outline."""
        whole = self.area(box)
        outline = QPainterPath()
        outline.addRoundedRect(whole, corner, corner)
        painter.save()
        painter.setClipPath(outline)
        painter.drawImage(whole, self._image(whole.size(), painter.device().devicePixelRatio()))
        painter.restore()
        return outline

    def _image(self, size: QSizeF, ratio: float) -> QImage:
        """The picture at exactly these pixels; kept, because a moving ring repaints it often."""
        pixels = QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
        if self._kept is None or self._kept.size() != pixels:
            self._kept = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
            self._kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._kept)
            self._renderer.render(painter)
            painter.end()
        return self._kept

    def ring(
        self, painter: QPainter, target: QRectF, made: Tokens, unit: float, beat: float
    ) -> None:
        """Mark `target` with a ring; `unit` is an em, `beat` 0 to 1 swells its halo and back."""
        width = max(2.0, unit * 0.2)
        area = target.adjusted(-width, -width, width, width)
        halo = QColor(made.staff)
        halo.setAlphaF(0.28)
        swell = width * (0.8 + 1.4 * (1 - abs(2 * beat - 1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thick in ((halo, 2 * swell), (made.staff, width)):
            painter.setPen(QPen(colour, thick))
            painter.drawRoundedRect(area, unit * 0.45, unit * 0.45)
