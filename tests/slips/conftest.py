"""A desk with the real window on it; what lies beyond the window is in memory, or as real."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.slips.desk import Clerk, Record
from tests.slips.rows import Caught
from tests.slips.table import PROPERTY
from tests.ui.stand_ins import BookInMemory, ScriptedSmileTps, context, guide
from tests.ui.widgets.conftest import Announcements
from wizard.core.ports import SmileTpsAccount
from wizard.core.preset import Preset
from wizard.ui.clipboard import Clipboard
from wizard.ui.window import WizardWindow

guide_once = cache(guide)
"""The guide that is shipped: it never changes, and reading it takes a tenth of a test."""


class OpensWizard(Protocol):
    """Opens the window for a clerk. `real` stands in for the scripted SmileTPS."""

    def __call__(
        self,
        *,
        smiletps: ScriptedSmileTps | None = None,
        real: SmileTpsAccount | None = None,
        book: BookInMemory | None = None,
        preset: Preset | None = None,
        clipboard: Clipboard | None = None,
    ) -> Clerk: ...


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> Announcements:
    """What a screen reader says from now on."""
    bridge = Announcements()
    monkeypatch.setattr("wizard.ui.announce.QtGui.QAccessible", bridge)
    return bridge


@pytest.fixture
def caught(record_property: Record) -> Callable[[Caught], None]:
    """Record, after what a test has seen, how the slip was caught."""
    return lambda way: record_property(PROPERTY, way.value)


@pytest.fixture
def opens_wizard(
    qtbot: QtBot, announced: Announcements, record_property: Record
) -> Iterator[OpensWizard]:
    """Open the window in English; every window is gone after the test."""
    opened: list[WizardWindow] = []

    def open_it(
        *,
        smiletps: ScriptedSmileTps | None = None,
        real: SmileTpsAccount | None = None,
        book: BookInMemory | None = None,
        preset: Preset | None = None,
        clipboard: Clipboard | None = None,
    ) -> Clerk:
        scripted = smiletps or ScriptedSmileTps()
        surroundings = context(scripted, book=book, preset=preset)
        surroundings.parts = replace(surroundings.parts, load_guide=guide_once)
        if clipboard is not None:
            surroundings.clipboard = clipboard
        if real is not None:
            surroundings.parts = replace(surroundings.parts, account=lambda _address: real)
        window = WizardWindow(surroundings)
        opened.append(window)
        return Clerk(qtbot, window, scripted, announced, record_property)

    yield open_it
    for window in opened:
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
