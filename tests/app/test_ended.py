"""The window ended by the system: logging out, shutting down, Ctrl+C where it was started (T7)."""

from __future__ import annotations

import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.app.windows import FOREVER, STAFF, window_at
from tests.commands.test_secrets import ACCOUNT, assert_no_file_holds_one
from tests.ui.test_caps_lock import screen
from wizard.core.outcomes import Outcome, Stage
from wizard.core.steps import Step
from wizard.keep.accounts import FileAccountBook
from wizard.practice.faults import Faults
from wizard.practice.sites import PracticeSites

__all__ = ["screen"]

SOON = 10.0


def ends(window: subprocess.Popen[bytes], number: signal.Signals = signal.SIGTERM) -> None:
    """Send the signal; the window goes by itself, and says by its status why."""
    window.send_signal(number)
    assert window.wait(SOON) == 128 + number


@pytest.mark.parametrize("place", ["form", "asked"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_the_window_goes_at_once_and_its_place_is_kept(
    tmp_path: Path, number: signal.Signals, place: str
) -> None:
    with (
        PracticeSites(account_password=ACCOUNT) as sites,
        window_at(place, sites, tmp_path) as window,
    ):
        ends(window, number)
    left = FileAccountBook(tmp_path / "state").interrupted()
    assert left is not None
    assert (left.step, left.staff_login, left.sending) == (Step.FORM, "smiletps-zak", False)
    assert_no_file_holds_one(tmp_path)


@pytest.mark.desktop
def test_a_password_that_was_copied_does_not_stay_on_the_clipboard(
    tmp_path: Path, screen: str
) -> None:
    if not shutil.which("xclip"):
        pytest.skip("needs xclip")
    surroundings = {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
    with (
        PracticeSites(account_password=ACCOUNT) as sites,
        window_at("copied", sites, tmp_path, screen=surroundings) as window,
    ):
        assert clipboard(screen) == STAFF
        ends(window)
        assert window.stdout is not None
        assert window.stdout.read() == b"cleared\n"
        assert clipboard(screen) == ""


@pytest.mark.desktop
def test_what_another_program_copied_since_stays_there(tmp_path: Path, screen: str) -> None:
    if not shutil.which("xclip"):
        pytest.skip("needs xclip")
    surroundings = {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
    with (
        PracticeSites(account_password=ACCOUNT) as sites,
        window_at("copied", sites, tmp_path, screen=surroundings) as window,
    ):
        subprocess.run(
            ["xclip", "-i", "-selection", "clipboard"],
            env={"DISPLAY": screen, "PATH": "/usr/bin:/bin"},
            input=b"a shopping list",
            stdout=subprocess.DEVNULL,
            check=True,
        )
        ends(window)
        assert window.stdout is not None
        assert window.stdout.read() == b""
        assert clipboard(screen) == "a shopping list"


def clipboard(screen: str) -> str:
    """What another program would paste."""
    done = subprocess.run(
        ["xclip", "-o", "-selection", "clipboard"],
        env={"DISPLAY": screen, "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    return done.stdout


def test_a_push_that_has_saved_nothing_yet_is_stopped_at_once(tmp_path: Path) -> None:
    with (
        PracticeSites(Faults(delay={Stage.SIGN_IN: FOREVER}), account_password=ACCOUNT) as sites,
        window_at("push", sites, tmp_path, Stage.SIGN_IN) as window,
    ):
        ends(window)
        assert sites.look().writes == 0
    left = FileAccountBook(tmp_path / "state").interrupted()
    assert left is not None
    assert (left.step, left.sending) == (Step.SMILETPS, False)


@pytest.mark.parametrize("stage", [Stage.SAVE, Stage.READ_BACK], ids=lambda stage: stage.value)
def test_a_push_that_may_have_saved_is_looked_up_first(tmp_path: Path, stage: Stage) -> None:
    with (
        PracticeSites(Faults(delay={stage: 1.0}), account_password=ACCOUNT) as sites,
        window_at("push", sites, tmp_path, stage) as window,
    ):
        ends(window)
        assert sites.look().staff_password == STAFF
    book = FileAccountBook(tmp_path / "state")
    assert book.interrupted() is None
    [doctor] = book.linked()
    assert (doctor.staff_login, doctor.outcome) == ("smiletps-zak", Outcome.CONFIRMED)


def test_a_second_signal_does_not_wait_and_the_next_start_knows(tmp_path: Path) -> None:
    with (
        PracticeSites(Faults(delay={Stage.READ_BACK: FOREVER}), account_password=ACCOUNT) as sites,
        window_at("push", sites, tmp_path, Stage.READ_BACK) as window,
    ):
        window.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert window.poll() is None
        window.send_signal(signal.SIGTERM)
        assert window.wait(SOON) == -signal.SIGTERM
    left = FileAccountBook(tmp_path / "state").interrupted()
    assert left is not None
    assert left.sending
