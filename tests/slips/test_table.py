"""The table of the slips says what was seen, and nothing that was not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.slips.rows import ROWS, Caught
from tests.slips.table import PROPERTY, SlipTable

ROW = ROWS[0]
WAYS = sorted(way.value for way in ROW.wanted)


def report(number: int, when: str, outcome: str, *ways: str) -> pytest.TestReport:
    """What pytest tells of one phase of a test of this row."""
    assert outcome in {"passed", "failed", "skipped"}
    return pytest.TestReport(
        nodeid=f"tests/slips/test_roles.py::test_s{number:02}_something[x]",
        location=("", None, ""),
        keywords={},
        outcome=outcome,  # type: ignore[arg-type]  # one of the three, see above
        longrepr=None,
        when=when,  # type: ignore[arg-type]  # setup, call or teardown
        user_properties=[(PROPERTY, way) for way in ways],
    )


def result(*reports: pytest.TestReport) -> str:
    """What the table says of the first row after these reports."""
    table = SlipTable()
    for each in reports:
        table.pytest_runtest_logreport(each)
    return table.result(ROW)


def test_a_row_is_caught_when_all_that_is_wanted_was_seen() -> None:
    assert result(report(1, "call", "passed", *WAYS)) == "caught (1 test)"


def test_what_two_tests_saw_counts_together() -> None:
    seen = [report(1, "call", "passed", way) for way in WAYS]
    assert result(*seen) == f"caught ({len(WAYS)} tests)"


def test_a_test_that_saw_nothing_catches_nothing() -> None:
    assert result(report(1, "call", "passed")) == "NOT CAUGHT (nobody saw: block, warn)"


@pytest.mark.parametrize("when", ["setup", "call", "teardown"])
def test_one_failure_is_enough(when: str) -> None:
    reports = [report(1, "call", "passed", *WAYS), report(1, when, "failed")]
    assert result(*reports) == "NOT CAUGHT (1 of 2 tests failed)"


def test_a_skipped_test_has_seen_nothing() -> None:
    assert result(report(1, "setup", "skipped")).startswith("NOT CAUGHT")


def test_other_rows_do_not_count() -> None:
    assert result(report(2, "call", "passed", *WAYS)) == "not run"


def test_every_row_has_a_test_and_every_test_a_row() -> None:
    text = "".join(file.read_text("utf-8") for file in Path(__file__).parent.glob("test_*.py"))
    named = {int(number) for number in re.findall(r"^def test_s(\d\d)_", text, re.MULTILINE)}
    assert named == {row.number for row in ROWS} == set(range(1, 41))


def test_the_ways_are_those_of_the_rows() -> None:
    assert {way for row in ROWS for way in row.wanted} == set(Caught)
