"""Fusion, drawn flat and with edges that can be seen: for systems whose own style Qt lacks.

Windows and macOS keep their native styles; this is what Linux gets. Fusion draws the outlines of
boxes and fields from the window's colour, which leaves them invisible on dark ground; WCAG 1.4.11
asks for 3:1. Only what is named here is drawn anew, everything else stays Fusion's.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionProgressBar,
    QTextEdit,
    QWidget,
)

from wizard.ui.colours import Tokens, blend, primary_ground, tokens, wants_high_contrast
from wizard.ui.icons import Icon, draw

_Primitive = QStyle.PrimitiveElement
_State = QStyle.StateFlag

_HEIGHT: Final = 2.3
"""Of buttons and fields, in em: 24 logical pixels and more are easy to hit (WCAG 2.5.8)."""
_BOX: Final = 1.35
_INDICATORS: Final = frozenset(
    {
        QStyle.PixelMetric.PM_IndicatorWidth,
        QStyle.PixelMetric.PM_IndicatorHeight,
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
    }
)


class CalmFusion(QProxyStyle):
    """Flat buttons, visible edges, one accent colour; all colours from the palette."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw what Fusion draws without contrast."""
        match element:
            case _Primitive.PE_PanelButtonCommand if isinstance(option, QStyleOptionButton):
                self._button(option, painter)
            case _Primitive.PE_IndicatorCheckBox:
                self._check_box(option, painter)
            case _Primitive.PE_IndicatorRadioButton:
                self._radio(option, painter)
            case _Primitive.PE_FrameLineEdit:
                self._frame(option, painter)
            case _Primitive.PE_Frame if isinstance(widget, (QPlainTextEdit, QTextEdit)):
                self._frame(option, painter)
            case _Primitive.PE_FrameFocusRect:
                if not _draws_own_focus(widget):
                    self._focus_ring(option, painter)
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """The default button's words stand on the accent; the groove of progress is flat."""
        match element:
            case QStyle.ControlElement.CE_PushButtonLabel if _is_primary(option):
                palette = QPalette(option.palette)
                ink = _made(option).on_accent
                palette.setColor(QPalette.ColorRole.ButtonText, ink)
                option.palette = palette
                super().drawControl(element, option, painter, widget)
            case QStyle.ControlElement.CE_ProgressBarGroove:
                self._groove(option, painter)
            case QStyle.ControlElement.CE_ProgressBarContents if _is_steady(option):
                self._progress(option, painter)
            case _:
                super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """A combo box is a button with an arrow."""
        if not isinstance(option, QStyleOptionComboBox) or option.editable:
            super().drawComplexControl(control, option, painter, widget)
            return
        made, unit = _made(option), _em(option)
        self._panel(painter, option, made.card, made.edge)
        arrow = QRectF(0, 0, unit, unit)
        arrow.moveCenter(QPointF(option.rect.right() - unit, option.rect.center().y() + 0.5))
        draw(painter, Icon.MORE, QRectF(arrow.toAlignedRect()), made.text)

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Boxes to tick grow with the font."""
        if metric in _INDICATORS and widget is not None:
            return round(widget.fontMetrics().ascent() * _BOX)
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """No low targets."""
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # null
        match kind:
            case QStyle.ContentsType.CT_PushButton | QStyle.ContentsType.CT_ComboBox:
                return made.expandedTo(QSize(made.width() + _em(option), _high(option)))
            case QStyle.ContentsType.CT_LineEdit:
                return made.expandedTo(QSize(0, _high(option)))
            case _:
                return made

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Words do not touch the edge of their field."""
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # null
        if element == QStyle.SubElement.SE_LineEditContents and isinstance(widget, QLineEdit):
            inset = _em(option) // 3
            return rect.adjusted(inset, 0, -inset, 0)
        return rect

    def _button(self, option: QStyleOptionButton, painter: QPainter) -> None:
        made = _made(option)
        pressed = bool(option.state & (_State.State_Sunken | _State.State_On))
        hovered = bool(option.state & _State.State_MouseOver)
        flat = bool(option.features & QStyleOptionButton.ButtonFeature.Flat)
        if not option.state & _State.State_Enabled:
            self._panel(painter, option, blend(made.card, made.surface, 0.3), made.line)
        elif _is_primary(option):
            state = "pressed" if pressed else "hovered" if hovered else ""
            self._panel(painter, option, primary_ground(made, state), None)
        elif pressed or hovered:
            ground = blend(made.text, made.card, 0.14 if pressed else 0.06)
            self._panel(painter, option, ground, made.edge)
        elif not flat:
            self._panel(painter, option, made.card, made.edge)

    def _panel(
        self, painter: QPainter, option: QStyleOption, ground: QColor, edge: QColor | None
    ) -> None:
        """A rounded box; a ring around it when the keyboard is there."""
        made, corner = _made(option), _em(option) * 0.35
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, corner, corner)
        if option.state & _State.State_HasFocus:
            painter.setPen(QPen(made.focus if edge is not None else made.text, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, corner, corner)
        painter.restore()

    def _focus_ring(self, option: QStyleOption, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_made(option).focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3)
        painter.restore()

    def _frame(self, option: QStyleOption, painter: QPainter) -> None:
        made = _made(option)
        focused = bool(option.state & _State.State_HasFocus)
        on = bool(option.state & _State.State_Enabled)
        half = 1.0 if focused else 0.5
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = made.focus if focused else made.edge if on else made.line
        painter.setPen(QPen(colour, 2 * half))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(option.rect).adjusted(half, half, -half, -half), 2 + half, 2 + half
        )
        painter.restore()

    def _check_box(self, option: QStyleOption, painter: QPainter) -> None:
        made, box = _made(option), QRectF(option.rect).adjusted(1, 1, -1, -1)
        ticked = bool(option.state & _State.State_On)
        corner = box.width() * 0.2
        self._indicator(option, painter, made, filled=ticked)
        painter.drawRoundedRect(box, corner, corner)
        painter.restore()
        if ticked:
            draw(painter, Icon.DONE, QRectF(box.toAlignedRect()), made.on_accent)

    def _radio(self, option: QStyleOption, painter: QPainter) -> None:
        made, box = _made(option), QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & _State.State_On)
        self._indicator(option, painter, made, filled=chosen)
        painter.drawEllipse(box)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(made.on_accent)
            painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2)
        painter.restore()

    def _indicator(
        self, option: QStyleOption, painter: QPainter, made: Tokens, *, filled: bool
    ) -> None:
        """Set pen and brush of a box to tick; the caller draws its shape and restores."""
        enabled = bool(option.state & _State.State_Enabled)
        hovered = bool(option.state & _State.State_MouseOver)
        ground = (made.accent if enabled else made.muted) if filled else made.card
        edge = made.accent if hovered or filled else made.edge
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge if enabled else made.line, 1.5))
        painter.setBrush(ground)

    def _groove(self, option: QStyleOption, painter: QPainter) -> None:
        made = _made(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(made.edge, 1))
        painter.setBrush(made.card)
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.restore()

    def _progress(self, option: QStyleOption, painter: QPainter) -> None:
        if not isinstance(option, QStyleOptionProgressBar) or option.progress <= option.minimum:
            return
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        share = (option.progress - option.minimum) / (option.maximum - option.minimum)
        box.setWidth(max(box.height(), box.width() * share))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_made(option).accent)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.restore()


def wear(app: QApplication) -> None:
    """Put CalmFusion on where the style is Fusion; a native style stays."""
    if app.style().name() == "fusion":
        app.setStyle(CalmFusion())


def _made(option: QStyleOption) -> Tokens:
    return tokens(option.palette, high_contrast=wants_high_contrast())


def _em(option: QStyleOption) -> int:
    return max(1, round(option.fontMetrics.ascent() * 1.05))


def _high(option: QStyleOption) -> int:
    return round(_em(option) * _HEIGHT)


def _draws_own_focus(widget: QWidget | None) -> bool:
    """A push button has its ring, a box without words is in a row that has one."""
    if isinstance(widget, QPushButton):
        return True
    return isinstance(widget, QCheckBox) and not widget.text()


def _is_primary(option: QStyleOption) -> bool:
    return (
        isinstance(option, QStyleOptionButton)
        and bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)
        and bool(option.state & _State.State_Enabled)
    )


def _is_steady(option: QStyleOption) -> bool:
    """A bar with an end; an endless one keeps Fusion's own movement."""
    return isinstance(option, QStyleOptionProgressBar) and option.maximum > option.minimum
