"""A desktop of its own: D-Bus session, X server, keyboard, window manager, accessibility bus."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from tools.system import INSTALL, TESTS

WIDTH, HEIGHT = 1366, 768
"""Logical pixels: the receptionist's screen (mission.md)."""

SYSTEM_PYTHON = "/usr/bin/python3"
"""The bindings of the accessibility bus exist for Debian's own Python only."""

PROGRAMS = ("Xvfb", "setxkbmap", "dbus-daemon", "openbox", "xdotool")
LAUNCHERS = tuple(
    Path(folder) / "at-spi-bus-launcher"
    for folder in ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")
)
WAIT_SECONDS = 30.0

BUS_CONFIGURATION = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <standard_session_servicedirs/>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


def wait_for(
    condition: Callable[[], bool],
    what: str | Callable[[], str],
    seconds: float = WAIT_SECONDS,
) -> None:
    """Look until `condition` holds; a test that waits in vain says for what."""
    pause = threading.Event()
    for _ in range(int(seconds / 0.05)):
        if condition():
            return
        pause.wait(0.05)
    raise AssertionError(f"waited in vain for {what if isinstance(what, str) else what()}")


def missing() -> str:
    """What to install when this machine has no desktop to test on; empty when all is there."""
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    if not any(launcher.exists() for launcher in LAUNCHERS):
        absent.append("at-spi-bus-launcher")
    bindings = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not _runs(SYSTEM_PYTHON, "-c", bindings):
        absent.append("Atspi for " + SYSTEM_PYTHON)
    if not absent:
        return ""
    install = " ".join(["sudo apt-get", *INSTALL, *TESTS])
    return f"{', '.join(absent)} missing. Install what the tests need:\n{install}"


def _runs(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


class Desktop:
    """Runs until `close`. `environment` is that of every program on it, ours too.

    The socket of the bus lies in a folder with a short name: its path may have 107 characters.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runtime = Path(tempfile.mkdtemp(prefix="desk-"))
        self._programs: list[subprocess.Popen[bytes]] = []
        self._log = (folder / "desktop.log").open("wb")
        home = folder / "home"
        home.mkdir()
        self.environment = {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self.runtime),
            "XDG_CURRENT_DESKTOP": "openbox",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.runtime / 'bus'}",
        }
        self._start_bus()
        self._start_screen()
        self.start("openbox", "--sm-disable")
        launcher = next(launcher for launcher in LAUNCHERS if launcher.exists())
        self.start(str(launcher), "--launch-immediately")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program that ends with the desktop."""
        program = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
        )
        self._programs.append(program)
        return program

    @property
    def framebuffer(self) -> Path:
        """The screen as the X server draws it: a file in the format of xwd."""
        return self.folder / "Xvfb_screen0"

    def close(self) -> None:
        """End everything that was started, and what that has started, the last first."""
        for program in reversed(self._programs):
            if program.poll() is None:
                os.killpg(program.pid, signal.SIGKILL)
            program.wait()
        self._log.close()
        wait_for(self._is_cleared, "the folder of sockets to be left alone")

    def _start_bus(self) -> None:
        configuration = self.folder / "bus.conf"
        socket = self.runtime / "bus"
        configuration.write_text(BUS_CONFIGURATION.format(socket=socket))
        self.start("dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile")
        wait_for(socket.exists, "the session bus")

    def _start_screen(self) -> None:
        """Let the X server choose a free number; it tells it when it takes connections."""
        told, telling = os.pipe()
        screen = ("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-dpi", "96")
        # Without -noreset the keyboard is American again as soon as no window is open.
        ways = ("-fbdir", str(self.folder), "-nolisten", "tcp", "-noreset")
        program = subprocess.Popen(
            ["Xvfb", "-displayfd", str(telling), *screen, *ways],
            env=self.environment,
            pass_fds=(telling,),
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
        )
        self._programs.append(program)
        os.close(telling)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        assert number, "the X server did not start"
        self.environment["DISPLAY"] = f":{number}"
        # A Polish keyboard: for letters that are not on it xdotool changes keys as it types, and
        # a busy program reads the change too late.
        subprocess.run(["setxkbmap", "pl"], env=self.environment, check=True)

    def _is_cleared(self) -> bool:
        """Whether the folder is gone; a program that is just ending may still write into it."""
        shutil.rmtree(self.runtime, ignore_errors=True)
        return not self.runtime.exists()
