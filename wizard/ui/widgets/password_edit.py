"""The password field: repeated, its rules ticking, odd characters pointed out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.password import count_dots
from wizard.core.secret import Secret
from wizard.core.spelling import SpelledCharacter
from wizard.ui.announce import announce
from wizard.ui.caps_lock import CapsLock
from wizard.ui.theme import M, S, TextRole, Tone
from wizard.ui.widgets.field_group import FieldGroup
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.password_advice import PasswordAdvice, no_advice
from wizard.ui.widgets.password_offer import PasswordOffer
from wizard.ui.widgets.password_spelling import SpellingPanel
from wizard.ui.widgets.reveal_edit import RevealEdit
from wizard.ui.widgets.rule_list import RuleLine, RuleList, RuleState
from wizard.ui.widgets.secret_edit import LONGEST, SecretEdit
from wizard.ui.widgets.themed import Text, Themed, space

translate = QCoreApplication.translate


class PasswordField(Themed):
    """`changed` after every keystroke; `pair_split` when a pasted login came with the password.

    Complains about the repeat only after the repeat was left once.
    """

    changed = Signal()
    pair_split = Signal(str, Secret)

    def __init__(
        self,
        name: str,
        *,
        repeat: bool = True,
        advise: Callable[[Secret], PasswordAdvice] = no_advice,
        split: Callable[[Secret], tuple[str, Secret] | None] = lambda _pasted: None,
        spell: Callable[[Secret], Sequence[SpelledCharacter]] | None = None,
        count_dots: bool = False,
        probe: CapsLock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """All callables are asked at display time, so that they answer in the present language."""
        super().__init__(parent)
        self.setObjectName(f"{name}_field")
        self._advise, self._split = advise, split
        self._label, self._description = "", ""
        self._complains, self._accepted = False, False
        self.first = RevealEdit(name, probe=probe, parent=self)
        self.second = RevealEdit(f"{name}_repeat", probe=probe, parent=self)
        self.repeat_label = Text(TextRole.STRONG, Tone.TEXT, self)
        self.repeat_label.setBuddy(self.second.line)
        self.rules = RuleList(f"{name}_rules", self)
        self.equal = RuleList(f"{name}_equal", self)
        self.offer = PasswordOffer(name, self)
        self.dots = Text(TextRole.SMALL, Tone.MUTED, self)
        self.dots.setObjectName(f"{name}_dots")
        self.spelling = SpellingPanel(f"{name}_spelling", spell, self)
        self._repeats, self._counts = repeat, count_dots
        self._making, self._comparing = FlowLayout(), FlowLayout()
        self._layout = QVBoxLayout(self)
        self._first_group = FieldGroup(self.first, self.offer, self.rules)
        self._repeat_group = FieldGroup(self.repeat_label, self.second, self.equal, self.dots)
        self._layout.addWidget(self._first_group)
        self._layout.addLayout(self._making)
        self._layout.addWidget(self._repeat_group)
        self._layout.addLayout(self._comparing)
        self._layout.addWidget(self.spelling)
        self._repeat_group.setVisible(repeat)
        self.equal.setVisible(False)
        self.spelling.setVisible(spell is not None)
        self._connect()
        self.restyle()
        self.retranslate()

    def add_maker(self, button: QWidget) -> None:
        """Put what makes a password below the first line."""
        self._making.addWidget(button)

    def add_comparer(self, button: QWidget) -> None:
        """Put what helps to compare both below the repeat."""
        self._comparing.addWidget(button)

    def set_label(self, label: str, description: str = "") -> None:
        """Name the field; the visible label is the page's, its buddy `first.line`."""
        self._label, self._description = label, description
        self.retranslate()

    def secret(self) -> Secret:
        """What was typed, as it was typed."""
        return self.first.line.secret()

    def set_secret(self, secret: Secret) -> None:
        """Fill both lines, for example with a generated password."""
        for line in (self.first.line, self.second.line):
            line.setText(secret.reveal())

    def wipe(self) -> None:
        """Empty both lines and their undo history."""
        self.spelling.hide_words()
        self.offer.dismiss()
        for edit in (self.first, self.second):
            edit.set_shown(shown=False)
            edit.line.wipe()
        self._complains = False
        self.refresh()

    @property
    def line(self) -> SecretEdit:
        """The first line: where a single password is typed."""
        return self.first.line

    @property
    def is_equal(self) -> bool:
        """Whether the repeat is the same; true where no repeat is asked."""
        return not self._repeats or self.secret() == self.second.line.secret()

    @property
    def is_answered(self) -> bool:
        """Whether nothing odd is in it, or the user said that it is meant so."""
        return self._accepted or not self._advise(self.secret()).findings

    def is_usable(self) -> bool:
        """Not empty, no broken rule, repeated right, every question answered."""
        kept = not any(line.state is RuleState.BROKEN for line in self._advise(self.secret()).lines)
        return bool(self.secret()) and kept and self.is_equal and self.is_answered

    def complain(self) -> None:
        """Show what is wrong from now on, also in the repeat: the user pressed Next."""
        self._complains = True
        self.refresh()

    def retranslate(self) -> None:
        """Say everything in the new language."""
        self.first.set_label(self._label, self._description)
        self.repeat_label.setText(translate("PasswordField", "Repeat the password"))
        self.second.set_label(
            self.repeat_label.text(), translate("PasswordField", "Type the same password again")
        )
        self.refresh()

    def restyle(self) -> None:
        """Follow the font."""
        space(self._layout, self, M)
        for buttons in (self._making, self._comparing):
            space(buttons, self, S)

    def _connect(self) -> None:
        self.first.line.textChanged.connect(self._on_changed)
        self.second.line.textChanged.connect(self.refresh)
        self.second.line.textChanged.connect(self.changed)
        self.second.line.editingFinished.connect(self._on_repeat_left)
        for edit in (self.first, self.second):
            edit.line.too_long.connect(self._on_too_long)
            edit.line.copy_refused.connect(self._on_copy_refused)
        self.first.line.pasted.connect(self._on_pasted)
        self.second.line.pasted.connect(self.second.line.insert_secret)
        self.offer.clean_requested.connect(self._on_clean)
        self.offer.kept.connect(self._on_kept)
        self.offer.split_requested.connect(self._on_split)
        self.offer.whole_requested.connect(self.first.line.insert_secret)

    def _on_changed(self) -> None:
        self._accepted = False
        self.spelling.hide_words()
        self.refresh()
        self.changed.emit()

    def _on_pasted(self, pasted: Secret) -> None:
        if self._split(pasted) is None:
            self.first.line.insert_secret(pasted)
        else:
            self.offer.show_pair(pasted)

    def _on_split(self, pasted: Secret) -> None:
        pair = self._split(pasted)
        if pair is not None:
            login, password = pair
            self.first.line.setText(password.reveal())
            self.pair_split.emit(login, password)

    def _on_clean(self) -> None:
        cleaned = self._advise(self.secret()).cleaned
        if cleaned is not None:
            self.first.line.setText(cleaned.reveal())
            self.first.line.setFocus()

    def _on_kept(self) -> None:
        self._accepted = True
        self.refresh()
        self.changed.emit()

    def _on_repeat_left(self) -> None:
        self._complains = self._complains or bool(self.second.line.text())
        self.refresh()

    def _on_too_long(self, length: int) -> None:
        words = translate(
            "PasswordField",
            "The text on the clipboard has {count} characters; this field takes {most}. "
            "Nothing was pasted.",
        )
        self.offer.show_note(words.format(count=length, most=LONGEST))

    def _on_copy_refused(self) -> None:
        announce(
            self.first.line,
            translate("PasswordField", "A password is not copied from here. Use its Copy button."),
        )

    def refresh(self) -> None:
        """Ask for advice again: the password changed, or what it is compared with."""
        secret = self.secret()
        advice = self._advise(secret)
        self.rules.show_lines(advice.lines)
        self.rules.setVisible(bool(advice.lines))
        self.offer.show_findings(
            () if self._accepted else advice.findings,
            can_clean=advice.cleaned is not None,
            can_keep=advice.may_keep,
        )
        self.equal.show_lines([self._equality()])
        self.equal.setVisible(self._repeats and (self._complains or self.is_equal) and bool(secret))
        self.dots.setVisible(self._counts and bool(secret))
        self.dots.setText(_dots(count_dots(secret)))
        self.spelling.set_secret(self.secret)

    def _equality(self) -> RuleLine:
        if self.is_equal:
            return RuleLine(translate("PasswordField", "Both are the same."), RuleState.KEPT)
        return RuleLine(
            translate(
                "PasswordField", "The two are not the same. Show both with the eye and compare."
            ),
            RuleState.BROKEN,
        )


def _dots(count: int) -> str:
    return translate(
        "PasswordField", "%n dot(s) here. Count the dots on IDS: there must be as many.", "", count
    )
