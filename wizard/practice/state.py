"""What the two practice sites really hold, shown in one JSON file after every change."""

from __future__ import annotations

import json
import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass
class StaffMember:
    """An account that practice IDS created (guide steps 3 and 4); `roles` as in core.roles."""

    login: str
    password: str
    first_name: str
    last_name: str
    title: str
    roles: list[str]


@dataclass
class Held:
    """Everything that a test may ask of the practice sites; the state file holds these very keys.

    `settings` are the other fields of the staff form, name to values, as they stand after the last
    save; `last_save` is the last save as it came, in order. `requests` are request lines (method
    and path with query) and, where a request came with a host name other than localhost, that too.
    """

    variant: str
    staff_login: str = ""
    staff_password: str = ""
    settings: dict[str, list[str]] = field(default_factory=dict)
    last_save: list[tuple[str, str]] = field(default_factory=list)
    contact: dict[str, str] = field(default_factory=dict)
    writes: int = 0
    sign_in_attempts: int = 0
    destructive_hits: int = 0
    requests: list[str] = field(default_factory=list)
    ids_accounts: list[StaffMember] = field(default_factory=list)


class PracticeState:
    """Where both sites keep their data; every change reaches the file before the reply goes out."""

    def __init__(self, held: Held, file: Path) -> None:
        self._held = held
        self._file = file
        self._lock = threading.RLock()
        self._write()

    @contextmanager
    def change(self) -> Iterator[Held]:
        """The data to change, alone; written to the file when the block ends."""
        with self._lock:
            yield self._held
            self._write()

    def look(self) -> Held:
        """A copy of the data as it stands."""
        with self._lock:
            return deepcopy(self._held)

    def _write(self) -> None:
        """Replace the file in one step; mode 600, because mkstemp makes it so."""
        text = json.dumps(asdict(self._held), ensure_ascii=False, indent=1)
        handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=".state-")
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        Path(name).replace(self._file)
