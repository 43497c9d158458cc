"""The gallery shows every page in every language, and the same picture each time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.ui.every_dialog import DIALOGS
from tests.ui.every_page import SCENES
from tools import gallery
from wizard.ui.language import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the gallery as a person does."""
    return subprocess.run(
        [sys.executable, "-m", "tools.gallery", "--folder", str(folder), *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_all_pages_and_dialogs_are_there_in_each_language_look_and_size() -> None:
    names = {shot.name for shot in gallery.every_shot()}
    for scene in (*SCENES, *DIALOGS):
        for language in LANGUAGES:
            for look in ("light", "dark"):
                for size in (100, 150, 200):
                    assert f"{language}-{look}-{size}/{scene}" in names
        assert f"pl-stark-dark-100/{scene}" in names


def test_a_subset_is_named_by_its_parts(tmp_path: Path) -> None:
    done = run(tmp_path, "--only", "uk,dark,150,check")
    assert done.returncode == 0, done.stderr
    assert [file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.png")] == [
        "uk-dark-150/check.png"
    ]
    assert "uk-dark-150/check.png" in (tmp_path / "index.html").read_text("utf-8")


def test_the_same_picture_comes_out_each_time(tmp_path: Path) -> None:
    pictures = []
    for folder in (tmp_path / "once", tmp_path / "again"):
        assert run(folder, "--only", "pl,light,100,form_right").returncode == 0
        pictures.append((folder / "pl-light-100" / "form_right.png").read_bytes())
    assert pictures[0] == pictures[1]


def test_a_subset_that_has_nothing_says_so(tmp_path: Path) -> None:
    assert run(tmp_path, "--only", "klingon").returncode == 1


def test_the_readme_shows_pictures_that_the_gallery_can_take() -> None:
    assert set(gallery.README.values()) <= {shot.name for shot in gallery.every_shot()}
