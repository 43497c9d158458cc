"""The store process over a strict fake of Windows' CredWrite, CredRead and CredDelete.

keyring's own Windows backend runs on top, unchanged. Run as a program: its argument is the folder
with `entries.json` (what the fake holds) and perhaps `faults.json`. Limits: wincred.h; errors as
pywin32 raises them.
"""

from __future__ import annotations

import json
import sys
import types
import unicodedata
from pathlib import Path
from typing import TypedDict


class Entry(TypedDict):
    """One stored credential; the blob as hexadecimal digits."""

    TargetName: str
    UserName: str
    CredentialBlob: str
    Persist: int


class WindowsError(Exception):
    """pywintypes.error."""

    def __init__(self, winerror: int, funcname: str) -> None:
        super().__init__(winerror, funcname, "fault from the test")
        self.winerror = winerror
        self.funcname = funcname


class CredentialManager:
    """The three calls, with the limits that Windows has and the faults that the test asks for."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "entries.json"
        faults = folder / "faults.json"
        self._faults: dict[str, int | str] = (
            json.loads(faults.read_text()) if faults.exists() else {}
        )

    def write(self, credential: dict[str, object], flags: int) -> None:
        """CredWrite."""
        self._fail("CredWrite")
        target, user = str(credential["TargetName"]), str(credential["UserName"])
        blob = str(credential["CredentialBlob"]).encode("utf-16-le")
        assert flags == 0
        assert credential["Type"] == 1
        assert credential["Persist"] == 2, "not CRED_PERSIST_LOCAL_MACHINE: it would roam"
        if len(blob) > 2560:
            raise WindowsError(1783, "CredWrite")
        if len(user) > 513 or len(target) > 32767 or len(str(credential["Comment"])) > 256:
            raise WindowsError(87, "CredWrite")
        blob = self._spoiled(blob)
        entries = self._entries()
        entries[target.lower()] = Entry(
            TargetName=target, UserName=user, CredentialBlob=blob.hex(), Persist=2
        )
        if self._faults.get("spoil") != "forget":
            self._file.write_text(json.dumps(entries))

    def read(self, **query: object) -> dict[str, object]:
        """CredRead."""
        self._fail("CredRead")
        entry = self._entries().get(str(query["TargetName"]).lower())
        if entry is None:
            raise WindowsError(1168, "CredRead")
        return {**entry, "CredentialBlob": bytes.fromhex(entry["CredentialBlob"])}

    def delete(self, **query: object) -> None:
        """CredDelete."""
        self._fail("CredDelete")
        entries = self._entries()
        if entries.pop(str(query["TargetName"]).lower(), None) is None:
            raise WindowsError(1168, "CredDelete")
        self._file.write_text(json.dumps(entries))

    def _fail(self, function: str) -> None:
        if function in self._faults:
            raise WindowsError(int(self._faults[function]), function)

    def _spoiled(self, blob: bytes) -> bytes:
        text = blob.decode("utf-16-le", "surrogatepass")
        match self._faults.get("spoil"):
            case "cut":
                text = text[:8]
            case "compose":
                text = unicodedata.normalize("NFC", text)
            case "other":
                text = "quite another one"
            case _:
                pass
        return text.encode("utf-16-le", "surrogatepass")

    def _entries(self) -> dict[str, Entry]:
        entries: dict[str, Entry] = (
            json.loads(self._file.read_text()) if self._file.exists() else {}
        )
        return entries


def plant(folder: Path) -> None:
    """Put the fake where keyring looks for pywin32-ctypes."""
    manager = CredentialManager(folder)
    win32cred = types.ModuleType("win32cred")
    win32cred.__dict__.update(
        CRED_TYPE_GENERIC=1,
        CRED_PERSIST_SESSION=1,
        CRED_PERSIST_LOCAL_MACHINE=2,
        CRED_PERSIST_ENTERPRISE=3,
        CredWrite=manager.write,
        CredRead=manager.read,
        CredDelete=manager.delete,
    )
    pywintypes = types.ModuleType("pywintypes")
    pywintypes.__dict__.update(error=WindowsError)
    pywin32 = types.ModuleType("win32ctypes.pywin32")
    pywin32.__dict__.update(win32cred=win32cred, pywintypes=pywintypes)
    sys.modules["win32ctypes"] = types.ModuleType("win32ctypes")
    sys.modules["win32ctypes.pywin32"] = pywin32


if __name__ == "__main__":
    plant(Path(sys.argv[1]))
    from wizard.keep.store_process import main

    main("win32")
