"""Caps Lock as the system tells it: really pressed on a virtual screen, unknown elsewhere."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from wizard.ui.caps_lock import caps_lock

ASKER = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "xcb"
from PySide6.QtWidgets import QApplication
application = QApplication([])
from wizard.ui.caps_lock import caps_lock
probe = caps_lock()
for line in sys.stdin:
    print(probe(), flush=True)
"""


@pytest.mark.parametrize("platform", ["offscreen", "wayland", "minimal"])
def test_a_platform_that_does_not_tell_gives_neither_yes_nor_no(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    del qtbot
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))
    assert caps_lock()() is None


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen of its own; gives its name."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        pytest.skip("needs Xvfb and xdotool")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.mark.desktop
def test_caps_lock_pressed_on_a_real_x11_screen_is_seen(screen: str) -> None:
    environment = {"DISPLAY": screen, "PATH": "/usr/bin:/bin", "PYTHONPATH": "."}
    with subprocess.Popen(
        [sys.executable, "-c", ASKER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as asker:
        assert asker.stdin is not None
        assert asker.stdout is not None
        answers = []
        for press in (False, True, True):
            if press:
                subprocess.run(["xdotool", "key", "Caps_Lock"], env=environment, check=True)
            asker.stdin.write("?\n")
            asker.stdin.flush()
            answers.append(asker.stdout.readline().strip())
        asker.stdin.close()
    assert answers == ["False", "True", "False"]
