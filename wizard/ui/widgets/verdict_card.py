"""The result of a push as a card: icon, plain words, the mend, and details one press away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.outcomes import Code, Outcome, Problem, Verdict
from wizard.core.short_words import NO_BREAK_SPACE
from wizard.ui.announce import announce
from wizard.ui.clipboard import Clipboard
from wizard.ui.icons import Icon, IconMark
from wizard.ui.theme import L, M, S, TextRole, Tone
from wizard.ui.widgets.buttons import IconButton, Look
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.line_breaks import breakable
from wizard.ui.widgets.soft_box import paint_soft_box
from wizard.ui.widgets.themed import Text, Themed, space
from wizard.ui.words import stage_words, tell

translate = QCoreApplication.translate


class VerdictCard(Themed):
    """Hidden until `show_result`. `mend_requested` is the button that mends it."""

    mend_requested = Signal()

    def __init__(self, clipboard: Clipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict_card")
        self._result: Verdict | Problem | None = None
        self._in_doubt = False
        self._tone = Tone.MUTED
        self._mark = IconMark(Icon.UNKNOWN, Tone.MUTED, 3.0, self)
        self.heading = Text(TextRole.TITLE, Tone.TEXT, self)
        self.whose = Text(TextRole.STRONG, Tone.TEXT, self)
        self.cause = Text(TextRole.BODY, Tone.TEXT, self)
        self.action = Text(TextRole.BODY, Tone.TEXT, self)
        self.mend = IconButton("verdict_mend", Icon.NEXT, self, look=Look.PRIMARY)
        self.mend.clicked.connect(self.mend_requested)
        self.details = Disclosure("verdict_details", self)
        self.facts = Text(TextRole.SMALL, Tone.TEXT, self)
        self.facts.setObjectName("verdict_facts")
        self.copy = CopyButton("verdict_copy", self._plain_facts, clipboard, parent=self)
        self._lay_out()
        self.restyle()
        self.hide()

    def show_result(
        self, result: Verdict | Problem, *, in_doubt: bool = False, heard: bool = False
    ) -> None:
        """Show `result`, and announce it unless it was `heard` already.

        `in_doubt`: a push before it may have arrived.
        """
        self._result, self._in_doubt = result, in_doubt
        self._fill()
        self.show()
        if not heard:
            announce(self, self.accessibleName(), assertive=self._tone is not Tone.SUCCESS)

    def clear(self) -> None:
        """Show nothing."""
        self._result = None
        self.hide()

    @property
    def tone(self) -> Tone:
        """SUCCESS, WARNING or DANGER."""
        return self._tone

    def retranslate(self) -> None:
        """Tell the same result in the new language."""
        if self._result is not None:
            self._fill()

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, L, M * 1.2)
        space(self._lines, self, S)
        space(self._buttons, self, S)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground of the tone."""
        del event
        paint_soft_box(self, self._tone, corner=0.7)

    def _plain_facts(self) -> str:
        """The details without what holds our words together on the screen."""
        return self.facts.text().replace(NO_BREAK_SPACE, " ")

    def _lay_out(self) -> None:
        self._lines, self._buttons, self._row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        self._buttons.addWidget(self.mend)
        self._buttons.addStretch(1)
        for text in (self.heading, self.whose, self.cause, self.action):
            self._lines.addWidget(text)
        self._lines.addLayout(self._buttons)
        self._lines.addWidget(self.details)
        copies = QHBoxLayout()
        copies.addWidget(self.copy)
        copies.addStretch(1)
        self.details.body.addWidget(self.facts)
        self.details.body.addLayout(copies)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._lines, 1)

    def _fill(self) -> None:
        result = self._result
        if result is None:
            return
        told = tell(result, in_doubt=self._in_doubt)
        icon, self._tone = _look(result, in_doubt=self._in_doubt)
        self._mark.show_icon(icon, self._tone)
        for label, text in (
            (self.heading, told.heading),
            (self.whose, told.whose),
            (self.cause, told.cause),
            (self.action, told.action),
        ):
            label.setText(breakable(text))
            label.setVisible(bool(text))
        self.mend.setText(told.button)
        self.mend.setAccessibleName(told.button)
        self.mend.setAccessibleDescription(told.action)
        self.mend.setVisible(bool(told.button))
        self.details.set_heading(translate("VerdictCard", "Details"))
        self.facts.setText("\n".join(_facts(result, told.code)))
        self.copy.set_subject(translate("VerdictCard", "details"))
        spoken = (f"{told.heading}.", told.whose, told.cause, told.action)
        self.setAccessibleName(" ".join(part for part in spoken if part))
        self.update()


def _look(result: Verdict | Problem, *, in_doubt: bool) -> tuple[Icon, Tone]:
    """The icon and tone of a result; the words say the same."""
    if isinstance(result, Problem) and not in_doubt:
        stopped = result.code is Code.CANCELLED
        return (Icon.INFO, Tone.WARNING) if stopped else (Icon.PROBLEM, Tone.DANGER)
    match Outcome.UNKNOWN if isinstance(result, Problem) else result.outcome:
        case Outcome.CONFIRMED:
            return Icon.DONE, Tone.SUCCESS
        case Outcome.SAVED:
            return Icon.INFO, Tone.WARNING
        case Outcome.REFUSED:
            return Icon.PROBLEM, Tone.DANGER
        case Outcome.UNKNOWN:
            return Icon.UNKNOWN, Tone.WARNING


def _facts(result: Verdict | Problem, code: str) -> list[str]:
    """Code, host and stage: what a helper on the phone asks for. No secret is among them."""
    stage = stage_words(result.stage) if result.stage is not None else ""
    pairs = (
        (translate("VerdictCard", "Code"), code),
        (translate("VerdictCard", "Host"), result.host),
        (translate("VerdictCard", "Stage"), stage),
        (translate("VerdictCard", "The site says"), result.site_words),
    )
    return [f"{name}: {value}" for name, value in pairs if value]
