"""What an installer left: taken as it is, joined in one order, refused whole when it is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.core.outcomes import Code
from wizard.core.pack_problem import PackFault, PackProblem
from wizard.core.preset import Preset
from wizard.keep.preset import load_preset

WHOLE = """
schema = 1
address = "https://smiletps.example/app"
language = "pl"
clinic = "Gabinet Uśmiech"
allow_keeping = false
allow_copying = false
site_profile = "site.toml"
"""


def settings(folder: Path, text: str, name: str = "settings.toml") -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def taken(*files: Path) -> Preset:
    preset, broken = load_preset(files)
    assert broken is None
    return preset


def refused(*files: Path) -> PackProblem:
    _preset, broken = load_preset(files)
    assert broken is not None
    assert broken.problem().code is Code.SETTINGS_BROKEN
    return broken


def test_every_setting_is_taken(tmp_path: Path) -> None:
    assert taken(settings(tmp_path, WHOLE)) == Preset(
        address="https://smiletps.example/app",
        language="pl",
        clinic="Gabinet Uśmiech",
        allow_keeping=False,
        allow_copying=False,
        site_profile=tmp_path / "site.toml",
    )


def test_an_empty_file_and_no_file_are_a_plain_install(tmp_path: Path) -> None:
    assert taken(settings(tmp_path, "")) == Preset()
    assert taken() == Preset()


def test_the_user_may_choose_words_but_not_loosen_what_the_computer_forbids(tmp_path: Path) -> None:
    strong = settings(tmp_path, WHOLE, "computer.toml")
    weak = settings(
        tmp_path,
        'address = "https://other.example"\nlanguage = "en"\nclinic = "Druga"\n'
        'allow_keeping = true\nallow_copying = true\nsite_profile = "/elsewhere.toml"\n',
        "user.toml",
    )
    joined = taken(strong, weak)
    assert (joined.language, joined.clinic) == ("en", "Druga")
    assert joined.address == "https://smiletps.example/app"
    assert (joined.allow_keeping, joined.allow_copying) == (False, False)
    assert joined.site_profile == tmp_path / "site.toml"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('address = "http://smiletps.example"', PackFault.NOT_HTTPS),
        ('address = "https://"', PackFault.NOT_AN_ADDRESS),
        ('address = "https://user:word@smiletps.example"', PackFault.NOT_AN_ADDRESS),
        ('address = "https://vip.invisalign.com/"', PackFault.IS_IDS),
        ("address = 1", PackFault.NOT_TEXT),
        ('language = "xx"', PackFault.NOT_A_CHOICE),
        ('allow_keeping = "no"', PackFault.NOT_YES_NO),
        ("allow_copying = 0", PackFault.NOT_YES_NO),
        ("schema = 2", PackFault.NEWER_SCHEMA),
        ("password = 'x'", PackFault.UNKNOWN_KEY),
        ("verify = false", PackFault.UNKNOWN_KEY),
        ("clinic = 'a", PackFault.NOT_TOML),
    ],
)
def test_a_broken_setting_is_named_with_its_line(
    tmp_path: Path, line: str, fault: PackFault
) -> None:
    problem = refused(settings(tmp_path, f"# settings\n{line}\n"))
    assert (problem.fault, problem.line) == (fault, 2)


def test_settings_that_are_there_but_cannot_be_read_are_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    assert refused(tmp_path / "settings.toml").fault is PackFault.NOT_A_FILE


def test_settings_named_on_the_command_line_must_be_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "absent.toml").fault is PackFault.MISSING


def test_a_broken_file_of_the_user_does_not_undo_what_the_computers_settings_fix(
    tmp_path: Path,
) -> None:
    computers = settings(tmp_path, WHOLE)
    users = settings(tmp_path, "allow_keeping = perhaps", "user.toml")
    read, _broken = load_preset([computers, users])
    assert read.address == "https://smiletps.example/app"
    assert (read.allow_keeping, read.allow_copying) == (False, False)


def test_a_broken_file_of_the_computer_lets_nothing_be_kept_nor_chosen_instead(
    tmp_path: Path,
) -> None:
    computers = settings(tmp_path, "allow_keeping = perhaps")
    users = settings(tmp_path, 'address = "https://elsewhere.example/"', "user.toml")
    assert load_preset([computers, users])[0] == Preset(allow_keeping=False)
