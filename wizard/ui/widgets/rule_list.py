"""A list of rules with a mark before each: kept, broken, or not looked at yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.icons import Icon, IconMark
from wizard.ui.theme import XS, S, TextRole, Tone
from wizard.ui.widgets.themed import Text, Themed, space


class RuleState(Enum):
    """Whether a rule is kept. WARNING does not stop the user; UNKNOWN is not known to anybody."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    WARNING = "warning"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class RuleLine:
    """A rule in the user's language, and how it stands."""

    text: str
    state: RuleState


_MARKS = {
    RuleState.OPEN: (Icon.WAITING, Tone.MUTED),
    RuleState.KEPT: (Icon.DONE, Tone.SUCCESS),
    RuleState.BROKEN: (Icon.WRONG, Tone.DANGER),
    RuleState.WARNING: (Icon.WARNING, Tone.WARNING),
    RuleState.UNKNOWN: (Icon.UNKNOWN, Tone.MUTED),
}


def state_words(state: RuleState) -> str:
    """The state as a screen reader says it."""
    match state:
        case RuleState.OPEN:
            return QCoreApplication.translate("RuleList", "not yet")
        case RuleState.KEPT:
            return QCoreApplication.translate("RuleList", "right")
        case RuleState.BROKEN:
            return QCoreApplication.translate("RuleList", "wrong")
        case RuleState.WARNING:
            return QCoreApplication.translate("RuleList", "look at this")
        case RuleState.UNKNOWN:
            return QCoreApplication.translate("RuleList", "not known")


class _Row(QWidget):
    """One rule. Rows are kept and refilled, so that ticking live does not flicker."""

    def __init__(self, role: TextRole, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = IconMark(Icon.WAITING, Tone.MUTED, 1.1, self)
        self.words = Text(role, Tone.TEXT, self)
        layout = QHBoxLayout(self)
        layout.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        space(layout, self, S)

    def fill(self, line: RuleLine) -> None:
        icon, tone = _MARKS[line.state]
        self.mark.show_icon(icon, tone)
        self.words.setText(line.text)
        self.words.set_tone(Tone.MUTED if line.state is RuleState.OPEN else Tone.TEXT)
        self.words.setAccessibleName(f"{state_words(line.state)}: {line.text}")


class RuleList(Themed):
    """The rules of one field, ticking live."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, role: TextRole = TextRole.SMALL
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._role = role
        self._rows: list[_Row] = []
        self._lines: tuple[RuleLine, ...] = ()
        self._layout = QVBoxLayout(self)
        self.restyle()
        self.retranslate()

    def show_lines(self, lines: Sequence[RuleLine]) -> None:
        """Show these rules, in this order."""
        self._lines = tuple(lines)
        while len(self._rows) < len(self._lines):
            row = _Row(self._role, self)
            self._layout.addWidget(row)
            self._rows.append(row)
        for position, row in enumerate(self._rows):
            row.setVisible(position < len(self._lines))
            if position < len(self._lines):
                row.fill(self._lines[position])

    @property
    def lines(self) -> tuple[RuleLine, ...]:
        """What is shown."""
        return self._lines

    @property
    def broken(self) -> bool:
        """Whether a rule that stops the user is broken."""
        return any(line.state is RuleState.BROKEN for line in self._lines)

    def retranslate(self) -> None:
        """Say the states in the new language; the owner brings new lines."""
        self.show_lines(self._lines)

    def restyle(self) -> None:
        """Follow the font."""
        space(self._layout, self, XS if self._role is TextRole.SMALL else S)
