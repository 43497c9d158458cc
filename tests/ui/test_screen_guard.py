"""While a password shows the window is kept out of recordings, and not a moment longer (T13)."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.core.secret import Secret
from wizard.core.spelling import SpelledCharacter
from wizard.ui.clipboard import Clipboard
from wizard.ui.screen_guard import macos_cover, screen_cover, windows_cover
from wizard.ui.widgets.password_spelling import SpellingPanel
from wizard.ui.widgets.reveal_edit import RevealEdit


@dataclass
class User32:
    """As documented for SetWindowDisplayAffinity; `knows` are the values this Windows knows."""

    knows: tuple[int, ...] = (0x00, 0x01, 0x11)
    affinities: dict[int, int] = field(default_factory=dict)

    def SetWindowDisplayAffinity(self, window: ctypes.c_void_p, affinity: int) -> int:
        if affinity not in self.knows or not window.value:
            return 0
        self.affinities[window.value] = affinity
        return 1


@dataclass
class Covered:
    """A cover that remembers what it was told."""

    told: list[bool] = field(default_factory=list)

    def __call__(self, window: int, covered: bool) -> None:
        assert window
        self.told.append(covered)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    top = QWidget()
    QVBoxLayout(top)
    qtbot.addWidget(top)
    top.show()
    qtbot.waitExposed(top)
    yield top
    top.hide()


@pytest.mark.parametrize(
    ("knows", "covered"), [((0, 1, 0x11), 0x11), ((0, 1), 0x01)], ids=["now", "before-2004"]
)
def test_windows_leaves_the_window_out_of_recordings(knows: tuple[int, ...], covered: int) -> None:
    user32 = User32(knows)
    cover = windows_cover(user32)
    cover(7, True)
    assert user32.affinities == {7: covered}
    cover(7, False)
    assert user32.affinities == {7: 0}


def test_macos_does_not_share_the_window() -> None:
    sent: list[tuple[object, ...]] = []

    def send(target: int | None, name: bytes, *arguments: int | bytes | None) -> int | None:
        sent.append((target, name, *arguments))
        return 99 if name == b"window" else None

    cover = macos_cover(send)
    cover(7, True)
    cover(7, False)
    assert sent[1::2] == [(99, b"setSharingType:", 0), (99, b"setSharingType:", 1)]


@pytest.mark.parametrize("platform", ["offscreen", "xcb", "wayland"])
def test_where_the_system_offers_nothing_nothing_is_promised(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))
    assert screen_cover() is None
    assert "remote help" not in RevealEdit("password", parent=window).eye.accessibleDescription()


@pytest.mark.skipif(sys.platform != "linux", reason="Python looks for libraries by other programs")
def test_a_password_starts_no_program_that_lies_in_the_path(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("gcc", "cc", "ld"):
        planted = tmp_path / name
        planted.write_text(f"#!/bin/sh\n: > {tmp_path}/it-ran\n")
        planted.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert screen_cover() is None
    Clipboard().copy_secret(Secret("tajne"), lambda: True)
    assert not (tmp_path / "it-ran").exists()


def test_the_window_is_covered_from_the_first_shown_password_to_the_last(window: QWidget) -> None:
    covered = Covered()
    edits = [RevealEdit(name, cover=covered, parent=window) for name in ("one", "two")]
    assert "remote help" in edits[0].eye.accessibleDescription()
    for edit in edits:
        edit.line.setText("tajne")
        edit.set_shown(shown=True)
    assert covered.told == [True]
    edits[0].set_shown(shown=False)
    edits[0].set_shown(shown=False)
    assert covered.told == [True]
    edits[1].set_shown(shown=False)
    assert covered.told == [True, False]


def test_it_ends_when_the_password_hides_by_itself(qtbot: QtBot, window: QWidget) -> None:
    covered = Covered()
    edit = RevealEdit("password", cover=covered, shown_ms=20, parent=window)
    edit.set_shown(shown=True)
    qtbot.waitUntil(lambda: covered.told == [True, False])


def test_words_for_dictation_are_covered_too(window: QWidget) -> None:
    covered = Covered()
    panel = SpellingPanel(
        "password", lambda _: [SpelledCharacter(1, "a", "a jak Adam")], window, cover=covered
    )
    panel.set_secret(lambda: Secret("a"))
    panel.disclosure.set_open(opened=True)
    assert covered.told == [True]
    panel.hide_words()
    panel.hide_words()
    assert covered.told == [True, False]
