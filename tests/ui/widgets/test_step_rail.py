"""The rail of steps: where the user is, for eyes and for ears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from tests.ui.widgets.conftest import Show, child
from tests.ui.widgets.samples import STEPS
from wizard.ui.widgets.step_rail import Place, StepRail


@pytest.fixture
def rail(show: Show) -> StepRail:
    made = StepRail()
    made.set_steps(STEPS, 3)
    return show(made)


def test_steps_are_done_now_or_next(rail: StepRail) -> None:
    places = [rail.place_of(position) for position in range(len(STEPS))]
    assert places == [Place.DONE] * 3 + [Place.NOW] + [Place.NEXT] * 3


def test_a_screen_reader_hears_one_sentence_and_the_whole_list(rail: StepRail) -> None:
    assert rail.accessibleName() == f"Step 4 of 7, {STEPS[3].title}"
    told = rail.accessibleDescription().split(". ")
    assert told[0] == f"{STEPS[0].title}: done"
    assert told[3] == f"{STEPS[3].title}: you are here"
    assert told[4] == f"{STEPS[4].title}: still to come"
    assert "minute" in told[-1]


def test_the_present_step_differs_by_weight_not_by_colour_alone(rail: StepRail) -> None:
    now, coming = child(rail, QLabel, "step_rail_4"), child(rail, QLabel, "step_rail_5")
    assert now.font().weight() > coming.font().weight()


def test_going_on_marks_the_step_as_done(rail: StepRail) -> None:
    rail.set_now(4)
    assert rail.place_of(3) is Place.DONE
    assert child(rail, QLabel, "step_rail_4").accessibleName().endswith(": done")
    assert rail.summary.text().startswith("Step 5 of 7")


def test_the_minutes_count_down_to_none(rail: StepRail) -> None:
    left = []
    for position in range(len(STEPS)):
        rail.set_now(position)
        left.append(rail.minutes_left())
    assert left == sorted(left, reverse=True)
    assert left[0] == 4
    assert left[-1] == 0
    assert "minute" not in rail.summary.text()


def test_thin_leaves_the_discs_and_what_is_heard(rail: StepRail) -> None:
    wide = rail.width()
    rail.set_thin(thin=True)
    assert rail.maximumWidth() < wide / 2
    assert not child(rail, QLabel, "step_rail_4").isVisible()
    assert rail.accessibleName() == f"Step 4 of 7, {STEPS[3].title}"
    rail.set_now(5)
    assert not child(rail, QLabel, "step_rail_6").isVisible()


def test_another_run_has_other_steps(rail: StepRail) -> None:
    rail.set_steps(STEPS[:3])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert rail.accessibleName() == f"Step 1 of 3, {STEPS[0].title}"
    assert rail.findChild(QLabel, "step_rail_4") is None
    child(rail, QLabel, "step_rail_3")
