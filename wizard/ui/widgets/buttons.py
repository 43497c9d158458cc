"""Buttons with an icon of the theme: plain ones, the one that carries on, and quiet links."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from wizard.ui.fusion import CalmFusion
from wizard.ui.icons import Icon, q_icon
from wizard.ui.theme import Tone, em, primary_ground, tokens_of

_LOOKS = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.ApplicationPaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.EnabledChange,
    }
)
_HEIGHT = 2.3
"""Of every button, in em: 24 logical pixels and more are easy to hit (WCAG 2.5.8)."""


class Look(Enum):
    """PLAIN is the system's own button; PRIMARY the one that carries on; LINK a quiet line."""

    PLAIN = "plain"
    PRIMARY = "primary"
    LINK = "link"


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PlainButton(QPushButton):
    """A push button of a page. Enter presses it when it has the focus; Qt would press Next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's hook: Enter presses, as Space does by itself."""
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)


class IconButton(PlainButton):
    """A push button whose icon follows the text colour.

    Where the system brings a style of its own (Windows, macOS), PRIMARY is its default button;
    Fusion would paint a gradient, so there we paint it flat.
    """

    def __init__(
        self,
        name: str,
        icon: Icon,
        parent: QWidget | None = None,
        *,
        look: Look = Look.PLAIN,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._shown, self._look = icon, look
        if look is Look.LINK:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._redraw()

    def show_icon(self, icon: Icon) -> None:
        """Show another icon."""
        self._shown = icon
        self._redraw()

    def sizeHint(self) -> QSize:
        """As the style says, but never a low target."""
        hint = super().sizeHint()
        if self._look is Look.LINK:
            words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
            hint.setWidth(em(self, 2.7) + words)
        return hint.expandedTo(QSize(0, em(self, _HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style paint what it paints well; the rest is flat."""
        if self._look is Look.LINK:
            self._paint(None, self._ink())
        elif self._is_ours:
            self._paint(self._ground(), self._ink())
        else:
            super().paintEvent(event)

    @property
    def _is_ours(self) -> bool:
        return self._look is Look.PRIMARY and isinstance(self.style(), CalmFusion)

    def _ground(self) -> QColor:
        made = tokens_of(self)
        if not self.isEnabled():
            # In high contrast a line is as strong as the text: as a ground it would look pressed.
            return made.card if made.line == made.text else made.line
        if self.isDown():
            return primary_ground(made, "pressed")
        return primary_ground(made, "hovered" if self.underMouse() else "")

    def _ink(self) -> QColor:
        made = tokens_of(self)
        if not self.isEnabled():
            return self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        if self._look is Look.LINK:
            return made.accent
        return made.on_accent if self._is_ours else self.palette().buttonText().color()

    def _paint(self, ground: QColor | None, ink: QColor) -> None:
        made = tokens_of(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, corner = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), em(self, 0.35)
        if ground is not None:
            bare = ground == made.card
            painter.setPen(QPen(ink, 1) if bare else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(made.text if ground is not None else made.focus, 2))
            painter.drawRoundedRect(box, corner, corner)
        side, gap = self.iconSize().width(), em(self, 0.4)
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        left = gap if ground is None else max(gap, (self.width() - side - gap - words) // 2)
        icon_box = QRect(left, (self.height() - side) // 2, side, side)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(painter, icon_box, Qt.AlignmentFlag.AlignCenter, mode)
        painter.setPen(ink)
        if self.underMouse() and self._look is Look.LINK and self.isEnabled():
            underlined = self.font()
            underlined.setUnderline(True)
            painter.setFont(underlined)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text_box = QRect(left + side + gap, 0, self.width(), self.height())
        mnemonic = self.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, self)
        shown = Qt.TextFlag.TextShowMnemonic if mnemonic else Qt.TextFlag.TextHideMnemonic
        painter.drawText(text_box, int(flags) | int(shown), self.text())
        painter.end()

    def _redraw(self) -> None:
        side = em(self, 1.2)
        gap = em(self, 0.25) if self._look is Look.PLAIN else 0
        self.setIcon(q_icon(self._shown, self._ink(), side, gap))
        self.setIconSize(QSize(side + gap, side))


class IconOnlyButton(QToolButton):
    """A small button that shows only an icon; its words are for tooltip and screen reader."""

    def __init__(self, name: str, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._shown = icon
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's hook: Enter presses, as Space does by itself."""
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A square that is easy to hit."""
        side = em(self, _HEIGHT)
        return super().sizeHint().expandedTo(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's button, with a ring that every style lacks here."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens_of(self).focus, 2))
        box, corner = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), em(self, 0.35)
        painter.drawRoundedRect(box, corner, corner)
        painter.end()

    def _redraw(self) -> None:
        side = em(self, 1.25)
        self.setIcon(q_icon(self._shown, tokens_of(self).of(Tone.TEXT), side))
        self.setIconSize(QSize(side, side))
