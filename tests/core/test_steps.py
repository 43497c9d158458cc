"""The runs: which pages a receptionist, an owner of an account and a doctor walk through."""

import pytest

from wizard.core.steps import STEPS, Run, Step, after


@pytest.mark.parametrize("run", Run)
def test_every_run_goes_from_start_to_done(run: Run) -> None:
    walked = [Step.START]
    while (following := after(run, walked[-1])) is not None:
        walked.append(following)
    assert tuple(walked) == STEPS[run]
    assert walked[-1] is Step.DONE


@pytest.mark.parametrize("run", Run)
def test_every_run_asks_for_the_roles(run: Run) -> None:
    assert {Step.FORM, Step.ACCOUNT, Step.UPDATE} & set(STEPS[run])


def test_no_step_is_left_out_of_all_runs() -> None:
    assert {step for steps in STEPS.values() for step in steps} == set(Step)


def test_a_step_of_another_run_is_an_error_of_ours() -> None:
    with pytest.raises(ValueError, match="index"):
        after(Run.UPDATE, Step.KONTO)
