"""A field, its label and its notes stand close together: no label is read as that of another."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.theme import XS, S
from wizard.ui.widgets.themed import Themed, space


class FieldGroup(Themed):
    """`parts` stand below each other, closer than one group to the next."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        for part in parts:
            self._layout.addWidget(part)
        self.restyle()

    def restyle(self) -> None:
        """Follow the font."""
        space(self._layout, self, XS)


class FieldLine(Themed):
    """A field, and beside it the buttons that do something with what is in it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.addWidget(field, 1)
        self.restyle()

    def add_button(self, button: QWidget) -> None:
        """Put `button` at the end of the line."""
        self._row.addWidget(button)

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, S)
