"""The commands push and check: one document in, one verdict out."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from wizard.commands.arguments import Arguments
from wizard.commands.document import BadDocument
from wizard.commands.order import check_order, push_order
from wizard.commands.parts import CommandParts
from wizard.commands.report import Exit, Report, of_bad_input, of_crash, of_push
from wizard.commands.watch import CommandWatch, StopSignal
from wizard.core.outcomes import Code, Problem, Stage, Verdict
from wizard.core.ports import Reports, SmileTpsAccount
from wizard.core.preset import Preset
from wizard.core.secret import Secret

Job = Callable[[SmileTpsAccount, CommandWatch], Verdict | Problem]

SHOWN = "The settings of SmileTPS show this staff login."

_MAY_BE_SAVED = frozenset({Stage.SAVE, Stage.READ_BACK})


def push(arguments: Arguments, parts: CommandParts, stop: StopSignal) -> Report:
    """Save the pair that the document names, and read it back."""

    def read(content: bytes, preset: Preset) -> tuple[Job, dict[str, Secret]]:
        request, answers = push_order(content, preset)
        return (lambda account, watch: account.link(request, watch)), answers

    return _carry_out(read, arguments, parts, stop)


def check(arguments: Arguments, parts: CommandParts, stop: StopSignal) -> Report:
    """Look whether SmileTPS shows the login that the document names; writes nothing."""

    def read(content: bytes, preset: Preset) -> tuple[Job, dict[str, Secret]]:
        sign_in, staff_login, answers = check_order(content, preset)
        return (lambda account, watch: account.check(sign_in, staff_login, watch)), answers

    report = _carry_out(read, arguments, parts, stop)
    if report.status is Exit.CONFIRMED:
        # Nothing was saved now: the words of a confirmed push would say too much.
        return replace(report, facts={**report.facts, "message": SHOWN})
    return report


def _carry_out(
    read: Callable[[bytes, Preset], tuple[Job, dict[str, Secret]]],
    arguments: Arguments,
    parts: CommandParts,
    stop: StopSignal,
) -> Report:
    """Read the document, sign in, do the job."""
    if isinstance(parts.preset, Problem):
        return _of_file(parts.preset, arguments.settings)
    try:
        job, answers = read(_standard_input(stop), parts.preset)
    except BadDocument as bad:
        return of_bad_input(bad.problem)
    except KeyboardInterrupt:
        return of_push(Problem(Code.CANCELLED))
    account = parts.account()
    if isinstance(account, Problem):
        return _of_file(account, arguments.site or arguments.ca_file)
    return _watched(lambda watch: job(account, watch), CommandWatch(stop, answers), parts.reports)


def _of_file(problem: Problem, named: Path | None) -> Report:
    """A file that cannot be used: bad input if the command line named it."""
    return of_push(problem) if named is None else of_bad_input(problem)


def _standard_input(stop: StopSignal) -> bytes:
    """The whole document. A program without standard input reads nothing."""
    return b"" if sys.stdin is None else stop.read(sys.stdin.buffer)


def _watched(
    job: Callable[[CommandWatch], Verdict | Problem], watch: CommandWatch, reports: Reports
) -> Report:
    """Do the job; a fault of our own becomes a report too, and says no more than is known."""
    began = time.monotonic()
    crash = ""
    try:
        report = of_push(job(watch))
    except Exception as error:  # noqa: BLE001 - the border: nobody above could tell what was saved
        crash = type(error).__name__
        may_be_saved = watch.last in _MAY_BE_SAVED
        report = of_crash(Problem(Code.CRASH, stage=watch.last), may_be_saved=may_be_saved)
    reports.note(
        "push_ended",
        outcome=str(report.facts["verdict"]).replace("failed", "problem"),
        code=str(report.facts["code"]),
        stage=str(report.facts["stage"]),
        kind=crash,
        ms=round((time.monotonic() - began) * 1000),
    )
    return report
