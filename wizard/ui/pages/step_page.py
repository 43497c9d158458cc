"""What all pages share: a heading, room that scrolls, and a status that the window draws."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget, QWizardPage

from wizard.core.outcomes import Remedy
from wizard.core.steps import Run, Step
from wizard.ui import theme
from wizard.ui.context import Context
from wizard.ui.widgets.banner import PracticeBanner
from wizard.ui.widgets.scroll_area import ScrollArea
from wizard.ui.widgets.themed import Text
from wizard.ui.words import step_title

WIDEST = 84
"""In em: on a large screen neither fields nor pictures grow beyond it."""


class StepPage(QWizardPage):
    """A page of the wizard. It knows its own step and never names another page.

    `status_changed()` asks the window to draw the buttons anew; `remedy_wanted(Remedy)` asks it to
    bring the user to what mends a problem; `run_chosen(Session)` starts a run; `carried_on()` asks
    for the next page. What a page adds to `heading_row` stands beside the heading and never
    scrolls away; the rest goes into `body`.
    """

    status_changed = Signal()
    remedy_wanted = Signal(object)
    run_chosen = Signal(object)
    carried_on = Signal()

    def __init__(self, step: Step, context: Context) -> None:
        super().__init__()
        self.step = step
        self.context = context
        self.setObjectName(f"page_{step.value}")
        self._banner = PracticeBanner() if context.parts.practice else None
        self._heading = Text(theme.TextRole.TITLE)
        self._heading.setObjectName("heading")
        self._lead = Text(theme.TextRole.BODY, theme.Tone.MUTED)
        self._lead.setObjectName("lead")
        self._missing = Text(theme.TextRole.SMALL, theme.Tone.WARNING)
        self._missing.setObjectName("missing")
        self.heading_row = QHBoxLayout()
        self.body = QVBoxLayout()
        self._content = QWidget()
        self._arrange()

    def prepare(self) -> None:
        """The page may be entered soon: fill it as far as that leaves the session as it is."""

    def entered(self) -> None:
        """The page is about to be shown: fill it from the session."""

    def left(self) -> None:
        """The page is about to go: put what was typed into the session."""

    def show_remedy(self, remedy: Remedy) -> None:
        """Bring the user to the control on this page that mends a problem."""

    def wipe_staff_password(self, note: str = "") -> None:
        """Empty the fields of the staff password, and say `note` there; the session is emptied."""

    def wipe_account_password(self, note: str = "") -> None:
        """Empty the field of the SmileTPS password, and say `note` there."""

    def forget_stored_password(self) -> None:
        """The session holds the password of the credential store no longer."""

    def cancel(self) -> None:
        """Stop the work that is running on this page, if any."""

    @property
    def busy(self) -> bool:
        """Whether work is running that must not be left alone."""
        return False

    def run(self) -> Run:
        """The run that the page is a step of."""
        return self.context.session.run

    def next_text(self) -> str:
        """The text of the Next button; empty for the usual one."""
        return ""

    def lead(self) -> str:
        """The one sentence under the heading, in the window's language."""
        return ""

    def missing(self) -> str:
        """What is still to be done on this page before Next can be pressed; empty when nothing."""
        return ""

    def show_missing(self) -> None:
        """Say under the page, where it is always seen, what Next is waiting for."""
        words = "" if self.isComplete() or self.busy else self.missing()
        self._missing.setText(words)
        self._missing.setVisible(bool(words))

    def waits_for(self) -> str:
        """What is said under the page now; empty when nothing is missing."""
        return self._missing.text()

    def first_focus(self) -> QWidget | None:
        """The control that gets the focus when the page is shown; None for the Next button."""
        return None

    def retranslate(self) -> None:
        """Show every text of the page in the present language."""
        title = step_title(self.step)
        self._heading.setText(title)
        self.setAccessibleName(title)
        lead = self.lead()
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))

    def changeEvent(self, event: QEvent) -> None:
        """Qt's hook: a live switch of the language changes the page, another font its width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._content.setMaximumWidth(theme.em(self, WIDEST))

    def _arrange(self) -> None:
        """Put the heading on top and the body into an area that scrolls."""
        self._content.setObjectName("content")
        self._content.setLayout(self.body)
        self._content.setMaximumWidth(theme.em(self, WIDEST))
        gap = theme.em(self, theme.M)
        self.body.setContentsMargins(0, theme.em(self, theme.S), gap, gap)
        self.body.setSpacing(gap)
        self.body.addWidget(self._lead)  # it scrolls: with large text it would leave little room
        area = ScrollArea(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.em(self, theme.L), 0, 0, 0)
        layout.setSpacing(theme.em(self, theme.S))
        if self._banner is not None:
            layout.addWidget(self._banner)
        self.heading_row.addWidget(self._heading, 1)
        layout.addLayout(self.heading_row)
        layout.addWidget(area, 1)
        layout.addWidget(self._missing)
