"""Runs the command that was asked for, prints its report, and returns the exit status."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from wizard.commands.arguments import Arguments, Command
from wizard.commands.looking import diagnose, status
from wizard.commands.parts import CommandParts
from wizard.commands.practising import practice_sites
from wizard.commands.pushing import check, push
from wizard.commands.report import Exit, Report, of_crash, say
from wizard.commands.watch import StopSignal


def run(command: Command, arguments: Arguments, make_parts: Callable[[], CommandParts]) -> int:
    """Run it on the main thread, where signals arrive. Returns an Exit.

    Whatever goes wrong inside this program, the caller gets an object to read and a status of
    docs/commands.md, never a traceback.
    """
    stop = StopSignal()
    stop.listen()
    try:
        report = _report(command, arguments, make_parts(), stop)
    except Exception as error:  # noqa: BLE001 - the border of the program
        report = of_crash(error, None, may_be_saved=False)
    stop.ignore()
    if report is None:
        return Exit.CONFIRMED
    say(report.facts, as_json=arguments.json)
    return report.status


def _report(
    command: Command, arguments: Arguments, parts: CommandParts, stop: StopSignal
) -> Report | None:
    match command:
        case Command.PUSH:
            return push(arguments, parts, stop)
        case Command.CHECK:
            return check(arguments, parts, stop)
        case Command.STATUS:
            return status(arguments, parts)
        case Command.DIAGNOSE:
            return diagnose(arguments, parts)
        case Command.PRACTICE_SITES:
            return practice_sites(arguments, parts, stop)
        case _:
            assert_never(command)
