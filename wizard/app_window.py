"""The window half of the composition root: loads what the window needs and opens it.

What only a push or a store needs (requests, keyring, the practice sites) is imported when first
used, off the GUI thread (docs/architecture.md, "Start-up diet").
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtWidgets import QApplication

from wizard import paths
from wizard.app import WindowOptions, program_version
from wizard.core.outcomes import Problem
from wizard.core.pack_problem import PackProblem
from wizard.core.ports import CredentialStore, SmileTpsAccount
from wizard.core.preset import Preset
from wizard.core.tries import SignInTries
from wizard.keep.accounts import FileAccountBook
from wizard.keep.instance import AlreadyRunning, claim
from wizard.keep.log import FileReports
from wizard.keep.places import settings_files, state_folder
from wizard.keep.preferences import FilePreferences
from wizard.ui import theme
from wizard.ui.clipboard import Clipboard
from wizard.ui.context import Context, Parts, Practice
from wizard.ui.language import DEFAULT, Language
from wizard.ui.window import WizardWindow
from wizard.ui.words import tell

if TYPE_CHECKING:
    from wizard.core.guide import Guide
    from wizard.core.site import SiteProfile
    from wizard.practice.sites import RunningSites

FAILED = 1


class _Knock(QObject):
    """Brings the knock of a second start from its thread to the window's."""

    heard = Signal()


def open_window(options: WindowOptions) -> int:
    """Open the wizard and run until it is closed; the exit status of the program."""
    if not _has_screen():
        if options.walk is None:
            sys.stderr.write(
                "No screen was found: the wizard needs a desktop to open its window.\n"
            )
            return FAILED
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    if options.practice or options.walk is not None:
        return _practise(application, options)
    knock = _Knock()
    claimed = claim(state_folder(), knock.heard.emit)
    if isinstance(claimed, AlreadyRunning):
        return 0
    try:
        window = build_window(options)
        knock.heard.connect(lambda: _raise(window), Qt.ConnectionType.QueuedConnection)
        window.show()
        status = application.exec()
        window.context.parts.store.stop()
        return status
    finally:
        claimed.release()


def _has_screen() -> bool:
    """Whether Qt will find a display; asked before Qt, which would end the whole program."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return any(os.environ.get(name) for name in names)


def make_application() -> QApplication:
    """The one application object, in our colours where the platform brings none."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("smiletps-wizard")
    application.setApplicationDisplayName("SmileTPS")
    application.setApplicationVersion(program_version())
    theme.apply(application)
    return application


def build_window(
    options: WindowOptions | None = None,
    *,
    folder: Path | None = None,
    sites: RunningSites | None = None,
) -> WizardWindow:
    """Build the window with its real parts, not shown yet.

    `folder` is where the state is kept; by default the user's own. With `sites` the wizard
    practises on them. SystemExit with a plain message when the guide itself is damaged.
    """
    options = options or WindowOptions()
    application = make_application()
    place = folder or state_folder()
    preset, profile, trouble = _settings(options)
    if sites is not None:
        preset = replace(preset, address="", allow_keeping=False)  # practice leaves no trace
    preferences = FilePreferences(place)
    language = Language(application, paths.translations())
    language.switch(options.language or preferences.language or preset.language or DEFAULT)
    book = FileAccountBook(place)
    parts = Parts(
        load_guide=_guide,
        preset=preset,
        account=_account(profile, sites),
        warm_up=_warm_up,
        book=book,
        make_store=_store,
        reports=FileReports(place, lambda: _bundle_facts(book, options.dropped)),
        preferences=preferences,
        write_reminder=_write_reminder,
        practice=_practice(sites),
        trouble=tuple(problem for problem in (*trouble, book.trouble()) if problem is not None),
    )
    context = Context(parts, Clipboard(), language=language.code)
    window = WizardWindow(context)
    window.language_chosen.connect(lambda code: _switch(context, language, code))
    return window


def _switch(context: Context, language: Language, code: str) -> None:
    context.language = code
    context.parts.preferences.language = code
    language.switch(code)


def _bundle_facts(book: FileAccountBook, dropped: tuple[str, ...]) -> Mapping[str, str]:
    """What the diagnostics bundle says of this computer; counts, never names."""
    from wizard.keep import machine  # noqa: PLC0415 - start-up diet

    return {**machine.facts(dropped), "linked doctors": str(len(book.linked()))}


def _store() -> CredentialStore:
    from wizard.keep.vault import Vault  # noqa: PLC0415 - start-up diet

    return Vault()


def _guide() -> Guide:
    from wizard.keep.packs import load_guide  # noqa: PLC0415 - start-up diet

    guide = load_guide(paths.guide())
    if isinstance(guide, PackProblem):
        told = tell(guide.problem())
        raise SystemExit(f"{told.cause} {told.action} ({told.code})")
    return guide


def _settings(options: WindowOptions) -> tuple[Preset, SiteProfile | None, tuple[Problem, ...]]:
    """What the installer decided; a broken file is told on the start page, never ignored."""
    files = [options.settings] if options.settings else settings_files()
    preset: Preset = Preset()
    profile: SiteProfile | None = None
    trouble = []
    if options.settings or any(file.exists() for file in files):
        from wizard.keep.preset import before_the_broken, load_one, load_preset  # noqa: PLC0415 - start-up diet

        read = load_one(options.settings) if options.settings else load_preset(files)
        if isinstance(read, PackProblem):
            trouble.append(read.problem())
            preset = before_the_broken(files)
        else:
            preset = read
    if options.address:
        preset = replace(preset, address=options.address)
    if preset.site_profile is not None:
        from wizard.keep.packs import load_profile  # noqa: PLC0415 - start-up diet

        own = load_profile(preset.site_profile)
        if isinstance(own, PackProblem):
            trouble.append(own.problem())
        else:
            profile = own
    if profile is not None and not preset.address:
        preset = replace(preset, address=profile.address)
    return preset, profile, tuple(trouble)


def _account(
    profile: SiteProfile | None, sites: RunningSites | None
) -> Callable[[str], SmileTpsAccount]:
    """Make the SmileTPS side of an address when it is first wanted: on the thread of its push.

    Refused sign-ins are counted over all addresses: another path is the same account.
    """
    tries = SignInTries()

    @cache
    def account(address: str) -> SmileTpsAccount:
        from wizard.smiletps.account import RequestsSmileTps  # noqa: PLC0415 - start-up diet

        extra_ca = sites.ca_file if sites is not None else None
        proxies: Mapping[str, str] = {} if sites is not None else _system_proxy(address)
        return RequestsSmileTps(
            profile or _shipped_profile(), extra_ca, proxies, program_version(), tries=tries
        )

    return account


def _warm_up() -> None:
    """Load the SmileTPS side: a quarter of a second that would else delay the first push."""
    import wizard.smiletps.account  # noqa: F401, PLC0415 - start-up diet


def _shipped_profile() -> SiteProfile:
    from wizard.core.site import SiteProfile  # noqa: PLC0415 - start-up diet
    from wizard.keep.packs import load_profile  # noqa: PLC0415 - start-up diet

    profile = load_profile(paths.site_profile())
    return SiteProfile() if isinstance(profile, PackProblem) else profile


def _system_proxy(address: str) -> Mapping[str, str]:
    """The operating system's proxy for `address`, also where a script of the network chooses it."""
    from PySide6.QtNetwork import (  # noqa: PLC0415 - start-up diet
        QNetworkProxy,
        QNetworkProxyFactory,
        QNetworkProxyQuery,
    )

    first = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(address)))[0]
    if first.type() is not QNetworkProxy.ProxyType.HttpProxy:
        return {}
    return {"https": f"http://{first.hostName()}:{first.port()}"}


def _practice(sites: RunningSites | None) -> Practice | None:
    if sites is None:
        return None
    return Practice(sites.ids, sites.smiletps, sites.account, sites.account_password)


def _write_reminder(target: Path, day: date, title: str, words: str, key: str) -> Problem | None:
    from wizard.keep.calendar import write_reminder  # noqa: PLC0415 - start-up diet

    return write_reminder(target, day, title, words, key)


def _practise(application: QApplication, options: WindowOptions) -> int:
    """Run against practice copies of both sites; nothing of it reaches the user's own files."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    from wizard.practice.sites import PracticeSites  # noqa: PLC0415 - an extra, may be absent

    with PracticeSites() as sites, TemporaryDirectory(prefix="smiletps-practice-") as folder:
        window = build_window(options, folder=Path(folder), sites=sites)
        window.show()
        if options.walk is None:
            return application.exec()
        from wizard.ui.walk import Walk  # noqa: PLC0415

        walk = Walk(window, options.walk)
        walk.start()
        application.exec()
        status, line = walk.status(sites.look().staff_login)
        sys.stdout.write(f"{line}\n")
        return status


def _raise(window: WizardWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
