"""Random use of the real window while the practice site has faults: what must hold, holds (T17).

A run that failed comes again by its seed: `python3 run.py test tests/soak -n 0 -k seed1`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.commands.test_secrets import ACCOUNT, assert_clean, assert_no_file_holds_one
from tests.soak.random_user import RandomUser
from wizard.app import WindowOptions
from wizard.app_window import build_window
from wizard.practice.sites import PracticeSites
from wizard.ui.window import WizardWindow

EVERY_DAY = [pytest.param(seed, 120, id=f"seed{seed}") for seed in (1, 2)]
LONG = [
    pytest.param(seed, 1500, id=f"seed{seed}", marks=pytest.mark.long) for seed in range(100, 140)
]


class NoBrowser(QObject):
    """Stands in for the user's browser."""

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Open nothing."""


@pytest.fixture
def away_from_home(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No browser opens, and what is saved goes where it is looked through later."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    browser = NoBrowser()
    # The stub says bytes; PySide itself takes text only.
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    yield
    QDesktopServices.unsetUrlHandler("https")


def put_away(window: WizardWindow, application: QCoreApplication) -> None:
    """As the end of the program, which comes with closing it: nothing of it stays."""
    application.aboutToQuit.emit()
    window.language_chosen.emit("en")
    window.deleteLater()


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("seed", "actions"), EVERY_DAY + LONG)
def test_whatever_is_pressed_when_what_must_hold_holds(
    qapp: QCoreApplication,
    qtbot: QtBot,
    tmp_path: Path,
    away_from_home: None,
    seed: int,
    actions: int,
) -> None:
    windows: list[WizardWindow] = []
    QGuiApplication.clipboard().clear()

    def open_window() -> WizardWindow:
        for closed in windows:
            put_away(closed, qapp)
        options = WindowOptions(practice=True, language="en")
        windows[:] = [build_window(options, folder=tmp_path / "state", sites=sites)]
        return windows[0]

    with PracticeSites(account_password=ACCOUNT) as sites:
        user = RandomUser(seed, actions, sites, open_window)
        qtbot.waitUntil(lambda: user.is_done and not user.window.isVisible(), timeout=800_000)
    put_away(windows[0], qapp)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert user.found == [], "\n".join((*sorted(set(user.found)), *user.did[-40:]))
    assert user.jobs
    assert_no_file_holds_one(tmp_path)
    assert_clean("clipboard", QGuiApplication.clipboard().text().encode())
