"""What an installer left where the window looks for it: taken, or told, and never passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.app import WindowOptions
from wizard.app_parts import read_settings
from wizard.core.outcomes import Code
from wizard.core.preset import Preset


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where settings may lie: `system` for the whole computer, `user` for this user."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "system"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user"))
    for place in ("system", "user"):
        (tmp_path / place / "smiletps-wizard").mkdir(parents=True)
    return tmp_path


def settings(places: Path, of: str) -> Path:
    return places / of / "smiletps-wizard" / "settings.toml"


def codes() -> list[Code]:
    return [problem.code for problem in read_settings(WindowOptions())[2]]


def test_no_settings_are_a_plain_install(places: Path) -> None:
    assert read_settings(WindowOptions()) == (Preset(), None, ())


def test_settings_of_the_computer_and_of_the_user_are_joined(places: Path) -> None:
    settings(places, "system").write_text("allow_keeping = false")
    settings(places, "user").write_text('clinic = "Gabinet"')
    preset, _profile, trouble = read_settings(WindowOptions())
    assert (preset.allow_keeping, preset.clinic, trouble) == (False, "Gabinet", ())


def test_a_link_that_leads_nowhere_is_told_and_lets_no_password_be_kept(places: Path) -> None:
    settings(places, "system").symlink_to(places / "a share that is not there")
    preset, _profile, _trouble = read_settings(WindowOptions())
    assert codes() == [Code.SETTINGS_BROKEN]
    assert not preset.allow_keeping


def test_a_place_that_cannot_be_looked_at_is_told_and_is_no_crash(
    places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(places / ("x" * 300)))
    assert codes() == [Code.SETTINGS_BROKEN]
