"""Fusion, drawn flat and with edges that can be seen: for systems whose own style Qt lacks.

Windows and macOS keep their native styles; this is what Linux gets. Fusion draws the outlines of
boxes and fields from the window's colour, which leaves them invisible on dark ground; WCAG 1.4.11
asks for 3:1. Only what is named here is drawn anew, everything else stays Fusion's.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QTextEdit,
    QWidget,
)

from wizard.ui import fusion_marks as marks
from wizard.ui.icons import Icon, draw

_Primitive = QStyle.PrimitiveElement
_SCROLL_BAR: Final = QStyle.ComplexControl.CC_ScrollBar
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

_GAPS: Final = frozenset(
    {
        QStyle.PixelMetric.PM_CheckBoxLabelSpacing,
        QStyle.PixelMetric.PM_RadioButtonLabelSpacing,
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
                marks.button(option, painter)
            case _Primitive.PE_IndicatorCheckBox:
                marks.check_box(option, painter)
            case _Primitive.PE_IndicatorRadioButton:
                marks.radio(option, painter)
            case _Primitive.PE_FrameLineEdit:
                marks.frame(option, painter)
            case _Primitive.PE_Frame if isinstance(widget, (QPlainTextEdit, QTextEdit)):
                marks.frame(option, painter)
            case _Primitive.PE_PanelScrollAreaCorner:
                pass  # scroll bars have no grooves that would meet there
            case _Primitive.PE_FrameFocusRect:
                if not _draws_own_focus(widget):
                    marks.focus_ring(option, painter)
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
            case QStyle.ControlElement.CE_PushButtonLabel if marks.is_primary(option):
                palette = QPalette(option.palette)
                ink = marks.made_of(option).on_accent
                palette.setColor(QPalette.ColorRole.ButtonText, ink)
                option.palette = palette
                super().drawControl(element, option, painter, widget)
            case QStyle.ControlElement.CE_ProgressBarGroove:
                marks.groove(option, painter)
            case QStyle.ControlElement.CE_ProgressBarContents if marks.is_steady(option):
                marks.progress(option, painter)
            case _:
                super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """A combo box is a button with an arrow, a scroll bar is only its slider."""
        if isinstance(option, QStyleOptionSlider) and control == _SCROLL_BAR:
            part = QStyle.SubControl.SC_ScrollBarSlider
            slider = self.subControlRect(control, option, part, widget)
            marks.scroll_bar(option, painter, slider)
            return
        if not isinstance(option, QStyleOptionComboBox) or option.editable:
            super().drawComplexControl(control, option, painter, widget)
            return
        made, unit = marks.made_of(option), marks.em_of(option)
        marks.panel(painter, option, made.card, made.edge)
        arrow = QRectF(0, 0, unit, unit)
        arrow.moveCenter(QPointF(option.rect.right() - unit, option.rect.center().y() + 0.5))
        draw(painter, Icon.MORE, QRectF(arrow.toAlignedRect()), made.text)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """The words of a combo box do not touch its edge."""
        rect = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # null
        if part == QStyle.SubControl.SC_ComboBoxEditField:
            return rect.adjusted(marks.em_of(option) // 3, 0, 0, 0)
        return rect

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Boxes to tick grow with the font, and so does the gap to their words."""
        if metric in _INDICATORS and widget is not None:
            return round(widget.fontMetrics().ascent() * _BOX)
        if metric in _GAPS and widget is not None:
            return widget.fontMetrics().ascent() // 2
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        """Small dots: those of a long password can all be seen, and counted."""
        if hint == QStyle.StyleHint.SH_LineEdit_PasswordCharacter:
            return ord("•")
        return super().styleHint(hint, option, widget, data)

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
                return made.expandedTo(QSize(made.width() + marks.em_of(option), _high(option)))
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
            inset = marks.em_of(option) // 3
            return rect.adjusted(inset, 0, -inset, 0)
        return rect


def wear(app: QApplication) -> None:
    """Put CalmFusion on where the style is Fusion; a native style stays."""
    if app.style().name() == "fusion":
        app.setStyle(CalmFusion())


def _high(option: QStyleOption) -> int:
    return round(marks.em_of(option) * _HEIGHT)


def _draws_own_focus(widget: QWidget | None) -> bool:
    """A push button has its ring, a box without words is in a row that has one."""
    if isinstance(widget, QPushButton):
        return True
    return isinstance(widget, QCheckBox) and not widget.text()
