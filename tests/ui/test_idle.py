"""What becomes of passwords at an empty desk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.person import Person
from tests.ui.stand_ins import ScriptedSmileTps, context
from wizard.core.roles import REQUIRED
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.core.steps import Run, Step
from wizard.ui.window import WizardWindow

PASSWORD = "Kt7mWUeHq2RdGbXc"
ACCOUNT_PASSWORD = "zielony-rower-7"
MINUTE = 60.0


class Desk:
    """A person, and a clock that the test turns."""

    def __init__(self, person: Person, smiletps: ScriptedSmileTps) -> None:
        self.person = person
        self.smiletps = smiletps
        self.window = person.window
        self._now = 0.0
        self.window.idle.now = lambda: self._now
        self.use()

    @property
    def session(self) -> Session:
        return self.window.context.session

    def use(self) -> None:
        """Move the mouse over the window, as the system tells it."""
        handle = self.window.windowHandle()
        QTest.mouseMove(handle, QPoint(5, 5))
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    def passes(self, seconds: float) -> None:
        """Nobody touches anything for a while."""
        self._now += seconds
        self.window.idle.look()

    def text_of(self, name: str) -> str:
        return self.person.find(QLineEdit, name).text()


Sit = Callable[[Session], Desk]


@pytest.fixture
def sit(qtbot: QtBot) -> Iterator[Sit]:
    """Open the window in the middle of a run."""
    opened: list[WizardWindow] = []

    def sit_down(session: Session) -> Desk:
        smiletps = ScriptedSmileTps()
        window = WizardWindow(context(smiletps))
        opened.append(window)
        person = Person(qtbot, window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.begin(session)
        return Desk(person, smiletps)

    yield sit_down
    for window in opened:
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def typed(step: Step, run: Run = Run.HAVE_ONE) -> Session:
    """A run in which everything was typed rightly up to `step`."""
    return Session(
        run=run,
        step=step,
        staff_login="smiletps-zak",
        staff_password=Secret(PASSWORD),
        ticked=REQUIRED,
        address="https://panel.smiletps.example",
        account="recepcja@gabinet.example",
        account_password=Secret(ACCOUNT_PASSWORD),
    )


def test_a_shown_password_and_its_spelling_hide_after_two_minutes(sit: Sit) -> None:
    desk = sit(typed(Step.ACCOUNT))
    desk.person.clicks("staff_password_eye")
    field = desk.person.find(QLineEdit, "staff_password")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    desk.person.clicks("staff_password_spelling_panel_toggle")
    desk.person.waits_until(lambda: "\nK\n" in desk.person.reads())
    desk.person.clicks("staff_password_eye")
    desk.passes(2 * MINUTE)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert "\nK\n" not in desk.person.reads()
    assert field.text() == PASSWORD


def test_typed_passwords_are_taken_out_after_ten_minutes_and_it_is_said(sit: Sit) -> None:
    desk = sit(typed(Step.ACCOUNT))
    desk.passes(9 * MINUTE)
    assert desk.text_of("staff_password") == PASSWORD
    desk.passes(MINUTE)
    assert desk.text_of("staff_password") == ""
    assert desk.text_of("staff_password_repeat") == ""
    assert not desk.session.staff_password
    assert not desk.session.account_password
    assert "Nobody was here for 10 minutes" in desk.person.reads()
    assert not desk.window.currentPage().isComplete()
    assert desk.text_of("staff_login") == "smiletps-zak"
    assert desk.session.ticked == REQUIRED
    desk.person.types("staff_password", PASSWORD)
    desk.person.types("staff_password_repeat", PASSWORD)
    assert desk.window.currentPage().isComplete()


def test_the_smiletps_password_is_taken_out_of_its_page(sit: Sit) -> None:
    desk = sit(typed(Step.SMILETPS))
    assert desk.text_of("smiletps_password") == ACCOUNT_PASSWORD
    desk.passes(10 * MINUTE)
    assert desk.text_of("smiletps_password") == ""
    assert "Nobody was here for 10 minutes" in desk.person.reads()
    assert "Staff password: missing" in desk.person.reads()
    assert not desk.window.currentPage().isComplete()


@pytest.mark.parametrize("minutes", [1, 5, 9])
def test_any_use_starts_the_time_anew(sit: Sit, minutes: int) -> None:
    desk = sit(typed(Step.ACCOUNT))
    for _ in range(4):
        desk.passes(minutes * MINUTE)
        desk.use()
    assert desk.text_of("staff_password") == PASSWORD


def test_a_made_password_that_ids_may_have_already_stays_for_an_hour(sit: Sit) -> None:
    desk = sit(typed(Step.FORM, Run.CREATE))
    desk.person.clicks("make_password")
    made = desk.text_of("staff_password")
    desk.passes(59 * MINUTE)
    assert desk.text_of("staff_password") == made
    desk.passes(MINUTE)
    assert desk.text_of("staff_password") == ""
    assert "Make a new one, and set it on IDS too" in desk.person.reads()


def test_nothing_is_taken_out_while_a_push_runs(sit: Sit) -> None:
    desk = sit(typed(Step.SMILETPS))
    desk.smiletps.hold = threading.Event()
    desk.person.clicks("commit")
    desk.person.waits_until(lambda: desk.window.current.busy)
    desk.passes(60 * MINUTE)
    assert desk.session.staff_password
    assert desk.text_of("smiletps_password") == ACCOUNT_PASSWORD
    desk.smiletps.hold.set()
    desk.person.waits_for(Step.DONE)


def test_a_password_that_was_taken_out_cannot_be_kept_any_more(sit: Sit) -> None:
    desk = sit(typed(Step.SMILETPS))
    desk.person.goes_on(Step.DONE)
    keep = desk.person.find(QCheckBox, "keep_password")
    desk.person.waits_until(keep.isEnabled)
    desk.passes(10 * MINUTE)
    assert not desk.session.staff_password
    assert not keep.isEnabled()


def test_a_password_out_of_the_credential_store_is_dropped_and_looked_up_again(sit: Sit) -> None:
    session = typed(Step.UPDATE, Run.UPDATE)
    session.keep_password = True
    session.staff_password = Secret("")
    desk = sit(session)
    desk.window.context.parts.store.keep(session.identifier, Secret(PASSWORD))
    desk.window.begin(session)
    desk.person.waits_until(lambda: session.stored_password is not None)
    desk.passes(10 * MINUTE)
    assert session.stored_password is None
    for name in ("staff_password", "staff_password_repeat"):
        desk.person.types(name, PASSWORD)
    desk.person.waits_until(lambda: "nothing changed" in desk.person.reads())


def test_a_page_of_another_run_puts_nothing_into_this_one(sit: Sit) -> None:
    desk = sit(typed(Step.ACCOUNT))
    desk.window.begin(typed(Step.SMILETPS, Run.CREATE))
    desk.session.staff_login = "smiletps-nowak"
    desk.passes(10 * MINUTE)
    assert desk.session.staff_login == "smiletps-nowak"


def test_closing_leaves_no_password_in_any_field(sit: Sit) -> None:
    desk = sit(typed(Step.SMILETPS))
    desk.window.accept()
    assert not desk.session.staff_password
    for field in desk.window.findChildren(QLineEdit):
        assert field.text() not in {PASSWORD, ACCOUNT_PASSWORD}
        assert not field.isUndoAvailable() or field.echoMode() is QLineEdit.EchoMode.Normal
