"""Runs work off the GUI thread; stages, questions and the result always come back on it."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from wizard.core.outcomes import MAY_BE_SAVED, Code, Outcome, Problem, Stage, Verdict
from wizard.core.ports import PushWatch
from wizard.core.request import Question
from wizard.core.secret import Secret

Result = TypeVar("Result")
PushJob = Callable[[PushWatch], Verdict | Problem]

LOOK_SECONDS = 60.0
"""How long somebody who stopped a push waits for the look at what was saved."""


class Push(QObject):
    """One push (or check) at a time, watched from the GUI thread.

    `stage_began(Stage)`, `asked(Question)`, `finished(Verdict | Problem)`. A crash of the job
    comes back as X-01 or, once something may be saved, as X-02; never as silence.
    """

    stage_began = Signal(object)
    asked = Signal(object)
    finished = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look_seconds = LOOK_SECONDS
        self._watch: _Watch | None = None
        # Queued by name: a job that is done at once would else end before `start` returns.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether a job has been started and has not come back yet."""
        return self._watch is not None

    def start(self, job: PushJob, *, writes: bool) -> bool:
        """Start `job` on a thread of its own; False, and nothing happens, while one runs.

        `writes` is False for a job that only looks.
        """
        if self._watch is not None:
            return False
        watch = self._watch = _Watch(self, writes=writes)
        # A thread per push: one stuck in the network must not make the next one wait in a queue.
        executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="push")
        executor.submit(job, watch).add_done_callback(lambda done: self._tell_end(watch, done))
        executor.shutdown(wait=False)
        return True

    def cancel(self) -> None:
        """Ask the job to stop; `finished` tells what came of it.

        What may have been saved by then is looked up first, for `look_seconds` at the most.
        """
        if self._watch is not None:
            self._watch.cancel()

    def answer(self, answer: Secret | None) -> None:
        """Answer the question that `asked` brought; None when the user does not want to."""
        if self._watch is not None:
            self._watch.give(answer)

    def _tell_end(self, watch: _Watch, future: Future[Verdict | Problem]) -> None:
        crash = future.exception()
        self._ended.emit(future.result() if crash is None else watch.crashed())

    def _on_ended(self, result: object) -> None:
        self._watch = None
        self.finished.emit(result)


class _Watch:
    """The job's side of a push: tells the window by signals, waits for the user's answers."""

    def __init__(self, push: Push, *, writes: bool) -> None:
        self._push = push
        self._writes = writes
        self._until = 0.0
        self._last: Stage | None = None
        self._stopped = threading.Event()
        self._answered = threading.Event()
        self._answer: Secret | None = None

    def stage(self, stage: Stage) -> None:
        """Tell the window that `stage` has begun."""
        self._last = stage
        self._push.stage_began.emit(stage)

    def cancelled(self) -> bool:
        """Whether the user wants to stop, and what may be saved was looked up for long enough."""
        if not self._stopped.is_set():
            return False
        return not self.may_be_saved() or time.monotonic() >= self._until

    def stopping(self) -> bool:
        """Whether the user wants to stop."""
        return self._stopped.is_set()

    def ask(self, question: Question) -> Secret | None:
        """Show the site's question in the window and wait for the answer."""
        self._answered.clear()
        if not self._stopped.is_set():  # who has stopped is not asked any more
            self._push.asked.emit(question)
            self._answered.wait()
        answer, self._answer = self._answer, None
        return None if self._stopped.is_set() else answer

    def give(self, answer: Secret | None) -> None:
        """Called by the window: the answer to the open question."""
        self._answer = answer
        self._answered.set()

    def may_be_saved(self) -> bool:
        """Whether a save has begun."""
        return self._writes and self._last in MAY_BE_SAVED

    def crashed(self) -> Verdict | Problem:
        """What may be said of the job when our own program fell over in it."""
        if self._last is not None and self.may_be_saved():
            return Verdict(Outcome.UNKNOWN, self._last, "", Code.CRASH_WHILE_SAVING)
        return Problem(Code.CRASH, self._last)

    def cancel(self) -> None:
        """Called by the window: stop, also while a question is open."""
        self._until = time.monotonic() + self._push.look_seconds
        self._stopped.set()
        self._answered.set()


class Background(QObject, Generic[Result]):
    """One slow call (the credential store, a file) whose answer is wanted on the GUI thread.

    `then` gets the answer; `crashed` is called instead if the call raised.
    """

    _done = Signal(object)

    def __init__(
        self,
        call: Callable[[], Result],
        then: Callable[[Result], None],
        crashed: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._then = then
        self._crashed = crashed
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        executor.submit(call).add_done_callback(self._tell)
        executor.shutdown(wait=False)

    def _tell(self, future: Future[Result]) -> None:
        with contextlib.suppress(RuntimeError):  # the window has gone: nobody waits for it
            self._done.emit(future)

    def _on_done(self, future: Future[Result]) -> None:
        if future.exception() is None:
            self._then(future.result())
        else:
            self._crashed()
        self.deleteLater()
