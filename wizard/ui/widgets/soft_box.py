"""The ground of messages: a rounded box in the soft colour of a tone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from wizard.ui.theme import Tone, em, tokens_of


def paint_soft_box(widget: QWidget, tone: Tone, corner: float = 0.5) -> None:
    """Fill `widget` softly, with an edge of the tone; `corner` is the radius in em.

    To be called in a paintEvent. A muted box has only a line around it.
    """
    made = tokens_of(widget)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(made.line if tone is Tone.MUTED else made.of(tone), 1))
    painter.setBrush(made.soft(tone))
    box = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, em(widget, corner), em(widget, corner))
    painter.end()
