"""Runs the command that was asked for, prints its report, and returns the exit status."""

from __future__ import annotations

from typing import assert_never

from wizard.commands.arguments import Arguments, Command
from wizard.commands.looking import diagnose, status
from wizard.commands.parts import CommandParts
from wizard.commands.practising import practice_sites
from wizard.commands.pushing import check, push
from wizard.commands.report import Exit, Report, say
from wizard.commands.watch import StopSignal


def run(command: Command, arguments: Arguments, parts: CommandParts) -> int:
    """Run it on the main thread, where signals arrive. Returns an Exit."""
    stop = StopSignal()
    stop.listen()
    report = _report(command, arguments, parts, stop)
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
