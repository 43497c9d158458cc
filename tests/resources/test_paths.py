"""Where the files of the program are found: in a checkout, and in an installed program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from wizard import paths


def test_a_checkout_has_them_at_its_root() -> None:
    root = Path(__file__).parent.parent.parent
    assert paths.guide() == root / "resources" / "guide"
    assert paths.site_profile().is_file()
    assert (paths.icons() / "app.svg").is_file()
    assert paths.translations() == root / "translations"


def test_an_installed_or_frozen_program_carries_them_in_its_package(tmp_path: Path) -> None:
    package = tmp_path / "wizard"
    (package / "_data" / "resources").mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    shutil.copy(paths.__file__, package / "paths.py")
    said = subprocess.run(
        [sys.executable, "-c", "from wizard import paths; print(paths.guide())"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == str(package.resolve() / "_data" / "resources" / "guide")


def test_loading_the_guide_brings_in_nothing_of_the_network_or_the_window() -> None:
    code = (
        "import sys; from wizard import paths; from wizard.keep.packs import load_guide;"
        "load_guide(paths.guide());"
        "heavy = {'PySide6', 'requests', 'keyring', 'ssl', 'http.client'};"
        "print(*sorted(sys.modules.keys() & heavy))"
    )
    said = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == ""
