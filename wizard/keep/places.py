"""Where the wizard's own files are on this computer: for this user only, never roaming."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs(appname="smiletps-wizard", appauthor=False, roaming=False)

SETTINGS = "settings.toml"


def state_folder() -> Path:
    """Linked doctors, the interrupted run, the window's preferences, the lock and the log."""
    return Path(_DIRS.user_state_dir)


def settings_files() -> tuple[Path, Path]:
    """Where an installer may leave settings: for the whole computer first, then for this user."""
    return Path(_DIRS.site_config_dir) / SETTINGS, Path(_DIRS.user_config_dir) / SETTINGS
