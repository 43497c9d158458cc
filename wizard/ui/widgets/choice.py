"""One of several big choices: a radio button with a line of explanation, in a card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.theme import S, TextRole, Tone, font
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.rule_list import RuleLine, RuleList, RuleState
from wizard.ui.widgets.themed import Text, space
from wizard.ui.widgets.wrapping import WrappingRadioButton

translate = QCoreApplication.translate


class Choice(Card):
    """A card with a radio button. A click anywhere on the card chooses it; `chosen()` tells."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(f"{name}_card")
        self.radio = WrappingRadioButton(self)
        self.radio.setObjectName(name)
        self.radio.setFont(font(self.radio.font(), TextRole.HEADING))
        self.radio.toggled.connect(self._on_toggled)
        self._explanation = Text(TextRole.BODY, Tone.MUTED, self)
        self._warning = RuleList(f"{name}_warning", self, role=TextRole.BODY)
        self._buttons = QHBoxLayout()
        lines = QVBoxLayout()
        for line in (self.radio, self._explanation, self._warning):
            lines.addWidget(line)
        lines.addLayout(self._buttons)
        space(lines, self, S)
        self.body.addLayout(lines)

    def show_words(self, title: str, explanation: str, warning: str = "") -> None:
        """Name the choice, say what it leads to, and why it should be taken now."""
        self.radio.setText(title.replace("&", "&&"))
        self.radio.setAccessibleName(title)
        self.radio.setAccessibleDescription(f"{explanation} {warning}".strip())
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        self._warning.show_lines([RuleLine(warning, RuleState.WARNING)] if warning else [])
        self._warning.setVisible(bool(warning))

    def add_button(self, button: IconButton) -> None:
        """Put `button` under the explanation."""
        if self._buttons.count() == 0:
            self._buttons.addStretch(1)
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's hook: the whole card is the target of a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.setChecked(True)
        super().mousePressEvent(event)

    def _on_toggled(self, checked: bool) -> None:
        self.show_chosen(chosen=checked)
        if checked:
            self.chosen.emit()
