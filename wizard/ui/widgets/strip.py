"""The compact strip beside the browser: what to do now, what to copy, done, next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMoveEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.announce import announce
from wizard.ui.clipboard import Clipboard
from wizard.ui.icons import Icon
from wizard.ui.theme import XS, M, TextRole, Tone, em, tokens_of
from wizard.ui.widgets.banner import PracticeBanner
from wizard.ui.widgets.buttons import IconButton, IconOnlyButton, Look
from wizard.ui.widgets.scroll_area import ScrollArea
from wizard.ui.widgets.strip_copies import CopyItem, StripCopies
from wizard.ui.widgets.themed import Text, Themed, fit_height, space
from wizard.ui.widgets.wrapping import WrappingCheckBox

translate = QCoreApplication.translate


class Side(Enum):
    """The edge of the screen at which the strip stands."""

    LEFT = "left"
    RIGHT = "right"


def can_stay_on_top() -> bool:
    """Whether a window may keep itself above others: Wayland forbids it to programs."""
    return not QGuiApplication.platformName().startswith("wayland")


class Strip(Themed):
    """A narrow window of its own. Closing it, or Escape, brings the wizard back.

    `place_changed` carries the window's corner whenever the user moved it.
    """

    done_changed = Signal(bool)
    next_requested = Signal()
    back_requested = Signal()
    place_changed = Signal(QPoint)

    def __init__(
        self,
        clipboard: Clipboard,
        *,
        safe: Callable[[], bool] = lambda: False,
        practice: bool = False,
        on_top: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`on_top` is asked of the platform by default; `safe` goes to the copy buttons."""
        super().__init__(parent)
        self._on_top = can_stay_on_top() if on_top is None else on_top
        flags = Qt.WindowType.Tool if self._on_top else Qt.WindowType.Window
        self.setWindowFlags(flags | Qt.WindowType.WindowStaysOnTopHint if self._on_top else flags)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setObjectName("strip")
        self.step = Text(TextRole.SMALL, Tone.MUTED, self)
        self.action = Text(TextRole.HEADING, Tone.TEXT, self)
        self.action.setObjectName("strip_action")
        self.clip = Text(TextRole.SMALL, Tone.MUTED, self)
        self.clip.setObjectName("strip_clipboard")
        self.fallback = Text(TextRole.SMALL, Tone.MUTED, self)
        self.fallback.setObjectName("strip_fallback")
        self.fallback.setVisible(not self._on_top)
        self._gap = QWidget(self)
        self._copies = StripCopies(clipboard, safe, self)
        self._copies.copied.connect(self._on_copied)
        self._area = ScrollArea(self._copies, self)
        self.done = WrappingCheckBox(self)
        self.done.setObjectName("strip_done")
        self.done.toggled.connect(self.done_changed)
        self.forward = IconButton("strip_next", Icon.NEXT, self, look=Look.PRIMARY)
        self.back = IconButton("strip_back", Icon.BACK, self, look=Look.LINK)
        self.left = IconOnlyButton("strip_left", Icon.DOCK_LEFT, self)
        self.right = IconOnlyButton("strip_right", Icon.DOCK_RIGHT, self)
        self.forward.clicked.connect(self.next_requested)
        self.back.clicked.connect(self.back_requested)
        self.left.clicked.connect(lambda: self.dock(Side.LEFT))
        self.right.clicked.connect(lambda: self.dock(Side.RIGHT))
        self._lay_out(practice=practice)
        self.restyle()
        self.retranslate()

    def set_action(self, step: str, action: str) -> None:
        """Say where the user is and what to do now; the tick is taken off."""
        self.step.setText(step)
        self.action.setText(action)
        self.done.setChecked(False)
        announce(self, action)

    def set_copies(self, items: Sequence[CopyItem]) -> None:
        """Show a copy button for each, in the order in which the site asks for them."""
        self._copies.show_items(items)
        self._area.setVisible(bool(items))
        self.clip.setVisible(False)

    def first_focus(self) -> QWidget:
        """What comes next for who has only a keyboard: something to copy, or the tick."""
        return self._copies.first_button() or self.done

    def dock(self, side: Side) -> None:
        """Stand at an edge of the screen, where the platform lets a window place itself."""
        screen = self.screen().availableGeometry()
        self.adjustSize()
        self._fit()
        left = screen.left() if side is Side.LEFT else screen.right() - self.frameGeometry().width()
        self.move(left, screen.top() + (screen.height() - self.height()) // 3)

    def restore_place(self, corner: QPoint) -> None:
        """Stand where it stood last time, if that is still on a screen."""
        fits = any(
            screen.availableGeometry().contains(QRect(corner, self.sizeHint()))
            for screen in QGuiApplication.screens()
        )
        if fits:
            self.move(corner)
        else:
            self.dock(Side.RIGHT)

    @property
    def stays_on_top(self) -> bool:
        """Whether the platform lets it."""
        return self._on_top

    def retranslate(self) -> None:
        """Say everything in the new language; the owner brings action and copies anew."""
        # Short: the title bar of a narrow window has no room for more.
        self.setWindowTitle(translate("Window", "SmileTPS wizard"))
        self.setAccessibleName(translate("Strip", "SmileTPS wizard: what to do now"))
        self.fallback.setText(
            translate(
                "Strip",
                "This system lets no window stay in front. Put this one beside the browser.",
            )
        )
        self.done.setText(translate("Strip", "I have &done this"))
        self.done.setAccessibleName(translate("Strip", "I have done this"))
        self.done.setAccessibleDescription(translate("Strip", "Only reminds you"))
        for button, text, description in (
            (self.forward, translate("Strip", "&Next"), translate("Strip", "The next action")),
            (
                self.back,
                translate("Strip", "&Back to the wizard"),
                translate("Strip", "Shows the large window again"),
            ),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
            button.setAccessibleDescription(description)
        self.left.set_words(translate("Strip", "Put it at the left edge"))
        self.right.set_words(translate("Strip", "Put it at the right edge"))

    def restyle(self) -> None:
        """Follow the font."""
        space(self._outer, self, XS, M)
        self._gap.setFixedHeight(em(self, XS))
        space(self._buttons, self, XS)
        space(self._top, self, 0)
        self.setMinimumWidth(em(self, 19))
        self.setMaximumWidth(em(self, 24))

    def event(self, event: QEvent) -> bool:
        """Be as high as the words are, no more."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def room(self) -> int:
        """The height that the screen has for what is inside the window's frame."""
        frame = self.frameGeometry().height() - self.height()
        return self.screen().availableGeometry().height() - frame

    def _fit(self) -> None:
        """Take the height that the words need; on a low screen the fields to copy scroll."""
        shown = self._area.maximumHeight()
        others = self._outer.totalHeightForWidth(self.width()) - shown
        wanted = min(self._copies.needed_height(self._area.width()), self.room() - others)
        if wanted != shown and not self._area.isHidden():
            self._area.setFixedHeight(max(wanted, em(self, 4)))
        fit_height(self, shrinks=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the wizard."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is going back, never the end of the wizard.

        Not refused: a window that refuses to close would stop the whole program from ending.
        """
        super().closeEvent(event)
        self.back_requested.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell the new place."""
        super().moveEvent(event)
        if self.isVisible():
            self.place_changed.emit(self.pos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens_of(self).surface)
        painter.end()

    def _lay_out(self, *, practice: bool) -> None:
        self._outer, self._top, self._buttons = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self.step, 1)
        self._top.addWidget(self.left)
        self._top.addWidget(self.right)
        self._buttons.addWidget(self.back)
        self._buttons.addWidget(self.forward, 1)
        if practice:
            self._outer.addWidget(PracticeBanner(brief=True, parent=self))
        self._outer.addLayout(self._top)
        self._outer.addWidget(self.action)
        self._outer.addWidget(self._gap)
        self._outer.addWidget(self._area)
        self._outer.addWidget(self.clip)
        self._outer.addWidget(self.done)
        self._outer.addWidget(self.fallback)
        self._outer.addStretch(1)
        self._outer.addLayout(self._buttons)

    def _on_copied(self, subject: str) -> None:
        words = translate("Strip", "On the clipboard: {subject}")
        self.clip.setText(words.format(subject=subject))
        self.clip.setVisible(True)
