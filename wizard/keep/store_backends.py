"""The three credential stores that may be used, made by us and by nobody's settings.

keyring's own choice follows an environment variable, keyringrc.cfg and installed plug-ins, and may
end at a file in plain text; so its chooser is never called. A backend is accepted by its exact
class: null, fail, chained, plain-text and kwallet ones are none of the three (KWallet is reached
through the Secret Service, which it speaks). Runs in the helper process only.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]  # no stubs
    from keyring.backend import KeyringBackend

WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
MACOS = "keyring.backends.macOS.Keyring"
SECRET_SERVICE = "keyring.backends.SecretService.Keyring"  # noqa: S105 - the name of a class
ALLOWED = frozenset({WINDOWS, MACOS, SECRET_SERVICE})

_PROVIDERS = {
    "gnome-keyring-d": "GNOME Keyring (Secret Service)",
    "keepassxc": "KeePassXC (Secret Service)",
    "kwalletd5": "KWallet (Secret Service)",
    "kwalletd6": "KWallet (Secret Service)",
    "ksecretd": "KWallet (Secret Service)",
}
"""Programs that answer for the Secret Service, by their name in /proc (cut at 15 characters)."""


class NoStoreError(Exception):
    """This computer has none of the three stores, or it does not run."""


class UnsafeStoreError(Exception):
    """The store is none of the three that may be used."""


def open_backend(platform: str = sys.platform) -> KeyringBackend:
    """The one backend for `platform`. Raises NoStoreError where its parts are missing."""
    backend: KeyringBackend
    if platform == "win32":
        from keyring.backends import Windows  # noqa: PLC0415 - each needs its own system

        if Windows.missing_deps:
            raise NoStoreError
        backend = Windows.WinVaultKeyring()  # type: ignore[no-untyped-call]  # keyring's
        # The default roams with a domain profile (keyring issue 382).
        backend.persist = "local machine"
    elif platform == "darwin":
        from keyring.backends import macOS  # noqa: PLC0415

        if not hasattr(macOS, "api"):
            raise NoStoreError
        backend = macOS.Keyring()  # type: ignore[no-untyped-call]  # keyring's
    else:
        from keyring.backends import SecretService  # noqa: PLC0415

        if not hasattr(SecretService, "secretstorage"):
            raise NoStoreError
        backend = SecretService.Keyring()  # type: ignore[no-untyped-call]  # keyring's
    require_allowed(backend)
    return backend


def require_allowed(backend: object) -> None:
    """Raise UnsafeStoreError unless `backend` is exactly of one of the three classes."""
    if class_name(backend) not in ALLOWED:
        raise UnsafeStoreError


def class_name(backend: object) -> str:
    """Module and name of the backend's class; a subclass is another class."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def name_for_people(backend: KeyringBackend) -> str:
    """What the user knows the store as. Raises NoStoreError when it does not run."""
    if class_name(backend) == WINDOWS:
        return "Windows Credential Manager"
    if class_name(backend) == MACOS:
        return "macOS Keychain"
    with _secret_service() as connection:
        return _PROVIDERS.get(_provider(connection), "Secret Service")


@contextmanager
def _secret_service() -> Iterator[DBusConnection]:
    """A connection to the Secret Service. Raises NoStoreError where none runs."""
    import secretstorage  # noqa: PLC0415

    with closing(secretstorage.dbus_init()) as connection:
        if not secretstorage.check_service_availability(connection):
            raise NoStoreError
        yield connection


def _provider(connection: DBusConnection) -> str:
    """The program behind the Secret Service; empty when it is not started yet or hides itself."""
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]  # noqa: PLC0415
    from jeepney.io.blocking import Proxy  # noqa: PLC0415
    from jeepney.wrappers import DBusErrorResponse  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        reply = Proxy(message_bus, connection).GetConnectionUnixProcessID("org.freedesktop.secrets")
        return Path(f"/proc/{int(reply[0])}/comm").read_text("utf-8").strip()
    except (DBusErrorResponse, OSError):
        return ""


def secret_service_state() -> Literal["open", "locked", "none"]:
    """How the default collection stands. A prompt is up to who calls.

    Asked before keyring is, because keyring would at once ask the user to unlock the collection,
    or to make one.
    """
    import secretstorage  # noqa: PLC0415

    with _secret_service() as connection:
        try:
            collection = secretstorage.Collection(connection)
        except secretstorage.ItemNotFoundException:
            return "none"
        return "locked" if collection.is_locked() else "open"
