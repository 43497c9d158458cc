"""The command half of the composition root: makes the real parts of the commands.

Never PySide6: a command starts quickly and on computers without a screen.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard import __version__, paths
from wizard.commands.arguments import Arguments, Command
from wizard.commands.parts import CommandParts, ServedSites
from wizard.commands.run import run
from wizard.core.outcomes import Code, Problem
from wizard.core.pack_problem import PackProblem
from wizard.core.ports import SmileTpsAccount
from wizard.core.preset import Preset
from wizard.core.site import SiteProfile
from wizard.keep import machine
from wizard.keep.accounts import FileAccountBook
from wizard.keep.log import FileReports
from wizard.keep.packs import load_guide, load_profile
from wizard.keep.places import settings_files, state_folder
from wizard.keep.preset import load_preset
from wizard.keep.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterable


def run_command(command: Command, arguments: Arguments, dropped: Iterable[str] = ()) -> int:
    """Run one command; the exit status of the program."""
    return run(command, arguments, lambda: build_command_parts(arguments, tuple(dropped)))


def build_command_parts(arguments: Arguments, dropped: tuple[str, ...] = ()) -> CommandParts:
    """The real parts for this command line.

    `dropped` are the variables that __main__ took out of the environment.
    """
    folder = state_folder()
    preset = _preset(arguments)
    profile = _profile(arguments, preset)
    if isinstance(preset, Preset) and isinstance(profile, SiteProfile) and not preset.address:
        preset = replace(preset, address=profile.address)
    return CommandParts(
        preset=preset,
        account=lambda: _account(profile, arguments.ca_file),
        book=lambda: FileAccountBook(folder, only_looks=True),
        reports=FileReports(folder, lambda: _facts(folder, dropped)),
        renewal_days=_renewal_days,
        self_test=_self_test(folder, preset, profile),
        practice=_practice,
    )


def _preset(arguments: Arguments) -> Preset | Problem:
    """What the installer decided, and above it the address of the command line."""
    preset, broken = load_preset([arguments.settings] if arguments.settings else settings_files())
    if broken:
        return broken.problem()
    return replace(preset, address=arguments.address or preset.address)


def _profile(arguments: Arguments, preset: Preset | Problem) -> SiteProfile | Problem:
    installed = preset.site_profile if isinstance(preset, Preset) else None
    profile = load_profile(arguments.site or installed or paths.site_profile())
    return profile.problem() if isinstance(profile, PackProblem) else profile


def _account(profile: SiteProfile | Problem, ca_file: Path | None) -> SmileTpsAccount | Problem:
    """The SmileTPS side, loaded when it is wanted; Python's own library tells the proxy."""
    if isinstance(profile, Problem):
        return profile
    problem = _trust(ca_file)
    if problem is not None:
        return problem
    from urllib.request import getproxies  # noqa: PLC0415 - not for status and diagnose

    from wizard.smiletps.account import RequestsSmileTps  # noqa: PLC0415

    return RequestsSmileTps(profile, ca_file, getproxies(), __version__)


def _trust(ca_file: Path | None) -> Problem | None:
    """Why the certificates that this computer trusts, or those of `ca_file`, cannot be read."""
    from wizard.smiletps.https.trust import secure_context  # noqa: PLC0415 - not for status

    try:
        secure_context(ca_file)
    except OSError:
        what = "--ca-file is no file of certificates (PEM)" if ca_file else "the system's store"
        return Problem(Code.INPUT_INCOMPLETE, named=(what,))
    return None


def _facts(folder: Path, dropped: tuple[str, ...]) -> dict[str, str]:
    book = FileAccountBook(folder, only_looks=True)
    return machine.facts(__version__, book, dropped)


def _renewal_days() -> int | None:
    guide = load_guide(paths.guide())
    return None if isinstance(guide, PackProblem) else guide.renewal.days


def _self_test(
    folder: Path, preset: Preset | Problem, profile: SiteProfile | Problem
) -> Callable[[], dict[str, Problem | None]]:
    """Everything on this computer that a push or an update needs."""

    def look() -> dict[str, Problem | None]:
        guide, store = load_guide(paths.guide()), Vault().name()
        return {
            "credential_store": store if isinstance(store, Problem) else None,
            "certificates": _trust(None),
            "settings": preset if isinstance(preset, Problem) else None,
            "site_profile": profile if isinstance(profile, Problem) else None,
            "guide": guide.problem() if isinstance(guide, PackProblem) else None,
            "linked_doctors": FileAccountBook(folder, only_looks=True).trouble(),
        }

    return look


def _practice(variant: str, fault: str) -> AbstractContextManager[ServedSites]:
    try:
        from wizard.practice.faults import FAULTS  # noqa: PLC0415 - an extra: may be absent
        from wizard.practice.sites import PracticeSites  # noqa: PLC0415
        from wizard.practice.variants import VARIANTS  # noqa: PLC0415
    except ModuleNotFoundError:
        raise ValueError("the extra `practice` is not installed") from None
    for name, names in ((variant, VARIANTS), (fault, FAULTS)):
        if name not in names:
            raise ValueError(f"--variant and --fault know: {', '.join(names)}")
    return PracticeSites(FAULTS[fault], variant)
