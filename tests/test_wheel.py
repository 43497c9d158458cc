"""What clinics install is whole: the wheel alone opens the wizard, far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from wizard.core.steps import STEPS, Run

ROOT = Path(__file__).resolve().parent.parent


def test_the_wheel_alone_walks_a_practice_run_in_polish(tmp_path: Path) -> None:
    built, site, pictures = tmp_path / "dist", tmp_path / "site", tmp_path / "pictures"
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, str(built)], cwd=ROOT, check=True, capture_output=True)
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(site)
    surroundings = {
        **os.environ,
        "PYTHONPATH": str(site),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    found = python(["-c", "import wizard; print(wizard.__file__)"], tmp_path, surroundings)
    assert found.stdout.strip() == str(site / "wizard" / "__init__.py")

    walk = ["-m", "wizard", "--practice", "--language", "pl", "--walk", str(pictures)]
    walked = python(walk, tmp_path, surroundings)
    assert (walked.returncode, walked.stderr) == (0, "")
    assert len(list(pictures.glob("*.png"))) >= len(STEPS[Run.CREATE])


def python(
    arguments: list[str], folder: Path, surroundings: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run this Python in another folder."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
