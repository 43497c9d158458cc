"""Turns a parsed site profile into the core's SiteProfile. A profile narrows, and never widens.

It cannot switch a check off, name a pattern or a format, or leave https; what it says is compared
word for word with what a page shows (security.md, T11).
"""

from __future__ import annotations

import ipaddress
import re

from wizard.core.address import SiteAddress
from wizard.core.pack_problem import PackFault
from wizard.core.site import ResultTexts, SettingsPage, SignInPage, SiteProfile, StaffForm
from wizard.keep.toml_table import Table

SCHEMA = 1

MOST_HOSTS = 5
LONGEST_LABEL = 200

_PATH = re.compile(r"/(?!/)[A-Za-z0-9/_.~%?=&+,;:@!$'()*\[\]-]*")
_MARKUP = re.compile(r"<[A-Za-z/!?]|[{}]")


def site_profile(document: Table) -> SiteProfile:
    """The profile that `document` describes; what it leaves out keeps its default.

    Raises Refused.
    """
    document.check_schema(SCHEMA)
    plain = SiteProfile()
    profile = SiteProfile(
        name=_visible(document, "name", document.text("name", plain.name)),
        address=_address(document),
        hosts=_hosts(document),
        sign_in=_sign_in(document.table("sign_in", optional=True)),
        settings=_settings(document.table("settings", optional=True)),
        staff=_staff(document.table("staff", optional=True)),
        result=_result(document.table("result", optional=True)),
    )
    document.refuse_unread()
    return profile


def _sign_in(table: Table) -> SignInPage:
    plain = SignInPage()
    return SignInPage(
        path=_path(table),
        login=_labels(table, "login", plain.login),
        password=_labels(table, "password", plain.password),
        submit=_labels(table, "submit", plain.submit),
    )


def _settings(table: Table) -> SettingsPage:
    return SettingsPage(path=_path(table), links=_labels(table, "links", SettingsPage().links))


def _staff(table: Table) -> StaffForm:
    plain = StaffForm()
    return StaffForm(
        login=_labels(table, "login", plain.login),
        password=_labels(table, "password", plain.password),
        submit=_labels(table, "submit", plain.submit),
    )


def _result(table: Table) -> ResultTexts:
    plain = ResultTexts()
    return ResultTexts(
        success=_labels(table, "success", plain.success),
        failure=_labels(table, "failure", plain.failure),
    )


def _labels(table: Table, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_visible(table, key, text) for text in table.texts(key, default))


def _visible(table: Table, key: str, text: str) -> str:
    """`text` if a page could show it: markup and format marks are somebody's trick or mistake.

    A lone < or > is none: some buttons are called "Login >".
    """
    if _MARKUP.search(text):
        raise table.refused(key, PackFault.NOT_VISIBLE_TEXT)
    if len(text) > LONGEST_LABEL:
        raise table.refused(key, PackFault.TOO_MUCH)
    return text


def _path(table: Table) -> str:
    """A path on the same site, or empty: no second slash, no dots that climb, no fragment."""
    path = table.optional_text("path")
    climbs = ".." in path or re.search("%2e|%2f|%5c", path.lower())
    if path and (climbs or not _PATH.fullmatch(path)):
        raise table.refused("path", PackFault.NOT_A_PATH)
    return path


def _address(document: Table) -> str:
    """An https URL exactly as it is dialled, or empty: nothing is mended silently in a file."""
    text, read = document.optional_text("address"), document.optional_address("address")
    if read is None:
        return ""
    is_exact = read.url in {text, text.removesuffix("/")} and ".." not in text
    if not (is_exact and _is_plain(read)):
        raise document.refused("address", PackFault.NOT_AN_ADDRESS)
    return read.url


def _hosts(document: Table) -> tuple[str, ...]:
    """Further hosts of the same operator: each must be a whole name, never a wildcard or a list."""
    hosts = document.texts("hosts", ())
    if len(hosts) > MOST_HOSTS:
        raise document.refused("hosts", PackFault.TOO_MUCH)
    for host in hosts:
        read = document.plain_address("hosts", f"https://{host}", PackFault.NOT_A_HOST)
        is_whole = "." in read.plain_host or read.plain_host == "localhost"
        is_exact = read.host == host and read.url == f"https://{host}"
        if not (is_whole and is_exact and _is_plain(read)):
            raise document.refused("hosts", PackFault.NOT_A_HOST)
    return hosts


def _is_plain(read: SiteAddress) -> bool:
    """Whether nothing was mended, nothing looks like another name, and no number stands for one."""
    return not (read.notes or read.needs_confirmation or _is_foreign_number(read.plain_host))


def _is_foreign_number(host: str) -> bool:
    """Whether `host` is a bare IP address of another computer: no certificate names a clinic so."""
    try:
        return not ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
