"""What a copied password leaves behind, and when it is taken off the clipboard again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from wizard.core.secret import Secret
from wizard.ui.clipboard import HINTS, Clipboard

PASSWORD = "Kt7+mW4e=Hq2_Rd9 żółć"
SOON = 0.02


def now_there() -> str:
    return QGuiApplication.clipboard().text()


def formats() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


@pytest.fixture
def quick(qtbot: QtBot) -> Clipboard:
    """Asks after 20 ms, and again every 20 ms, whether it may clear."""
    del qtbot
    return Clipboard(seconds=SOON)


def test_a_copied_password_arrives_exactly(quick: Clipboard) -> None:
    quick.copy_secret(Secret(PASSWORD), lambda: False)
    assert now_there() == PASSWORD


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-kde-passwordManagerHint", b"secret"),
        ("CanIncludeInClipboardHistory", b"\x00\x00\x00\x00"),
        ("CanUploadToCloudClipboard", b"\x00\x00\x00\x00"),
        ("ExcludeClipboardContentFromMonitorProcessing", b"\x01\x00\x00\x00"),
    ],
)
def test_a_copied_password_is_kept_out_of_histories_and_clouds(
    quick: Clipboard, name: str, value: bytes
) -> None:
    quick.copy_secret(Secret(PASSWORD), lambda: False)
    assert bytes(formats().data(name).data()) == value
    # On Windows, Qt passes a format on under its own name only when it is asked for like this.
    windows = f'application/x-qt-windows-mime;value="{name}"'
    assert bytes(formats().data(windows).data()) == value


def test_the_mac_mark_is_there(quick: Clipboard) -> None:
    quick.copy_secret(Secret(PASSWORD), lambda: False)
    assert formats().hasFormat("org.nspasteboard.ConcealedType")


def test_an_address_is_copied_without_any_mark(quick: Clipboard) -> None:
    quick.copy("https://panel.smiletps.example")
    assert now_there() == "https://panel.smiletps.example"
    assert not any(formats().hasFormat(name) for name in HINTS)


def test_a_safe_password_is_cleared_after_a_while(qtbot: QtBot, quick: Clipboard) -> None:
    with qtbot.waitSignal(quick.cleared):
        quick.copy_secret(Secret(PASSWORD), lambda: True)
        assert now_there() == PASSWORD
    assert now_there() == ""


def test_a_password_that_is_not_yet_safe_stays_until_it_is(qtbot: QtBot, quick: Clipboard) -> None:
    answers = iter([False, False, True])
    asked: list[str] = []

    def safe() -> bool:
        asked.append(now_there())
        return next(answers)

    with qtbot.waitSignal(quick.cleared):
        quick.copy_secret(Secret(PASSWORD), safe)
    assert asked == [PASSWORD] * 3
    assert now_there() == ""


def test_what_the_user_copied_since_is_never_touched(qtbot: QtBot, quick: Clipboard) -> None:
    quick.copy_secret(Secret(PASSWORD), lambda: True)
    QGuiApplication.clipboard().setText("a patient's phone number")
    with qtbot.assertNotEmitted(quick.cleared):
        assert quick.clear_if_safe()
    assert now_there() == "a patient's phone number"


def test_our_own_later_copy_of_a_login_is_not_cleared(quick: Clipboard) -> None:
    quick.copy_secret(Secret(PASSWORD), lambda: True)
    quick.copy("smiletps-kowalska")
    assert quick.clear_if_safe()
    assert now_there() == "smiletps-kowalska"


@pytest.mark.parametrize("safe", [True, False], ids=["safe", "not safe"])
def test_nobody_can_paste_a_password_once_the_program_has_ended(
    quick: Clipboard, qapp: QCoreApplication, *, safe: bool
) -> None:
    quick.copy_secret(Secret(PASSWORD), lambda: safe)
    qapp.aboutToQuit.emit()
    assert now_there() == ""


def test_what_the_user_copied_since_stays_when_the_program_ends(
    quick: Clipboard, qapp: QCoreApplication
) -> None:
    quick.copy_secret(Secret(PASSWORD), lambda: False)
    QGuiApplication.clipboard().setText("a shopping list")
    qapp.aboutToQuit.emit()
    assert now_there() == "a shopping list"


def test_the_keeper_holds_no_copy_of_the_password(quick: Clipboard) -> None:
    quick.copy_secret(Secret(PASSWORD), lambda: True)
    assert PASSWORD not in repr(vars(quick))


def test_half_a_character_on_the_clipboard_does_no_harm(quick: Clipboard) -> None:
    quick.copy_secret(Secret(PASSWORD), lambda: True)
    QGuiApplication.clipboard().setText("\ud83d")
    assert quick.clear_if_safe()
