"""What the wizard and its store process say to each other: one order, one answer, as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import Enum

from wizard.core.outcomes import Code
from wizard.core.secret import Secret


class Task(Enum):
    """What the store is to do."""

    NAME = "name"
    KEEP = "keep"
    READ = "read"
    REMOVE = "remove"


@dataclass(frozen=True)
class Order:
    """One task. `service` is the name of the entry in the store; `password` is for KEEP."""

    task: Task
    service: str = ""
    password: Secret = field(default_factory=lambda: Secret(""))

    def to_json(self) -> bytes:
        """One JSON document in ASCII (half a surrogate pair survives too). Holds the password."""
        password = self.password.reveal()
        facts = {"task": self.task.value, "service": self.service, "password": password}
        return json.dumps(facts).encode("ascii")

    @classmethod
    def from_json(cls, document: bytes) -> Order:
        """Read what `to_json` wrote. Only our own wizard writes it."""
        facts: dict[str, str] = json.loads(document)
        return cls(Task(facts["task"]), facts["service"], Secret(facts["password"]))


@dataclass(frozen=True)
class Answer:
    """How it went.

    `code` is None when it went well; `fault` is the store's name for what did not. `name` is the
    store's own; `password` is None when nothing is kept.
    """

    password: Secret | None = None
    name: str = ""
    code: Code | None = None
    fault: str = ""

    def to_json(self) -> bytes:
        """One line of JSON in ASCII. May hold the password."""
        facts = {
            "password": self.password.reveal() if self.password is not None else None,
            "name": self.name,
            "code": self.code.value if self.code else None,
            "fault": self.fault,
        }
        return json.dumps(facts).encode("ascii")

    @classmethod
    def from_json(cls, line: bytes) -> Answer | None:
        """Read what `to_json` wrote; None for the line that says "a prompt may be up"."""
        facts: dict[str, str | None] = json.loads(line)
        if "prompt" in facts:
            return None
        password, code = facts["password"], facts["code"]
        return cls(
            password=None if password is None else Secret(password),
            name=facts["name"] or "",
            code=Code(code) if code else None,
            fault=facts["fault"] or "",
        )
