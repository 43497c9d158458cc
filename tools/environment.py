"""The project's own Python environment in .venv: made once, renewed when its inputs change."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools import system

LOCK = "requirements.lock"
INPUTS = (LOCK, "pyproject.toml", "hatch_build.py")


def ready(root: Path) -> Path | None:
    """Install everything, compile translations, return the environment's Python; None: it failed.

    The second time this costs two small processes: a stamp in .venv says what was installed.
    """
    python = interpreter(root)
    stamp = root / ".venv" / "set-up.txt"
    wanted = fingerprint(root)
    try:
        if not python.exists() or not stamp.exists() or stamp.read_text("utf-8") != wanted:
            _set_up(root, python)
            stamp.write_text(wanted, "utf-8")
        _call(root, str(python), "-m", "tools.translations", "compile")
    except subprocess.CalledProcessError as failed:
        print(f"The set-up stopped; what failed says why above.\n    {failed.cmd}", file=sys.stderr)
        return None
    return python


def interpreter(root: Path) -> Path:
    """Where the environment's Python is, whether it exists or not."""
    windows = sys.platform == "win32"
    return root / ".venv" / ("Scripts/python.exe" if windows else "bin/python")


def fingerprint(root: Path) -> str:
    """What a fitting environment was made from: the input files and the checkout's place."""
    digest = hashlib.sha256(str(root).encode())
    for name in INPUTS:
        digest.update(name.encode() + (root / name).read_bytes())
    return digest.hexdigest()


def write_lock(root: Path, arguments: list[str]) -> int:
    """Write the hashed lock for every system, with no address in it; returns uv's exit status.

    `arguments` go to uv: `--upgrade-package NAME` or `--upgrade` for newer releases.
    """
    command = [
        *("uv", "pip", "compile", "pyproject.toml", "--extra", "dev", "--output-file", LOCK),
        *("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
        *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate"),
        *("--custom-compile-command", "python3 run.py lock", *arguments),
    ]
    return subprocess.call(command, cwd=root)


def _set_up(root: Path, python: Path) -> None:
    print(f"Setting up {root / '.venv'}: a minute or two, only this time.", flush=True)
    if system.advice():
        print(system.advice())
    uv = _works("uv", "--version")
    if not _works(str(python), "-c", "import sys"):
        # With --clear, because what is there does not run: a half-made or moved environment.
        make = ["uv", "venv", "--quiet", "--python", sys.executable] if uv else []
        _call(root, *(make or [sys.executable, "-m", "venv"]), "--clear", ".venv")
    if uv:
        install = ["uv", "pip", "install", "--quiet", "--python", str(python)]
    else:
        install = [str(python), "-m", "pip", "install", "--quiet"]
        if not _works(str(python), "-m", "pip", "--version"):  # it was made with uv
            _call(root, str(python), "-m", "ensurepip")
    _call(root, *install, "--require-hashes", "--requirement", LOCK)
    # Without isolation the build uses the locked hatchling and Qt, not another copy of each.
    _call(root, *install, "--no-deps", "--no-build-isolation", "--editable", ".")


def _works(*command: str) -> bool:
    """Whether the program runs. Being on the path proves little: version switchers leave shims."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _call(root: Path, *command: str) -> None:
    """Run `command` in the checkout. Raises CalledProcessError."""
    # An outer environment's marks would draw uv or Python away from ours.
    outer = ("VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH")
    kept = {name: value for name, value in os.environ.items() if name not in outer}
    subprocess.run(command, cwd=root, env=kept, check=True)
