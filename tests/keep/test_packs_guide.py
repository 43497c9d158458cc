"""Guide packs: a damaged one is refused with the place named; a screenshot replaces a drawing."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from wizard import paths
from wizard.core.guide import Guide
from wizard.core.outcomes import Code
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


def changed(pack: Path, old: str, new: str, file: str = "pl.toml") -> Guide | PackProblem:
    """The guide after `old` became `new` once."""
    text = (pack / file).read_text(encoding="utf-8")
    assert old in text
    (pack / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return load_guide(pack)


def line_of(pack: Path, start: str, file: str = "pl.toml") -> int:
    lines = (pack / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith(start))


BROKEN: dict[str, tuple[str, str, PackFault, str, str]] = {
    "newer schema": ("schema = 1", "schema = 2", PackFault.NEWER_SCHEMA, "schema", "schema"),
    "no date": (
        "checked = 2026-11-22",
        'checked = "yesterday"',
        PackFault.NOT_DATE,
        "checked",
        "checked",
    ),
    "a moment for a date": (
        "checked = 2026-11-22",
        "checked = 2026-11-22T10:00:00",
        PackFault.NOT_DATE,
        "checked",
        "checked",
    ),
    "IDS without https": (
        "https://vip.inv",
        "http://vip.inv",
        PackFault.NOT_HTTPS,
        "ids.address",
        "address",
    ),
    "another site as IDS": (
        "https://vip.invisalign.com",
        "https://invisalign.com.evil.example",
        PackFault.IS_NOT_IDS,
        "ids.address",
        "address",
    ),
    "a look-alike of IDS": (
        "https://vip.invisalign.com",
        "https://vipinvisalign.com",
        PackFault.IS_NOT_IDS,
        "ids.address",
        "address",
    ),
    "user in the address of IDS": (
        "https://vip.invisalign.com",
        "https://a@vip.invisalign.com",
        PackFault.IS_NOT_IDS,
        "ids.address",
        "address",
    ),
    "unknown key": (
        "days = 90",
        "days = 90\ndayz = 9",
        PackFault.UNKNOWN_KEY,
        "renewal.dayz",
        "dayz",
    ),
    "misspelt standing": (
        'standing = "unverified"',
        'standing = "sure"',
        PackFault.NOT_A_CHOICE,
        "renewal.standing",
        "standing",
    ),
    "no Polish text": (
        'title.pl = "Jak stworzyć',
        'title.xx = "Jak stworzyć',
        PackFault.MISSING_KEY,
        "title.pl",
        "title.xx",
    ),
    "a language nobody shows": (
        'source.cs = "',
        'source.xx = "',
        PackFault.UNKNOWN_KEY,
        "source.xx",
        "source.xx",
    ),
    "role missing": (
        'role = "shop"',
        'role = "training"',
        PackFault.NOT_ALL,
        "roles",
        "[[roles]]",
    ),
    "unknown role": (
        'role = "shop"',
        'role = "admin"',
        PackFault.NOT_A_CHOICE,
        "roles[6].role",
        'role = "admin"',
    ),
    "step missing": (
        'step = "created"',
        'step = "form"',
        PackFault.NOT_ALL,
        "steps",
        "[[steps]]",
    ),
    "no label": (
        'label = "Zakupy w sklepie"',
        "",
        PackFault.MISSING_KEY,
        "roles[6].label",
        "[[roles]]",
    ),
    "sentence without its label": (
        'text.pl = "Kliknij zakładkę {label} u góry strony."',
        'text.pl = "Kliknij zakładkę u góry strony."',
        PackFault.NO_LABEL_PLACE,
        "steps[1].actions[1].text.pl",
        'text.pl = "Kliknij zakładkę u góry',
    ),
    "target that the picture lacks": (
        'target = "target-2"',
        'target = "target-4"',
        PackFault.PICTURE_NO_TARGET,
        "steps[2].actions[2].target",
        'target = "target-4"',
    ),
    "picture outside the folder": (
        'picture = "konto.svg"',
        'picture = "../konto.svg"',
        PackFault.PICTURE_NOT_SVG,
        "steps[1].picture",
        'picture = "../',
    ),
    "picture missing": (
        'picture = "konto.svg"',
        'picture = "none.svg"',
        PackFault.MISSING,
        "steps[1].picture",
        'picture = "none',
    ),
    "rule with a value that nobody knows": (
        'standing = "unknown"',
        'standing = "unknown"\nvalue = "._-"',
        PackFault.NO_VALUE,
        "rules.login_symbols.value",
        "value = ",
    ),
    "known rule without a value": (
        'standing = "unknown"',
        'standing = "known"',
        PackFault.NO_VALUE,
        "rules.login_symbols.value",
        "[rules.login_symbols]",
    ),
    "yes for true": (
        "needs_doctor = true",
        'needs_doctor = "yes"',
        PackFault.NOT_YES_NO,
        "steps[1].causes[4].needs_doctor",
        "needs_doctor",
    ),
}


@pytest.mark.parametrize(("old", "new", "fault", "key", "at"), BROKEN.values(), ids=BROKEN.keys())
def test_a_damaged_guide_is_refused_with_line_and_key(
    pack: Path, old: str, new: str, fault: PackFault, key: str, at: str
) -> None:
    problem = changed(pack, old, new)
    assert isinstance(problem, PackProblem)
    assert (problem.fault, problem.key, problem.file) == (fault, key, "pl.toml")
    assert problem.line is not None
    lines = (pack / "pl.toml").read_text(encoding="utf-8").splitlines()
    assert lines[problem.line - 1].startswith(at)


def test_a_damaged_palette_is_refused(pack: Path) -> None:
    problem = changed(pack, "#ffffff", "white", "palette.toml")
    line = line_of(pack, 'light = "white"', "palette.toml")
    assert isinstance(problem, PackProblem)
    assert problem.problem().named == (
        f"palette.toml:{line} colours[2].light",
        "The colour must be written as #rrggbb, small letters.",
    )
    assert problem.code is Code.GUIDE_BROKEN


def test_a_guide_that_is_not_there_is_a_problem_too(tmp_path: Path) -> None:
    problem = load_guide(tmp_path / "nowhere")
    assert isinstance(problem, PackProblem)
    assert problem.fault is PackFault.MISSING


def test_a_language_that_lacks_falls_back_and_the_pack_still_loads(pack: Path) -> None:
    kept = [
        line
        for line in (pack / "pl.toml").read_text(encoding="utf-8").splitlines()
        if ".cs = " not in line
    ]
    (pack / "pl.toml").write_text("\n".join(kept), encoding="utf-8")
    guide = load_guide(pack)
    assert isinstance(guide, Guide)
    assert guide.roles[0].harm.in_language("cs") == guide.roles[0].harm.en


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
