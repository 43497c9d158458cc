"""A line that takes a password and never gives it away: not by copy, undo, drag or input method."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.core.secret import Secret
from wizard.ui.clipboard import pasted_text

LONGEST: Final = 512
"""Characters. Longer than any site takes; a longer paste is refused as a whole, never cut."""

_BLOCKED = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class SecretEdit(QLineEdit):
    """`pasted` comes before a paste goes in (see `insert_secret`), `too_long` instead of one."""

    pasted = Signal(Secret)
    too_long = Signal(int)
    copy_refused = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def secret(self) -> Secret:
        """What is in the line."""
        return Secret(self.text())

    def insert_secret(self, secret: Secret) -> None:
        """Put a pasted text in at the cursor, exactly as it is."""
        self.insert(secret.reveal())

    def wipe(self) -> None:
        """Empty the line and its undo history: `setText` drops it, `clear` does not (measured)."""
        self.setText("")

    def set_shown(self, *, shown: bool) -> None:
        """Show the characters, or bullets. The hints stay: still secret to the input method."""
        hints = self.inputMethodHints()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(hints)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste through our own gate; no copy, no cut, no undo."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take(pasted_text())
        elif any(event.matches(key) for key in _BLOCKED):
            self.copy_refused.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menu: it would offer copy and undo."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the selection out of X11's PRIMARY, which Qt fills here while the text is shown."""
        if event.button() == Qt.MouseButton.MiddleButton:
            event.accept()
            return
        if self.echoMode() == QLineEdit.EchoMode.Normal:
            self.deselect()
        super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A drop is a paste."""
        self._take(event.mimeData().text())
        event.acceptProposedAction()

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        """Hand no text to the input method (Qt does, whatever the echo mode)."""
        if query in {
            Qt.InputMethodQuery.ImSurroundingText,
            Qt.InputMethodQuery.ImCurrentSelection,
            Qt.InputMethodQuery.ImTextBeforeCursor,
            Qt.InputMethodQuery.ImTextAfterCursor,
        }:
            return ""
        return super().inputMethodQuery(query, argument)

    def event(self, event: QEvent) -> bool:
        """Do not let shortcuts of copy and undo reach Qt's own handling."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and any(event.matches(key) for key in _BLOCKED)
        ):
            event.accept()
            return True
        return super().event(event)

    def _take(self, text: str) -> None:
        room = self.maxLength() - len(self.text()) + len(self.selectedText())
        if len(text) > room:
            self.too_long.emit(len(text))
        elif text:
            self.pasted.emit(Secret(text))
