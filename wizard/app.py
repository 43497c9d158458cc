"""The composition root: builds the real parts and hands them to each other, once.

Nothing heavy is imported at the top: the window must paint before requests or keyring are loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.commands.arguments import Arguments, Command


@dataclass(frozen=True)
class WindowOptions:
    """What the command line says about the window.

    `walk` is a folder: go through a practice run unattended, saving a picture of each page there.
    `dropped` are the variables that __main__ took out of the environment.
    """

    practice: bool = False
    walk: Path | None = None
    language: str = ""
    address: str = ""
    settings: Path | None = None
    dropped: tuple[str, ...] = ()


def run_window(options: WindowOptions) -> int:
    """Open the window and run until it is closed. Returns the exit status of the program."""
    from wizard.ui import lean_start  # noqa: PLC0415 - Qt only where a window is wanted

    lean_start.begin()
    from wizard.app_window import open_window  # noqa: PLC0415

    return open_window(options)


def run_command(command: Command, arguments: Arguments, dropped: tuple[str, ...] = ()) -> int:
    """Run a command without a window. Returns the exit status of the program.

    `dropped` are the variables that __main__ took out of the environment.
    """
    from wizard import app_commands  # noqa: PLC0415 - only where a command is wanted

    return app_commands.run_command(command, arguments, dropped)
