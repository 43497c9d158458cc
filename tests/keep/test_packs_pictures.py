"""Pictures of a guide pack: refused where they cannot be shown or marked; a screenshot will do."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from wizard import paths
from wizard.core.guide import Guide
from wizard.core.pack_problem import PackFault, PackProblem
from wizard.core.steps import Step
from wizard.keep.packs import load_guide

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360">{inside}</svg>'
WORDS = "<title>Ekran</title><desc>Zakładka Konto</desc>"
TARGET = '<rect id="target" x="1" y="1" width="9" height="9" fill="none"/>'


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the guide pack that comes with the program."""
    return shutil.copytree(paths.guide(), tmp_path / "guide")


@pytest.mark.parametrize(
    ("svg", "fault"),
    [
        ("no picture at all", PackFault.PICTURE_NOT_SVG),
        (SVG.replace("{inside}", WORDS + "<g>"), PackFault.PICTURE_NOT_SVG),
        ('<html xmlns="http://www.w3.org/1999/xhtml"/>', PackFault.PICTURE_NOT_SVG),
        (SVG.replace(' viewBox="0 0 640 360"', ""), PackFault.PICTURE_NOT_SVG),
        (SVG.replace("{inside}", TARGET), PackFault.PICTURE_UNTITLED),
        (SVG.replace("{inside}", "<title>Ekran</title>" + TARGET), PackFault.PICTURE_UNTITLED),
        (
            SVG.replace("{inside}", '<title xml:lang="en">Screen</title><desc>D</desc>' + TARGET),
            PackFault.PICTURE_UNTITLED,
        ),
        (SVG.replace("{inside}", WORDS), PackFault.PICTURE_NO_TARGET),
        (SVG.replace("{inside}", WORDS + '<g id="targets"/>'), PackFault.PICTURE_NO_TARGET),
        (
            SVG.replace("{inside}", WORDS + TARGET + '<image href="file:///etc/passwd"/>'),
            PackFault.PICTURE_UNSAFE,
        ),
        (
            SVG.replace("{inside}", WORDS + TARGET + '<image href="https://evil.example/a.png"/>'),
            PackFault.PICTURE_UNSAFE,
        ),
        (
            SVG.replace("{inside}", WORDS + TARGET + "<script>alert(1)</script>"),
            PackFault.PICTURE_UNSAFE,
        ),
        (
            SVG.replace("{inside}", WORDS + TARGET + '<rect fill="url(https://evil.example/a)"/>'),
            PackFault.PICTURE_UNSAFE,
        ),
        (
            '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + SVG,
            PackFault.PICTURE_UNSAFE,
        ),
    ],
)
def test_a_picture_that_cannot_be_shown_or_marked_is_refused(
    pack: Path, svg: str, fault: PackFault
) -> None:
    (pack / "konto.svg").write_text(svg, encoding="utf-8")
    problem = load_guide(pack)
    assert isinstance(problem, PackProblem)
    assert (problem.fault, problem.key) == (fault, "steps[1].picture")


def screenshot(width: int, height: int) -> str:
    """A PNG picture of one colour, as an address that holds it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs miss QIODevice
    return "data:image/png;base64," + base64.b64encode(buffer.data().data()).decode()


def test_a_real_screenshot_replaces_a_drawing_by_its_file_alone(pack: Path) -> None:
    image = f'<image width="640" height="360" href="{screenshot(640, 360)}"/>'
    target = '<rect id="target" x="280" y="32" width="46" height="20" fill="none"/>'
    svg = SVG.replace("{inside}", WORDS + image + target)
    (pack / "konto.svg").write_text(svg, encoding="utf-8")
    guide = load_guide(pack)
    assert isinstance(guide, Guide)
    picture = guide.step(Step.KONTO).picture
    assert picture.targets == ("target",)
    assert picture.title.in_language("de") == "Ekran"
    assert picture.description.pl == "Zakładka Konto"
