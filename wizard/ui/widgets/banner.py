"""Banners: a message with the button that mends it, and the loud practice banner."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.announce import announce
from wizard.ui.icons import Icon, IconMark
from wizard.ui.theme import XS, M, S, TextRole, Tone, em
from wizard.ui.widgets.buttons import IconButton, IconOnlyButton
from wizard.ui.widgets.line_breaks import breakable
from wizard.ui.widgets.soft_box import paint_soft_box
from wizard.ui.widgets.themed import Text, Themed, space

_ICONS = {
    Tone.TEXT: Icon.INFO,
    Tone.MUTED: Icon.INFO,
    Tone.ACCENT: Icon.INFO,
    Tone.STAFF: Icon.STAFF,
    Tone.SUCCESS: Icon.DONE,
    Tone.WARNING: Icon.WARNING,
    Tone.DANGER: Icon.PROBLEM,
}


class Banner(Themed):
    """Hidden until `show_message`. `mend_requested` is the button, `closed` the cross."""

    mend_requested = Signal()
    closed = Signal()

    def __init__(self, name: str = "banner", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tone = Tone.ACCENT
        self._mark = IconMark(Icon.INFO, Tone.ACCENT, 1.4, self)
        self.heading = Text(TextRole.STRONG, Tone.TEXT, self)
        self.words = Text(TextRole.BODY, Tone.TEXT, self)
        self.code = Text(TextRole.SMALL, Tone.MUTED, self)
        self.mend = IconButton(f"{name}_mend", Icon.NEXT, self)
        self.close_button = IconOnlyButton(f"{name}_close", Icon.CLOSE, self)
        self.mend.clicked.connect(self.mend_requested)
        self.close_button.clicked.connect(self.dismiss)
        self._lines = QVBoxLayout()
        for line in (self.heading, self.words, self.code):
            self._lines.addWidget(line)
        buttons = QHBoxLayout()
        buttons.addWidget(self.mend)
        buttons.addStretch(1)
        self._lines.addLayout(buttons)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._lines, 1)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.restyle()
        self.retranslate()
        self.hide()

    def show_message(
        self,
        tone: Tone,
        heading: str,
        words: str = "",
        *,
        mend: str = "",
        code: str = "",
        closable: bool = True,
    ) -> None:
        """Show and announce a message; warnings and errors interrupt the reader."""
        self._tone = tone
        self._mark.show_icon(_ICONS[tone], tone)
        for label, text in ((self.heading, heading), (self.words, words), (self.code, code)):
            label.setText(breakable(text))
            label.setVisible(bool(text))
        self.mend.setText(mend)
        self.mend.setAccessibleName(mend)
        self.mend.setAccessibleDescription(heading)
        self.mend.setVisible(bool(mend))
        self.close_button.setVisible(closable)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)
        self.show()
        self.update()
        announce(self, f"{heading} {words}".strip(), assertive=tone in {Tone.WARNING, Tone.DANGER})

    def dismiss(self) -> None:
        """Hide the message."""
        self.hide()
        self.closed.emit()

    @property
    def tone(self) -> Tone:
        """What kind of message is shown."""
        return self._tone

    def retranslate(self) -> None:
        """Name the cross; the owner brings the message anew."""
        self.close_button.set_words(QCoreApplication.translate("Banner", "Close this message"))

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, M, M)
        space(self._lines, self, XS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground of the tone."""
        del event
        paint_soft_box(self, self._tone)


class PracticeBanner(Themed):
    """Says on every page that this is practice: a hazard stripe, black on yellow in every theme."""

    GROUND = QColor("#ffd23f")
    INK = QColor("#1a1400")

    def __init__(self, *, brief: bool = False, parent: QWidget | None = None) -> None:
        """`brief` is for a narrow window."""
        super().__init__(parent)
        self.setObjectName("practice_banner")
        self._brief = brief
        self.words = Text(TextRole.STRONG, Tone.TEXT, self)
        self.words.set_ink(self.INK)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.words, 1)
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it."""
        text = QCoreApplication.translate(
            "PracticeBanner",
            "PRACTICE – both sites are copies on this computer. Nothing leaves it. "
            "Do not type real passwords.",
        )
        if self._brief:
            text = QCoreApplication.translate("PracticeBanner", "PRACTICE – not the real sites")
        self.words.setText(text)
        self.setAccessibleName(text)

    def restyle(self) -> None:
        """Follow the font."""
        space(self._layout, self, S, S)
        left, top, right, bottom = (em(self, part) for part in (2.6, 0.45, 0.9, 0.45))
        self._layout.setContentsMargins(left, top, right, bottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Yellow ground; slanted dark stripes on the left edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.GROUND)
        painter.setClipRect(0, 0, em(self, 2), self.height())
        painter.setPen(self.INK)
        painter.setBrush(self.INK)
        width, height = em(self, 0.7), float(self.height())
        for left in range(-int(height) - width, em(self, 2) + width, 2 * width):
            stripe = QPolygonF(
                [
                    QPointF(left, height),
                    QPointF(left + width, height),
                    QPointF(left + width + height, 0),
                    QPointF(left + height, 0),
                ]
            )
            path = QPainterPath()
            path.addPolygon(stripe)
            painter.fillPath(path, self.INK)
        painter.end()
