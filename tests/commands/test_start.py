"""The first lines of the program: what it takes away, and what it does not load."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import ROOT, Program
from wizard.__main__ import DANGEROUS, QUIET_QT

HEAVY = ("PySide6", "requests", "urllib3", "keyring", "selectolax", "flask", "truststore", "ssl")

START = """
import runpy, sys
sys.argv = ["smiletps-wizard", *{arguments!r}]
try:
    runpy.run_module("wizard", run_name="__main__", alter_sys=False)
except SystemExit:
    pass
{then}
"""


def after_start(program: Program, then: str, *arguments: str, **more: str) -> str:
    """Start the program inside another, and let it print something about itself at the end."""
    done = subprocess.run(
        [sys.executable, "-c", START.format(arguments=list(arguments), then=then)],
        cwd=ROOT,
        env={**program.environment(), **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == b""
    return done.stdout.decode().splitlines()[-1]


@pytest.mark.parametrize("arguments", [("--version",), ("status", "--json"), ("push", "--json")])
def test_a_command_loads_nothing_that_it_does_not_need(
    program: Program, arguments: tuple[str, ...]
) -> None:
    then = f"print([name for name in {HEAVY!r} if name in sys.modules])"
    assert after_start(program, then, *arguments) == "[]"


def test_dangerous_variables_are_gone_for_the_program_and_its_children(program: Program) -> None:
    planted = dict.fromkeys(DANGEROUS - {"PYTHONINSPECT"}, "/nonexistent")
    planted |= {"KEYRING_PROPERTY_SCHEME": "x", "QTWEBENGINE_REMOTE_DEBUGGING": "9222"}
    planted["PYTHONWARNINGS"] = "ignore"
    stay = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2", "HTTPS_PROXY": "http://p:1"}
    then = "import os; print(sorted(os.environ.items()))"
    left = dict(ast.literal_eval(after_start(program, then, "--version", **planted, **stay)))
    assert {name: left[name] for name in planted if name in left} == QUIET_QT
    assert {name: left[name] for name in stay} == stay


@pytest.mark.parametrize("platform", ["vnc", "VNC:port=5901", "xcb;vnc"])
def test_no_variable_shows_the_window_to_the_network(program: Program, platform: str) -> None:
    then = "import os; print(os.environ.get('QT_QPA_PLATFORM'))"
    assert after_start(program, then, "--version", QT_QPA_PLATFORM=platform) == "None"


@pytest.mark.parametrize("planted", ["file", "variable"])
def test_nobody_can_make_qt_print_what_it_draws(program: Program, planted: str) -> None:
    settings = program.home / "config" / "QtProject" / "qtlogging.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[Rules]\n*.debug=true\nqt.text.*=true\n" if planted == "file" else "")
    rules = {"QT_LOGGING_RULES": "qt.text.*=true"} if planted == "variable" else {}
    then = (
        "from PySide6.QtCore import QLoggingCategory; "
        "print(QLoggingCategory('qt.text.font.cmap').isDebugEnabled())"
    )
    assert after_start(program, then, "--version", **rules) == "False"


def test_a_command_that_ends_does_not_open_a_python_prompt(program: Program) -> None:
    inspected = program.having(PYTHONINSPECT="1")
    done = inspected.run("--version", document=b"print('open')")
    assert done.output == f"smiletps-wizard {done.output.split()[1]}\n"
    assert (done.status, done.errors) == (0, "")
    assert inspected.run("push", "--json", document={}).status == 64
    assert inspected.run("push", "--nonsense").status == 64


def test_files_of_the_program_are_for_this_user_only(program: Program) -> None:
    assert after_start(program, "import os; print(oct(os.umask(0)))", "--version") == "0o77"


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is of Linux")
def test_its_memory_is_closed_to_files_and_other_programs(program: Program) -> None:
    then = (
        "import ctypes, resource; "
        "print(ctypes.CDLL(None).prctl(3), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    assert after_start(program, then, "--version") == "0 (0, 0)"


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs another user")
def test_another_program_of_the_same_user_cannot_read_its_environment(program: Program) -> None:
    then = (
        "import os, subprocess; os.setgid(65534); os.setuid(65534); "
        "import ctypes; ctypes.CDLL(None).prctl(4, 0); "
        "code = 'open(\"/proc/%d/environ\").read()' % os.getpid(); "
        "print(subprocess.run(['/usr/bin/python3', '-c', code], stderr=-1).returncode)"
    )
    assert after_start(program, then, "--version") == "1"


def test_a_program_without_standard_streams_starts(program: Program) -> None:
    code = "exec 0<&- 1>&- 2>&-; exec " + sys.executable + " -m wizard status --json"
    done = subprocess.run(
        ["/bin/sh", "-c", code], cwd=ROOT, env=program.environment(), check=False, timeout=60
    )
    assert done.returncode == 0


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
def test_a_push_without_one_of_the_streams_says_what_it_can(program: Program, stream: str) -> None:
    number = {"stdin": "0<", "stdout": "1>", "stderr": "2>"}[stream]
    code = f"exec {number}&-; exec {sys.executable} -m wizard push --json"
    done = subprocess.run(
        ["/bin/sh", "-c", code],
        cwd=ROOT,
        env=program.environment(),
        input=b"{}",
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 64
    assert done.stderr == b""
    assert (b"D-0" in done.stdout) is (stream != "stdout")


def plant_modules(folder: Path) -> None:
    """What a downloads folder might hold."""
    for name in ("requests", "ssl", "keyring", "argparse", "json", "pathlib", "signal"):
        (folder / f"{name}.py").write_text("raise SystemExit('foreign code ran')")


def test_planted_modules_do_not_run_where_python_m_starts_in_their_folder(
    program: Program, tmp_path: Path
) -> None:
    plant_modules(tmp_path)
    start = f"import sys; sys.path.insert(1, {str(ROOT)!r}); "
    start += "import runpy; runpy.run_module('wizard', run_name='__main__', alter_sys=True)"
    done = subprocess.run(
        [sys.executable, "-c", start, "push", "--json"],  # like -m, -c looks in "" first
        cwd=tmp_path,
        env=program.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (64, b"")


def test_planted_modules_in_the_current_folder_are_not_for_the_installed_program(
    program: Program, tmp_path: Path
) -> None:
    script = Path(sys.executable).parent / "smiletps-wizard"
    if not script.exists():
        pytest.skip("the program is not installed here")
    plant_modules(tmp_path)
    done = subprocess.run(
        [script, "status", "--json"],
        cwd=tmp_path,
        env={**program.environment(), "PYTHONPATH": ""},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("arguments", ["--version", "--help", "status --json"])
def test_a_full_disk_behind_the_output_is_no_crash(program: Program, arguments: str) -> None:
    with Path("/dev/full").open("wb") as full:
        process = program.start(*arguments.split(), output=full)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, b"")


def test_help_names_every_command(program: Program) -> None:
    done = program.run("--help")
    assert done.status == 0
    for word in ("push", "check", "status", "diagnose", "practice-sites", "--settings"):
        assert word in done.output


def test_settings_may_stand_before_or_after_the_command(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "absent.toml"
    for arguments in (["--settings", str(file), "push"], ["push", "--settings", str(file)]):
        done = program.run(*arguments, "--json", document={})
        assert done.facts["code"] == "K-10"
