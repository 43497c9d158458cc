"""While nobody knows whether a push arrived, nothing on the page says that nothing was saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.person import Person
from tests.ui.stand_ins import CONFIRMED, ScriptedSmileTps, context
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.ports import PushWatch
from wizard.core.request import LinkRequest
from wizard.core.roles import REQUIRED
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.core.steps import Run, Step
from wizard.ui.window import WizardWindow

NO_ANSWER = Problem(Code.NO_ANSWER, Stage.CONNECT, "panel.smiletps.example")
REFUSED_SIGN_IN = Verdict(
    Outcome.REFUSED, Stage.SIGN_IN, "panel.smiletps.example", Code.SIGN_IN_REFUSED
)


@dataclass
class FallsOver(ScriptedSmileTps):
    """A program that breaks in the middle of a push, at `at`."""

    at: Stage = Stage.SAVE

    def link(self, request: LinkRequest, watch: PushWatch) -> Verdict | Problem:
        self.requests.append(request)
        for stage in Stage:
            watch.stage(stage)
            if stage is self.at:
                break
        raise ZeroDivisionError


Sit = Callable[..., Person]


@pytest.fixture
def sit(qtbot: QtBot) -> Iterator[Sit]:
    """Open the window before the push; `sending`: the push before it was cut off."""
    opened: list[WizardWindow] = []

    def sit_down(smiletps: ScriptedSmileTps, *, sending: bool = False) -> Person:
        window = WizardWindow(context(smiletps))
        opened.append(window)
        person = Person(qtbot, window)
        session = Session(
            run=Run.HAVE_ONE,
            step=Step.SMILETPS,
            staff_login="smiletps-zak",
            staff_password=Secret("Kt7mWUeHq2RdGbXc"),
            ticked=REQUIRED,
            address="https://panel.smiletps.example",
            account="recepcja@gabinet.example",
            account_password=Secret("zielony-rower-7"),
            sending=sending,
        )
        window.begin(session)
        return person

    yield sit_down
    for window in opened:
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def idle(person: Person) -> Person:
    """Wait for the end of what runs."""
    person.waits_until(lambda: not person.window.current.busy)
    return person


def says_that_nobody_knows(person: Person) -> None:
    """The card does, and claims neither."""
    words = person.reads()
    assert "Not known yet" in words
    for claim in ("Nothing was", "before anything was saved", "closed while"):
        assert claim not in words
    assert person.window.context.session.sending


def test_after_a_push_that_was_cut_off_the_page_says_that_nobody_knows(sit: Sit) -> None:
    person = sit(ScriptedSmileTps(), sending=True)
    words = person.reads()
    assert "Not known yet" in words
    assert "nobody knows whether it arrived" in words
    assert "Nothing was saved" not in words


@pytest.mark.parametrize("at", [Stage.SAVE, Stage.READ_BACK], ids=lambda stage: stage.value)
def test_a_fault_of_our_own_while_saving_is_not_told_as_nothing_saved(sit: Sit, at: Stage) -> None:
    smiletps = FallsOver(at=at)
    person = sit(smiletps)
    person.goes_on()
    says_that_nobody_knows(idle(person))
    person.clicks("verdict_mend")
    person.waits_for(Step.DONE)
    assert (smiletps.checks, len(smiletps.requests)) == (["smiletps-zak"], 1)


@pytest.mark.parametrize("at", [Stage.CONNECT, Stage.FIND_SETTINGS], ids=lambda stage: stage.value)
def test_a_fault_of_our_own_before_the_save_is_told_as_nothing_saved(sit: Sit, at: Stage) -> None:
    person = sit(FallsOver(at=at))
    person.goes_on()
    assert "Nothing was saved" in idle(person).reads()
    assert not person.window.context.session.sending


def test_a_look_that_sees_nothing_leaves_it_open_and_is_tried_again_as_a_look(sit: Sit) -> None:
    smiletps = ScriptedSmileTps([NO_ANSWER, CONFIRMED])
    person = sit(smiletps, sending=True)
    person.clicks("verdict_mend")
    says_that_nobody_knows(idle(person))
    assert "did not answer" in person.reads()
    person.clicks("verdict_mend")
    person.waits_for(Step.DONE)
    assert (len(smiletps.checks), smiletps.requests) == (2, [])


def test_a_look_that_was_stopped_leaves_it_open(sit: Sit) -> None:
    person = sit(ScriptedSmileTps([Problem(Code.CANCELLED, Stage.SIGN_IN)]), sending=True)
    person.clicks("verdict_mend")
    says_that_nobody_knows(idle(person))


def test_a_look_with_a_wrong_password_leaves_it_open(sit: Sit) -> None:
    person = sit(ScriptedSmileTps([REFUSED_SIGN_IN]), sending=True)
    person.clicks("verdict_mend")
    assert "did not accept your e-mail or password" in idle(person).reads()
    assert person.window.context.session.sending
    assert person.find(QAbstractButton, "verdict_mend").isVisible()


def test_while_a_push_runs_no_look_can_be_asked_for_that_would_leave_it_open(sit: Sit) -> None:
    smiletps = ScriptedSmileTps([NO_ANSWER])
    smiletps.hold.clear()
    person = sit(smiletps)
    person.goes_on()
    person.clicks("by_hand_toggle")
    look = person.find(QAbstractButton, "by_hand_look")
    QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    smiletps.hold.set()
    assert "Nothing was saved" in idle(person).reads()
    assert not person.window.context.session.sending
    assert look.isEnabled()
