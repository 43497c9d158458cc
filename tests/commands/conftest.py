"""Runs the program as a user does: a process of its own, its own home, a document on its input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO

import pytest

from tests.keep.conftest import keyring_session, session_without_store
from wizard.practice.faults import Faults
from wizard.practice.sites import PracticeSites

__all__ = ["keyring_session", "session_without_store"]  # fixtures of tests/keep, used here too

ROOT = Path(__file__).parents[2]
STAFF_LOGIN = "smiletps-kowalska"
STAFF_PASSWORD = "Hasło 'i' pióro 7f3a"


@dataclass(frozen=True)
class Done:
    """How a run of the program ended."""

    status: int
    output: str
    errors: str

    @property
    def facts(self) -> dict[str, object]:
        """The one JSON object that was printed."""
        facts: dict[str, object] = json.loads(self.output)
        assert self.output.count("\n") == 1
        return facts


@dataclass(frozen=True)
class Program:
    """The program in a home of its own."""

    home: Path
    more: Mapping[str, str] = field(default_factory=dict)
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def having(self, **more: str) -> Program:
        """The same program with these variables in its environment."""
        return replace(self, more={**self.more, **more})

    @property
    def state(self) -> Path:
        """Where it keeps its files."""
        return self.home / "state" / "smiletps-wizard"

    def environment(self) -> dict[str, str]:
        """Nothing of the tests' own environment but what a process needs."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return {
            **kept,
            "HOME": str(self.home),
            "XDG_STATE_HOME": str(self.home / "state"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_CONFIG_DIRS": str(self.home / "system"),
            "XDG_RUNTIME_DIR": str(self.home),
            "PYTHONDONTWRITEBYTECODE": "1",
            **self.more,
        }

    def start(
        self, *arguments: str, output: int | IO[bytes] = subprocess.PIPE
    ) -> subprocess.Popen[bytes]:
        """Start it; the fixture ends it at the latest."""
        process = subprocess.Popen(
            [sys.executable, "-m", "wizard", *arguments],
            cwd=ROOT,
            env=self.environment(),
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.PIPE,
        )
        self.started.append(process)
        return process

    def run(self, *arguments: str, document: object = None) -> Done:
        """Run it to its end. `document` is bytes as they are, or what to write as JSON."""
        content = document if isinstance(document, bytes) else json.dumps(document).encode()
        process = self.start(*arguments)
        output, errors = process.communicate(content, timeout=90)
        return Done(process.returncode, output.decode(), errors.decode())


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """The program in an empty home."""
    home = tmp_path / "user"
    home.mkdir(mode=0o700)
    program = Program(home)
    yield program
    for process in program.started:
        if process.poll() is None:
            process.kill()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
        process.wait()


@pytest.fixture
def sites(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PracticeSites]:
    """Practice sites; a test may name faults by `indirect` parameters."""
    faults: Faults | None = getattr(request, "param", None)
    with PracticeSites(faults, folder=tmp_path / "sites") as running:
        yield running


def order(sites: PracticeSites, **changes: object) -> dict[str, object]:
    """A document for push that is right, with changes; None takes an entry out."""
    document: dict[str, object] = {
        "address": sites.smiletps,
        "account": sites.account,
        "account_password": sites.account_password,
        "staff_login": STAFF_LOGIN,
        "staff_password": STAFF_PASSWORD,
        "roles": ["prescriptions"],
        **changes,
    }
    return {name: value for name, value in document.items() if value is not None}
