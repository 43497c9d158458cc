"""One role of the checklist: a plain check box with the site's own words, and a gloss below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.roles import Role
from wizard.ui.theme import S, TextRole, Tone, em, tokens_of
from wizard.ui.widgets.themed import Text, Themed, space


@dataclass(frozen=True)
class RoleText:
    """The words of one role: `label` and `detail` exactly as the site shows them.

    In the wizard's language: `gloss` says it plainly, `harm` what a stranger could do with the
    role, `undo` how to take it away on IDS.
    """

    role: Role
    label: str
    detail: str = ""
    gloss: str = ""
    harm: str = ""
    undo: str = ""


class RoleRow(Themed):
    """A check box with words of two weights. A click anywhere in the row toggles it."""

    toggled = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_row")
        self.box = QCheckBox(self)
        self.box.setObjectName(name)
        self.box.toggled.connect(self.toggled)
        self.box.installEventFilter(self)
        self.label = Text(TextRole.STRONG, Tone.TEXT, self)
        self.detail = Text(TextRole.SMALL, Tone.TEXT, self)
        self.gloss = Text(TextRole.SMALL, Tone.MUTED, self)
        self._words = QVBoxLayout()
        for text in (self.label, self.detail, self.gloss):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._words.addWidget(text)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restyle()

    def show_words(self, label: str, detail: str, gloss: str) -> None:
        """Fill the row; the box is named by the label and described by the rest."""
        for text, words in ((self.label, label), (self.detail, detail), (self.gloss, gloss)):
            text.setText(words)
            text.setVisible(bool(words))
        self.box.setAccessibleName(label)
        self.box.setAccessibleDescription(". ".join(part for part in (detail, gloss) if part))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words belong to the box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.toggle()
        super().mouseReleaseEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Redraw the focus frame around the whole row."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, S, S)
        space(self._words, self, 0.15)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline below; a frame around the row that has the focus."""
        del event
        made = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.box.hasFocus():
            painter.setPen(QPen(made.line, 1))
            low = self.height() - 0.5
            painter.drawLine(QLineF(em(self, S), low, self.width() - em(self, S), low))
            painter.end()
            return
        painter.setPen(QPen(made.focus, 2))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, em(self, 0.35), em(self, 0.35))
        painter.end()
