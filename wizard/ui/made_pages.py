"""The pages of the window: made when first needed, known to QWizard by a number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWizard

from wizard.core.steps import Step
from wizard.ui.context import Context
from wizard.ui.pages.registry import page_maker
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
            page = page_maker(step)(self._context)
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

    def prepare(self, step: Step, size: QSize) -> Iterator[object]:
        """Get the page of `step` ready in this size, a bit at a time; nothing if it is made."""
        if self.has(step):
            return
        yield self._context.parts.guide
        yield page_maker(step)
        page = self.of(step)
        page.resize(size)
        yield page
        page.prepare()
        page.show_missing()
        # Not for the pictures: words are laid out and drawings made. A scroll bar that comes with
        # the first is in the way of what stands beside it, so it takes a second.
        yield page.grab()
        yield page.grab()
