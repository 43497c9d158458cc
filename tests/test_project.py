"""Promises of the project about itself: walls, file sizes, the lock, what a start may load."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from run import LINT_IMPORTS
from tests.bench.start import probe

ROOT = Path(__file__).resolve().parent.parent
LONGEST, LONGEST_OF_TESTS = 250, 460
"""Lines of a file that still fits a head; most are near 100. A file of tests is a list of rows."""


def sources() -> list[Path]:
    """Every Python file of the project."""
    folders = ("wizard", "tests", "tools")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return sorted([*found, *ROOT.glob("*.py")])


def test_no_file_is_too_long_to_be_read_at_once() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_bytes().splitlines()) for path in sources()
    }
    too_long = {
        path: lines
        for path, lines in lengths.items()
        if lines > (LONGEST_OF_TESTS if path.startswith("tests") else LONGEST)
    }
    assert too_long == {}


def test_the_core_imports_only_the_standard_library() -> None:
    foreign = {
        f"{path.name}: {name}"
        for path in (ROOT / "wizard" / "core").rglob("*.py")
        for name in imported(path)
        if name.partition(".")[0] not in sys.stdlib_module_names
        and not name.startswith("wizard.core")
    }
    assert foreign == set()


def imported(path: Path) -> set[str]:
    """Names of all modules that a file imports, inside functions too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add("." * node.level + (node.module or ""))
    return names


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Hold the wizard package in `folder` against the contracts of the pyproject.toml there."""
    return subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_walls_stand() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout


PLANTED = {
    "core looks up": ("core", "import wizard.keep", "Directions"),
    "window meets connector": ("ui", "import wizard.smiletps", "Directions"),
    "command meets vault": ("commands", "import wizard.keep", "Directions"),
    "product leans on practice": ("smiletps", "import wizard.practice", "Directions"),
    "module without a place": ("", "", "Directions"),
    "core reaches the network": ("core", "import socket", "The core"),
    "command finds files": ("commands", "import wizard.paths", "Only app, ui and keep"),
    "vault draws": ("keep", "from PySide6 import QtWidgets", "Qt only"),
    "window sends": ("ui", "import requests", "Network"),
    "vault reads pages": ("keep", "import selectolax", "Network"),
    "connector keeps": ("smiletps", "import keyring", "Credential store"),
    "window makes certificates": ("ui", "import trustme", "Web framework"),
}


@pytest.mark.parametrize(("part", "line", "contract"), PLANTED.values(), ids=PLANTED)
def test_a_hole_in_a_wall_is_named(part: str, line: str, contract: str, tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "wizard", tmp_path / "wizard")
    planted = tmp_path / "wizard" / part / "planted.py"
    planted.write_text(f'"""Planted by a test."""\n\n{line}\n', "utf-8")

    result = lint_imports(tmp_path)

    assert result.returncode != 0
    broken = [text for text in result.stdout.splitlines() if text.endswith("BROKEN")]
    assert len(broken) == 1, result.stdout
    assert broken[0].startswith(contract)


def test_the_lock_names_every_dependency_with_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in lock
    assert "--index" not in lock
    entries = [text for text in lock.split("\n") if text and text[0].isalnum()]
    assert all("==" in text and text.endswith("\\") for text in entries)
    locked = {text.partition("==")[0] for text in entries}
    assert asked_for() - locked == set()


def asked_for() -> set[str]:
    """Names of all packages that pyproject.toml asks for, in the lock's spelling."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    asked = [*project["dependencies"], *extras["practice"], *extras["dev"]]
    names = {text.split(">")[0].split("[")[0].strip().lower() for text in asked}
    return names - {project["name"]}


def test_the_first_paint_loads_neither_network_nor_store(tmp_path: Path) -> None:
    seen = probe("wizard", tmp_path)
    late = {"requests", "urllib3", "truststore", "keyring", "selectolax", "flask", "trustme"}
    assert late & set(seen["modules"]) == set()
