"""The box on the last page that keeps the password: what it shows is what was really done."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from tests.slips.books import ANNA, linked
from tests.ui.conftest import Open
from tests.ui.person import Person
from tests.ui.stand_ins import CONFIRMED, context
from tests.ui.test_push_record import closes_to_writing
from tests.ui.test_runs import walk_to_smiletps
from wizard.core.outcomes import Stage
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.core.steps import Run, Step
from wizard.keep.store_call import StoreCalls
from wizard.keep.vault import Vault
from wizard.practice.faults import Faults
from wizard.practice.sites import PracticeSites
from wizard.ui.window import WizardWindow

STORE = """
import json, sys, time
order = json.loads(sys.stdin.readline())
if order["task"] in {hangs}:
    time.sleep(60)
print(json.dumps(dict(password=None, name="Test Keyring", code=None, fault="")), flush=True)
"""
"""A store that keeps everything, but never answers to some tasks."""

SILENT_AFTER = 1.0

Hanging = Callable[..., Person]


@pytest.fixture
def at_the_end(qtbot: QtBot) -> Iterator[Hanging]:
    """Open the last page, with a real store process that hangs at these tasks."""
    opened: list[WizardWindow] = []

    def open_there(*hangs: str) -> Person:
        program = [sys.executable, "-c", STORE.replace("{hangs}", repr(hangs))]
        vault = Vault(StoreCalls(program, answer_seconds=SILENT_AFTER))
        outside = context(book=linked(ANNA))
        outside.parts = replace(outside.parts, make_store=lambda: vault)
        window = WizardWindow(outside)
        opened.append(window)
        person = Person(qtbot, window)
        session = Session(
            run=Run.HAVE_ONE,
            step=Step.DONE,
            identifier=ANNA.identifier,
            staff_login=ANNA.staff_login,
            staff_password=Secret("Kt7mWUeHq2RdGbXc"),
            result=CONFIRMED,
        )
        window.begin(session)
        return person

    yield open_there
    for window in opened:
        window.context.parts.store.stop()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def box(person: Person) -> QCheckBox:
    """The box."""
    return person.find(QCheckBox, "keep_password")


def kept(person: Person) -> bool:
    """What the account book says of it."""
    (doctor,) = person.window.context.parts.book.linked()
    return doctor.password_kept


def test_a_store_that_never_answers_is_told_and_the_box_shows_that_nothing_is_kept(
    at_the_end: Hanging,
) -> None:
    person = at_the_end("keep")
    person.waits_until(box(person).isEnabled)
    person.clicks("keep_password")
    assert not box(person).isEnabled()
    person.waits_until(box(person).isEnabled)
    assert "does not answer" in person.reads()
    assert not box(person).isChecked()
    assert not kept(person)


def test_a_store_that_does_not_even_tell_its_name_is_told_as_silent(at_the_end: Hanging) -> None:
    person = at_the_end("name")
    person.waits_until(lambda: "does not answer" in person.reads())
    assert not box(person).isEnabled()


def test_a_password_that_could_not_be_taken_out_is_still_shown_as_kept(
    at_the_end: Hanging,
) -> None:
    person = at_the_end("remove")
    person.waits_until(box(person).isEnabled)
    person.clicks("keep_password")
    person.waits_until(lambda: "is kept in Test Keyring" in person.reads())
    person.clicks("keep_password")
    person.waits_until(box(person).isEnabled)
    assert "could not be taken out of Test Keyring" in person.reads()
    assert "could not keep the password" not in person.reads()
    assert box(person).isChecked()
    assert kept(person)


def test_while_the_store_is_silent_the_box_stays_off_and_the_window_can_be_closed(
    at_the_end: Hanging,
) -> None:
    person = at_the_end("keep")
    person.waits_until(box(person).isEnabled)
    person.clicks("keep_password")
    person.window.current.wipe_staff_password()  # what an empty desk does after ten minutes
    assert not box(person).isEnabled()
    began = time.monotonic()
    person.clicks("finish")
    assert not person.window.isVisible()
    person.window.context.parts.store.stop()
    assert time.monotonic() - began < SILENT_AFTER


def test_a_disk_that_does_not_take_what_was_done_is_told(
    open_wizard: Open, sites: PracticeSites, tmp_path: Path
) -> None:
    sites.set_faults(Faults(delay={Stage.SIGN_IN: 1.0}))
    person = open_wizard()
    walk_to_smiletps(person)
    person.types("smiletps_password", sites.account_password)
    person.goes_on()
    person.waits_until(lambda: bool(sites.look().requests))
    closes_to_writing(tmp_path / "state")
    person.waits_for(Step.DONE)
    words = person.reads()
    assert "Confirmed" in words
    assert "the next start will not know what was done here" in words
