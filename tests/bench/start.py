"""The start of the wizard against a bare five-page QWizard, both in one run: `run.py bench`.

Prints time to first paint, peak memory at first paint, and the 99th percentile of a page switch.
Nothing is asserted. The goals are about the clock on the wall; the processor's own time, printed
beside it, says the same on a machine that is busy with other things.
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


@dataclass(frozen=True)
class Goal:
    """The most that a figure may be: milliseconds, or as a ratio to the bare window's."""

    most: float
    is_ratio: bool = True


PAINT, PEAK = Goal(1.15), Goal(1.25)
SWITCH = Goal(16.0, is_ratio=False)
"""One frame of a 60 Hz screen."""


@dataclass(frozen=True)
class Starts:
    """What several starts of one window cost. Milliseconds and MiB; `*_work`: of the processor."""

    first_paints: Sequence[float]
    first_paints_work: Sequence[float]
    peaks: Sequence[float]
    switches: Sequence[float]
    switches_work: Sequence[float]


class Line(TypedDict):
    """What start_probe.py prints: milliseconds, MiB, names of what the first paint loaded."""

    first_paint: float
    first_paint_work: float
    peak: float | None
    switches: list[float]
    switches_work: list[float]
    modules: list[str]


def probe(kind: str, home: Path, rounds: int = 1) -> Line:
    """What start_probe.py says of one start of `bare` or `wizard`; `home`: the user's folder."""
    places = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    surroundings = {
        **os.environ,
        **dict.fromkeys(places, str(home)),
        "PYTHONPATH": str(ROOT),
        # Both start compiled, as installed programs do.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "default.warning=false",  # what offscreen cannot do
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
            [line["first_paint_work"] for line in kept],
            [line["peak"] for line in kept if line["peak"]],
            [value for line in kept for value in line["switches"]],
            [value for line in kept for value in line["switches_work"]],
        )
        for kind, kept in lines.items()
    }


def report(measured: dict[str, Starts]) -> str:
    """The table: one row a figure, with its goal and whether it is met."""
    bare, wizard = measured["bare"], measured["wizard"]
    rows = [f"{'':30}{'bare':>9}{'wizard':>9}{'ratio':>8}   goal"]
    for name, chosen, theirs, ours, goal in (
        ("first paint, median, ms", median, bare.first_paints, wizard.first_paints, PAINT),
        ("  of the processor", median, bare.first_paints_work, wizard.first_paints_work, None),
        ("peak memory, median, MiB", median, bare.peaks, wizard.peaks, PEAK),
        ("page switch, p99, ms", p99, bare.switches, wizard.switches, SWITCH),
        ("  of the processor", p99, bare.switches_work, wizard.switches_work, None),
        ("page switch, median, ms", median, bare.switches, wizard.switches, None),
        ("page switch, slowest, ms", max, bare.switches, wizard.switches, None),
    ):
        told = _row(chosen(theirs), chosen(ours), goal) if ours else "not told by this system"
        rows.append(f"{name:30}{told}")
    starts, switches = len(wizard.first_paints), len(wizard.switches)
    rows.append(f"{starts} starts and {switches} page switches of the wizard, offscreen")
    return "\n".join(rows)


def _row(bare: float, wizard: float, goal: Goal | None) -> str:
    figures = f"{bare:9.1f}{wizard:9.1f}{wizard / bare:8.2f}"
    if goal is None:
        return figures
    met = (wizard / bare if goal.is_ratio else wizard) <= goal.most
    wanted = f"{goal.most:.2f}" if goal.is_ratio else f"{goal.most:.0f} ms"
    return f"{figures}   {wanted} {'met' if met else 'MISSED'}"


def p99(values: Sequence[float]) -> float:
    """The value that 99 of 100 stay below."""
    return quantiles(values, n=100, method="inclusive")[98]


def main() -> None:
    """Read the command line, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="starts of each window")
    parser.add_argument("--rounds", type=int, default=10, help="walks through all pages a start")
    chosen = parser.parse_args()
    print(report(measure(chosen.runs, chosen.rounds)))


if __name__ == "__main__":
    main()
