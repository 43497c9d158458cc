"""One thing to do on IDS, as a sentence, with a button that shows it in the picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.ui.icons import Icon
from wizard.ui.theme import S, TextRole
from wizard.ui.widgets.buttons import IconButton, Look
from wizard.ui.widgets.themed import Text, Themed, space


class ActionLine(Themed):
    """`wanted()` asks to show it. One action alone is marked anyway and has no button."""

    wanted = Signal()

    def __init__(self, number: int, *, alone: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"action_{number}")
        self._number, self._alone = number, alone
        self._sentence = ""
        self.words = Text(TextRole.STRONG, parent=self)
        self.button = IconButton(f"show_action_{number}", Icon.SHOW, self, look=Look.LINK)
        self.button.setVisible(not alone)
        self.button.clicked.connect(self.wanted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        self._row.addWidget(self.button)
        self._row.addStretch(1)
        self.restyle()

    def set_sentence(self, sentence: str) -> None:
        """What to do, in the present language."""
        self._sentence = sentence
        self.words.setText(sentence if self._alone else f"{self._number}. {sentence}")
        self.button.setText(QCoreApplication.translate("ActionLine", "Show in the picture"))
        self.button.setAccessibleName(f"{self.button.text()}: {sentence}")
        self.button.setAccessibleDescription(
            QCoreApplication.translate("ActionLine", "Marks this place in the picture")
        )

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, S)
