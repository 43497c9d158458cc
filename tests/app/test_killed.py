"""The window killed at each place: what is on disk, and what the next start knows (T7)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.windows import FOREVER, STAFF, window_at
from tests.commands.test_secrets import ACCOUNT, assert_clean, assert_no_file_holds_one
from wizard.core.outcomes import Outcome, Stage
from wizard.core.steps import Step
from wizard.keep.accounts import FileAccountBook
from wizard.practice.faults import Faults
from wizard.practice.sites import PracticeSites


def killed_at(place: str, sites: PracticeSites, home: Path, reached: Stage | None = None) -> Path:
    """Kill a window at `place`, at `reached` of its push; the folder of its state."""
    with window_at(place, sites, home, reached) as window:
        for what in ("cmdline", "environ"):
            assert_clean(what, Path(f"/proc/{window.pid}/{what}").read_bytes())
    return home / "state"


@pytest.mark.parametrize(("place", "step"), [("form", Step.FORM), ("smiletps", Step.SMILETPS)])
def test_before_a_push_the_place_is_known_and_no_password_is(
    tmp_path: Path, place: str, step: Step
) -> None:
    with PracticeSites(account_password=ACCOUNT) as sites:
        book = FileAccountBook(killed_at(place, sites, tmp_path))
    left = book.interrupted()
    assert book.trouble() is None
    assert left is not None
    assert (left.step, left.sending) == (step, False)
    assert_no_file_holds_one(tmp_path)


@pytest.mark.parametrize(
    "stage",
    [Stage.SIGN_IN, Stage.FIND_SETTINGS, Stage.SAVE, Stage.READ_BACK],
    ids=lambda s: s.value,
)
def test_in_a_push_the_next_start_knows_that_it_must_look_first(
    tmp_path: Path, stage: Stage
) -> None:
    with PracticeSites(Faults(delay={stage: FOREVER}), account_password=ACCOUNT) as sites:
        book = FileAccountBook(killed_at("push", sites, tmp_path, stage))
        assert sites.look().writes == (1 if stage is Stage.READ_BACK else 0)
    left = book.interrupted()
    assert left is not None
    assert (left.step, left.sending, left.staff_login) == (Step.SMILETPS, True, "smiletps-zak")
    assert book.linked() == ()
    assert_no_file_holds_one(tmp_path)


def test_after_a_push_the_doctor_is_linked_and_nothing_is_open(tmp_path: Path) -> None:
    with PracticeSites(account_password=ACCOUNT) as sites:
        book = FileAccountBook(killed_at("done", sites, tmp_path))
        assert sites.look().staff_password == STAFF
    [doctor] = book.linked()
    assert (doctor.staff_login, doctor.outcome) == ("smiletps-zak", Outcome.CONFIRMED)
    assert book.interrupted() is None
    assert_no_file_holds_one(tmp_path)
