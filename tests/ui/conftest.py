"""The window with its real parts, against practice copies of both sites over real HTTPS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copy2
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.every_page import open_scene
from tests.ui.person import Person
from tools import translations
from wizard.app import WindowOptions
from wizard.app_window import build_window
from wizard.practice.sites import PracticeSites
from wizard.ui.language import Language
from wizard.ui.window import WizardWindow

Open = Callable[[], Person]


class Show(Protocol):
    """Shows a scene of every_page.py. For another language than English, Qt must speak it too."""

    def __call__(self, scene: str, language: str = "en", *, practice: bool = True) -> WizardWindow:
        """The window, shown and active."""
        ...


@pytest.fixture
def sites(tmp_path: Path) -> Iterator[PracticeSites]:
    """Both practice sites, with a state of their own."""
    running = PracticeSites(folder=tmp_path / "sites")
    yield running
    running.stop()


@pytest.fixture
def open_wizard(qtbot: QtBot, tmp_path: Path, sites: PracticeSites) -> Iterator[Open]:
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


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show a scene of every_page.py. The window is put away without the question of closing."""
    shown: list[WizardWindow] = []

    def show_it(scene: str, language: str = "en", *, practice: bool = True) -> WizardWindow:
        shown.append(open_scene(qtbot, scene, practice=practice, language=language))
        return shown[-1]

    yield show_it
    for window in shown:
        window.hide()
        window.deleteLater()
    # At once: a window that Python has forgotten but Qt has not may be collected as garbage in
    # the middle of its own answer to a change of the language. That is a crash.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as they are in the checkout, compiled for Qt."""
    folder = tmp_path_factory.mktemp("translations")
    for catalogue in translations.catalogues(translations.FOLDER):
        copy2(catalogue, folder)
    translations.compile_changed(folder)
    return folder


@pytest.fixture
def language(qapp: QApplication, catalogues: Path) -> Iterator[Language]:
    """The languages of the window; English again afterwards."""
    made = Language(qapp, catalogues)
    made.switch("en")
    yield made
    made.switch("en")
