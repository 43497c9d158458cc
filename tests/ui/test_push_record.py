"""A push that cannot be noted on the disk does not go out: a power cut would hide it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.ui.conftest import Open
from tests.ui.person import Person
from tests.ui.test_runs import walk_to_smiletps
from wizard.core.steps import Step
from wizard.practice.sites import PracticeSites


def closes_to_writing(state: Path) -> None:
    """From now on nothing can be written there, by no user. As a full disk, the book finds out."""
    shutil.move(state, state.with_name("elsewhere"))
    state.write_text("not a folder")


def opens_to_writing(state: Path) -> None:
    """The disk has room again."""
    state.unlink()
    shutil.move(state.with_name("elsewhere"), state)


@pytest.fixture
def person(open_wizard: Open, sites: PracticeSites) -> Person:
    """Somebody who has only to press the button."""
    person = open_wizard()
    walk_to_smiletps(person)
    person.types("smiletps_password", sites.account_password)
    return person


def test_where_the_disk_takes_no_note_nothing_is_sent_and_the_user_is_told(
    person: Person, sites: PracticeSites, tmp_path: Path
) -> None:
    closes_to_writing(tmp_path / "state")
    person.goes_on()
    person.waits_until(lambda: not person.window.current.busy)
    assert person.step is Step.SMILETPS
    assert sites.look().requests == []
    words = person.reads()
    assert "Nothing was saved" in words
    assert "did not let the program note" in words
    assert "Nothing was sent" in words
    assert not person.window.context.session.sending


def test_once_the_disk_takes_the_note_the_same_button_sends(
    person: Person, sites: PracticeSites, tmp_path: Path
) -> None:
    closes_to_writing(tmp_path / "state")
    person.goes_on()
    opens_to_writing(tmp_path / "state")
    person.clicks("verdict_mend")
    person.waits_for(Step.DONE)
    assert sites.look().writes == 1


def test_a_push_that_was_not_noted_is_not_remembered_as_one_that_was_cut_off(
    person: Person, open_wizard: Open, tmp_path: Path
) -> None:
    closes_to_writing(tmp_path / "state")
    person.goes_on()
    opens_to_writing(tmp_path / "state")
    person.window.context.parts.book.keep_interrupted(person.window.context.session.interrupted())
    again = open_wizard()
    assert "closed while the data was being sent" not in again.reads()
