"""Many runs in one window, with good and bad ends in random order: nothing is gathered (T17)."""

from __future__ import annotations

import random
import sys

import pytest
from pytestqt.qtbot import QtBot

from tests.soak.weighing import Held, held, slope
from tests.ui.person import Person
from tests.ui.stand_ins import BookInMemory, ScriptedSmileTps, context
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.roles import Role
from wizard.core.session import Session
from wizard.core.steps import Step
from wizard.ui.window import WizardWindow

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

ADDRESS = "https://smiletps.example"
ENDS = (
    Verdict(Outcome.CONFIRMED, Stage.READ_BACK, ADDRESS),
    Verdict(Outcome.UNKNOWN, Stage.SAVE, ADDRESS, Code.REPLY_LOST),
    Verdict(Outcome.REFUSED, Stage.SAVE, ADDRESS, Code.SAVE_REFUSED, "Za krótkie"),
    Problem(Code.NO_ANSWER, Stage.CONNECT, ADDRESS),
)
WARM, RUNS = 20, 150
MOST_KIB_A_RUN = 20.0


def use(person: Person, dice: random.Random) -> None:
    """Go through a run, perhaps back and forward, and push."""
    person.window.begin(Session(doctor="Dr Żak"))
    person.goes_on(Step.PERSONEL)
    person.goes_on(Step.FORM)
    if dice.random() < 0.3:
        person.clicks("back")
        person.goes_on(Step.FORM)
    person.types("staff_login", "smiletps-zak")
    for name in ("staff_password", "staff_password_repeat"):
        person.types(name, "Nowe-Haslo-42")
    person.clicks("staff_password_eye")
    person.ticks(Role.PRESCRIPTIONS)
    person.goes_on(Step.CREATED)
    if dice.random() < 0.3:
        person.clicks("back")
        person.goes_on(Step.CREATED)
    person.clicks("ids_shows_created")
    person.goes_on(Step.SMILETPS)
    person.types("smiletps_address", ADDRESS)
    person.types("smiletps_account", "biuro@clinic.example")
    person.types("smiletps_password", "tajne")
    if person.window.current.isComplete() and dice.random() < 0.8:
        person.goes_on()
        person.waits_until(lambda: not person.window.current.busy)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_nothing_is_gathered_by_many_runs(qtbot: QtBot) -> None:
    dice = random.Random(17)  # noqa: S311 - a throw that comes again
    smiletps, book = ScriptedSmileTps(), BookInMemory()
    person = Person(qtbot, WizardWindow(context(smiletps, book=book)))
    weights: list[Held] = []
    for _ in range(WARM + RUNS):
        smiletps.results = [dice.choice(ENDS)]
        book.doctors.clear()
        use(person, dice)
        weights.append(held())
    first, last = weights[WARM], weights[-1]
    person.window.hide()
    assert (last.threads, last.handles, last.children) == (
        first.threads, first.handles, first.children,
    )  # fmt: skip
    assert slope([one.kib for one in weights[WARM:]]) < MOST_KIB_A_RUN
