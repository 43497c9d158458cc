"""What is done while the user reads, so that the next press of a button is answered at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWizardPage

READING_MS: Final = 150
"""After this long on a page nobody is just passing through."""


class Preparation(QObject):
    """Makes the next page, then loads what a push needs (docs/decisions/0008-start-up.md).

    `make_next` makes the page that follows, None when it is there already. `warm_up` is called
    once, off the GUI thread, as soon as `started` says that the user has begun.
    """

    def __init__(
        self,
        make_next: Callable[[], QWizardPage | None],
        started: Callable[[], bool],
        warm_up: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._make_next, self._started, self._warm_up = make_next, started, warm_up
        self._warm = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(READING_MS)
        self._timer.timeout.connect(self._do_one_thing)

    def begin(self) -> None:
        """A page was entered: start anew when the user stays on it."""
        self._timer.start()

    def _do_one_thing(self) -> None:
        page = self._make_next()
        if page is not None:
            page.grab()  # not for the picture: its words are laid out and its drawings made
            self._timer.start()
        elif not self._warm and self._started():
            from wizard.ui.work import Background  # noqa: PLC0415 - start-up diet

            self._warm = True
            nothing = (lambda _result: None, lambda: None)
            Background(self._warm_up, *nothing, self)
