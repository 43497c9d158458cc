"""The store process over a fake of the Keychain calls below keyring's macOS backend.

Run as a program, like fake_windows_store.py. Status numbers: SecBase.h.
"""

from __future__ import annotations

import json
import sys
import types
from pathlib import Path
from typing import ClassVar

NOT_FOUND = -25300


class Error(Exception):
    """keyring.backends.macOS.api.Error: the status is its first argument."""


class NotFound(Error):  # noqa: N818 - keyring's name
    """errSecItemNotFound."""


class KeychainDenied(Error):  # noqa: N818 - keyring's name
    """The user pressed "Deny"."""


class SecAuthFailure(Error):  # noqa: N818 - keyring's name
    """The program's signature is not the one that made the entry."""


KINDS = {NOT_FOUND: NotFound, -128: KeychainDenied, -25293: SecAuthFailure}
for _kind in (Error, NotFound, KeychainDenied, SecAuthFailure):
    _kind.__module__ = "keyring.backends.macOS.api"


class Keychain:
    """The three calls on generic passwords."""

    TEXTS: ClassVar[str] = "entries.json"

    def __init__(self, folder: Path) -> None:
        self._file = folder / self.TEXTS
        faults = folder / "faults.json"
        self._faults: dict[str, int] = json.loads(faults.read_text()) if faults.exists() else {}

    def find(self, _keychain: None, service: str, user: str) -> str:
        """SecItemCopyMatching."""
        self._fail("find")
        entries = self._entries()
        if f"{service}\n{user}" not in entries:
            raise NotFound(NOT_FOUND, "Item not found")
        return entries[f"{service}\n{user}"]

    def put(self, _keychain: None, service: str, user: str, password: str) -> None:
        """SecItemDelete, then SecItemAdd, as keyring does it."""
        self._fail("put")
        entries = self._entries()
        entries[f"{service}\n{user}"] = password
        self._file.write_text(json.dumps(entries))

    def delete(self, _keychain: None, service: str, user: str) -> None:
        """SecItemDelete."""
        self._fail("delete")
        entries = self._entries()
        if entries.pop(f"{service}\n{user}", None) is None:
            raise NotFound(NOT_FOUND, "Item not found")
        self._file.write_text(json.dumps(entries))

    def _fail(self, call: str) -> None:
        status = self._faults.get(call)
        if status is not None:
            raise KINDS.get(status, Error)(status, "fault from the test")

    def _entries(self) -> dict[str, str]:
        entries: dict[str, str] = json.loads(self._file.read_text()) if self._file.exists() else {}
        return entries


def plant(folder: Path) -> None:
    """Put the fake where keyring's backend looks for its calls into the Security framework."""
    keychain = Keychain(folder)
    api = types.ModuleType("keyring.backends.macOS.api")
    api.__dict__.update(
        Error=Error,
        NotFound=NotFound,
        KeychainDenied=KeychainDenied,
        SecAuthFailure=SecAuthFailure,
        find_generic_password=keychain.find,
        set_generic_password=keychain.put,
        delete_generic_password=keychain.delete,
    )
    sys.modules["keyring.backends.macOS.api"] = api


if __name__ == "__main__":
    plant(Path(sys.argv[1]))
    from wizard.keep.store_process import main

    main("darwin")
