#!/usr/bin/env python3
"""Sets up everything and runs it, on a fresh machine too: `python3 run.py practice` or `… test`.

Needs nothing but Python's standard library. On Windows: `py run.py practice`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - a person with an older Python should read a sentence
    sys.exit("The wizard needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")

from tests.applications import install as applications
from tools import environment, system

ROOT = Path(__file__).resolve().parent
SCREENS = Path("screens") / "practice"
LINT_IMPORTS = "from importlinter.cli import lint_imports; exit(lint_imports(no_logo=True))"
HELP = """\
practice    open the wizard with practice copies of both sites (nothing leaves this computer)
test        run all tests; what follows goes to pytest: run.py test tests/core -k roles
check       formatting, lint, types, walls, translations: everything but the tests
bench       start-up time, memory and page switches against a bare five-page wizard
translate   bring translations/*.ts up to date with the code; `translate uk` starts a language
gallery     a picture of every page in every language, look and size: screens/gallery/index.html
freeze      the program that needs no Python, for this system: dist/smiletps-wizard
wheel       the same for who has Python: dist/smiletps_wizard-….whl
lock        write requirements.lock anew from pyproject.toml (needs uv)
python      run the environment's Python: run.py python -m wizard --help
"""


def main() -> int:
    """Read the command line, set up what the command needs, run it, return its exit status."""
    parser = argparse.ArgumentParser(
        prog="run.py",
        description="Sets up everything and runs one command.",
        epilog=HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("command", choices=[line.split()[0] for line in HELP.splitlines()])
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed on to the command")
    chosen = parser.parse_args()
    if chosen.command == "lock":
        return environment.write_lock(ROOT, chosen.arguments)
    packages = {"test": system.TESTS, "freeze": system.FREEZING}.get(chosen.command, ())
    if not system.ensure((*system.QT, *packages)):
        return 1
    python = environment.ready(ROOT)
    if python is None or (chosen.command == "test" and applications.main() != 0):
        return 1
    return run(chosen.command, python, chosen.arguments)


def run(command: str, python: Path, arguments: list[str]) -> int:
    """Run one command with the environment's Python, in the checkout."""
    if command == "practice":
        return practice(python, arguments)
    if command == "test":
        workers = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadgroup"]
        # A worker that dies ends the run (status 2): with a new one pytest-xdist may wait for ever.
        return call(python, "-m", "pytest", *workers, "--max-worker-restart", "0", *arguments)
    if command == "check":
        return check(python)
    program = {
        "bench": ["tests.bench.start"],
        "translate": ["tools.translations", "update"],
        "gallery": ["tools.gallery"],
        "freeze": ["tools.freeze"],
        "wheel": ["hatchling", "build", "--target", "wheel"],
    }
    if command == "python":
        return call(python, *arguments)
    return call(python, "-m", *program[command], *arguments)


def practice(python: Path, arguments: list[str]) -> int:
    """Open the practice wizard; with no display it walks by itself and saves each page."""
    if has_display():
        return call(python, "-m", "wizard", "--practice", *arguments)
    print(
        "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so no window can open.\n"
        "The same practice job now runs by itself, without a screen;\n"
        f"a picture of each page goes to {ROOT / SCREENS}",
        flush=True,
    )
    walk = [] if "--walk" in arguments else ["--walk", str(SCREENS)]
    return call(python, "-m", "wizard", "--practice", *walk, *arguments, qt_platform="offscreen")


def has_display() -> bool:
    """Whether a window can open here: always on Windows and macOS. A chosen Qt platform counts."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def check(python: Path) -> int:
    """Run every check, also after one has failed, so that one run names all there is to mend."""
    checks = {
        "lint": ("-m", "ruff", "check", "."),
        "format": ("-m", "ruff", "format", "--check", "."),
        "types": ("-m", "mypy"),
        "walls": ("-c", LINT_IMPORTS),
        "translations": ("-m", "tools.translations", "check"),
    }
    failed = []
    for name, arguments in checks.items():
        print(f"== {name}", flush=True)
        if call(python, *arguments) != 0:
            failed.append(name)
    print("== failed: " + ", ".join(failed) if failed else "== all checks passed", flush=True)
    return 1 if failed else 0


def call(python: Path, *arguments: str, qt_platform: str = "") -> int:
    """Run the environment's Python in the checkout and return its exit status."""
    chosen = {"QT_QPA_PLATFORM": qt_platform} if qt_platform else {}
    try:
        return subprocess.call([str(python), *arguments], cwd=ROOT, env={**os.environ, **chosen})
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
