"""Which page shows which step: the one place where steps and pages meet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import assert_never

from wizard.core.steps import Step
from wizard.ui.context import Context
from wizard.ui.pages.step_page import StepPage


def page_maker(step: Step) -> Callable[[Context], StepPage]:  # noqa: PLR0911 - one case a page
    """What makes the page of `step`. Imported when first asked for: the start page paints first."""
    match step:
        case Step.START:
            from wizard.ui.pages.start import StartPage  # noqa: PLC0415 - see above

            return StartPage
        case Step.KONTO | Step.PERSONEL:
            from wizard.ui.pages.guide_step import GuideStepPage  # noqa: PLC0415

            return partial(GuideStepPage, step)
        case Step.FORM | Step.ACCOUNT:
            from wizard.ui.pages.staff_form import StaffFormPage  # noqa: PLC0415

            return partial(StaffFormPage, step)
        case Step.CREATED:
            from wizard.ui.pages.created import CreatedPage  # noqa: PLC0415

            return CreatedPage
        case Step.SMILETPS:
            from wizard.ui.pages.smiletps import SmileTpsPage  # noqa: PLC0415

            return SmileTpsPage
        case Step.UPDATE:
            from wizard.ui.pages.update import UpdatePage  # noqa: PLC0415

            return UpdatePage
        case Step.DONE:
            from wizard.ui.pages.done import DonePage  # noqa: PLC0415

            return DonePage
        case _:
            assert_never(step)
