"""The steps of a run, as data: pages, titles, rail entries and pictures all hang on this enum."""

from __future__ import annotations

from enum import Enum


class Step(Enum):
    """A page of the wizard. The value is its name on disk: never renamed (a run resumes by it)."""

    START = "start"
    KONTO = "konto"
    PERSONEL = "personel"
    FORM = "form"
    CREATED = "created"
    ACCOUNT = "account"
    SMILETPS = "smiletps"
    UPDATE = "update"
    DONE = "done"


class Run(Enum):
    """What the user came for. The value is its name on disk."""

    CREATE = "create"
    HAVE_ONE = "have_one"
    UPDATE = "update"


STEPS: dict[Run, tuple[Step, ...]] = {
    Run.CREATE: (
        Step.START,
        Step.KONTO,
        Step.PERSONEL,
        Step.FORM,
        Step.CREATED,
        Step.SMILETPS,
        Step.DONE,
    ),
    Run.HAVE_ONE: (Step.START, Step.ACCOUNT, Step.SMILETPS, Step.DONE),
    Run.UPDATE: (Step.START, Step.UPDATE, Step.DONE),
}
"""The doctor's update is a shorter tuple, not a second wizard."""


def after(run: Run, step: Step) -> Step | None:
    """The step that follows `step` in `run`.

    None after the last. ValueError if the run has no such step.
    """
    steps = STEPS[run]
    position = steps.index(step)
    return steps[position + 1] if position + 1 < len(steps) else None
