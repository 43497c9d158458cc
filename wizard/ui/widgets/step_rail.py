"""The rail of steps: done, now, next, and how many minutes are left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.icons import Icon, draw
from wizard.ui.theme import M, S, TextRole, Tone, em, tokens_of
from wizard.ui.theme import font as role_font
from wizard.ui.widgets.themed import Text, Themed, empty, space

translate = QCoreApplication.translate


class Place(Enum):
    """Where a step lies from here."""

    DONE = "done"
    NOW = "now"
    NEXT = "next"


@dataclass(frozen=True)
class RailStep:
    """A step's title in the user's language, and how many minutes it takes."""

    title: str
    minutes: float = 0.0


class _Bullet(QWidget):
    """A disc: a tick, the filled number of now, or the empty number of next."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self.place = number, Place.NEXT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fit()

    def fit(self) -> None:
        side = em(self, 1.9)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        made = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(made.edge if self.place is Place.NEXT else made.accent, 1.5))
        painter.setBrush(made.accent if self.place is Place.NOW else made.card)
        painter.drawEllipse(disc)
        if self.place is Place.DONE:
            inset = disc.width() * 0.14
            draw(
                painter,
                Icon.DONE,
                QRectF(disc.adjusted(inset, inset, -inset, -inset).toAlignedRect()),
                made.accent,
            )
        else:
            painter.setPen(made.on_accent if self.place is Place.NOW else made.muted)
            painter.setFont(role_font(self.font(), TextRole.STRONG))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class StepRail(Themed):
    """Upright beside the pages; `set_thin` leaves only the discs, for narrow windows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_rail")
        self._steps: tuple[RailStep, ...] = ()
        self._now, self._thin = 0, False
        self._bullets: list[_Bullet] = []
        self._titles: list[Text] = []
        self.summary = Text(TextRole.SMALL, Tone.MUTED, self)
        self.summary.setObjectName("step_rail_summary")
        self._rows = QVBoxLayout()
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self._rows)
        self._outer.addStretch(1)
        self._outer.addWidget(self.summary)
        self.restyle()

    def set_steps(self, steps: Sequence[RailStep], now: int = 0) -> None:
        """Show these steps; `now` counts from 0."""
        if tuple(steps) == self._steps:
            self.set_now(now)
            return
        self._steps = tuple(steps)
        empty(self._rows)
        self._bullets, self._titles = [], []
        for position, step in enumerate(self._steps):
            self._rows.addWidget(self._row(position, step))
        self.set_now(now)

    def set_now(self, now: int) -> None:
        """Say that the user is at step `now`, counted from 0."""
        self._now = now
        for position, (bullet, title) in enumerate(zip(self._bullets, self._titles, strict=True)):
            bullet.place = self.place_of(position)
            title.set_role(TextRole.STRONG if position == now else TextRole.BODY)
            title.set_tone(Tone.TEXT if position <= now else Tone.MUTED)
            words = f"{self._steps[position].title}: {_place_words(bullet.place)}"
            title.setAccessibleName(words)
            bullet.setToolTip(self._steps[position].title)
            bullet.update()
        self.retranslate()

    def place_of(self, position: int) -> Place:
        """Done, now or next."""
        if position == self._now:
            return Place.NOW
        return Place.DONE if position < self._now else Place.NEXT

    def set_thin(self, *, thin: bool) -> None:
        """Show only the discs, or titles too."""
        self._thin = thin
        for title in self._titles:
            title.setVisible(not thin)
        self.summary.setVisible(not thin)
        self.restyle()

    @property
    def is_thin(self) -> bool:
        """Whether only the discs show."""
        return self._thin

    def minutes_left(self) -> int:
        """Whole minutes from the present step to the end, at least 1 before the last."""
        left = sum(step.minutes for step in self._steps[self._now :])
        return max(1, round(left)) if left > 0 else 0

    def retranslate(self) -> None:
        """Say where the user is, in one sentence; the owner brings the titles anew."""
        if not self._steps:
            return
        where = translate("StepRail", "Step {number} of {count}").format(
            number=self._now + 1, count=len(self._steps)
        )
        minutes = self.minutes_left()
        left = translate("StepRail", "about %n minute(s) left", "", minutes) if minutes else ""
        self.summary.setText("\n".join(part for part in (where, left) if part))
        self.setAccessibleName(f"{where}, {self._steps[self._now].title}")
        told = [
            f"{step.title}: {_place_words(self.place_of(position))}"
            for position, step in enumerate(self._steps)
        ]
        self.setAccessibleDescription(". ".join([*told, left] if left else told))

    def restyle(self) -> None:
        """Follow the font."""
        space(self._rows, self, M)
        space(self._outer, self, M, M)
        for bullet in self._bullets:
            bullet.fit()
        width = em(self, 1.9) + 2 * em(self, M) if self._thin else em(self, 14)
        self.setFixedWidth(width)

    def event(self, event: QEvent) -> bool:
        """Qt's hook: the lines between the discs move with them."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.update()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface, and a line between the discs."""
        del event
        made = tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), made.card)
        painter.setPen(QPen(made.line, 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        for position in range(len(self._bullets) - 1):
            upper, lower = self._bullets[position], self._bullets[position + 1]
            top = upper.mapTo(self, upper.rect().center())
            bottom = lower.mapTo(self, lower.rect().center())
            gap = em(self, 1.15)
            done = position < self._now
            painter.setPen(QPen(made.accent if done else made.line, 2 if done else 1))
            if bottom.y() - top.y() > 2 * gap:
                painter.drawLine(top.x(), top.y() + gap, bottom.x(), bottom.y() - gap)
        painter.end()

    def _row(self, position: int, step: RailStep) -> QWidget:
        row = QWidget(self)
        bullet, title = _Bullet(position + 1, row), Text(TextRole.BODY, Tone.MUTED, row)
        title.setObjectName(f"step_rail_{position + 1}")
        title.setText(step.title)
        title.setVisible(not self._thin)
        line = QHBoxLayout(row)
        line.addWidget(bullet)
        line.addWidget(title, 1)
        space(line, self, S)
        self._bullets.append(bullet)
        self._titles.append(title)
        return row


def _place_words(place: Place) -> str:
    match place:
        case Place.DONE:
            return translate("StepRail", "done")
        case Place.NOW:
            return translate("StepRail", "you are here")
        case Place.NEXT:
            return translate("StepRail", "still to come")
