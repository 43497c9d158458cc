"""What all our widgets have in common: they retell and repaint themselves when asked by Qt."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QSizePolicy, QWidget

from wizard.ui.theme import MEASURE, TextRole, Tone, em, font, tokens_of
from wizard.ui.widgets.line_breaks import pieces, unbroken

_COLOURS = frozenset(
    {QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange}
)
_FONTS = frozenset({QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange})


class Themed(QWidget):
    """A widget with words (`retranslate`) and with sizes and colours of the theme (`restyle`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyling = False

    def retranslate(self) -> None:
        """Set every text anew: the language changed."""

    def restyle(self) -> None:
        """Set sizes and colours anew: the font or the palette changed."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, the palette and the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in _COLOURS | _FONTS and not self._restyling:
            self._restyling = True
            if event.type() in _FONTS:
                for text in self.findChildren(Text):
                    text.restyle()
            self.restyle()
            self.update()
            self._restyling = False


class Text(QLabel):
    """Plain words in a size and a tone of the theme; wraps, and never reads markup."""

    def __init__(
        self,
        role: TextRole = TextRole.BODY,
        tone: Tone = Tone.TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._restyling = role, tone, False
        self._ink: QColor | None = None
        self._words, self._names_itself = "", False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        # A wizard's page stands on Base, where a label would take its colour from another role.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()

    def setText(self, text: str) -> None:
        """Show these words; logins, addresses and paths among them stay whole."""
        can_be_copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        shown = text if can_be_copied else unbroken(text)
        self._words = text
        super().setText(shown)
        if shown != text or self._names_itself:
            self.setAccessibleName(text)
            self._names_itself = True
        self._make_room_for_accents()

    def text(self) -> str:
        """The words as they were set."""
        return self._words

    def setAccessibleName(self, name: str) -> None:
        """Say this instead of the words."""
        self._names_itself = False
        super().setAccessibleName(name)

    def set_role(self, role: TextRole) -> None:
        """Show the words in another size and weight."""
        if role is not self._role:
            self._role = role
            self.restyle()

    def set_tone(self, tone: Tone) -> None:
        """Show the words in another tone."""
        if tone is not self._tone:
            self._tone = tone
            self.restyle()

    def set_ink(self, ink: QColor) -> None:
        """Show the words in a colour of their own, on a ground of its own."""
        self._ink = ink
        self.restyle()

    def sizeHint(self) -> QSize:
        """One line if it is short, else a comfortable measure. QLabel's own guess is a square."""
        metrics = self.fontMetrics()
        lines = self.text().split("\n")
        line = max(metrics.horizontalAdvance(one) for one in lines) + 2
        width = min(line, em(self, MEASURE))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word, and one line; the height follows from the width."""
        metrics = self.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, pieces(self.text()))) + 2
        return QSize(longest, metrics.height() + self.contentsMargins().top())

    def restyle(self) -> None:
        """Take the font of the surroundings at the role's size, and the tone's colour."""
        if self._restyling:
            return
        self._restyling = True
        parent = self.parentWidget()
        self.setFont(font(_font_of(parent), self._role))
        self._make_room_for_accents()
        palette = QPalette(self.palette())
        colour = self._ink or tokens_of(self).of(self._tone)
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)
        self._restyling = False

    def _make_room_for_accents(self) -> None:
        """DejaVu and others draw accents above the line that Qt gives them, and a label clips."""
        accented = "".join(filter(_is_accented_capital, self.text()))
        metrics = self.fontMetrics()
        above = -metrics.tightBoundingRect(accented).top() - metrics.ascent() if accented else 0
        self.setContentsMargins(0, max(0, above), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        super().changeEvent(event)
        watched = _COLOURS | _FONTS | {QEvent.Type.ParentChange}
        if event.type() in watched:
            self.restyle()


def _is_accented_capital(letter: str) -> bool:
    return letter.isupper() and bool(unicodedata.decomposition(letter))


def _font_of(parent: QWidget | None) -> QFont:
    return QApplication.font() if parent is None else parent.font()


def space(layout: QLayout, widget: QWidget, gap: float, margin: float = 0.0) -> None:
    """Set a layout's gaps and margins, in em of `widget`."""
    layout.setSpacing(em(widget, gap) if gap else 0)
    side = em(widget, margin) if margin else 0
    layout.setContentsMargins(side, side, side, side)


def empty(layout: QLayout) -> None:
    """Take all widgets out of `layout` and delete them, their words first."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            for label in (widget, *widget.findChildren(QLabel)):
                if isinstance(label, QLabel):
                    label.setText("")
            widget.hide()
            widget.deleteLater()


def fit_height(window: QWidget, *, shrinks: bool = False) -> None:
    """Give a window of its own the height that its words need at its width, up to the screen's.

    Qt sizes such a window as if no line of it wrapped.
    """
    layout = window.layout()
    if layout is None or not layout.hasHeightForWidth():
        return
    room = window.screen().availableGeometry().height()
    high = min(layout.totalHeightForWidth(window.width()), room)
    if high > window.height() or (shrinks and high < window.height()):
        window.resize(window.width(), high)
