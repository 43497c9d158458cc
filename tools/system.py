"""The system packages that Qt and the tests need, and how they come onto a Debian machine."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys

QT = (
    "fonts-dejavu-core",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libwayland-cursor0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
"""What the window needs. Qt blames libxcb-cursor0 for whichever is missing, and aborts."""

_DEBIAN_PYTHON = sys.base_prefix == "/usr"
FREEZING = (
    "binutils",
    *([f"libpython3.{sys.version_info.minor}"] if _DEBIAN_PYTHON else []),
)
"""What PyInstaller needs: `objdump`, and Python as a library, which Debian's own keeps apart."""

TESTS = (
    *FREEZING,
    "at-spi2-core",
    "chromium",
    "chromium-driver",
    "dbus",
    "dokuwiki",
    "gcr",
    "gir1.2-atspi-2.0",
    "gnome-keyring",
    "libsecret-tools",
    "openbox",
    "php-cli",
    "python3-gi",
    "strace",
    "xauth",
    "xclip",
    "xdotool",
    "xvfb",
)
"""What the tests need beside: a desktop, a credential store, a browser, a web application."""

INSTALL = ("install", "--yes", "--no-install-recommends")


def ensure(packages: tuple[str, ...]) -> bool:
    """Install the missing `packages`; when not root, say the exact command and return False.

    Only Debian and its relatives are served; for other systems there is only `advice`.
    """
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return True
    missing = sorted({*packages, *_for_python()} - _installed())
    if not missing:
        return True
    if os.geteuid() != 0:
        print(
            "Some system packages are missing, and only an administrator can install them. Run\n\n"
            "    sudo apt-get update && "
            f"sudo apt-get {' '.join([*INSTALL, *missing])}\n\nand then this command again.",
            file=sys.stderr,
        )
        return False
    print("Installing system packages:", " ".join(missing), flush=True)
    _apt_get("update")  # a broken third-party list is no reason to stop: the install decides
    if _apt_get(*INSTALL, *missing) == 0:
        return True
    print("apt-get could not install them; its own words are above.", file=sys.stderr)
    return False


def _apt_get(*arguments: str) -> int:
    """Run apt-get without questions; return its exit status. What goes wrong is on stderr."""
    return subprocess.call(
        ["apt-get", "-qq", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )


def advice() -> str:
    """What to tell somebody on a Linux without apt-get; empty elsewhere."""
    if not sys.platform.startswith("linux") or shutil.which("apt-get"):
        return ""
    return "If the window does not open, install what Debian calls: " + " ".join(QT)


def _for_python() -> tuple[str, ...]:
    """Debian keeps the part of Python that makes environments with pip in a package of its own."""
    if shutil.which("uv") or importlib.util.find_spec("ensurepip"):
        return ()
    return (f"python{sys.version_info.major}.{sys.version_info.minor}-venv",)


def _installed() -> set[str]:
    """Installed packages and what they provide: newer releases renamed some (libglib2.0-0t64)."""
    form = "${db:Status-Status} ${Package}, ${Provides}\n"
    listing = subprocess.run(
        ["dpkg-query", "--show", f"--showformat={form}"], capture_output=True, text=True, check=True
    ).stdout
    names: set[str] = set()
    for line in listing.splitlines():
        status, _, rest = line.partition(" ")
        if status == "installed":
            names.update(part.split()[0] for part in rest.split(",") if part.strip())
    return names
