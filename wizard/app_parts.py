"""The real parts of the window, made of what the installer decided and of what lies on the disk.

What only a push or a store needs (requests, keyring) is imported when first used, off the GUI
thread (docs/architecture.md, "Start-up diet").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from wizard import __version__, paths
from wizard.app import WindowOptions
from wizard.core.outcomes import Problem
from wizard.core.preset import Preset
from wizard.core.tries import SignInTries
from wizard.keep.accounts import FileAccountBook
from wizard.keep.log import FileReports
from wizard.keep.places import settings_files
from wizard.keep.preferences import FilePreferences
from wizard.ui.context import Parts, Practice
from wizard.ui.words import tell

if TYPE_CHECKING:
    from wizard.core.guide import Guide
    from wizard.core.ports import CredentialStore, SmileTpsAccount
    from wizard.core.site import SiteProfile
    from wizard.practice.sites import PracticeSites


def build_parts(options: WindowOptions, folder: Path, sites: PracticeSites | None = None) -> Parts:
    """The parts whose state is kept in `folder`; with `sites` they practise on them."""
    preset, profile, trouble = read_settings(options)
    if sites is not None:
        preset = replace(preset, address="", allow_keeping=False)  # practice leaves no trace
    book = FileAccountBook(folder)
    return Parts(
        load_guide=_guide,
        preset=preset,
        account=_account(profile, sites),
        warm_up=_warm_up,
        book=book,
        make_store=_store,
        reports=FileReports(folder, lambda: _bundle_facts(book, options.dropped)),
        preferences=FilePreferences(folder),
        write_reminder=_write_reminder,
        practice=_practice(sites),
        trouble=tuple(problem for problem in (*trouble, book.trouble()) if problem is not None),
    )


def _bundle_facts(book: FileAccountBook, dropped: tuple[str, ...]) -> Mapping[str, str]:
    from wizard.keep import machine  # noqa: PLC0415 - start-up diet

    return machine.facts(__version__, book, dropped)


def _store() -> CredentialStore:
    from wizard.keep.vault import Vault  # noqa: PLC0415 - start-up diet

    return Vault()


def _guide() -> Guide:
    from wizard.core.pack_problem import PackProblem  # noqa: PLC0415 - start-up diet
    from wizard.keep.packs import load_guide  # noqa: PLC0415 - start-up diet

    guide = load_guide(paths.guide())
    if isinstance(guide, PackProblem):
        told = tell(guide.problem())
        raise SystemExit(f"{told.cause} {told.action} ({told.code})")
    return guide


def read_settings(options: WindowOptions) -> tuple[Preset, SiteProfile | None, tuple[Problem, ...]]:
    """What the installer decided; a broken file is told on the start page, never ignored."""
    files = [options.settings] if options.settings else settings_files()
    preset = Preset()
    profile: SiteProfile | None = None
    trouble = []
    if files:
        from wizard.keep.preset import load_preset  # noqa: PLC0415 - start-up diet

        preset, broken = load_preset(files)
        if broken:
            trouble.append(broken.problem())
    if options.address:
        preset = replace(preset, address=options.address)
    if preset.site_profile is not None:
        from wizard.core.pack_problem import PackProblem  # noqa: PLC0415 - start-up diet
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
    profile: SiteProfile | None, sites: PracticeSites | None
) -> Callable[[str], SmileTpsAccount]:
    """Make the SmileTPS side of an address when it is first wanted: on the thread of its push.

    Refused sign-ins are counted over all addresses: another path is the same account.
    """
    tries = SignInTries()

    @cache
    def account(address: str) -> SmileTpsAccount:
        from wizard.smiletps.account import RequestsSmileTps  # noqa: PLC0415 - start-up diet

        extra_ca = sites.ca_file if sites is not None else None
        proxies: Mapping[str, str] = {} if sites is not None else system_proxies(address)
        return RequestsSmileTps(
            profile or _shipped_profile(), extra_ca, proxies, __version__, tries=tries
        )

    return account


def _warm_up() -> None:
    """Load the SmileTPS side: a quarter of a second that would else delay the first push."""
    import wizard.smiletps.account  # noqa: F401, PLC0415 - start-up diet


def _shipped_profile() -> SiteProfile:
    from wizard.core.pack_problem import PackProblem  # noqa: PLC0415 - start-up diet
    from wizard.core.site import SiteProfile  # noqa: PLC0415 - start-up diet
    from wizard.keep.packs import load_profile  # noqa: PLC0415 - start-up diet

    profile = load_profile(paths.site_profile())
    return SiteProfile() if isinstance(profile, PackProblem) else profile


def system_proxies(address: str) -> Mapping[str, str]:
    """The proxy of HTTPS_PROXY and NO_PROXY, as the commands read them, or else the system's.

    Qt knows the system's also where a script of the network chooses it; of the environment it
    knows less than half.
    """
    from urllib.request import getproxies_environment  # noqa: PLC0415 - start-up diet

    named = getproxies_environment()
    if named:
        return named
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - start-up diet
    from PySide6.QtNetwork import (  # noqa: PLC0415 - start-up diet
        QNetworkProxy,
        QNetworkProxyFactory,
        QNetworkProxyQuery,
    )

    first = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(address)))[0]
    kinds = QNetworkProxy.ProxyType
    scheme = {kinds.HttpProxy: "http", kinds.Socks5Proxy: "socks5"}.get(first.type())
    return {} if scheme is None else {"https": f"{scheme}://{first.hostName()}:{first.port()}"}


def _practice(sites: PracticeSites | None) -> Practice | None:
    if sites is None:
        return None
    return Practice(sites.ids, sites.smiletps, sites.account, sites.account_password)


def _write_reminder(target: Path, day: date, title: str, words: str, key: str) -> Problem | None:
    from wizard.keep.calendar import write_reminder  # noqa: PLC0415 - start-up diet

    return write_reminder(target, day, title, words, key)
