"""The commands push and check: one document in, one verdict out."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from wizard.commands.arguments import Arguments
from wizard.commands.document import LARGEST, BadDocument
from wizard.commands.order import check_order, push_order
from wizard.commands.parts import CommandParts
from wizard.commands.report import Exit, Report, of_bad_input, of_crash, of_push
from wizard.commands.watch import CommandWatch, StopSignal
from wizard.core.outcomes import Code, Problem, Verdict
from wizard.core.ports import Reports, SmileTpsAccount
from wizard.core.preset import Preset
from wizard.core.uncaught import place_of

Job = Callable[[SmileTpsAccount], Verdict | Problem]

SHOWN = "The settings of SmileTPS show this staff login."


def push(arguments: Arguments, parts: CommandParts, stop: StopSignal) -> Report:
    """Save the pair that the document names, and read it back."""

    def read(content: bytes, preset: Preset) -> tuple[Job, CommandWatch]:
        request, answers = push_order(content, preset)
        watch = CommandWatch(stop, answers, writes=True)
        return (lambda account: account.link(request, watch)), watch

    return _carry_out(read, arguments, parts, stop)


def check(arguments: Arguments, parts: CommandParts, stop: StopSignal) -> Report:
    """Look whether SmileTPS shows the login that the document names; writes nothing."""

    def read(content: bytes, preset: Preset) -> tuple[Job, CommandWatch]:
        sign_in, staff_login, answers = check_order(content, preset)
        watch = CommandWatch(stop, answers, writes=False)
        return (lambda account: account.check(sign_in, staff_login, watch)), watch

    report = _carry_out(read, arguments, parts, stop)
    if report.status is Exit.CONFIRMED:
        # Nothing was saved now: the words of a confirmed push would say too much.
        return replace(report, facts={**report.facts, "message": SHOWN})
    return report


def _carry_out(
    read: Callable[[bytes, Preset], tuple[Job, CommandWatch]],
    arguments: Arguments,
    parts: CommandParts,
    stop: StopSignal,
) -> Report:
    """Read the document, sign in, do the job."""
    if isinstance(parts.preset, Problem):
        return _of_file(parts.preset, arguments.settings)
    try:
        job, watch = read(_standard_input(stop), parts.preset)
    except BadDocument as bad:
        return of_bad_input(bad.problem)
    except KeyboardInterrupt:
        return of_push(Problem(Code.CANCELLED))
    account = parts.account()
    if isinstance(account, Problem):
        return _of_file(account, arguments.site or arguments.ca_file)
    return _watched(arguments, lambda: job(account), watch, parts.reports)


def _of_file(problem: Problem, named: Path | None) -> Report:
    """A file that cannot be used: bad input if the command line named it."""
    return of_push(problem) if named is None else of_bad_input(problem)


def _standard_input(stop: StopSignal) -> bytes:
    """The whole document. A program without standard input reads nothing."""
    return b"" if sys.stdin is None else stop.read(sys.stdin.buffer, LARGEST)


def _watched(
    arguments: Arguments,
    job: Callable[[], Verdict | Problem],
    watch: CommandWatch,
    reports: Reports,
) -> Report:
    """Do the job; a fault of our own becomes a report too, and says no more than is known.

    A command that is killed leaves a beginning without an end in the log.
    """
    began, crash, place = time.monotonic(), "", ""
    command = arguments.command.value if arguments.command else ""
    reports.note("command_began", command=command)
    try:
        report = of_push(job())
    except Exception as error:  # noqa: BLE001 - the border: nobody above could tell what was saved
        crash, place = type(error).__name__, place_of(error)
        report = of_crash(error, watch.last, may_be_saved=watch.may_be_saved())
    reports.note(
        "command_ended",
        command=command,
        outcome=str(report.facts["verdict"]).replace("failed", "problem"),
        code=str(report.facts["code"]),
        stage=str(report.facts["stage"]),
        kind=crash,
        where=place,
        ms=round((time.monotonic() - began) * 1000),
    )
    return report
