"""A file replaced whole: what is waited for, and what is not."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from wizard.keep.own_files import replace_file


@pytest.fixture
def flushed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What has been flushed to the disk, in order; it really is."""
    kinds: list[str] = []
    flush = os.fsync

    def fsync(handle: int) -> None:
        kinds.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        flush(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    return kinds


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be flushed there")
def test_the_file_and_then_its_folder_are_on_the_disk(tmp_path: Path, flushed: list[str]) -> None:
    replace_file(tmp_path / "linked.json", b"new")
    assert flushed == ["file", "folder"]


def test_what_need_not_last_waits_for_no_disk(tmp_path: Path, flushed: list[str]) -> None:
    replace_file(tmp_path / "window.json", b"new", durable=False)
    assert flushed == []
    assert (tmp_path / "window.json").read_bytes() == b"new"


@pytest.mark.parametrize("path", ["/", "."])
def test_a_place_that_is_no_file_is_an_os_error(path: str) -> None:
    with pytest.raises(IsADirectoryError):
        replace_file(Path(path), b"new")
