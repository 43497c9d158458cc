"""Where the wizard's own files are on this computer: for this user only, never roaming."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs(appname="smiletps-wizard", appauthor=False, roaming=False)

SETTINGS = "settings.toml"


def state_folder() -> Path:
    """Linked doctors, the interrupted run, the window's preferences, the lock and the log."""
    return Path(_DIRS.user_state_dir)


def settings_files() -> list[Path]:
    """The settings that an installer left: for the whole computer first, then for this user."""
    folders = (_DIRS.site_config_dir, _DIRS.user_config_dir)
    return [file for folder in folders if _is_there(file := Path(folder) / SETTINGS)]


def _is_there(file: Path) -> bool:
    """Whether something stands there, readable or not: only what is absent may be passed over."""
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        pass
    return True
