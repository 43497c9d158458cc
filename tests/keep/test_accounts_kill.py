"""Kills and full disks in the middle of a write: the old content or the new, nothing else."""

from __future__ import annotations

import dataclasses
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keep.samples import DOCTOR, SESSION
from wizard.core.outcomes import Code
from wizard.keep.accounts import FileAccountBook

ROOT = str(Path(__file__).parents[2])
WRITES = "write,fsync,rename,renameat,renameat2"
ONE_WRITE = """
import sys
from pathlib import Path
from tests.keep.samples import SESSION
from wizard.keep.accounts import FileAccountBook
problem = FileAccountBook(Path(sys.argv[1])).keep_interrupted(SESSION)
sys.exit(0 if problem is None else int(problem.code.value[-2:]))
"""
MANY_WRITES = """
import dataclasses, itertools, sys
from pathlib import Path
from tests.keep.samples import SESSION
from wizard.keep.accounts import FileAccountBook
book = FileAccountBook(Path(sys.argv[1]))
for number in itertools.count():
    book.keep_interrupted(dataclasses.replace(SESSION, title=str(number) * 500))
    print(number, flush=True)
"""

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def program(code: str, folder: Path, *before: str) -> list[str]:
    return [*before, sys.executable, "-c", code, str(folder)]


def run_one_write(folder: Path, injected: str) -> int:
    """One write under strace, with a fault or a kill put into it; the program's exit status."""
    trace = ["strace", "-f", "-o", os.devnull, "-e", f"trace={WRITES}", "-e", f"inject={injected}"]
    done = subprocess.run(
        program(ONE_WRITE, folder, *trace),
        env={**os.environ, "PYTHONPATH": ROOT, "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
        timeout=60,
    )
    return done.returncode


def started(folder: Path) -> FileAccountBook:
    """The next start: it must find a good file and leave no half one behind."""
    book = FileAccountBook(folder)
    assert book.trouble() is None
    assert {file.name for file in folder.iterdir()} <= {"linked.json", "linked.json.bak"}
    assert book.linked() == (DOCTOR,)
    return book


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A state folder with one doctor and no interrupted run."""
    FileAccountBook(tmp_path / "state").remember(DOCTOR)
    return tmp_path / "state"


@needs_strace
@pytest.mark.parametrize("call", ["write", "fsync", "rename"])
@pytest.mark.parametrize("occasion", [1, 2, 3, 4])
def test_a_kill_at_any_step_of_a_write_leaves_old_or_new(
    folder: Path, call: str, occasion: int
) -> None:
    status = run_one_write(folder, f"{call}:signal=KILL:when={occasion}")
    assert status in ({-9, 137} if occasion == 1 else {-9, 137, 0})
    found = started(folder).interrupted()
    assert found == SESSION or (found is None and status != 0)


@needs_strace
@pytest.mark.parametrize("error", ["EIO", "ENOSPC", "EACCES", "EROFS", "EDQUOT"])
@pytest.mark.parametrize("call", ["write", "fsync", "rename"])
def test_a_write_that_fails_is_told_and_leaves_the_old(folder: Path, call: str, error: str) -> None:
    status = run_one_write(folder, f"{call}:error={error}:when=1+")
    assert status == int(Code.STATE_NOT_WRITTEN.value[-2:])
    assert started(folder).interrupted() is None


@needs_strace
def test_a_scanner_that_holds_the_file_for_a_moment_is_waited_for(folder: Path) -> None:
    assert run_one_write(folder, "rename:error=EACCES:when=1..3") == 0
    assert started(folder).interrupted() == SESSION


@needs_strace
def test_a_scanner_that_holds_the_file_at_the_start_is_waited_for(folder: Path) -> None:
    held = ["strace", "-f", "-o", os.devnull, "-P", str(folder / "linked.json")]
    held += ["-e", "inject=openat:error=EACCES:when=1..3"]
    code = (
        "import sys; from pathlib import Path; from wizard.keep.accounts import FileAccountBook\n"
    )
    code += "print(FileAccountBook(Path(sys.argv[1])).trouble())"
    done = subprocess.run(
        program(code, folder, *held),
        env={**os.environ, "PYTHONPATH": ROOT},
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    assert done.stdout == "None\n"
    started(folder)


@needs_strace
def test_an_interrupted_call_is_made_again(folder: Path) -> None:
    assert run_one_write(folder, "write:error=EINTR:when=1..5") == 0
    assert started(folder).interrupted() == SESSION


def test_kills_at_random_moments_never_lose_what_was_written(folder: Path) -> None:
    chance = random.Random(20261122)  # noqa: S311 - moments, not secrets
    for _ in range(10):
        writer = subprocess.Popen(
            program(MANY_WRITES, folder),
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": ROOT},
        )
        assert writer.stdout is not None
        for _ in range(chance.randint(1, 40)):
            last = int(writer.stdout.readline())
        writer.kill()
        rest = writer.communicate()[0].split()
        last = int(rest[-1]) if rest else last
        found = started(folder).interrupted()
        assert found is not None
        assert found.title in {str(last) * 500, str(last + 1) * 500}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount, and not everywhere")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_is_told_and_nothing_is_lost(small_disk: Path) -> None:
    book = FileAccountBook(small_disk / "state")
    assert book.remember(DOCTOR) is None
    problem = book.keep_interrupted(dataclasses.replace(SESSION, title="x" * 60_000))
    assert problem is not None
    assert problem.code is Code.STATE_NOT_WRITTEN
    assert started(small_disk / "state").interrupted() is None


def test_a_disk_that_may_only_be_read_is_told(small_disk: Path) -> None:
    FileAccountBook(small_disk / "state").remember(DOCTOR)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    book = started(small_disk / "state")
    problem = book.keep_interrupted(SESSION)
    assert problem is not None
    assert problem.code is Code.STATE_NOT_WRITTEN
    assert book.interrupted() == SESSION
