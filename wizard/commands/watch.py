"""Watches a push for a command: stops at a signal, answers the site from the document.

The first signal stops it before its next step, but lets a save that has begun be looked up: who
stops there wants to know what became of it. The second one stops it wherever it is.
"""

from __future__ import annotations

import re
import signal
import threading
import unicodedata
from collections.abc import Mapping
from types import FrameType
from typing import BinaryIO

from wizard.core.outcomes import MAY_BE_SAVED, Stage
from wizard.core.request import Question
from wizard.core.secret import Secret

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)
)
_SHORTEST_PART = 3
"""Characters of a label that still tell which answer is meant."""


class StopSignal:
    """Ctrl+C, or the system ending the program: waited for, or asked about."""

    def __init__(self) -> None:
        self._came = threading.Event()
        self._insisted = False
        self._reading = False

    def listen(self) -> None:
        """Take the signals from now on. For the main thread."""
        for number in SIGNALS:
            signal.signal(number, self._on_signal)

    def ignore(self) -> None:
        """The outcome is known: no signal shall change the status any more."""
        for number in SIGNALS:
            signal.signal(number, signal.SIG_IGN)

    def came(self) -> bool:
        """Whether the user or the system wants an end."""
        return self._came.is_set()

    def insisted(self) -> bool:
        """Whether it came a second time."""
        return self._insisted

    def wait(self) -> None:
        """Return when it comes. In short waits: on Windows a signal does not end a long one."""
        while not self._came.wait(0.2):
            pass

    def read(self, source: BinaryIO, most: int) -> bytes:
        """All of `source`, but not much more than `most` bytes.

        Raises KeyboardInterrupt at a signal: a read would go on after it.
        """
        self._reading = True
        try:
            if self._came.is_set():
                raise KeyboardInterrupt
            return source.read(most + 1)
        finally:
            self._reading = False

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._insisted = self._came.is_set()
        self._came.set()
        if self._reading:
            raise KeyboardInterrupt


class CommandWatch:
    """Implements core.ports.PushWatch. `writes` is False for an errand that only looks."""

    def __init__(self, stop: StopSignal, answers: Mapping[str, Secret], *, writes: bool) -> None:
        self._stop = stop
        self._writes = writes
        self._answers = {plain_label(label): answer for label, answer in answers.items()}
        self.last: Stage | None = None

    def stage(self, stage: Stage) -> None:
        """Remember how far it came."""
        self.last = stage

    def cancelled(self) -> bool:
        """Whether a signal came while nothing can have been saved, or came twice."""
        return self._stop.insisted() or (self._stop.came() and not self.may_be_saved())

    def stopping(self) -> bool:
        """Whether a signal came at all."""
        return self._stop.came()

    def may_be_saved(self) -> bool:
        """Whether a save has begun."""
        return self._writes and self.last in MAY_BE_SAVED

    def ask(self, question: Question) -> Secret | None:
        """The document's answer to the question with this label; None where it has none.

        A part of the label will do where one answer alone fits: sites add "(required)" and hints.
        """
        asked = plain_label(question.label)
        if asked in self._answers:
            return self._answers[asked]
        near = [
            answer
            for label, answer in self._answers.items()
            if min(len(label), len(asked)) >= _SHORTEST_PART and (label in asked or asked in label)
        ]
        return near[0] if len(near) == 1 else None


def plain_label(label: str) -> str:
    """A label as people compare it: without case, extra spaces, colon, asterisk."""
    text = unicodedata.normalize("NFKC", label).casefold()
    return re.sub(r"\s+", " ", text).strip(" :*?")
