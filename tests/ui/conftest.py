"""The window with its real parts, against practice copies of both sites over real HTTPS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.person import Person
from wizard.app import WindowOptions
from wizard.app_window import build_window
from wizard.practice.sites import RunningSites, start
from wizard.ui.window import WizardWindow

Open = Callable[[], Person]


@pytest.fixture
def sites(tmp_path: Path) -> Iterator[RunningSites]:
    """Both practice sites, with a state of their own."""
    running = start(folder=tmp_path / "sites")
    yield running
    running.stop()


@pytest.fixture
def open_wizard(qtbot: QtBot, tmp_path: Path, sites: RunningSites) -> Iterator[Open]:
    """Open the wizard in English; opened again, it finds the state of the time before."""
    opened: list[WizardWindow] = []

    def open_it() -> Person:
        window = build_window(
            WindowOptions(practice=True, language="en"), folder=tmp_path / "state", sites=sites
        )
        opened.append(window)
        return Person(qtbot, window)

    yield open_it
    for window in opened:
        window.hide()
        window.deleteLater()
