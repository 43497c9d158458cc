"""Decides whether the window may go: a running push is never torn down, a place is never lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from wizard.core.steps import Step
from wizard.ui.closing import ask_to_close, ask_to_stop
from wizard.ui.context import Context
from wizard.ui.pages.step_page import StepPage


class CloseGuard(QObject):
    """`close_now()` comes when a push that the user stopped has told its outcome."""

    close_now = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.closes_when_ended = self._waits = False

    def may_close(self, page: StepPage) -> bool:
        """Whether the window may close now; asks where something would be lost."""
        if page.busy:
            return self._may_stop(page)
        if page.step in {Step.START, Step.DONE} or self.closes_when_ended:
            return True
        self._keep_place(page)
        return ask_to_close(self._window)

    def leave(self, page: StepPage) -> None:
        """The system ends the program: nobody is asked, and `close_now` comes as soon as it can."""
        self._context.clipboard.clear_ours()
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()  # a look that runs there would hold the program up
        if page.busy:
            self._close_when_ended(page)
            return
        if page.step not in {Step.START, Step.DONE}:
            self._keep_place(page)
        self.closes_when_ended = True
        self.close_now.emit()

    def _keep_place(self, page: StepPage) -> None:
        page.left()
        self._context.parts.book.keep_interrupted(self._context.session.interrupted())

    def _may_stop(self, page: StepPage) -> bool:
        """Whether it may close at once: the push may end while the user reads the question."""
        if self.closes_when_ended or not ask_to_stop(self._window):
            return False
        self._close_when_ended(page)
        return not page.busy

    def _close_when_ended(self, page: StepPage) -> None:
        if not self.closes_when_ended:
            self.closes_when_ended = self._waits = True
            page.status_changed.connect(lambda: self._close_once_idle(page))
        page.cancel()

    def _close_once_idle(self, page: StepPage) -> None:
        """Once: closing empties the fields, and that is a change of the page's status too."""
        if self._waits and not page.busy:
            self._waits = False
            QTimer.singleShot(0, self, self.close_now.emit)
