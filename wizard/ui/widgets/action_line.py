"""One thing to do on IDS, as a sentence, with a button that marks it in the picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.ui.icons import Icon
from wizard.ui.theme import S, TextRole
from wizard.ui.widgets.buttons import IconOnlyButton
from wizard.ui.widgets.themed import Text, Themed, space


class ActionLine(Themed):
    """`wanted()` asks to mark it. One action alone is marked anyway and has no button."""

    wanted = Signal()

    def __init__(self, number: int, *, alone: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"action_{number}")
        self._number, self._alone = number, alone
        self._sentence = ""
        self.words = Text(TextRole.STRONG, parent=self)
        self.button = IconOnlyButton(f"show_action_{number}", Icon.ENLARGE, self)
        self.button.setVisible(not alone)
        self.button.clicked.connect(self.wanted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.button)
        self.restyle()

    def set_sentence(self, sentence: str) -> None:
        """What to do, in the present language."""
        self._sentence = sentence
        self.words.setText(sentence if self._alone else f"{self._number}. {sentence}")
        name = QCoreApplication.translate("ActionLine", "Mark it in the picture: {action}")
        self.button.set_words(name.replace("{action}", sentence))

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, S)
