"""The clipboard as another program on the same X11 screen sees it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.ui.test_caps_lock import screen

__all__ = ["screen"]

OWNER = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "xcb"
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
from wizard.core.secret import Secret
from wizard.ui.clipboard import Clipboard
clipboard = Clipboard(seconds=0.2)
needed = [True]
clipboard.copy_secret(Secret("Kt7+mW4e"), lambda: not needed[0])
clipboard.cleared.connect(lambda: print("cleared", flush=True))
reader = QSocketNotifier(0, QSocketNotifier.Type.Read)

def obey():
    word = sys.stdin.readline().strip()
    if word == "safe":
        needed[0] = False
    else:
        application.quit()

reader.activated.connect(obey)
print("copied", flush=True)
application.exec()
"""


@pytest.fixture
def owner(screen: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """A program that has copied a password, and the surroundings to look at it from."""
    if not shutil.which("xclip"):
        pytest.skip("needs xclip")
    environment = {"DISPLAY": screen, "PATH": "/usr/bin:/bin", "PYTHONPATH": "."}
    with subprocess.Popen(
        [sys.executable, "-c", OWNER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as program:
        yield program, environment
        assert program.stdin is not None
        program.stdin.write("quit\n")
        program.stdin.close()


def look(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        ["xclip", "-o", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    return done.stdout


@pytest.mark.desktop
def test_another_program_sees_the_hints_and_loses_the_password_only_when_it_is_safe(
    owner: tuple[subprocess.Popen[str], dict[str, str]],
) -> None:
    program, environment = owner
    assert program.stdin is not None
    assert program.stdout is not None
    assert program.stdout.readline() == "copied\n"
    formats = look(environment, "-selection", "clipboard", "-t", "TARGETS").split()
    assert "x-kde-passwordManagerHint" in formats
    assert "ExcludeClipboardContentFromMonitorProcessing" in formats
    hint = look(environment, "-selection", "clipboard", "-t", "x-kde-passwordManagerHint")
    assert hint == "secret"
    assert look(environment, "-selection", "clipboard") == "Kt7+mW4e"
    assert look(environment, "-selection", "primary") == ""
    program.stdin.write("safe\n")
    program.stdin.flush()
    assert program.stdout.readline() == "cleared\n"
    assert look(environment, "-selection", "clipboard") == ""
