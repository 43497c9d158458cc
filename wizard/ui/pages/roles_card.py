"""The roles as IDS shows them, in a card; what to do when IDS shows other ones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from wizard.core.steps import Step
from wizard.ui.context import Context
from wizard.ui.icons import Icon
from wizard.ui.role_words import role_texts
from wizard.ui.theme import TextRole, Tone
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.role_checklist import RoleChecklist
from wizard.ui.widgets.themed import Text

translate = QCoreApplication.translate

DRIFT = "IDS shows other roles"
"""What the log says, whatever language the window speaks."""


class RolesCard(Card):
    """`changed()` after every tick; `report_wanted()` asks for the report to send to support."""

    changed = Signal()
    report_wanted = Signal()

    def __init__(self, context: Context, step: Step) -> None:
        super().__init__()
        self.setObjectName("roles_card")
        self.context = context
        self._step = step
        self.roles = RoleChecklist(role_texts(context.parts.guide, context.language))
        self.report = IconButton("roles_report", Icon.REPORT, self)
        self.report.hide()
        self._gloss = Text(TextRole.SMALL, Tone.MUTED)
        self._footnote = Text(TextRole.SMALL, Tone.MUTED)
        row = QHBoxLayout()
        row.addWidget(self.report)
        row.addStretch(1)
        self.body.addWidget(self._gloss)
        self.body.addWidget(self.roles)
        self.body.addLayout(row)
        self.body.addWidget(self._footnote)
        self.roles.changed.connect(self.changed)
        self.roles.other_changed.connect(self._on_other)
        self.report.clicked.connect(self.report_wanted)
        self.retranslate()

    def fill(self) -> None:
        """Tick what the session knows."""
        session = self.context.session
        self.roles.set_ticked(session.ticked, other_shown=session.other_role_shown)

    def collect(self) -> None:
        """Put what is ticked now into the session."""
        session = self.context.session
        session.ticked = self.roles.ticked()
        session.other_role_shown = self.roles.other_shown()

    def retranslate(self) -> None:
        """Show every text in the present language; the site's own words stay as they are."""
        if not hasattr(self, "_footnote"):
            return
        guide, language = self.context.parts.guide, self.context.language
        self.set_heading(guide.roles_heading.text)
        self._gloss.setText(guide.roles_heading.gloss.in_language(language))
        self.roles.set_texts(role_texts(guide, language))
        glosses = (guide.footnote.gloss, guide.roles_note.gloss)
        self._footnote.setText("\n".join(gloss.in_language(language) for gloss in glosses))
        self.report.setText(translate("RolesCard", "Save a report for SmileTPS support"))
        self.report.setAccessibleName(self.report.text())
        self.report.setAccessibleDescription(
            translate("RolesCard", "Says that the roles on IDS have changed; no password is in it")
        )

    def _on_other(self, shown: bool) -> None:
        if shown:
            self.context.parts.reports.note("drift", step=self._step.value, note=DRIFT)
        self.report.setVisible(shown)
        self.changed.emit()
