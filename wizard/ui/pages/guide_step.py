"""A step that the user does on IDS: the picture with its targets, the same as text, a way out."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.guide import GuideStep
from wizard.core.steps import Step
from wizard.ui import theme
from wizard.ui.context import Context
from wizard.ui.dates import day_words
from wizard.ui.icons import Icon
from wizard.ui.pages.step_page import StepPage
from wizard.ui.picture_values import picture_values
from wizard.ui.widgets.action_line import ActionLine
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.causes import CausesPanel
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.themed import Text

translate = QCoreApplication.translate


class GuideStepPage(StepPage):
    """Guide steps 1, 2 and 4. What is shown comes from the guide pack."""

    sheet_wanted = Signal()

    def __init__(self, step: Step, context: Context) -> None:
        super().__init__(step, context)
        self.guide: GuideStep = context.parts.guide.step(step)
        alone = len(self.guide.actions) == 1
        self.sentences = [
            ActionLine(number, alone=alone) for number in range(1, len(self.guide.actions) + 1)
        ]
        self._warning = Text(theme.TextRole.BODY, theme.Tone.WARNING)
        self._stale = Text(theme.TextRole.SMALL, theme.Tone.MUTED)
        self._copy_warns = Text(theme.TextRole.SMALL, theme.Tone.MUTED)
        self._copy_warns.setObjectName("copy_warns")
        self.picture = GuidePicture(self.guide.picture, context.language)
        self.causes = CausesPanel()
        self._open = IconButton("open_ids", Icon.OPEN)
        self._copy = CopyButton("copy_ids_address", lambda: context.ids_address, context.clipboard)
        self._connect()
        self.fill_body()

    def fill_body(self) -> None:
        """Put the parts of the page below each other; a page of its own kind adds to them."""
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(self._copy)
        row.addStretch(1)
        actions = QVBoxLayout()
        actions.setSpacing(0)
        for sentence in self.sentences:
            actions.addWidget(sentence)
        self.body.addLayout(row)
        self.body.addWidget(self._copy_warns)
        self._copy_warns.setVisible(self.context.parts.practice is not None)
        self.body.addWidget(self._warning)
        self.body.addLayout(actions)
        for widget in (self.picture, self.causes, self._stale):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def entered(self) -> None:
        """Put the user's own values into the picture, and mark the first thing to do."""
        self.picture.set_target(1)
        self.picture.set_values(picture_values(self.context.session))

    def first_focus(self) -> QWidget | None:
        """The button that opens IDS."""
        return self._open

    def lead(self) -> str:
        """What helps to know first. The heading and the actions say all that the title says."""
        note = self.guide.note
        return note.in_language(self.context.language) if note else ""

    def retranslate(self) -> None:
        """Show every text in the present language; the site's own words stay as they are."""
        super().retranslate()
        language, guide = self.context.language, self.guide
        for line, action in zip(self.sentences, guide.actions, strict=True):
            line.set_sentence(action.explained(language, self.context.parts.guide.language))
        self._warning.setText(guide.warning.in_language(language) if guide.warning else "")
        self._warning.setVisible(guide.warning is not None)
        self.picture.set_language(language)
        self.causes.set_causes(guide.causes, language)
        self._open.setText(translate("GuideStep", "Open IDS in the browser"))
        self._open.setAccessibleName(self._open.text())
        self._open.setAccessibleDescription(
            translate("GuideStep", "Opens {address} in your own browser").replace(
                "{address}", self.context.ids_address
            )
        )
        self._copy.set_subject(
            translate("GuideStep", "address of IDS"), translate("GuideStep", "Copy the address")
        )
        self._copy_warns.setText(
            translate(
                "GuideStep",
                "Your browser does not know this copy and warns of its certificate. Here you "
                "may go on past the warning; never on a real site.",
            )
        )
        self._say_when_checked()

    def _say_when_checked(self) -> None:
        guide = self.context.parts.guide
        stale = guide.is_stale(datetime.now(UTC).date())
        text = translate("GuideStep", "These steps were last checked on {date}.")
        if stale:
            text = translate(
                "GuideStep",
                "These steps were last checked on {date}: IDS may look different now.",
            )
        source = guide.source.in_language(self.context.language)
        self._stale.setText(f"{text.replace('{date}', day_words(guide.checked))} {source}")

    def _connect(self) -> None:
        self._open.clicked.connect(self._on_open)
        for number, line in enumerate(self.sentences, start=1):
            line.wanted.connect(lambda number=number: self.picture.set_target(number))
        self.causes.sheet_requested.connect(self.sheet_wanted)
        self.causes.note_written.connect(self._on_note)

    def _on_open(self) -> None:
        address = QUrl(self.context.ids_address)
        if address.scheme() == "https":
            QDesktopServices.openUrl(address)

    def _on_note(self, note: str) -> None:
        self.context.parts.reports.note("drift", step=self.step.value, note=note)
