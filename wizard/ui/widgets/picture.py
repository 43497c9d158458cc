"""A picture of the guide: one target marked, the user's values in place, one press to enlarge."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QEasingCurve,
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wizard.core.picture import Picture
from wizard.ui.icons import Icon, draw
from wizard.ui.theme import Tokens, em, tokens_of, wants_reduced_motion
from wizard.ui.widgets.picture_drawing import PictureDrawing

_PULSE_MS: Final = 1800
_RESTING_BEAT: Final = 0.4
_LOOKS = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange})


class GuidePicture(QAbstractButton):
    """A button for mouse, keyboard and screen reader: click, Enter or Space enlarge it.

    Its name and description are the title and description of the picture's file.
    """

    def __init__(
        self,
        picture: Picture,
        language: str = "pl",
        values: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("guide_picture")
        self._drawing = PictureDrawing(picture, values or {})
        self._language = language
        self._target = 1
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(1.0)
        self._pulse.setDuration(_PULSE_MS)
        self._pulse.setLoopCount(-1)
        self._pulse.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._pulse.valueChanged.connect(self.update)
        self.clicked.connect(self._enlarge)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._load()
        self._name()

    def set_picture(self, picture: Picture) -> None:
        """Show another picture, its first target marked."""
        self._drawing.show(picture, self._drawing.values)
        self._target = 1
        self._name()
        self.updateGeometry()
        self._move_or_rest()

    def set_language(self, language: str) -> None:
        """Describe the picture in another language; its labels stay as the site has them.

        It is read again: QtSvg chooses our own words in it by the language of that moment.
        """
        if language != self._language:
            self._language = language
            self._load()
        self._name()

    def set_values(self, values: Mapping[str, str]) -> None:
        """Put these values in place of the placeholders, as plain text."""
        if dict(values) != self._drawing.values:
            self._drawing.show(self.picture, values)
            self.update()

    def set_target(self, number: int) -> None:
        """Mark target `number`, counted from 1; 0 marks nothing. ValueError: no such target."""
        if not 0 <= number <= len(self.picture.targets):
            raise ValueError(f"the picture has {len(self.picture.targets)} targets, not {number}")
        self._target = number
        self._move_or_rest()

    @property
    def drawing(self) -> PictureDrawing:
        """What draws it."""
        return self._drawing

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._drawing.picture

    @property
    def values(self) -> Mapping[str, str]:
        """What stands in place of the placeholders."""
        return self._drawing.values

    @property
    def target(self) -> int:
        """The number of the marked target; 0 when none is marked."""
        return self._target if self.picture.targets else 0

    def target_area(self) -> QRectF:
        """Where the marked target is, in this widget; empty when none is marked."""
        return self._drawing.target_area(self._box(), self.target) if self.target else QRectF()

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
        return round(width * self._drawing.height_to_width)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, palette and font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        elif event.type() in _LOOKS:
            self._load()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does by itself."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Move only while somebody looks."""
        super().showEvent(event)
        self._move_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._pulse.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, its frame, and the ring around the target."""
        del event
        made, unit = tokens_of(self), em(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = self._drawing.paint(painter, self._box(), unit * 0.5)
        if self.target:
            beat = float(self._pulse.currentValue()) if self.is_moving else _RESTING_BEAT
            self._drawing.ring(painter, self.target_area(), made, unit, beat)
        painter.setPen(QPen(made.focus, 3) if self.hasFocus() else QPen(made.line, 1))
        painter.drawPath(outline)
        self._lens(painter, made, unit)
        painter.end()

    def _enlarge(self) -> None:
        from wizard.ui.widgets.picture_dialog import show_enlarged  # noqa: PLC0415 - it needs us

        show_enlarged(self)

    @property
    def is_moving(self) -> bool:
        """Whether the ring swells and shrinks."""
        return self._pulse.state() == QVariantAnimation.State.Running

    def _lens(self, painter: QPainter, made: Tokens, unit: int) -> None:
        """A small sign in the corner: this can be enlarged."""
        area = self._drawing.area(self._box())
        chip = QRectF(0, 0, unit * 2, unit * 2)
        chip.moveBottomRight(area.bottomRight() - QPointF(unit * 0.5, unit * 0.5))
        if self.target_area().adjusted(-unit, -unit, unit, unit).intersects(chip):
            chip.moveBottomLeft(area.bottomLeft() + QPointF(unit * 0.5, -unit * 0.5))
        painter.setPen(QPen(made.edge, 1))
        painter.setBrush(made.card)
        painter.drawEllipse(chip)
        inset = unit * 0.45
        sign = chip.adjusted(inset, inset, -inset, -inset)
        draw(painter, Icon.ENLARGE, QRectF(sign.toAlignedRect()), made.text)

    def _move_or_rest(self) -> None:
        if self.target and self.isVisible() and not wants_reduced_motion():
            self._pulse.start()
        else:
            self._pulse.stop()
        self.update()

    def _name(self) -> None:
        hint = QCoreApplication.translate("GuidePicture", "Click or press Enter to enlarge")
        description = self.picture.description.in_language(self._language)
        self.setAccessibleName(self.picture.title.in_language(self._language))
        self.setAccessibleDescription(f"{description} {hint}")
        self.setToolTip(hint)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)

    def _load(self) -> None:
        self._drawing.load(dark=tokens_of(self).dark)
        self.update()
