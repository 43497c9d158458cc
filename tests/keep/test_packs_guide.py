"""Guide packs: a damaged one is refused with file, line and key named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from wizard import paths
from wizard.core.guide import Guide
from wizard.core.outcomes import Code
from wizard.core.pack_problem import PackFault, PackProblem
from wizard.keep.packs import load_guide


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
        "required = true",
        'required = "yes"',
        PackFault.NOT_YES_NO,
        "form.fields[1].required",
        "required",
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
