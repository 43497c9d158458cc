"""Slip S39: a copied password, and who else keeps it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.slips.conftest import OpensWizard
from tests.slips.desk import Clerk, all_typed
from tests.slips.rows import Caught
from wizard.core.roles import Role
from wizard.core.secret import Secret
from wizard.core.steps import Run, Step
from wizard.ui.clipboard import Clipboard

NO, YES = b"\x00\x00\x00\x00", b"\x01\x00\x00\x00"
KEPT_OUT = {
    "CanIncludeInClipboardHistory": NO,
    "CanUploadToCloudClipboard": NO,
    "ExcludeClipboardContentFromMonitorProcessing": YES,
    "x-kde-passwordManagerHint": b"secret",
}
"""What Windows, and Klipper and its kin, ask a program to say of a password."""


def now_there() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def clerk(opens_wizard: OpensWizard) -> Clerk:
    """A clerk at step 3 with a made password; the clipboard is looked at every 20 ms."""
    person = opens_wizard(clipboard=Clipboard(seconds=0.02))
    account = all_typed()
    account["staff_password"], account["ticked"] = Secret(""), frozenset()
    person.has_come_to(Step.FORM, Run.CREATE, **account)
    person.clicks("make_password")
    person.ticks(Role.PRESCRIPTIONS)
    return person


def pushes(clerk: Clerk) -> None:
    """Go on to the end."""
    clerk.goes_on(Step.CREATED)
    clerk.clicks("ids_shows_created")
    clerk.goes_on(Step.SMILETPS)
    clerk.goes_on(Step.DONE)


@pytest.mark.parametrize("button", ["copy_password", "copy_repeat"])
def test_s39_a_copied_password_is_kept_out_of_history_and_cloud(clerk: Clerk, button: str) -> None:
    clerk.clicks(button)
    assert now_there() == clerk.text_of("staff_password")
    data = QGuiApplication.clipboard().mimeData()
    for name, value in KEPT_OUT.items():
        assert bytes(data.data(name).data()) == value, name
    clerk.hears("Copied: staff password")
    clerk.was_caught(Caught.BLOCK)


def test_s39_it_is_taken_off_once_smiletps_has_it(clerk: Clerk) -> None:
    clerk.clicks("copy_password")
    password = now_there()
    clerk.qtbot.waitUntil(lambda: not clerk.window.context.clipboard.clear_if_safe())
    assert now_there() == password  # not before: it may not have been pasted yet
    with clerk.qtbot.waitSignal(clerk.window.context.clipboard.cleared):
        pushes(clerk)
    assert now_there() == ""
    clerk.was_caught(Caught.BLOCK)


LEAVES = """
from PySide6.QtWidgets import QApplication
from wizard.core.secret import Secret
from wizard.ui.clipboard import Clipboard

application = QApplication([])
keeper = Clipboard()
keeper.copy_secret(Secret("Kt7mWUeHq2RdGbXc"), lambda: False)
assert application.clipboard().text() == "Kt7mWUeHq2RdGbXc"
"""


def test_s39_leaving_with_a_password_on_the_clipboard_is_no_crash() -> None:
    root = Path(__file__).parents[2]
    ended = subprocess.run([sys.executable, "-c", LEAVES], cwd=root, check=False, timeout=60)
    assert ended.returncode == 0


def test_s39_what_the_user_copied_since_is_left_alone(clerk: Clerk) -> None:
    clerk.clicks("copy_password")
    QGuiApplication.clipboard().setText("a patient's phone number")
    pushes(clerk)
    assert clerk.window.context.clipboard.clear_if_safe()
    assert now_there() == "a patient's phone number"
