"""A real gnome-keyring in a D-Bus session of its own, to be locked, stopped and killed by tests."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import secretstorage
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]  # no stubs
from jeepney.io.blocking import (  # type: ignore[import-untyped]  # no stubs
    DBusConnection,
    Proxy,
    open_dbus_connection,
)

BUS_NAME = "org.freedesktop.secrets"
WAIT_SECONDS = 20.0

BUS_CONFIGURATION = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
SERVICE = "[D-BUS Service]\nName={name}\nExec={program}\n"


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Look until `condition` holds; a test that waits in vain says for what."""
    pause = threading.Event()
    for _ in range(int(WAIT_SECONDS / 0.02)):
        if condition():
            return
        pause.wait(0.02)
    raise AssertionError(f"waited in vain for {what}")


class KeyringSession:
    """A session bus and, once `start_daemon` was called, a keyring daemon that is unlocked.

    `services` is the bus' folder of programs that it may start: empty, so that nothing starts by
    itself. The sockets lie in a folder with a short name: their paths may have 107 characters.
    """

    def __init__(self, folder: Path) -> None:
        self.runtime = Path(tempfile.mkdtemp(prefix="ring-"))
        self.data = folder / "data"
        self.services = folder / "services"
        for place in (self.data, self.services, folder / "home"):
            place.mkdir()
        self.address = f"unix:path={self.runtime / 'bus'}"
        self.environment = {
            "HOME": str(folder / "home"),
            "PATH": os.environ["PATH"],
            "XDG_RUNTIME_DIR": str(self.runtime),
            "XDG_DATA_HOME": str(self.data),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }
        configuration = folder / "bus.conf"
        configuration.write_text(
            BUS_CONFIGURATION.format(socket=self.runtime / "bus", services=self.services)
        )
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile"],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        wait_for(self._bus_answers, "the bus")
        self._daemon: subprocess.Popen[bytes] | None = None

    def start_daemon(self) -> None:
        """Start gnome-keyring and unlock its login collection, as signing in to a desktop does."""
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        with self._daemon.stdin as answers:
            answers.write(b"the user's login password")
        wait_for(self._is_ready, "an unlocked keyring")

    def let_the_bus_start(self, name: str, program: str) -> None:
        """Let the bus start `program` when somebody asks for `name`."""
        (self.services / f"{name}.service").write_text(SERVICE.format(name=name, program=program))
        with self.connection() as connection:
            Proxy(message_bus, connection).ReloadConfig()

    def lock(self) -> None:
        """Lock the collection, as a locked screen does."""
        with self.connection() as connection:
            secretstorage.Collection(connection).lock()

    def stop_answering(self) -> None:
        """SIGSTOP: the daemon is there and says nothing."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGSTOP)

    def kill_daemon(self) -> None:
        """The daemon dies, and its name leaves the bus."""
        assert self._daemon is not None
        self._daemon.kill()
        self._daemon.wait()
        wait_for(lambda: not self._is_owned(), "the daemon's name to leave the bus")

    def entries(self) -> list[tuple[str, dict[str, str]]]:
        """Label and attributes of everything that is kept."""
        with self.connection() as connection:
            items = secretstorage.Collection(connection).get_all_items()
            return [(item.get_label(), item.get_attributes()) for item in items]

    @contextmanager
    def connection(self) -> Iterator[DBusConnection]:
        """A connection to the bus for the test itself."""
        with closing(open_dbus_connection(bus=self.address)) as connection:
            yield connection

    def close(self) -> None:
        """End both processes, and what the bus has started, and remove the sockets."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
        os.killpg(self._bus.pid, signal.SIGKILL)
        self._bus.wait()
        wait_for(self._is_cleared, "the folder of sockets to be left alone")

    def _bus_answers(self) -> bool:
        """Whether the bus takes connections; its socket is there a moment before."""
        try:
            with self.connection():
                return True
        except OSError:
            return False

    def _is_cleared(self) -> bool:
        """Whether the folder is gone; a daemon that is just ending may still write into it."""
        shutil.rmtree(self.runtime, ignore_errors=True)
        return not self.runtime.exists()

    def _is_owned(self) -> bool:
        with self.connection() as connection:
            return bool(Proxy(message_bus, connection).NameHasOwner(BUS_NAME)[0])

    def _is_ready(self) -> bool:
        if not self._is_owned():
            return False
        with self.connection() as connection:
            try:
                return not secretstorage.Collection(connection).is_locked()
            except secretstorage.ItemNotFoundException:
                return False
