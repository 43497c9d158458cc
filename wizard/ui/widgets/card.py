"""A card: a calm box with a heading; a SmileTPS card and a Staff Account card never look alike."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.icons import Icon, IconMark
from wizard.ui.theme import M, S, TextRole, Tone, em, tokens_of
from wizard.ui.widgets.themed import Text, Themed, space


class CardKind(Enum):
    """Whose account a card is about: its tone, icon and side bar."""

    PLAIN = (Tone.TEXT, None)
    SMILETPS = (Tone.ACCENT, Icon.SMILETPS)
    STAFF = (Tone.STAFF, Icon.STAFF)


class Card(Themed):
    """A rounded box on the page. Put the content into `body`."""

    def __init__(self, kind: CardKind = CardKind.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, icon = kind.value
        self._bar = kind is not CardKind.PLAIN
        self._chosen = False
        self.heading = Text(TextRole.HEADING, self._tone, self)
        self._mark = IconMark(icon or Icon.INFO, self._tone, 1.5, self)
        self._mark.setVisible(icon is not None)
        self._head = QHBoxLayout()
        self._head.addWidget(self._mark)
        self._head.addWidget(self.heading, 1)
        self.body = QVBoxLayout()
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self._head)
        self._outer.addLayout(self.body, 1)
        self.set_heading("")
        self.restyle()

    def set_heading(self, text: str) -> None:
        """Name the card; no heading, no empty line."""
        self.heading.setText(text)
        self.heading.setVisible(bool(text))
        self.setAccessibleName(text)

    def show_chosen(self, *, chosen: bool) -> None:
        """Draw the edge in the accent colour, or as usual; what is in the card says the same."""
        self._chosen = chosen
        self.update()

    def restyle(self) -> None:
        """Follow the font."""
        space(self._outer, self, M, M * 1.2)
        space(self._head, self, S)
        space(self.body, self, M)
        if self._bar:
            margins = self._outer.contentsMargins()
            margins.setLeft(margins.left() + em(self, 0.3))
            self._outer.setContentsMargins(margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, border and, for an account, the bar on the left."""
        del event
        made = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        round_ = em(self, 0.6)
        outline = QPainterPath()
        outline.addRoundedRect(box, round_, round_)
        painter.fillPath(outline, made.card)
        if self._bar:
            painter.save()
            painter.setClipPath(outline)
            painter.fillRect(QRectF(0, 0, em(self, 0.35), self.height()), made.of(self._tone))
            painter.restore()
        painter.setPen(QPen(made.accent, 1.5) if self._chosen else QPen(made.line, 1))
        painter.drawPath(outline)
        painter.end()
