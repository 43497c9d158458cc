"""Where the files that come with the program are: resources/ and translations/.

A wheel and a frozen program carry both in `wizard/_data` (hatch_build.py and the freezer's recipe
put them there); a checkout has them at its root.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    installed = _PACKAGE / "_data"
    return installed if installed.is_dir() else _PACKAGE.parent


def resources() -> Path:
    """The folder with the guide, the site profile and the icons."""
    return _root() / "resources"


def guide() -> Path:
    """The folder with the guide pack and its pictures."""
    return resources() / "guide"


def site_profile() -> Path:
    """The site profile that is used when nobody names another."""
    return resources() / "sites" / "smiletps.toml"


def icons() -> Path:
    """The folder with the app icon and the small icons."""
    return resources() / "icons"


def translations() -> Path:
    """The folder with the compiled catalogues (wizard_pl.qm, …)."""
    return _root() / "translations"
