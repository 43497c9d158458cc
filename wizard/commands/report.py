"""What a command says at its end: one JSON object, or the same facts as lines, and a status."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from wizard.core.catalogue import plain_message
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.uncaught import place_of


class Exit(IntEnum):
    """The exit status of a command (docs/commands.md). BAD_INPUT is sysexits.h's EX_USAGE."""

    CONFIRMED = 0
    SAVED = 10
    REFUSED = 20
    UNKNOWN = 30
    FAILED = 40
    BAD_INPUT = 64


CRASHED = (
    "Something went wrong inside this program. Nothing was saved. Run diagnose and send its file "
    "to SmileTPS support."
)
CRASHED_WHILE_SAVING = (
    "Something went wrong inside this program while the data was being saved, so nobody knows "
    "whether it arrived. Look at SmileTPS (the command check does) before you write again."
)


@dataclass(frozen=True)
class Report:
    """The status, and the facts in the order in which they are printed."""

    status: Exit
    facts: Mapping[str, object]


def of_push(result: Verdict | Problem) -> Report:
    """How a push or a check ended."""
    if isinstance(result, Problem):
        return _report(Exit.FAILED, "failed", result)
    return _report(_status_of(result.outcome), result.outcome.value, result)


def of_bad_input(problem: Problem) -> Report:
    """The input cannot be used as it is: nothing was sent."""
    return _report(Exit.BAD_INPUT, "failed", problem)


def of_crash(error: Exception, stage: Stage | None, *, may_be_saved: bool) -> Report:
    """The program itself failed; once the save had begun nobody can say whether it arrived.

    The words of the window would send the reader to a button, and to a second try.
    """
    problem = Problem(Code.CRASH, stage=stage)
    place = f"{type(error).__name__} {place_of(error)}".strip()
    if may_be_saved:
        report = _report(Exit.UNKNOWN, Outcome.UNKNOWN.value, problem)
        words = CRASHED_WHILE_SAVING
    else:
        report = _report(Exit.FAILED, "failed", problem)
        words = CRASHED
    return replace(report, facts={**report.facts, "message": f"{words} ({place})"})


def _status_of(outcome: Outcome) -> Exit:
    match outcome:
        case Outcome.CONFIRMED:
            return Exit.CONFIRMED
        case Outcome.SAVED:
            return Exit.SAVED
        case Outcome.REFUSED:
            return Exit.REFUSED
        case Outcome.UNKNOWN:
            return Exit.UNKNOWN


def _report(status: Exit, verdict: str, result: Verdict | Problem) -> Report:
    facts = {
        "verdict": verdict,
        "code": result.code.value if result.code else "",
        "stage": result.stage.value if result.stage else "",
        "message": plain_message(result),
        "host": result.host,
    }
    return Report(status, facts)


def say(facts: Mapping[str, object], *, as_json: bool) -> None:
    """Print the facts. JSON in ASCII, so that every console can show it."""
    write(json.dumps(facts) if as_json else _lines(facts))


def write(text: str) -> None:
    """Print a text and hand it over at once.

    Nobody listening is no reason to fail: the exit status still says how it ended.
    """
    if sys.stdout is None:
        return
    try:
        encoding = sys.stdout.encoding or "ascii"
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        sys.stdout.flush()
    except (OSError, ValueError):
        # The reader is gone. Python would complain about it once more when it ends.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _lines(facts: Mapping[str, object]) -> str:
    """For people: one `name: value` a line; lists and what is in them as JSON."""
    return "\n".join(
        f"{name}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}"
        for name, value in facts.items()
    )
