"""The program that needs no Python: frozen here, then started as a clinic would start it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.keep.secret_service import KeyringSession
from tools import freeze
from wizard.core.steps import STEPS, Run

# One worker freezes it, once; and one of these tests needs the credential store's daemon.
pytestmark = [pytest.mark.secret_service, pytest.mark.timeout(400)]

FROM_THE_USER = ("PATH", "LANG", "LC_ALL", "TMPDIR")


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that clinics get."""
    made = tmp_path_factory.mktemp("frozen")
    places = ["--to", str(made / "dist"), "--work", str(made / "build")]
    subprocess.run([sys.executable, freeze.__file__, *places], check=True, capture_output=True)
    return made / "dist" / "smiletps-wizard"


def start(
    program: Path, arguments: list[str], folder: Path, **more: str
) -> subprocess.CompletedProcess[str]:
    """Start a program with hardly any environment, in an empty folder."""
    kept = {name: os.environ[name] for name in FROM_THE_USER if name in os.environ}
    home = {"HOME": str(folder), "XDG_STATE_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [str(program), *arguments],
        cwd=folder,
        env={**kept, **home, **more},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_frozen_window_walks_a_practice_run_in_polish(frozen: Path, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    walk = ["--practice", "--language", "pl", "--walk", str(pictures)]
    walked = start(frozen / "smiletps-wizard-window", walk, tmp_path)
    assert walked.returncode == 0, walked.stderr
    assert len(list(pictures.glob("*.png"))) >= len(STEPS[Run.CREATE])


def test_the_frozen_program_has_all_its_parts_and_finds_the_store(
    frozen: Path, tmp_path: Path
) -> None:
    with closing(KeyringSession(tmp_path)) as session:
        session.start_daemon()
        diagnose = ["diagnose", "--json", "--out", str(tmp_path / "report.zip")]
        done = start(frozen / "smiletps-wizard", diagnose, tmp_path, **session.environment)
    codes = {check["name"]: check["code"] for check in json.loads(done.stdout)["checks"]}
    assert "credential_store" in codes
    assert codes == dict.fromkeys(codes, "")


def test_python_s_own_variables_bring_no_module_into_the_frozen_program(
    frozen: Path, tmp_path: Path
) -> None:
    planted = tmp_path / "planted"
    planted.mkdir()
    for module in ("sitecustomize", "usercustomize", "requests", "ssl", "json"):
        (planted / f"{module}.py").write_text("print('PLANTED')", "utf-8")
    variables = {"PYTHONPATH": str(planted), "PYTHONHOME": str(planted), "PYTHONINSPECT": "1"}
    done = start(frozen / "smiletps-wizard", ["status", "--json"], planted, **variables)
    assert (done.returncode, "PLANTED" in done.stdout + done.stderr) == (0, False)


def test_the_icon_for_windows_is_the_program_s_own(tmp_path: Path) -> None:
    freeze.draw_icon(tmp_path / "wizard.ico")
    drawn = QImage(str(tmp_path / "wizard.ico"))
    assert (drawn.width(), drawn.pixelColor(0, 0).alpha()) == (freeze.ICON_PIXELS, 0)
    assert drawn.pixelColor(drawn.rect().center()).alpha() > 0
