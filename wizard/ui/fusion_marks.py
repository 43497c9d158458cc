"""The shapes that CalmFusion draws: each takes Qt's style option and a painter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionButton, QStyleOptionProgressBar

from wizard.ui.colours import Tokens, blend, primary_ground, tokens, wants_high_contrast
from wizard.ui.icons import Icon, draw

_State = QStyle.StateFlag
_INSIDE = (0.75, 0.75, -0.75, -0.75)
"""Half of a line of 1.5 pixels: its outer pixel is then full, not smoothed away."""


def button(option: QStyleOptionButton, painter: QPainter) -> None:
    """A flat button; the default one is filled."""
    made = made_of(option)
    pressed = bool(option.state & (_State.State_Sunken | _State.State_On))
    hovered = bool(option.state & _State.State_MouseOver)
    flat = bool(option.features & QStyleOptionButton.ButtonFeature.Flat)
    if not option.state & _State.State_Enabled:
        panel(painter, option, blend(made.card, made.surface, 0.3), made.line)
    elif is_primary(option):
        state = "pressed" if pressed else "hovered" if hovered else ""
        panel(painter, option, primary_ground(made, state), None)
    elif pressed or hovered:
        ground = blend(made.text, made.card, 0.14 if pressed else 0.06)
        panel(painter, option, ground, made.edge)
    elif not flat:
        panel(painter, option, made.card, made.edge)


def panel(painter: QPainter, option: QStyleOption, ground: QColor, edge: QColor | None) -> None:
    """A rounded box; a ring around it when the keyboard is there."""
    made, corner = made_of(option), em_of(option) * 0.35
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


def scroll_bar(option: QStyleOption, painter: QPainter, slider: QRect) -> None:
    """The slider alone, round, in the middle of its way."""
    made = made_of(option)
    box = QRectF(slider)
    inset = min(box.width(), box.height()) * 0.25
    hovered = bool(option.state & _State.State_MouseOver)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(option.rect, made.surface)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(made.muted if hovered else made.edge)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), inset, inset)
    painter.restore()


def focus_ring(option: QStyleOption, painter: QPainter) -> None:
    """Where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(made_of(option).focus, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3)
    painter.restore()


def frame(option: QStyleOption, painter: QPainter) -> None:
    """The edge of a field; thicker when the keyboard is there."""
    made = made_of(option)
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


def check_box(option: QStyleOption, painter: QPainter) -> None:
    """A box to tick."""
    made, box = made_of(option), QRectF(option.rect).adjusted(*_INSIDE)
    ticked = bool(option.state & _State.State_On)
    corner = box.width() * 0.2
    _indicator(option, painter, made, filled=ticked)
    painter.drawRoundedRect(box, corner, corner)
    painter.restore()
    if ticked:
        draw(painter, Icon.DONE, QRectF(box.toAlignedRect()), made.on_accent)


def radio(option: QStyleOption, painter: QPainter) -> None:
    """A disc to choose."""
    made, box = made_of(option), QRectF(option.rect).adjusted(*_INSIDE)
    chosen = bool(option.state & _State.State_On)
    _indicator(option, painter, made, filled=chosen)
    painter.drawEllipse(box)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(made.on_accent)
        painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2)
    painter.restore()


def _indicator(option: QStyleOption, painter: QPainter, made: Tokens, *, filled: bool) -> None:
    """Set pen and brush of a box to tick; the caller draws its shape and restores."""
    enabled = bool(option.state & _State.State_Enabled)
    hovered = bool(option.state & _State.State_MouseOver)
    ground = (made.accent if enabled else made.muted) if filled else made.card
    edge = made.accent if hovered or filled else made.edge
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge if enabled else made.line, 1.5))
    painter.setBrush(ground)


def groove(option: QStyleOption, painter: QPainter) -> None:
    """What a progress bar runs in."""
    made = made_of(option)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(made.edge, 1))
    painter.setBrush(made.card)
    box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    corner = _bar_corner(option, box)
    painter.drawRoundedRect(box, corner, corner)
    painter.restore()


def _bar_corner(option: QStyleOption, box: QRectF) -> float:
    """A low bar is round at its ends; a high one keeps an upright edge that can be seen."""
    return min(box.height() / 2, em_of(option) * 0.35)


def progress(option: QStyleOption, painter: QPainter) -> None:
    """The run part of a progress bar."""
    if not isinstance(option, QStyleOptionProgressBar) or option.progress <= option.minimum:
        return
    box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    share = (option.progress - option.minimum) / (option.maximum - option.minimum)
    box.setWidth(max(box.height(), box.width() * share))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(made_of(option).accent)
    corner = _bar_corner(option, box)
    painter.drawRoundedRect(box, corner, corner)
    painter.restore()


def made_of(option: QStyleOption) -> Tokens:
    """The tokens of what is drawn."""
    return tokens(option.palette, high_contrast=wants_high_contrast())


def em_of(option: QStyleOption) -> int:
    """The size of its font, in logical pixels."""
    return max(1, round(option.fontMetrics.ascent() * 1.05))


def is_primary(option: QStyleOption) -> bool:
    """The default button, while it can be pressed."""
    return (
        isinstance(option, QStyleOptionButton)
        and bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)
        and bool(option.state & _State.State_Enabled)
    )


def is_steady(option: QStyleOption) -> bool:
    """A bar with an end; an endless one keeps Fusion's own movement."""
    return isinstance(option, QStyleOptionProgressBar) and option.maximum > option.minimum
