"""I don't see this": the causes that others met, what to do, and a sheet to print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wizard.core.guide import Cause
from wizard.ui.announce import announce
from wizard.ui.icons import Icon, IconMark
from wizard.ui.theme import XS, M, S, TextRole, Tone, em
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.themed import Text, Themed, empty, space


class CausesPanel(Themed):
    """Closed at first. `sheet_requested` prints; `note_written` carries what looks different."""

    sheet_requested = Signal()
    note_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("causes")
        self.disclosure = Disclosure("causes_panel", self)
        self._list = QVBoxLayout()
        self.something_else = Text(TextRole.STRONG, Tone.TEXT, self)
        self._advice = Text(TextRole.SMALL, Tone.MUTED, self)
        self.note = QPlainTextEdit(self)
        self.note.setObjectName("causes_note")
        self.note.setTabChangesFocus(True)
        self.something_else.setBuddy(self.note)
        self.keep = IconButton("causes_keep_note", Icon.REPORT, self)
        self.sheet = IconButton("causes_sheet", Icon.PRINT, self)
        self.keep.clicked.connect(self._on_keep)
        self.sheet.clicked.connect(self.sheet_requested)
        self._note_lines, self._buttons = QVBoxLayout(), FlowLayout()
        for line in (self.something_else, self._advice, self.note):
            self._note_lines.addWidget(line)
        self._buttons.addWidget(self.keep)
        self._buttons.addWidget(self.sheet)
        body = self.disclosure.body
        body.addLayout(self._list)
        body.addLayout(self._note_lines)
        body.addLayout(self._buttons)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self.disclosure)
        self.restyle()
        self.retranslate()

    def set_causes(self, causes: Sequence[Cause], language: str) -> None:
        """Show these causes, the likeliest first."""
        empty(self._list)
        for cause in causes:
            self._list.addWidget(_CauseRow(cause, language, self.disclosure.panel))

    def retranslate(self) -> None:
        """Say everything in the new language; the owner brings the causes anew."""
        self.disclosure.set_heading(
            QCoreApplication.translate("CausesPanel", "I do not see this on IDS")
        )
        self.something_else.setText(
            QCoreApplication.translate("CausesPanel", "Something else? Write down what you see:")
        )
        self.note.setAccessibleName(
            QCoreApplication.translate("CausesPanel", "What looks different on IDS")
        )
        self.note.setAccessibleDescription(
            QCoreApplication.translate(
                "CausesPanel", "Goes into the report for support. Do not write any password here."
            )
        )
        self._advice.setText(self.note.accessibleDescription())
        self.keep.setText(QCoreApplication.translate("CausesPanel", "Save this note"))
        self.keep.setAccessibleName(self.keep.text())
        self.keep.setAccessibleDescription(self.note.accessibleDescription())
        self.sheet.setText(
            QCoreApplication.translate("CausesPanel", "Print a sheet for the doctor")
        )
        self.sheet.setAccessibleName(self.sheet.text())
        self.sheet.setAccessibleDescription(
            QCoreApplication.translate(
                "CausesPanel", "One page with all the steps, without any password"
            )
        )

    def restyle(self) -> None:
        """Follow the font."""
        space(self._outer, self, 0)
        space(self._list, self, M)
        space(self._buttons, self, S)
        space(self._note_lines, self, XS)
        self._note_lines.setContentsMargins(0, em(self, M), 0, 0)
        self.note.setFixedHeight(em(self, 4.5))

    def _on_keep(self) -> None:
        text = self.note.toPlainText().strip()
        if not text:
            self.note.setFocus()
            return
        self.note_written.emit(text)
        announce(self.note, QCoreApplication.translate("CausesPanel", "The note is kept"))


class _CauseRow(QWidget):
    """One cause with its mend."""

    def __init__(self, cause: Cause, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        words = QVBoxLayout()
        space(words, self, XS)
        for role, tone, text in (
            (TextRole.STRONG, Tone.TEXT, cause.cause.in_language(language)),
            (TextRole.BODY, Tone.TEXT, cause.remedy.in_language(language)),
        ):
            label = Text(role, tone, self)
            label.setText(text)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.addWidget(IconMark(Icon.UNKNOWN, Tone.MUTED, 1.25, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        space(row, self, S)
