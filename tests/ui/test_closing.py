"""Stopping and closing during a push: what was saved is found out before the program ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.every_page import ANNA
from tests.ui.person import Person
from tests.ui.stand_ins import ScriptedSmileTps, context
from tests.ui.test_runs import outcome, walk_to_smiletps
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.ports import PushWatch
from wizard.core.request import SignIn
from wizard.core.steps import Step
from wizard.practice.faults import Effect, Faults, Reply
from wizard.practice.sites import PracticeSites
from wizard.ui.check_dialog import CheckDialog
from wizard.ui.pages.push_page import PushPage
from wizard.ui.window import WizardWindow

PushesUpTo = Callable[[Stage, Faults], Person]


@pytest.fixture
def pushes_up_to(open_wizard: Open, sites: PracticeSites) -> PushesUpTo:
    """Start a push at sites with these faults, and wait until it has come to a stage."""

    def push(stage: Stage, faults: Faults) -> Person:
        sites.set_faults(faults)
        person = open_wizard()
        walk_to_smiletps(person)
        person.types("smiletps_password", sites.account_password)
        reached: list[Stage] = []
        page_of(person).panel.push.stage_began.connect(reached.append)
        person.goes_on()
        person.waits_until(lambda: stage in reached)
        return person

    return push


def page_of(person: Person) -> PushPage:
    """The page that pushes."""
    page = person.window.current
    assert isinstance(page, PushPage)
    return page


def stops_and_closes(person: Person) -> None:
    """Press the cross, agree to stop, and wait until the window is gone."""
    QTimer.singleShot(0, person.answers("ask_to_stop", "Stop and close"))
    person.window.close()
    person.waits_until(lambda: not person.window.isVisible())


@pytest.mark.parametrize("stage", [Stage.SAVE, Stage.READ_BACK], ids=lambda stage: stage.value)
def test_who_closes_once_the_data_is_out_still_has_it_looked_up(
    stage: Stage, pushes_up_to: PushesUpTo, open_wizard: Open, sites: PracticeSites
) -> None:
    person = pushes_up_to(stage, Faults(delay={stage: 1.0}))
    stops_and_closes(person)
    assert sites.look().writes == 1
    assert outcome(person) is Outcome.CONFIRMED
    again = open_wizard()
    assert "Last confirmed on" in again.reads()
    assert "closed while the data was being sent" not in again.reads()


def test_who_closes_before_the_save_ends_at_once_and_nothing_is_saved(
    pushes_up_to: PushesUpTo, open_wizard: Open, sites: PracticeSites
) -> None:
    person = pushes_up_to(Stage.SIGN_IN, Faults(delay={Stage.SIGN_IN: 20.0}))
    began = time.monotonic()
    stops_and_closes(person)
    assert time.monotonic() - began < 5
    assert sites.look().writes == 0
    assert "closed while the data was being sent" not in open_wizard().reads()


def test_who_lets_it_finish_reads_the_outcome_also_where_it_finished_meanwhile(
    pushes_up_to: PushesUpTo,
) -> None:
    person = pushes_up_to(Stage.SIGN_IN, Faults(delay={Stage.SIGN_IN: 0.5}))
    let_it_finish = person.answers("ask_to_stop", "Let it finish")
    person.window.current.carried_on.connect(lambda: QTimer.singleShot(0, let_it_finish))
    person.window.close()
    assert person.window.isVisible()
    assert person.step is Step.DONE
    assert "Confirmed" in person.reads()


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        pytest.param({}, "not confirmed", id="after a yes"),
        pytest.param(
            {Stage.SAVE: Reply.DROPPED},
            "closed while the data was being sent",
            id="after a lost reply",
        ),
    ],
)
def test_a_look_that_takes_for_ever_is_given_up_and_the_next_start_says_what_is_known(
    reply: dict[Stage, Reply], told: str, pushes_up_to: PushesUpTo, open_wizard: Open
) -> None:
    slow = Faults(delay={Stage.READ_BACK: 20.0}, reply=reply)
    person = pushes_up_to(Stage.READ_BACK, slow)
    page_of(person).panel.push.look_seconds = 0.5
    began = time.monotonic()
    stops_and_closes(person)
    assert time.monotonic() - began < 5
    assert told in open_wizard().reads()


def test_who_stops_while_saving_reads_that_it_is_stopping_and_then_the_outcome(
    pushes_up_to: PushesUpTo,
) -> None:
    person = pushes_up_to(Stage.SAVE, Faults(delay={Stage.SAVE: 1.0}))
    person.clicks("push_cancel")
    assert person.find(QAbstractButton, "push_cancel").text() == "Stopping"
    person.waits_for(Step.DONE)
    assert outcome(person) is Outcome.CONFIRMED


def test_nothing_is_written_a_second_time_after_the_user_stopped(
    pushes_up_to: PushesUpTo, sites: PracticeSites
) -> None:
    lost = Faults(
        delay={Stage.SAVE: 1.0},
        save=Effect.STORES_NOTHING,
        reply={Stage.SAVE: Reply.DROPPED},
        times=1,
    )
    person = pushes_up_to(Stage.SAVE, lost)
    person.clicks("push_cancel")
    person.waits_until(lambda: not person.window.current.busy)
    assert sites.look().writes == 0
    assert outcome(person) is Outcome.UNKNOWN
    assert "Look what SmileTPS shows" in person.reads()


def test_a_look_in_a_dialog_does_not_hold_up_the_end_of_the_program(qtbot: QtBot) -> None:
    ended = threading.Event()

    class Endless(ScriptedSmileTps):
        """A site that never answers."""

        def check(self, sign_in: SignIn, staff_login: str, watch: PushWatch) -> Verdict | Problem:
            while not watch.cancelled():
                time.sleep(0.01)
            ended.set()
            return Problem(Code.CANCELLED)

    window = WizardWindow(context(Endless()))
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    dialog = CheckDialog(window.context, ANNA, window)
    dialog.show()
    dialog.password.line.setText("secret")
    dialog.look_button.click()
    assert dialog.panel.running
    window.end()
    qtbot.waitUntil(ended.is_set)
    qtbot.waitUntil(lambda: not dialog.panel.running)
    dialog.reject()


def test_a_window_that_was_closed_after_a_stop_is_at_rest(pushes_up_to: PushesUpTo) -> None:
    person = pushes_up_to(Stage.SIGN_IN, Faults(delay={Stage.SIGN_IN: 20.0}))
    ends: list[int] = []
    person.window.finished.connect(ends.append)
    stops_and_closes(person)
    person.qtbot.wait(200)
    assert len(ends) == 1
