"""The pages of the window: made when first needed, known to QWizard by a number."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWizard

from wizard.core.steps import Step
from wizard.ui.context import Context
from wizard.ui.pages.registry import make_page
from wizard.ui.pages.step_page import StepPage

ORDER = tuple(Step)
"""A page's number in QWizard is its place here. On disk a step goes by name, never by number."""


class MadePages(QObject):
    """`made(StepPage)` tells of a new page before it is shown: time to listen to it."""

    made = Signal(object)

    def __init__(self, context: Context, wizard: QWizard) -> None:
        super().__init__(wizard)
        self._context, self._wizard = context, wizard
        self._made: dict[Step, StepPage] = {}

    def of(self, step: Step) -> StepPage:
        """The page of `step`, made when first needed: first paint waits for the start page only."""
        page = self._made.get(step)
        if page is None:
            page = make_page(step, self._context)
            self.made.emit(page)
            page.retranslate()
            self._made[step] = page
            self._wizard.setPage(ORDER.index(step), page)
        return page

    def all(self) -> Iterable[StepPage]:
        """Those that were made so far."""
        return self._made.values()

    def has(self, step: Step) -> bool:
        """Whether the page of `step` was made."""
        return step in self._made

    def make_beforehand(self, step: Step, size: QSize) -> StepPage | None:
        """Make the page of `step` in this size; None when it is there already."""
        if self.has(step):
            return None
        page = self.of(step)
        page.resize(size)
        return page
