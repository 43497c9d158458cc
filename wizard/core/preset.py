"""What the installer or the clinic's IT person decided beforehand. Plain facts, never a secret."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Preset:
    """The settings file of an installation (docs/settings.md); the defaults are a plain install.

    `address` is the clinic's SmileTPS as it was written: checked by whoever uses it, and fixed in
    the window and the commands once it is there. An empty `language` lets the user choose.
    `allow_keeping` off: no password goes into the credential store. `allow_copying` off: no copy
    buttons. `site_profile` replaces the profile that comes with the program.
    """

    address: str = ""
    language: str = ""
    clinic: str = ""
    allow_keeping: bool = True
    allow_copying: bool = True
    site_profile: Path | None = None
