"""What is done while the user reads, so that the next press of a button is answered at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer

READING_MS: Final = 150
"""After this long on a page nobody is just passing through."""

BREATH_MS: Final = 5
"""Between two bits of the work: what the user does meanwhile comes first."""


class Preparation(QObject):
    """Makes the next page, then loads what a push needs (docs/decisions/0008-start-up.md).

    `prepare_next` makes the page that follows, a bit at each step. `warm_up` is called once, off
    the GUI thread, as soon as `started` says that the user has begun.
    """

    def __init__(
        self,
        prepare_next: Callable[[], Iterator[object]],
        started: Callable[[], bool],
        warm_up: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._prepare_next, self._started, self._warm_up = prepare_next, started, warm_up
        self._bits: Iterator[object] = iter(())
        self._warm = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._do_one_bit)

    def begin(self) -> None:
        """A page was entered: start anew when the user stays on it."""
        self._bits = self._prepare_next()
        self._timer.start(READING_MS)

    def _do_one_bit(self) -> None:
        for _ in self._bits:
            self._timer.start(BREATH_MS)
            return
        if not self._warm and self._started():
            from wizard.ui.work import Background  # noqa: PLC0415 - start-up diet

            self._warm = True
            nothing = (lambda _result: None, lambda: None)
            Background(self._warm_up, *nothing, self)
