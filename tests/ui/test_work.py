"""Work off the GUI thread: everything comes back on it, also what is over at once or crashes."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.ports import PushWatch
from wizard.core.request import AnswerKind, Question
from wizard.core.secret import Secret
from wizard.ui.work import Background, Push

CONFIRMED = Verdict(Outcome.CONFIRMED, Stage.READ_BACK, "smiletps.example")
LIMIT_SECONDS = 10


def test_a_push_that_is_over_at_once_still_ends_after_start_returned(qtbot: QtBot) -> None:
    push = Push()
    ended: list[object] = []
    push.finished.connect(ended.append)
    for _ in range(50):
        with qtbot.waitSignal(push.finished):
            push.start(lambda watch: CONFIRMED, writes=True)
            assert push.running
    assert ended == [CONFIRMED] * 50


def test_a_crash_comes_back_as_a_problem_with_a_code(qtbot: QtBot) -> None:
    push = Push()

    def crash(watch: PushWatch) -> Verdict | Problem:
        raise ValueError("Kanarek")

    with qtbot.waitSignal(push.finished) as told:
        push.start(crash, writes=True)
    assert told.args is not None
    (problem,) = told.args
    assert isinstance(problem, Problem)
    assert problem.code is Code.CRASH
    assert "Kanarek" not in repr(problem)


def test_a_second_start_while_one_runs_does_nothing(qtbot: QtBot) -> None:
    push, release = Push(), threading.Event()

    def wait(watch: PushWatch) -> Verdict | Problem:
        release.wait(LIMIT_SECONDS)
        return CONFIRMED

    assert push.start(wait, writes=True)
    assert not push.start(wait, writes=True)
    with qtbot.waitSignal(push.finished):
        release.set()


def test_a_question_waits_for_its_answer(qtbot: QtBot) -> None:
    push = Push()
    got: list[bool] = []

    def ask(watch: PushWatch) -> Verdict | Problem:
        answer = watch.ask(Question("Kod", AnswerKind.CODE))
        got.append(answer is not None and answer.same_text("123456"))
        return CONFIRMED

    push.asked.connect(lambda _question: push.answer(Secret("123456")))
    with qtbot.waitSignal(push.finished):
        push.start(ask, writes=True)
    assert got == [True]


def test_cancel_ends_an_open_question_without_an_answer(qtbot: QtBot) -> None:
    push = Push()

    def ask(watch: PushWatch) -> Verdict | Problem:
        assert watch.ask(Question("Kod", AnswerKind.CODE)) is None
        assert watch.cancelled()
        return Problem(Code.CANCELLED)

    push.asked.connect(lambda _question: push.cancel())
    with qtbot.waitSignal(push.finished) as told:
        push.start(ask, writes=True)
    assert told.args == [Problem(Code.CANCELLED)]


def test_a_slow_call_is_answered_on_the_gui_thread_and_a_crash_is_told(qtbot: QtBot) -> None:
    owner, answers, crashes = QObject(), list[tuple[int, bool]](), list[bool]()

    def on_gui_thread() -> bool:
        return QThread.currentThread() is owner.thread()

    def fail() -> int:
        raise OSError("disk")

    Background(lambda: 7, lambda n: answers.append((n, on_gui_thread())), lambda: None, owner)
    Background(fail, lambda n: None, lambda: crashes.append(on_gui_thread()), owner)
    qtbot.waitUntil(lambda: bool(answers) and bool(crashes))
    assert answers == [(7, True)]
    assert crashes == [True]


def test_an_answer_for_a_window_that_has_gone_is_dropped_without_a_word(qtbot: QtBot) -> None:
    owner, release, answers = QObject(), threading.Event(), list[bool]()
    before = set(threading.enumerate())
    Background(lambda: release.wait(LIMIT_SECONDS), answers.append, lambda: None, owner)
    (worker,) = set(threading.enumerate()) - before
    delete(owner)
    release.set()
    worker.join(LIMIT_SECONDS)
    assert answers == []
