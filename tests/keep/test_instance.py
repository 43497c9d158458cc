"""One wizard at a time, whatever happened to the one before."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keep.secret_service import wait_for
from wizard.keep.instance import AlreadyRunning, Claim, claim

ROOT = str(Path(__file__).parents[2])
FIRST = """
import sys, threading
from pathlib import Path
from wizard.keep.instance import claim
def hear():
    print("knocked", flush=True)
    held.answer()
held = claim(Path(sys.argv[1]), hear)
print(type(held).__name__, flush=True)
threading.Event().wait()
"""


def nothing() -> None:
    """The answer to a knock that no test waits for."""


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A first wizard in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": ROOT},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "Claim\n"
    yield process
    process.kill()
    process.communicate()


def claimed(folder: Path) -> Claim:
    held = claim(folder, nothing)
    assert isinstance(held, Claim)
    return held


def test_the_second_start_is_heard_by_the_first_within_a_second(
    first: subprocess.Popen[str], tmp_path: Path
) -> None:
    began = time.monotonic()
    assert claim(tmp_path, nothing) == AlreadyRunning(answered=True)
    assert first.stdout is not None
    assert first.stdout.readline() == "knocked\n"
    assert time.monotonic() - began < 1.0


def test_each_knock_is_heard(tmp_path: Path) -> None:
    heard: list[bool] = []

    def hear() -> None:
        heard.append(True)
        if isinstance(held, Claim):
            held.answer()

    held = claim(tmp_path, hear)
    assert isinstance(held, Claim)
    for _ in range(2):
        assert claim(tmp_path, nothing) == AlreadyRunning(answered=True)
    assert len(heard) == 2
    held.release()


def test_a_wizard_that_closes_while_the_second_knocks_lets_that_one_in(tmp_path: Path) -> None:
    held = claimed(tmp_path)
    threading.Timer(0.5, held.release).start()
    claimed(tmp_path).release()


def test_a_killed_wizard_leaves_its_place_at_once(
    first: subprocess.Popen[str], tmp_path: Path
) -> None:
    first.kill()
    first.wait()
    claimed(tmp_path).release()


def test_a_first_wizard_that_hangs_is_told_apart(
    first: subprocess.Popen[str], tmp_path: Path
) -> None:
    first.send_signal(signal.SIGSTOP)
    assert claim(tmp_path, nothing) == AlreadyRunning(answered=False)
    assert not (tmp_path / "wizard.knock").exists()
    first.send_signal(signal.SIGCONT)


def test_a_wizard_that_looks_but_does_not_answer_hangs_too(tmp_path: Path) -> None:
    held = claimed(tmp_path)
    assert claim(tmp_path, nothing) == AlreadyRunning(answered=False)
    held.release()


def test_a_closed_wizard_lets_the_next_one_in(tmp_path: Path) -> None:
    held = claimed(tmp_path)
    held.release()
    held.release()
    claimed(tmp_path).release()


@pytest.mark.parametrize(
    "content", [b"", b"rubbish\0" * 100, b"1\nother-computer\n", str(os.getppid()).encode()]
)
def test_rubbish_in_the_lock_file_blocks_nobody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "wizard.lock").write_bytes(content)
    claimed(tmp_path).release()


def test_a_folder_in_place_of_the_lock_is_moved_away(tmp_path: Path) -> None:
    (tmp_path / "wizard.lock").mkdir()
    (tmp_path / "wizard.lock" / "file").write_text("")
    held = claimed(tmp_path)
    assert isinstance(claim(tmp_path, nothing), AlreadyRunning)
    held.release()


def test_a_link_in_place_of_the_lock_is_moved_away(tmp_path: Path) -> None:
    (tmp_path / "wizard.lock").symlink_to(tmp_path / "elsewhere")
    held = claimed(tmp_path)
    assert not (tmp_path / "elsewhere").exists()
    held.release()


def test_a_folder_that_cannot_be_used_still_lets_the_wizard_start(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    claimed(tmp_path / "state").release()


def test_a_knock_that_cannot_be_taken_away_does_not_raise_the_window_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_arguments: object, **_options: object) -> None:
        raise PermissionError

    held = claimed(tmp_path)
    (tmp_path / "wizard.knock").touch()
    monkeypatch.setattr(Path, "unlink", refused)
    held.answer()
    wait_for(lambda: "knock" not in {one.name for one in threading.enumerate()}, "silence")
    held.release()


@pytest.mark.parametrize("left", ["wizard.knock", "wizard.knock/something"], ids=["file", "folder"])
def test_a_knock_left_over_from_before_raises_nothing(tmp_path: Path, left: str) -> None:
    (tmp_path / left).parent.mkdir(exist_ok=True)
    (tmp_path / left).touch()
    heard = threading.Event()
    held = claim(tmp_path, heard.set)
    assert isinstance(held, Claim)
    assert not (tmp_path / "wizard.knock").exists()
    held.release()
    assert not heard.is_set()


def test_programs_that_the_wizard_starts_do_not_hold_the_place(tmp_path: Path) -> None:
    held = claimed(tmp_path)
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    held.release()
    wait_for(lambda: child.poll() is None, "the child")
    claimed(tmp_path).release()
    child.communicate(b"\n")


class WindowsLocks:
    """What `msvcrt` does with a lock that cannot be had."""

    LK_NBLCK = 2

    def __init__(self, error: int) -> None:
        self._error = error

    def locking(self, _handle: int, _mode: int, _bytes: int) -> None:
        raise OSError(self._error, os.strerror(self._error))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        pytest.param(errno.EACCES, AlreadyRunning, id="another program holds it"),
        pytest.param(errno.EINVAL, Claim, id="a disk without locks"),
    ],
)
def test_on_windows_only_a_lock_that_is_held_keeps_the_wizard_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, kind: type
) -> None:
    monkeypatch.setitem(sys.modules, "msvcrt", WindowsLocks(error))
    monkeypatch.setattr(sys, "platform", "win32")
    found = claim(tmp_path, nothing)
    assert isinstance(found, kind)
    if isinstance(found, Claim):
        found.release()
