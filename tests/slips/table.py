"""Prints the table of the slips after a run that had some of them: what was seen, nothing else.

Under xdist the workers send their reports to the controller, which prints.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from tests.slips.rows import ROWS, Caught, Row

PROPERTY = "caught"
"""What a test records when it has seen a slip being caught: the value of a Caught."""

_TEST = re.compile(r"tests/slips/.*::test_s(\d\d)_")


class SlipTable:
    """Listens to the reports of a run."""

    def __init__(self) -> None:
        self._passed: dict[int, int] = {}
        self._failed: dict[int, int] = {}
        self._seen: dict[int, set[str]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Pytest's hook: a phase of a test ended."""
        found = _TEST.search(report.nodeid)
        if found is None:
            return
        number = int(found[1])
        if report.when == "call" and report.passed:
            self._passed[number] = self._passed.get(number, 0) + 1
            recorded = {str(value) for name, value in report.user_properties if name == PROPERTY}
            self._seen[number] = self._seen.get(number, set()) | recorded
        elif not report.passed:
            self._failed[number] = self._failed.get(number, 0) + 1

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Pytest's hook: the run is over."""
        if not self._passed and not self._failed:
            return
        write = terminalreporter.write_line
        terminalreporter.section("slips")
        write(f"{'slip':4} {'what people do':54} {'wanted':12} {'caught by':12} result")
        results = [self.result(row) for row in ROWS]
        for row, result in zip(ROWS, results, strict=True):
            seen = _words(Caught(word) for word in self._seen.get(row.number, set()))
            write(f"S{row.number:02}  {row.slip:54} {_words(row.wanted):12} {seen:12} {result}")
        caught = sum(result.startswith("caught") for result in results)
        write(f"{caught} of {len(ROWS)}")

    def result(self, row: Row) -> str:
        """What the run says of one row."""
        failed, passed = self._failed.get(row.number, 0), self._passed.get(row.number, 0)
        if failed:
            return f"NOT CAUGHT ({failed} of {failed + passed} tests failed)"
        if not passed:
            return "not run"
        missing = {way.value for way in row.wanted} - self._seen.get(row.number, set())
        if missing:
            return f"NOT CAUGHT (nobody saw: {', '.join(sorted(missing))})"
        return f"caught ({passed} {'test' if passed == 1 else 'tests'})"


def _words(ways: Iterable[Caught]) -> str:
    return " + ".join(sorted(way.value for way in ways))


def pytest_configure(config: pytest.Config) -> None:
    """Pytest's hook: listen to this run."""
    config.pluginmanager.register(SlipTable(), "slip_table")
