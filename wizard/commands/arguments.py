"""The command line: what the program can be asked to do, and the words of its help."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NoReturn

from wizard import __version__
from wizard.commands.report import Exit, write
from wizard.core.local_text import LANGUAGES


class Command(Enum):
    """What runs without a window; the value is its word on the command line."""

    PUSH = "push"
    CHECK = "check"
    STATUS = "status"
    DIAGNOSE = "diagnose"
    PRACTICE_SITES = "practice-sites"


@dataclass(frozen=True)
class Arguments:
    """The command line as it was read. Without a `command` the window opens.

    `walk` is a folder for the pictures of an unattended practice run; `settings` an installer's
    settings file; `site` a site profile; `ca_file` certificates (PEM) to be trusted beside the
    system's; `out` where the diagnostics bundle goes; `variant` and `fault` are names of practice.
    """

    command: Command | None = None
    practice: bool = False
    walk: Path | None = None
    language: str = ""
    address: str = ""
    settings: Path | None = None
    json: bool = False
    site: Path | None = None
    ca_file: Path | None = None
    out: Path | None = None
    variant: str = "plain"
    fault: str = "none"


_GIVEN = re.compile(
    r"(invalid \w+ ?\w*(?=:)|unrecognized arguments(?=:)|ignored explicit argument(?= )).*?"
    r"( \(choose from [^()]*\))?$",
    re.DOTALL,
)
"""Where argparse repeats what was given, in groups: what it says before, and the right choices."""


_BEFORE_A_COMMAND = ("practice", "walk", "language", "address", "settings")
_USED = {
    Command.PUSH: ("address", "settings"),
    Command.CHECK: ("address", "settings"),
    Command.DIAGNOSE: ("settings",),
}
"""Which options before its name a command reads. Another one would be a promise without effect."""


class _Parser(argparse.ArgumentParser):
    """argparse, with the exit status that this program gives for bad input."""

    def error(self, message: str) -> NoReturn:
        """Say how it is called, and what was wrong; never what was given: it may be a password."""
        told = _GIVEN.sub(r"\1\2", message)
        self.print_usage(sys.stderr)
        self.exit(Exit.BAD_INPUT, f"{self.prog}: {told}\n")

    def print_help(self, file: object = None) -> None:
        """Called by argparse for --help."""
        del file
        write(self.format_help().rstrip())


class _Version(argparse.Action):
    """Prints the version and ends the program."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Called by argparse."""
        write(f"smiletps-wizard {__version__}")
        parser.exit()


def read(arguments: Sequence[str]) -> Arguments:
    """Read the command line. Ends the program after --help, --version and for bad input (64)."""
    parser = _parser()
    found = vars(parser.parse_args(list(arguments)))
    word = found.pop("command", None)
    if word is None:
        return Arguments(**found)
    command = Command(word)
    for name in _BEFORE_A_COMMAND:
        if found.get(name) and name not in _USED.get(command, ()):
            parser.error(f"--{name} is of no use to the command {word}")
    return Arguments(**found, command=command)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="smiletps-wizard",
        description="Gives SmileTPS a prescriptions-only Invisalign Staff Account and proves that "
        "it arrived. Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action=_Version, nargs=0, dest=argparse.SUPPRESS, help="print the version"
    )
    parser.add_argument(
        "--practice", action="store_true", help="use practice copies of both sites on this computer"
    )
    parser.add_argument(
        "--walk",
        type=Path,
        metavar="FOLDER",
        help="walk through a practice run unattended and save a picture of each page in FOLDER",
    )
    parser.add_argument("--language", choices=LANGUAGES, default="", help="the window's language")
    parser.add_argument(
        "--address", default="", metavar="URL", help="the clinic's SmileTPS address, then fixed"
    )
    _add_settings(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_pushing(commands, Command.PUSH, "save a staff login and password, and read them back")
    _add_pushing(
        commands, Command.CHECK, "look whether SmileTPS shows a staff login; write nothing"
    )
    _add(commands, Command.STATUS, "tell which doctors this computer has linked, and when")
    diagnose = _add(
        commands, Command.DIAGNOSE, "check this computer and save the diagnostics bundle"
    )
    diagnose.add_argument("--out", type=Path, required=True, metavar="FILE", help="a zip file")
    _add_settings(diagnose)
    _add_practice(_add(commands, Command.PRACTICE_SITES, "serve the practice sites until stopped"))
    return parser


_Commands = argparse._SubParsersAction


def _add(commands: _Commands[_Parser], command: Command, what: str) -> _Parser:
    parser = commands.add_parser(command.value, help=what, description=what, allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _add_settings(parser: argparse.ArgumentParser) -> None:
    # Without a default: a command's own default would undo the option given before its name.
    parser.add_argument(
        "--settings",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="use this settings file of the installer",
    )


def _add_pushing(commands: _Commands[_Parser], command: Command, what: str) -> None:
    parser = _add(commands, command, what)
    parser.epilog = "Reads one JSON document on standard input; no secret is taken from elsewhere."
    parser.add_argument("--site", type=Path, metavar="FILE", help="use this site profile")
    parser.add_argument(
        "--ca-file", type=Path, metavar="FILE", help="trust these certificates (PEM) too"
    )
    _add_settings(parser)


def _add_practice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--variant", default="plain", help="which practice SmileTPS to serve")
    parser.add_argument("--fault", default="none", help="what shall go wrong there")
