"""What the password field asks: take odd characters out, split a pasted pair, or keep as typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.secret import Secret
from wizard.ui.announce import announce
from wizard.ui.icons import Icon, IconMark
from wizard.ui.theme import XS, S, TextRole, Tone
from wizard.ui.widgets.buttons import PlainButton
from wizard.ui.widgets.soft_box import paint_soft_box
from wizard.ui.widgets.themed import Text, Themed, space

translate = QCoreApplication.translate


class PasswordOffer(Themed):
    """Hidden until there is something to ask. Nothing is altered without a press."""

    clean_requested = Signal()
    kept = Signal()
    split_requested = Signal(Secret)
    whole_requested = Signal(Secret)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_offer")
        self._pair: Secret | None = None
        self._findings: tuple[str, ...] = ()
        self._can_clean = self._can_keep = False
        self._note = ""
        self.words = Text(TextRole.BODY, Tone.TEXT, self)
        self.yes = PlainButton(self)
        self.yes.setObjectName(f"{name}_offer_yes")
        self.no = PlainButton(self)
        self.no.setObjectName(f"{name}_offer_no")
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self._mark = IconMark(Icon.WARNING, Tone.WARNING, 1.25, self)
        self._buttons, self._lines = QHBoxLayout(), QVBoxLayout()
        self._buttons.addWidget(self.yes)
        self._buttons.addWidget(self.no)
        self._buttons.addStretch(1)
        self._lines.addWidget(self.words)
        self._lines.addLayout(self._buttons)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._lines, 1)
        self.restyle()
        self.hide()

    def show_findings(
        self, findings: Sequence[str], *, can_clean: bool, can_keep: bool = True
    ) -> None:
        """Ask about odd characters; none hides the question."""
        fresh = tuple(findings) != self._findings
        self._findings = tuple(findings)
        self._can_clean, self._can_keep = can_clean, can_keep
        self._show(aloud=fresh)

    def show_pair(self, pasted: Secret) -> None:
        """Ask whether `pasted` is a login and a password together."""
        self._pair = pasted
        self._show(aloud=True)

    def show_note(self, words: str) -> None:
        """Say something that needs no answer."""
        self._note = words
        self._show(aloud=True)

    def dismiss(self) -> None:
        """Ask nothing any more."""
        self._pair, self._findings, self._note = None, (), ""
        self.hide()

    def retranslate(self) -> None:
        """Ask again in the new language."""
        self._note = ""
        self._show(aloud=False)

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, S, S)
        space(self._lines, self, XS)
        space(self._buttons, self, S)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft warning ground."""
        del event
        paint_soft_box(self, Tone.WARNING)

    def _show(self, *, aloud: bool) -> None:
        if self._pair is not None:
            self._ask(
                translate("PasswordOffer", "This looks like a login and a password together."),
                translate("PasswordOffer", "Split them"),
                translate("PasswordOffer", "All of it is the password"),
            )
        elif self._note:
            self._ask(self._note, "", translate("PasswordOffer", "All right"))
        elif self._findings:
            self._ask(
                "\n".join(self._findings),
                translate("PasswordOffer", "Remove it") if self._can_clean else "",
                translate("PasswordOffer", "It is intended") if self._can_keep else "",
            )
        else:
            self.hide()
            return
        self.show()
        if aloud:
            announce(self, self.words.text())

    def _ask(self, words: str, yes: str, no: str) -> None:
        self.words.setText(words)
        for button, text in ((self.yes, yes), (self.no, no)):
            button.setText(text)
            button.setVisible(bool(text))
            button.setAccessibleName(text)
            button.setAccessibleDescription(words)

    def _on_yes(self) -> None:
        if self._pair is not None:
            pasted, self._pair = self._pair, None
            self._show(aloud=False)
            self.split_requested.emit(pasted)
        else:
            self.clean_requested.emit()

    def _on_no(self) -> None:
        if self._pair is not None:
            pasted, self._pair = self._pair, None
            self._show(aloud=False)
            self.whole_requested.emit(pasted)
        elif self._note:
            self._note = ""
            self._show(aloud=False)
        else:
            self.kept.emit()
