"""The steps of a run as the rail shows them."""

from __future__ import annotations

from wizard.core.steps import STEPS, Run, Step
from wizard.ui.widgets.step_rail import RailStep
from wizard.ui.words import step_title

MINUTES = {
    Step.START: 0.0,
    Step.DONE: 0.0,
    Step.KONTO: 0.5,
    Step.PERSONEL: 0.5,
    Step.FORM: 1.5,
    Step.CREATED: 0.5,
}
"""How long a step takes a receptionist; half a minute where nothing else is said."""


def rail_steps(run: Run) -> list[RailStep]:
    """Title, in the present language, and minutes of each step of `run`."""
    return [RailStep(step_title(step), MINUTES.get(step, 0.5)) for step in STEPS[run]]
