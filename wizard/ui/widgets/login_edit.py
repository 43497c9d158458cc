"""The staff login: checked while it is typed, cleaned aloud, with proposals one press away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from wizard.core.transit import clean_login
from wizard.ui.announce import announce
from wizard.ui.theme import S, TextRole, Tone
from wizard.ui.widgets.buttons import PlainButton
from wizard.ui.widgets.field_group import FieldGroup, FieldLine
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.rule_list import RuleLine, RuleList, RuleState
from wizard.ui.widgets.themed import Text, Themed, empty, space

__all__ = ["LoginAdvice", "LoginField"]


@dataclass(frozen=True)
class LoginAdvice:
    """What is to be said about a login, in the user's language.

    `cleaned` is the login without what a paste brought along (edge spaces, invisible
    characters), `notes` say what was taken out; `lines` are the rules, about the cleaned login.
    """

    cleaned: str
    notes: Sequence[str] = ()
    lines: Sequence[RuleLine] = ()


class LoginField(Themed):
    """`changed` carries the cleaned login. The line itself is cleaned when it is left."""

    changed = Signal(str)

    def __init__(
        self,
        name: str,
        advise: Callable[[str], LoginAdvice],
        parent: QWidget | None = None,
    ) -> None:
        """`advise` is asked at display time, so that it answers in the present language."""
        super().__init__(parent)
        self.setObjectName(f"{name}_field")
        self._name, self._advise = name, advise
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.note = Text(TextRole.SMALL, Tone.WARNING, self)
        self.note.setObjectName(f"{name}_note")
        self.note.hide()
        self.rules = RuleList(f"{name}_rules", self)
        self.proposals_label = Text(TextRole.SMALL, Tone.MUTED, self)
        self._proposals: tuple[str, ...] = ()
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self._layout = QVBoxLayout(self)
        self._row = FieldLine(self.line)
        self._layout.addWidget(FieldGroup(self._row, self.note, self.rules))
        self._layout.addWidget(FieldGroup(self.proposals_label, self._chips))
        self.line.textChanged.connect(self._on_changed)
        self.line.editingFinished.connect(self._clean)
        self.restyle()
        self.retranslate()
        self.proposals_label.hide()
        self._chips.hide()

    def set_label(self, label: str, description: str = "") -> None:
        """Name the field; the visible label is the page's, its buddy `line`."""
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(description)

    def add_button(self, button: QWidget) -> None:
        """Put `button` beside the field."""
        self._row.add_button(button)

    def login(self) -> str:
        """The login, cleaned."""
        return clean_login(self.line.text()).text

    def set_login(self, login: str) -> None:
        """Put a login in."""
        self.line.setText(login)

    def set_proposals(self, proposals: Sequence[str]) -> None:
        """Offer these, one button each; none offers nothing."""
        if tuple(proposals) == self._proposals:
            return
        self._proposals = tuple(proposals)
        empty(self._flow)
        for position, proposal in enumerate(self._proposals):
            chip = PlainButton(self._chips)
            chip.setText(proposal)
            chip.setObjectName(f"{self._name}_proposal_{position + 1}")
            chip.clicked.connect(lambda _checked=False, text=proposal: self._use(text))
            self._flow.addWidget(chip)
            chip.show()
        self.proposals_label.setVisible(bool(self._proposals))
        self._chips.setVisible(bool(self._proposals))
        self._name_chips()

    def is_usable(self) -> bool:
        """Not empty, and no broken rule."""
        advice = self._advise(self.line.text())
        broken = any(line.state is RuleState.BROKEN for line in advice.lines)
        return bool(advice.cleaned) and not broken

    def refresh(self) -> None:
        """Ask for advice again: the login changed, or what it is compared with."""
        advice = self._advise(self.line.text())
        self.rules.show_lines(advice.lines)
        self.rules.setVisible(bool(advice.lines))

    def retranslate(self) -> None:
        """Say everything in the new language."""
        self.proposals_label.setText(QCoreApplication.translate("LoginField", "Suggestions:"))
        self.note.hide()
        self._name_chips()
        self.refresh()

    def restyle(self) -> None:
        """Follow the font."""
        space(self._layout, self, S)
        space(self._flow, self, S)

    def _use(self, proposal: str) -> None:
        self.line.setText(proposal)
        self.line.setFocus()

    def _name_chips(self) -> None:
        words = QCoreApplication.translate("LoginField", "Use {login}")
        for chip in self._chips.findChildren(QPushButton):
            chip.setAccessibleName(words.format(login=chip.text()))
            chip.setAccessibleDescription(
                QCoreApplication.translate("LoginField", "Puts this proposal into the login field")
            )

    def _on_changed(self) -> None:
        self.note.hide()
        self.refresh()
        self.changed.emit(self.login())

    def _clean(self) -> None:
        advice = self._advise(self.line.text())
        if advice.cleaned == self.line.text():
            return
        with QSignalBlocker(self.line):
            self.line.setText(advice.cleaned)
        words = "\n".join(advice.notes)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        announce(self.line, words)
        self.refresh()
        self.changed.emit(advice.cleaned)
