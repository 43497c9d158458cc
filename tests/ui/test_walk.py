"""The walk for computers without a screen: each page once, a picture of each, confirmed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from wizard.core.steps import STEPS, Run, Step
from wizard.practice.sites import PracticeSites
from wizard.ui.walk import Walk


def test_the_walk_sees_each_page_once_and_ends_in_confirmed(
    open_wizard: Open,
    sites: PracticeSites,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    over: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: over.append(True))
    person = open_wizard()
    walk = Walk(person.window, tmp_path / "pictures")
    walk.start()
    qtbot.waitUntil(lambda: bool(over), timeout=30_000)
    status, line = walk.status(sites.look().staff_login)
    assert (status, line.partition(":")[0]) == (0, "confirmed")
    names = sorted(picture.name for picture in (tmp_path / "pictures").iterdir())
    assert names == [f"{n}-{step.value}.png" for n, step in enumerate(STEPS[Run.CREATE], 1)]


def test_next_on_an_incomplete_page_goes_nowhere_whoever_asks(open_wizard: Open) -> None:
    person = open_wizard()
    person.goes_on(Step.KONTO)
    person.goes_on(Step.PERSONEL)
    person.goes_on(Step.FORM)
    person.window.next()
    assert person.step is Step.FORM
