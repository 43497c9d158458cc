"""Spells a password for dictation, on request only, and stops showing it soon."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wizard.core.secret import Secret
from wizard.core.spelling import SpelledCharacter
from wizard.ui.screen_guard import Cover, guard, screen_cover
from wizard.ui.theme import XS, M, TextRole, Tone, em
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.themed import Text, Themed, empty, space

SHOWN_MS: Final = 60_000


class SpellingPanel(Themed):
    """Closed until asked; closes itself after a minute and when the password changes."""

    def __init__(
        self,
        name: str,
        spell: Callable[[Secret], Sequence[SpelledCharacter]] | None,
        parent: QWidget | None = None,
        *,
        cover: Cover | None = None,
    ) -> None:
        """`cover` keeps the window out of recordings; by default the system is asked."""
        super().__init__(parent)
        self.setObjectName(name)
        self._spell = spell
        self._cover = cover or screen_cover()
        self._secret: Callable[[], Secret] = lambda: Secret("")
        self.disclosure = Disclosure(f"{name}_panel", self)
        self.words = QWidget(self)
        self.words.setObjectName(f"{name}_words")
        self._grid = QGridLayout(self.words)
        self.disclosure.body.addWidget(self.words)
        self.disclosure.opened.connect(self._on_opened)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.disclosure)
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.setInterval(SHOWN_MS)
        self._hide_again.timeout.connect(self.hide_words)
        self.restyle()
        self.retranslate()

    def set_secret(self, secret: Callable[[], Secret]) -> None:
        """Where to get the password from when it is asked for."""
        self._secret = secret
        self.disclosure.button.setEnabled(bool(secret()))

    def hide_words(self) -> None:
        """Close it and forget the words."""
        self._hide_again.stop()
        empty(self._grid)
        self.disclosure.set_open(opened=False)

    def retranslate(self) -> None:
        """Name it in the new language; open words close, they were in the old one."""
        self.hide_words()
        self.disclosure.set_heading(
            QCoreApplication.translate("SpellingPanel", "Spell it out for dictation")
        )

    def restyle(self) -> None:
        """Follow the font."""
        space(self._layout, self, 0)
        space(self._grid, self, XS)
        self._grid.setHorizontalSpacing(em(self, M))

    def _on_opened(self, opened: bool) -> None:
        empty(self._grid)
        guard(self, self._cover, shown=opened)
        if not opened or self._spell is None:
            return
        spelled = self._spell(self._secret())
        half = (len(spelled) + 1) // 2
        for place, one in enumerate(spelled):
            row, column = place % half, 3 * (place // half)
            for offset, (role, tone, text) in enumerate(
                (
                    (TextRole.SMALL, Tone.MUTED, str(one.number)),
                    (TextRole.STRONG, Tone.TEXT, one.character),
                    (TextRole.BODY, Tone.TEXT, one.words),
                )
            ):
                label = Text(role, tone, self.words)
                label.setText(text)
                self._grid.addWidget(label, row, column + offset)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(5, 1)
        self._hide_again.start()
