"""A picture of the guide: drawn from SVG at any size, one target marked, one press to enlarge."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEasingCurve,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.core.picture import Picture
from wizard.ui.theme import em, tokens_of, wants_reduced_motion
from wizard.ui.widgets.themed import Themed

_PULSE_MS = 1800


class GuidePicture(Themed):
    """Shows `picture` with the user's values in place. `enlarge_requested` on click, Enter, Space.

    The picture is a button for keyboard and screen reader; its name and description are the
    title and description of the file.
    """

    enlarge_requested = Signal()

    def __init__(
        self,
        picture: Picture,
        language: str = "pl",
        values: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("guide_picture")
        self._picture, self._language = picture, language
        self._values = dict(values or {})
        self._target = 1
        self._renderer = QSvgRenderer(self)
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(1.0)
        self._pulse.setDuration(_PULSE_MS)
        self._pulse.setLoopCount(-1)
        self._pulse.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._pulse.valueChanged.connect(lambda _value: self.update())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._load()
        self.retranslate()

    def set_picture(self, picture: Picture) -> None:
        """Show another picture, its first target marked."""
        self._picture, self._target = picture, 1
        self._load()
        self.retranslate()

    def set_language(self, language: str) -> None:
        """Describe the picture in another language; the picture itself is as the site is."""
        self._language = language
        self.retranslate()

    def set_values(self, values: Mapping[str, str]) -> None:
        """Put these values in place of the placeholders, as plain text."""
        if dict(values) != self._values:
            self._values = dict(values)
            self._load()

    def set_target(self, number: int) -> None:
        """Mark target `number`, counted from 1; 0 marks nothing. ValueError: no such target."""
        if not 0 <= number <= len(self._picture.targets):
            raise ValueError(f"the picture has {len(self._picture.targets)} targets, not {number}")
        self._target = number
        self._move_or_rest()
        self.update()

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._picture

    @property
    def values(self) -> Mapping[str, str]:
        """What stands in place of the placeholders."""
        return self._values

    @property
    def target(self) -> int:
        """The number of the marked target; 0 when none is marked."""
        return self._target if self._picture.targets else 0

    def target_area(self) -> QRectF:
        """Where the marked target is, in this widget; empty when none is marked."""
        if not self.target:
            return QRectF()
        name = self._picture.targets[self.target - 1]
        within = self._renderer.transformForElement(name).mapRect(
            self._renderer.boundsOnElement(name)
        )
        whole, view = self._area(), self._renderer.viewBoxF()
        scale = whole.width() / max(1.0, view.width())
        return QRectF(
            whole.left() + (within.left() - view.left()) * scale,
            whole.top() + (within.top() - view.top()) * scale,
            within.width() * scale,
            within.height() * scale,
        )

    def sizeHint(self) -> QSize:
        """About 34 em wide."""
        width = em(self, 34)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        width = em(self, 16)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """The picture keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that keeps the shape at `width`."""
        view = self._renderer.viewBoxF()
        return round(width * view.height() / view.width()) if view.width() else width

    def retranslate(self) -> None:
        """Give title and description in the present language."""
        title = self._picture.title.in_language(self._language)
        self.setAccessibleName(title)
        hint = QCoreApplication.translate("GuidePicture", "Click or press Enter to enlarge")
        description = self._picture.description.in_language(self._language)
        self.setAccessibleDescription(f"{description} {hint}")
        self.setToolTip(hint)

    def restyle(self) -> None:
        """Redraw in the new palette's colours."""
        self._load()
        self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click enlarges."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.enlarge_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space enlarge."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.enlarge_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, dim what is not the target a little, ring the target."""
        del event
        made = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self._area()
        outline = QPainterPath()
        outline.addRoundedRect(whole, em(self, 0.5), em(self, 0.5))
        painter.save()
        painter.setClipPath(outline)
        self._renderer.render(painter, whole)
        painter.restore()
        if self.target:
            self._ring(painter, made.staff)
        framed = self.hasFocus()
        painter.setPen(QPen(made.focus if framed else made.line, 3 if framed else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        painter.end()

    def _ring(self, painter: QPainter, colour: QColor) -> None:
        width = max(2.0, em(self, 0.2))
        beat = float(self._pulse.currentValue() or 0.0) if self._is_moving else 0.4
        swell = width * (0.8 + 1.4 * (1 - abs(2 * beat - 1)))
        area = self.target_area().adjusted(-width, -width, width, width)
        halo = QColor(colour)
        halo.setAlphaF(0.28)
        corner = em(self, 0.45)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(halo, 2 * swell))
        painter.drawRoundedRect(area, corner, corner)
        painter.setPen(QPen(colour, width))
        painter.drawRoundedRect(area, corner, corner)

    @property
    def _is_moving(self) -> bool:
        return self._pulse.state() == QVariantAnimation.State.Running

    def showEvent(self, event: object) -> None:
        """Move only while somebody looks."""
        del event
        self._move_or_rest()

    def hideEvent(self, event: object) -> None:
        """Rest."""
        del event
        self._pulse.stop()

    def _move_or_rest(self) -> None:
        if self.target and self.isVisible() and not wants_reduced_motion():
            self._pulse.start()
        else:
            self._pulse.stop()

    def _area(self) -> QRectF:
        """The largest rectangle of the picture's shape in the middle of the widget."""
        size = self._renderer.viewBoxF().size()
        size.scale(QRectF(self.rect()).size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        return area.adjusted(1, 1, -1, -1)

    def _load(self) -> None:
        svg = self._picture.drawn(self._values, dark=tokens_of(self).dark)
        self._renderer.load(QByteArray(svg.encode()))
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.update()
