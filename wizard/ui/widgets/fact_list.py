"""Facts as a short table: what each is on the left, in a quiet tone, the fact beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.ui.theme import M, S, TextRole, Tone, em
from wizard.ui.widgets.line_breaks import breakable
from wizard.ui.widgets.themed import Text, Themed, empty


class FactList(Themed):
    """`show_facts` takes pairs of a name and a fact; an empty fact is left out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.restyle()

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these and no others."""
        empty(self._grid)
        for row, (name, fact) in enumerate(pair for pair in facts if pair[1]):
            what, words = Text(TextRole.BODY, Tone.MUTED, self), Text(parent=self)
            what.setText(name)
            words.setText(breakable(fact))
            words.setAccessibleName(f"{name}: {fact}")
            for column, label in enumerate((what, words)):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
                label.show()

    def restyle(self) -> None:
        """Follow the font."""
        self._grid.setHorizontalSpacing(em(self, M))
        self._grid.setVerticalSpacing(em(self, S))
