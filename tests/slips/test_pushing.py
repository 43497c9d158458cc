"""Slips S26 to S29: at the push, and after one that failed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.slips.books import ANNA, linked
from tests.slips.conftest import OpensWizard
from tests.slips.desk import ACCOUNT_PASSWORD, LOGIN, PASSWORD, SMILETPS, Clerk, Record, all_typed
from tests.slips.rows import Caught
from tests.ui.stand_ins import CONFIRMED, BookInMemory, ScriptedSmileTps
from tests.ui.widgets.conftest import Announcements
from wizard.app import WindowOptions
from wizard.app_window import build_window
from wizard.core.outcomes import Code, Outcome, Stage, Verdict
from wizard.core.ports import PushWatch
from wizard.core.steps import Run, Step
from wizard.practice.faults import Faults
from wizard.practice.sites import PracticeSites
from wizard.ui.pages.push_page import PushPage

UNKNOWN = Verdict(Outcome.UNKNOWN, Stage.SAVE, "panel.smiletps.example", Code.REPLY_LOST)
REFUSED = Verdict(
    Outcome.REFUSED, Stage.SAVE, "panel.smiletps.example", Code.SAVE_REFUSED, "Login za krótki"
)


@pytest.fixture
def sites(tmp_path: Path) -> Iterator[PracticeSites]:
    """The practice sites, over HTTPS."""
    with PracticeSites(folder=tmp_path / "sites") as running:
        yield running


@pytest.fixture
def clerk(
    qtbot: QtBot,
    tmp_path: Path,
    sites: PracticeSites,
    announced: Announcements,
    record_property: Record,
) -> Iterator[Clerk]:
    """A clerk at step 5 of the wizard as it is really composed, practising."""
    window = build_window(
        WindowOptions(practice=True, language="en"), folder=tmp_path / "state", sites=sites
    )
    person = Clerk(qtbot, window, ScriptedSmileTps(), announced, record_property)
    person.chooses(Run.HAVE_ONE)
    person.fills_the_form()
    person.goes_on(Step.SMILETPS)
    yield person
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def tries(clerk: Clerk, password: str) -> None:
    """Type a password, press the button, wait for the end."""
    clerk.types("smiletps_password", password)
    clerk.goes_on()
    clerk.waits_until(lambda: not clerk.window.current.busy)


def test_s26_two_wrong_passwords_then_a_pause(clerk: Clerk, sites: PracticeSites) -> None:
    for number in (1, 2):
        tries(clerk, f"wrong {number}")
        clerk.is_told("verdict_card", "SmileTPS did not accept your e-mail or password")
        clerk.is_told("verdict_card", "It is tried once each time you press the button")
        clerk.hears("did not accept your e-mail or password")
        assert sites.look().sign_in_attempts == number  # never again by itself
    tries(clerk, sites.account_password)
    clerk.is_told("verdict_card", "refused twice", "Waiting time in seconds", "in your browser")
    assert sites.look().sign_in_attempts == 2
    assert sites.look().writes == 0
    clerk.was_caught(Caught.BLOCK)
    assert clerk.text_of("smiletps_password") == sites.account_password


def test_s26_another_path_of_the_same_site_is_no_way_round(
    clerk: Clerk, sites: PracticeSites
) -> None:
    tries(clerk, "wrong 1")
    clerk.types("smiletps_address", f"{sites.smiletps}/zaloguj")
    tries(clerk, "wrong 2")
    assert sites.look().sign_in_attempts == 2
    clerk.types("smiletps_address", f"{sites.smiletps}/panel")
    tries(clerk, "wrong 3")
    clerk.is_told("verdict_card", "refused twice")
    assert sites.look().sign_in_attempts == 2


def test_s27_a_double_press_writes_once(clerk: Clerk, sites: PracticeSites) -> None:
    sites.set_faults(Faults(delay={Stage.SIGN_IN: 0.2, Stage.SAVE: 0.2}))
    clerk.types("smiletps_password", sites.account_password)
    button = clerk.find_button("commit")
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clerk.window.current.busy
    clerk.waits_for(Step.DONE)
    assert sites.look().writes == 1
    assert sites.look().sign_in_attempts == 1
    clerk.was_caught(Caught.BLOCK)


def test_s27_enter_again_while_it_runs_writes_once(clerk: Clerk, sites: PracticeSites) -> None:
    sites.set_faults(Faults(delay={Stage.SIGN_IN: 0.2, Stage.SAVE: 0.2}))
    clerk.types("smiletps_password", sites.account_password)
    clerk.key(clerk.window.current.first_focus() or clerk.window, Qt.Key.Key_Return)
    assert clerk.window.current.busy
    for _ in range(3):
        clerk.key(clerk.window.focusWidget() or clerk.window, Qt.Key.Key_Return)
        clerk.key(clerk.window, Qt.Key.Key_Return)
    clerk.waits_for(Step.DONE)
    assert sites.look().writes == 1
    assert sites.look().staff_password == PASSWORD
    clerk.was_caught(Caught.BLOCK)


# --- closing during the push -------------------------------------------------------------------


def until_stopped(watch: PushWatch) -> None:
    """A push that goes on until somebody has stopped it and waited for the look long enough."""
    patience = threading.Event()
    while not watch.cancelled():
        patience.wait(0.01)


def pushes(clerk: Clerk) -> None:
    """Start a push that goes on. Who stops it need not wait long."""
    page = clerk.window.current
    assert isinstance(page, PushPage)
    page.panel.push.look_seconds = 0.1
    clerk.goes_on()
    clerk.waits_until(lambda: clerk.smiletps.requests != [])
    assert clerk.window.current.busy


def closes(clerk: Clerk, answer: str, dialog: str = "ask_to_stop") -> None:
    """Press the window's cross, and answer what is asked."""
    QTimer.singleShot(0, clerk.answers(dialog, answer))
    clerk.window.close()


def test_s28_letting_the_push_finish_shows_its_outcome(opens_wizard: OpensWizard) -> None:
    smiletps = ScriptedSmileTps()
    smiletps.hold.clear()
    clerk = opens_wizard(smiletps=smiletps)
    clerk.has_come_to(Step.SMILETPS, **all_typed())
    pushes(clerk)
    closes(clerk, "Let it finish")
    assert clerk.window.isVisible()
    smiletps.hold.set()
    clerk.waits_for(Step.DONE)
    clerk.is_told("verdict_card", "Confirmed", "Saved and read back")


def test_s28_stopped_in_the_middle_the_next_start_says_that_nobody_knows(
    opens_wizard: OpensWizard,
) -> None:
    smiletps = ScriptedSmileTps([UNKNOWN, CONFIRMED], before=until_stopped)
    book = BookInMemory()
    clerk = opens_wizard(smiletps=smiletps, book=book)
    clerk.has_come_to(Step.SMILETPS, **all_typed())
    pushes(clerk)
    closes(clerk, "Stop and close")
    clerk.waits_until(lambda: not clerk.window.isVisible())

    again = opens_wizard(smiletps=smiletps, book=book)
    again.is_told("go_on_card", "closed while the data was being sent", "First we look")
    again.goes_on(Step.SMILETPS)
    again.is_told("verdict_card", "nobody knows whether it arrived", "look first")
    again.hears("nobody knows whether it arrived")
    again.types("smiletps_password", ACCOUNT_PASSWORD)
    again.clicks("verdict_mend")
    again.waits_for(Step.DONE)
    again.is_told("verdict_card", "Confirmed")
    assert smiletps.checks == [LOGIN]
    assert len(smiletps.requests) == 1
    assert [doctor.staff_login for doctor in book.linked()] == [LOGIN]


def test_s28_stopped_too_late_the_next_start_says_that_it_is_linked(
    opens_wizard: OpensWizard,
) -> None:
    smiletps = ScriptedSmileTps([CONFIRMED], before=until_stopped)
    book = BookInMemory()
    clerk = opens_wizard(smiletps=smiletps, book=book)
    clerk.has_come_to(Step.SMILETPS, **all_typed())
    pushes(clerk)
    closes(clerk, "Stop and close")
    clerk.waits_until(lambda: not clerk.window.isVisible())
    again = opens_wizard(book=book)
    again.is_told("page_start", f"Staff login {LOGIN}", "Last confirmed on")


def test_s28_an_update_that_a_power_cut_ended_is_looked_at_first(
    opens_wizard: OpensWizard,
) -> None:
    smiletps = ScriptedSmileTps([CONFIRMED], before=until_stopped)
    book = linked(ANNA)
    clerk = opens_wizard(smiletps=smiletps, book=book)
    clerk.clicks(f"update_{ANNA.staff_login}")
    clerk.goes_on(Step.UPDATE)
    clerk.fills_the_form(ANNA.staff_login)
    clerk.pastes("smiletps_password", ACCOUNT_PASSWORD)
    pushes(clerk)
    kept = book.kept  # what the disk holds when the power goes
    clerk.window.current.cancel()
    clerk.waits_for(Step.DONE)
    clerk.window.hide()

    again = opens_wizard(book=BookInMemory({"anna": ANNA}, kept))
    again.is_told("go_on_card", "closed while the data was being sent")
    again.goes_on(Step.UPDATE)
    again.is_told("verdict_card", "nobody knows whether it arrived")
    again.types("smiletps_password", ACCOUNT_PASSWORD)
    again.clicks("verdict_mend")
    again.waits_for(Step.DONE)
    assert again.smiletps.checks == [ANNA.staff_login]
    (doctor,) = again.window.context.parts.book.linked()
    assert (doctor.identifier, doctor.linked_at) == (ANNA.identifier, ANNA.linked_at)


# --- going back --------------------------------------------------------------------------------


def everything_stands(clerk: Clerk) -> None:
    """At step 3 nothing but the login needs to be typed again."""
    assert clerk.text_of("staff_password") == PASSWORD
    assert clerk.text_of("staff_password_repeat") == PASSWORD
    clerk.is_told("roles_card", "Correct: only prescriptions")


@pytest.mark.parametrize("way", ["the button of the message", "the Back button"])
def test_s29_mending_the_login_after_a_refusal_keeps_all_else(
    opens_wizard: OpensWizard, way: str
) -> None:
    clerk = opens_wizard(smiletps=ScriptedSmileTps([REFUSED, CONFIRMED]))
    clerk.walks_to(Step.SMILETPS, Run.CREATE)
    clerk.types_the_account()
    clerk.goes_on()
    clerk.waits_until(lambda: clerk.window.context.session.result is REFUSED)
    clerk.is_told("verdict_card", "Login za krótki", "Correct what SmileTPS names")
    back: dict[str, Callable[[], None]] = {
        "the button of the message": lambda: clerk.clicks("verdict_mend"),
        "the Back button": lambda: clerk.goes_back(Step.PERSONEL),
    }
    back[way]()
    if clerk.step is Step.PERSONEL:
        clerk.goes_on(Step.FORM)
    clerk.waits_for(Step.FORM)
    everything_stands(clerk)
    clerk.types("staff_login", "smiletps-zak-gabinet")
    clerk.goes_on(Step.CREATED)
    clerk.goes_on(Step.SMILETPS)
    assert clerk.text_of("smiletps_address") == SMILETPS
    assert clerk.text_of("smiletps_password") == ACCOUNT_PASSWORD
    clerk.goes_on(Step.DONE)
    assert clerk.smiletps.requests[-1].staff_login == "smiletps-zak-gabinet"
    assert clerk.smiletps.requests[-1].staff_password.same_text(PASSWORD)
