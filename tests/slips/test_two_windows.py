"""Slip S37: the wizard is opened a second time while it is open, in real processes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.slips.rows import Caught

ROOT = Path(__file__).parents[2]

FIRST = """
from PySide6.QtCore import QTimer
from wizard.app import WindowOptions
from wizard.app_window import make_application, open_window
from wizard.ui.window import WizardWindow

application = make_application()
timer = QTimer(interval=20)
is_down = []

def look():
    windows = [one for one in application.topLevelWidgets() if isinstance(one, WizardWindow)]
    if not windows or not windows[0].isVisible():
        return
    window = windows[0]
    if not is_down:
        window.showMinimized()
        is_down.append(True)
        print("minimised", flush=True)
    elif not window.isMinimized():
        print("in front" if window.isActiveWindow() else "behind", flush=True)
        window.close()

timer.timeout.connect(look)
timer.start()
raise SystemExit(open_window(WindowOptions(language="en")))
"""
"""A first wizard, minimised by its user as soon as it is there; it says what becomes of it."""


HANGS = """
import time
from PySide6.QtCore import QTimer
from wizard.app import WindowOptions
from wizard.app_window import make_application, open_window
from wizard.ui.window import WizardWindow

application = make_application()
timer = QTimer(interval=20)

def look():
    if any(isinstance(one, WizardWindow) for one in application.topLevelWidgets()):
        print("hangs", flush=True)
        time.sleep(60)

timer.timeout.connect(look)
timer.start()
raise SystemExit(open_window(WindowOptions(language="en")))
"""
"""A first wizard whose window answers to nothing any more; its other threads go on."""

SECOND = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from wizard.app import WindowOptions
from wizard.app_window import make_application, open_window

application = make_application()
timer = QTimer(interval=20)

def look():
    for box in application.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            print(box.text(), box.informativeText(), flush=True)
            box.buttons()[0].click()

timer.timeout.connect(look)
timer.start()
raise SystemExit(open_window(WindowOptions(language="en")))
"""
"""A second wizard; its user reads what it says, and agrees."""


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """The environment of a user of this test's own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return {**kept, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def started(
    program: str, surroundings: dict[str, str], says: str
) -> Iterator[subprocess.Popen[str]]:
    """A wizard in a process of its own, which has said this line."""
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == f"{says}\n"
    yield process
    process.kill()
    process.communicate()


@pytest.fixture
def first(surroundings: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """The first wizard, minimised."""
    with started(FIRST, surroundings, "minimised") as process:
        yield process


def test_s37_a_second_start_brings_the_first_window_to_the_front(
    first: subprocess.Popen[str], surroundings: dict[str, str], caught: Callable[[Caught], None]
) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "wizard"],
        cwd=ROOT,
        env=surroundings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=30,
        check=False,
    )
    assert second.returncode == 0  # it ended by itself: it has shown no window of its own
    assert first.stdout is not None
    assert first.stdout.readline() == "in front\n"
    assert first.wait(10) == 0
    caught(Caught.BLOCK)


def test_s37_a_second_start_says_so_where_the_first_window_hangs(
    surroundings: dict[str, str], caught: Callable[[Caught], None]
) -> None:
    with started(HANGS, surroundings, "hangs"):
        second = subprocess.run(
            [sys.executable, "-c", SECOND],
            cwd=ROOT,
            env=surroundings,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    assert "The wizard is already open" in second.stdout
    assert "does not answer" in second.stdout
    assert "K-07" in second.stdout
    assert second.returncode == 1
    caught(Caught.BLOCK)
