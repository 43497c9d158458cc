"""The start of the wizard against a bare five-page QWizard, both in one run: `run.py bench`.

Prints time to first paint, peak memory at first paint, and the 99th percentile of a page switch.
Nothing is asserted: a busy machine is slower, but the ratio of the two stays.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import TypedDict

ROOT = Path(__file__).resolve().parent.parent.parent
GOAL_FIRST_PAINT = 1.15
GOAL_PEAK = 1.25
GOAL_SWITCH = 16.0
"""Milliseconds: one frame of a 60 Hz screen."""


@dataclass(frozen=True)
class Starts:
    """What several starts of one window cost. Milliseconds and MiB."""

    first_paints: Sequence[float]
    peaks: Sequence[float]
    switches: Sequence[float]


class Line(TypedDict):
    """What start_probe.py prints: milliseconds, MiB, names of what the first paint loaded."""

    first_paint: float
    peak: float | None
    switches: list[float]
    modules: list[str]


def probe(kind: str, home: Path, rounds: int = 1) -> Line:
    """What start_probe.py says of one start of `bare` or `wizard`; `home`: the user's folder."""
    places = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    surroundings = {
        **os.environ,
        **dict.fromkeys(places, str(home)),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, str(Path(__file__).with_name("start_probe.py")), kind]
    command += [str(time.monotonic_ns()), str(rounds)]
    done = subprocess.run(
        command, env=surroundings, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    line: Line = json.loads(done.stdout)
    return line


def measure(runs: int, rounds: int) -> dict[str, Starts]:
    """Start both windows by turns, so that whatever else the machine does hits both alike."""
    lines: dict[str, list[Line]] = {"bare": [], "wizard": []}
    with tempfile.TemporaryDirectory() as home:
        for number in range(runs + 1):
            for kind, kept in lines.items():
                line = probe(kind, Path(home), rounds)
                if number:  # the first pair fills the system's caches
                    kept.append(line)
    return {
        kind: Starts(
            [line["first_paint"] for line in kept],
            [line["peak"] for line in kept if line["peak"]],
            [value for line in kept for value in line["switches"]],
        )
        for kind, kept in lines.items()
    }


def report(measured: dict[str, Starts]) -> str:
    """The table: one row a figure, with its goal and whether it is met."""
    bare, wizard = measured["bare"], measured["wizard"]
    rows = [f"{'':28}{'bare':>9}{'wizard':>9}{'ratio':>8}   goal"]
    for name, ours, theirs, goal in (
        ("first paint, median, ms", wizard.first_paints, bare.first_paints, GOAL_FIRST_PAINT),
        ("peak memory, median, MiB", wizard.peaks, bare.peaks, GOAL_PEAK),
    ):
        if not ours:
            rows.append(f"{name:28}not told by this system")
            continue
        ratio = median(ours) / median(theirs)
        rows.append(
            f"{name:28}{median(theirs):9.1f}{median(ours):9.1f}{ratio:8.2f}"
            f"   {goal:.2f} {_met(ratio, goal)}"
        )
    ours_p99, theirs_p99 = p99(wizard.switches), p99(bare.switches)
    rows.append(
        f"{'page switch, p99, ms':28}{theirs_p99:9.1f}{ours_p99:9.1f}{ours_p99 / theirs_p99:8.2f}"
        f"   {GOAL_SWITCH:.0f} ms {_met(ours_p99, GOAL_SWITCH)}"
    )
    for name, chosen in (("median", median), ("slowest", max)):
        figures = f"{chosen(bare.switches):9.1f}{chosen(wizard.switches):9.1f}"
        rows.append(f"{f'page switch, {name}, ms':28}{figures}")
    starts, switches = len(wizard.first_paints), len(wizard.switches)
    rows.append(f"{starts} starts and {switches} page switches of the wizard, offscreen")
    return "\n".join(rows)


def p99(values: Sequence[float]) -> float:
    """The value that 99 of 100 stay below."""
    return quantiles(values, n=100, method="inclusive")[98]


def _met(value: float, goal: float) -> str:
    return "met" if value <= goal else "MISSED"


def main() -> None:
    """Read the command line, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="starts of each window")
    parser.add_argument("--rounds", type=int, default=10, help="walks through all pages a start")
    chosen = parser.parse_args()
    print(report(measure(chosen.runs, chosen.rounds)))


if __name__ == "__main__":
    main()
