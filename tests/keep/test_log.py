"""The log takes facts from a list, one line each, and the bundle is made of nothing else."""

from __future__ import annotations

import locale
import re
import time
import zipfile
from pathlib import Path

import pytest

from tests.keep.samples import DOCTOR, SESSION
from wizard.core.outcomes import Code
from wizard.keep import machine
from wizard.keep.accounts import FileAccountBook
from wizard.keep.log import LARGEST, FileReports
from wizard.keep.log_line import TEXTS

SECRET = "KANAREK ż 'pióro' 7f3a"


def reports(folder: Path) -> FileReports:
    return FileReports(folder, lambda: {"linked doctors": "2"})


def lines(folder: Path) -> list[str]:
    return (folder / "log.txt").read_text("utf-8").splitlines()


def test_a_fact_is_one_line_with_its_time_in_utc(tmp_path: Path) -> None:
    reports(tmp_path).note("push_ended", outcome="confirmed", stage="read_back", code="", ms=812)
    [line] = lines(tmp_path)
    time, rest = line.split(" ", 1)
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d\d\+00:00", time)
    assert rest == "push_ended outcome=confirmed stage=read_back ms=812"


@pytest.mark.parametrize("name", sorted(TEXTS.keys() - {"note"}))
def test_a_fact_that_says_nothing_is_left_out(tmp_path: Path, name: str) -> None:
    reports(tmp_path).note("push_ended", **{name: ""})
    assert lines(tmp_path)[0].endswith(" push_ended")


def test_names_that_are_not_on_the_list_are_not_written(tmp_path: Path) -> None:
    reports(tmp_path).note("push_ended", password=SECRET, staff_login="ola", host="clinic.example")
    assert lines(tmp_path)[0].endswith(" push_ended")


@pytest.mark.parametrize("name", sorted(TEXTS.keys() - {"note"}))
def test_a_secret_in_the_wrong_place_is_not_written(tmp_path: Path, name: str) -> None:
    reports(tmp_path).note("push_ended", **{name: SECRET})
    reports(tmp_path).note("push_ended", **{name: "KANAREK"})
    reports(tmp_path).note(SECRET)
    written = (tmp_path / "log.txt").read_text("utf-8")
    assert "KANAREK" not in written
    assert f"{name}=?" in written


@pytest.mark.parametrize("value", ["812", 10**12, True], ids=repr)
def test_a_number_is_a_number(tmp_path: Path, value: str | int) -> None:
    reports(tmp_path).note("push_ended", ms=value)
    assert lines(tmp_path)[0].endswith("ms=?")


def test_a_note_for_support_stays_on_its_line(tmp_path: Path) -> None:
    reports(tmp_path).note("drift", step="konto", note='no "Konto"\r\n2026 push_ended\u2028\x1b[2J')
    [line] = lines(tmp_path)
    assert line.endswith("drift step=konto note=\"no 'Konto'  2026 push_ended  [2J\"")


def test_a_long_note_is_cut(tmp_path: Path) -> None:
    reports(tmp_path).note("drift", note="x" * 1_000_000)
    assert len(lines(tmp_path)[0]) < 400


def test_the_log_is_turned_over_and_does_not_grow(tmp_path: Path) -> None:
    log = reports(tmp_path)
    (tmp_path / "log.txt").write_text("old\n" * (LARGEST // 4 + 1))
    log.note("started", version="0.1.0")
    assert [file.name for file in sorted(tmp_path.iterdir())] == ["log.1.txt", "log.txt"]
    assert len(lines(tmp_path)) == 1


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    reports(tmp_path / "state").note("started")
    (tmp_path / "log.txt").mkdir()
    reports(tmp_path).note("started")
    assert reports(tmp_path).files()["log.txt"] == ""


def test_the_log_is_not_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("")
    (tmp_path / "log.txt").symlink_to(tmp_path / "elsewhere")
    reports(tmp_path).note("started")
    assert (tmp_path / "elsewhere").read_text() == ""


def test_a_link_in_place_of_the_log_brings_no_other_file_into_the_bundle(tmp_path: Path) -> None:
    (tmp_path / "private").write_text(SECRET)
    for name in ("log.txt", "log.1.txt"):
        (tmp_path / name).symlink_to(tmp_path / "private")
    assert reports(tmp_path).files()["log.txt"] == ""


def test_the_bundle_holds_the_facts_and_the_log(tmp_path: Path) -> None:
    log = reports(tmp_path / "state")
    log.note("started", version="0.1.0")
    target = tmp_path / "report.zip"
    assert log.write_bundle(target) is None
    with zipfile.ZipFile(target) as bundle:
        assert sorted(bundle.namelist()) == ["facts.txt", "log.txt"]
        assert bundle.read("facts.txt") == b"linked doctors: 2\n"
        assert bundle.read("log.txt").decode().endswith("started version=0.1.0\n")


@pytest.mark.parametrize("seconds", [0, 5_000_000_000], ids=["1970", "2128"])
def test_a_clock_beyond_what_a_zip_can_write_does_not_stop_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    monkeypatch.setattr(time, "localtime", lambda *_now: time.gmtime(seconds))
    assert reports(tmp_path).write_bundle(tmp_path / "report.zip") is None
    with zipfile.ZipFile(tmp_path / "report.zip") as bundle:
        assert bundle.testzip() is None
        assert {info.external_attr >> 16 & 0o777 for info in bundle.infolist()} == {0o600}


def test_a_bundle_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    problem = reports(tmp_path).write_bundle(tmp_path / "missing" / "report.zip")
    assert problem is not None
    assert problem.code is Code.FILE_NOT_WRITTEN


def test_the_facts_count_what_is_remembered_and_name_nobody(tmp_path: Path) -> None:
    book = FileAccountBook(tmp_path)
    assert machine.facts("1.2.3", book)["wizard"] == "1.2.3"
    book.remember(DOCTOR)
    book.keep_interrupted(SESSION)
    found = machine.facts("1.2.3", book)
    assert (found["linked doctors"], found["run left half-way"]) == ("1", "yes")
    assert "owalska" not in str(found)


def test_the_facts_name_the_locale_that_is_in_force(tmp_path: Path) -> None:
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        for name in ("C.UTF-8", "C"):
            locale.setlocale(locale.LC_CTYPE, name)
            assert machine.facts("1.2.3", FileAccountBook(tmp_path))["locale"] == name
    finally:
        locale.setlocale(locale.LC_CTYPE, before)


def test_the_machines_facts_tell_names_of_variables_and_no_values(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:{SECRET}@proxy.example")
    found = machine.facts("1.2.3", FileAccountBook(tmp_path), dropped=["SSLKEYLOGFILE"])
    assert "HTTPS_PROXY" in found["variables that are set"]
    assert found["variables that were dropped"] == "SSLKEYLOGFILE"
    assert found["requests"][0].isdigit()
    assert "KANAREK" not in str(found)
