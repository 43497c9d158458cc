"""Buttons with an icon of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from wizard.ui.icons import Icon, q_icon
from wizard.ui.theme import Tone, em, tokens_of

_LOOKS = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.ApplicationPaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.StyleChange,
    }
)


class IconButton(QPushButton):
    """A push button whose icon follows the text colour."""

    def __init__(self, name: str, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._shown = icon
        self.setAutoDefault(False)
        self._redraw()

    def show_icon(self, icon: Icon) -> None:
        """Show another icon."""
        self._shown = icon
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._redraw()

    def _redraw(self) -> None:
        side = em(self, 1.2)
        self.setIcon(q_icon(self._shown, self.palette().buttonText().color(), side))
        self.setIconSize(QSize(side, side))


class IconOnlyButton(QToolButton):
    """A small button that shows only an icon; its words are for tooltip and screen reader."""

    def __init__(self, name: str, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._shown = icon
        self.setAutoRaise(True)
        self._redraw()

    def set_words(self, name: str, description: str = "") -> None:
        """Name the button."""
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def show_icon(self, icon: Icon) -> None:
        """Show another icon."""
        self._shown = icon
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._redraw()

    def _redraw(self) -> None:
        side = em(self, 1.25)
        self.setIcon(q_icon(self._shown, tokens_of(self).of(Tone.TEXT), side))
        self.setIconSize(QSize(side, side))
