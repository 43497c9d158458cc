"""The window's preferences: kept when they can be, harmless when they are damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.keep.preferences import FilePreferences


def test_language_and_place_of_the_strip_are_there_next_time(tmp_path: Path) -> None:
    preferences = FilePreferences(tmp_path / "state")
    assert (preferences.language, preferences.strip_place) == ("", None)
    preferences.language = "en"
    preferences.strip_place = (-20, 300)
    again = FilePreferences(tmp_path / "state")
    assert (again.language, again.strip_place) == ("en", (-20, 300))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"language": 1, "strip_place": "x"}',
        b'{"language": "xx"}',
        b'{"strip_place": [1, 99999999]}',
        b'{"strip_place": [1]}',
        b"{" * 50_000,
        b"\xff" * 10,
    ],
)
def test_a_damaged_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.json").write_bytes(content)
    preferences = FilePreferences(tmp_path)
    assert (preferences.language, preferences.strip_place) == ("", None)
    preferences.language = "uk"
    assert FilePreferences(tmp_path).language == "uk"


def test_a_folder_that_cannot_be_written_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    preferences = FilePreferences(tmp_path / "state")
    preferences.language = "en"
    assert preferences.language == "en"


def test_who_only_reads_leaves_what_another_program_writes_alone(tmp_path: Path) -> None:
    half = tmp_path / "window.json.0a1b2c3d.tmp"
    half.write_text("half")
    preferences = FilePreferences(tmp_path)
    assert half.exists()
    preferences.language = "en"
    assert not half.exists()
