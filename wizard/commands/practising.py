"""The command practice-sites: serves the practice copies of IDS and SmileTPS until stopped."""

from __future__ import annotations

from wizard.commands.arguments import Arguments
from wizard.commands.parts import CommandParts
from wizard.commands.report import Report, of_bad_input, say
from wizard.commands.watch import StopSignal
from wizard.core.outcomes import Code, Problem


def practice_sites(arguments: Arguments, parts: CommandParts, stop: StopSignal) -> Report | None:
    """Print one line as soon as both answer, and serve until a signal. None: it ended as wanted."""
    try:
        serving = parts.practice(arguments.variant, arguments.fault)
    except ValueError as error:
        return of_bad_input(Problem(Code.INPUT_INCOMPLETE, named=(str(error),)))
    with serving as sites:
        facts = {
            "ids": sites.ids,
            "smiletps": sites.smiletps,
            "ca_file": str(sites.ca_file),
            "account": sites.account,
            "account_password": sites.account_password,
            "state_file": str(sites.state_file),
        }
        say(facts, as_json=arguments.json)
        stop.wait()
    return None
