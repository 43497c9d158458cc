"""Facts for the diagnostics bundle: versions, settings and counts, nothing personal."""

from __future__ import annotations

import locale
import os
import platform
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from wizard.core.ports import AccountBook

PACKAGES = ("PySide6-Essentials", "requests", "urllib3", "truststore", "keyring", "selectolax")

TELLING = (
    *("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"),
    *("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("QT_QPA_PLATFORM", "QT_PLUGIN_PATH", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"),
    *("PYTHONPATH", "PYTHON_KEYRING_BACKEND"),
)
"""Variables that explain odd behaviour. Whether they are set is told, never their values."""


def facts(wizard: str, book: AccountBook, dropped: Iterable[str] = ()) -> dict[str, str]:
    """Name to value, in the order in which support wants to read them.

    `wizard` is this program's version; of `book` counts are told, never names; `dropped` are the
    variables that were set at the start and are not any more (__main__.py).
    """
    now = datetime.now(UTC)
    found = {
        "wizard": wizard,
        "time (UTC)": now.isoformat(timespec="seconds"),
        "time zone": now.astimezone().strftime("%z"),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "system version": platform.version(),
        "python": platform.python_version(),
        "frozen": "yes" if getattr(sys, "frozen", False) else "no",
        "locale": locale.setlocale(locale.LC_CTYPE),
    }
    for package in PACKAGES:
        found[package] = _version(package)
    told = [name for name in TELLING if name in os.environ or name.lower() in os.environ]
    found["variables that are set"] = ", ".join(told) or "none"
    found["variables that were dropped"] = ", ".join(dropped) or "none"
    found["linked doctors"] = str(len(book.linked()))
    found["run left half-way"] = "yes" if book.interrupted() else "no"
    return found


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
