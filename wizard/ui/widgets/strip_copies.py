"""What the strip offers to copy: the site's fields one below the other, each with a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.secret import Secret
from wizard.ui.clipboard import Clipboard
from wizard.ui.theme import S, TextRole, Tone
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.themed import Text, Themed, empty, space


@dataclass(frozen=True)
class CopyItem:
    """One value to copy: the name of its field, what that means, and where to get the value.

    `meaning` is empty where the user reads the site's language.
    """

    name: str
    subject: str
    content: Callable[[], str | Secret] = field(repr=False)
    meaning: str = ""


class StripCopies(Themed):
    """`copied` carries the subject of what was just copied."""

    copied = Signal(str)

    def __init__(
        self, clipboard: Clipboard, safe: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        """`safe` goes to the copy buttons."""
        super().__init__(parent)
        self._clipboard, self._safe = clipboard, safe
        self._rows = QVBoxLayout(self)
        self.restyle()

    def show_items(self, items: Sequence[CopyItem]) -> None:
        """Show a copy button for each, in the order in which the site asks for them."""
        empty(self._rows)
        for item in items:
            self._rows.addWidget(self._row(item))

    def first_button(self) -> CopyButton | None:
        """The uppermost button; None where there is nothing to copy."""
        row = self._rows.itemAt(0)
        widget = None if row is None else row.widget()
        return None if widget is None else widget.findChild(CopyButton)

    def needed_height(self, width: int) -> int:
        """The height of all rows at `width`."""
        return self._rows.totalHeightForWidth(width)

    def restyle(self) -> None:
        """Follow the font."""
        space(self._rows, self, S)

    def _row(self, item: CopyItem) -> QWidget:
        row = QWidget(self)
        words = QVBoxLayout()
        for role, tone, text in (
            (TextRole.BODY, Tone.TEXT, item.subject),
            (TextRole.SMALL, Tone.MUTED, item.meaning),
        ):
            if text:
                label = Text(role, tone, row)
                label.setText(text)
                words.addWidget(label)
        button = CopyButton(
            f"strip_copy_{item.name}", item.content, self._clipboard, safe=self._safe, parent=row
        )
        button.set_subject(f"{item.subject} ({item.meaning})" if item.meaning else item.subject)
        button.copied.connect(lambda: self.copied.emit(item.subject))
        line = QHBoxLayout(row)
        line.addLayout(words, 1)
        line.addWidget(button)
        space(words, self, 0)
        space(line, self, S)
        return row
