"""The one script of the README: what it says and does on machines that lack something.

The machine's own programs are stood in for by small shell scripts that write down how they were
called; only what they would change on the machine is left out.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

import run
from tools import environment, system

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="about Debian's packages")

TAKES_DOWN = 'echo "$(basename "$0") $*" >> "$CALLS"'


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Debian machine with one installed package, and a folder for its programs."""
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    installed = r"printf 'installed libegl1, \ninstalled libglib2.0-0t64, libglib2.0-0 (= 2.84)\n'"
    program(programs, "dpkg-query", installed)
    program(programs, "apt-get", TAKES_DOWN)
    return programs


def program(folder: Path, name: str, script: str) -> Path:
    """An executable shell script."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)
    return path


def calls(machine: Path) -> list[str]:
    """How the programs of the machine were called, in order."""
    written = machine.parent / "calls"
    return written.read_text("utf-8").splitlines() if written.exists() else []


def test_root_gets_exactly_what_is_missing(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert system.ensure(("libegl1", "xclip", "libglib2.0-0"))
    assert calls(machine) == [
        "apt-get -qq update",
        "apt-get -qq install --yes --no-install-recommends xclip",
    ]


def test_anybody_else_is_told_the_exact_command(
    machine: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not system.ensure(("libegl1", "xclip", "xdotool"))
    assert calls(machine) == []
    wanted = "sudo apt-get install --yes --no-install-recommends xclip xdotool\n"
    assert wanted in capfd.readouterr().err


def test_nothing_is_asked_of_a_machine_that_has_everything(machine: Path) -> None:
    assert system.ensure(("libegl1",))
    assert calls(machine) == []


def test_a_failed_installation_stops_the_set_up_in_plain_words(
    machine: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    program(machine, "apt-get", "echo 'E: Unable to locate package' >&2; exit 100")
    assert not system.ensure(("xclip",))
    said = capfd.readouterr().err
    assert "E: Unable to locate package" in said
    assert "apt-get could not install them" in said


def test_a_linux_without_apt_is_told_what_to_install(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(machine))
    (machine / "apt-get").unlink()
    assert system.ensure(("xclip",))
    assert "libxcb-cursor0" in system.advice()


def test_practice_without_a_display_says_so_and_walks_by_itself(
    machine: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    python = program(machine, "python", f'{TAKES_DOWN}\necho "on $QT_QPA_PLATFORM"; exit 10')
    assert run.practice(python, []) == 10
    assert calls(machine) == ["python -m wizard --practice --walk screens/practice"]
    said = capfd.readouterr().out
    assert "There is no display here" in said
    assert "on offscreen" in said


def test_practice_with_a_display_opens_the_window(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    assert run.practice(program(machine, "python", TAKES_DOWN), []) == 0
    assert calls(machine) == ["python -m wizard --practice"]


@pytest.mark.parametrize("name", environment.INPUTS)
def test_a_changed_input_renews_the_environment(name: str, tmp_path: Path) -> None:
    for source in environment.INPUTS:
        shutil.copy(run.ROOT / source, tmp_path)
    before = environment.fingerprint(tmp_path)
    assert environment.fingerprint(tmp_path) == before
    with (tmp_path / name).open("a", encoding="utf-8") as changed:
        changed.write("\n# changed\n")
    assert environment.fingerprint(tmp_path) != before
