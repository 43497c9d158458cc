"""One running application: where it is, what its pages are called, what its store holds."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.applications.serving.accounts import NAME, PASSWORD

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Application:
    """`profile` is a site profile by labels only, `paths` the two paths that another one adds.

    `stored` asks the application's own store for the pair; `answers` are for what it asks of the
    person on the way.
    """

    address: str
    ca_file: Path
    profile: dict[str, dict[str, object]]
    paths: tuple[str, str] = ("", "")
    stored: Callable[[], tuple[str, str]] = lambda: ("", "")
    answers: Mapping[str, str] = field(default_factory=dict)

    def push(self, home: Path, pair: tuple[str, str], *, by_paths: bool = False) -> Pushed:
        """Push `pair` with the command, as a clinic's IT person would."""
        site = home / "site.toml"
        site.write_text(self._toml(by_paths=by_paths), "utf-8")
        order = {
            "address": self.address,
            "account": NAME,
            "account_password": PASSWORD,
            "staff_login": pair[0],
            "staff_password": pair[1],
            "roles": ["prescriptions"],
            "answers": dict(self.answers),
        }
        done = subprocess.run(
            [sys.executable, "-m", "wizard", "push", "--json", "--site", str(site),
             "--ca-file", str(self.ca_file)],
            input=json.dumps(order), capture_output=True, text=True, cwd=ROOT, check=False,
            env={"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}, timeout=60,
        )  # fmt: skip
        assert done.stdout, done.stderr
        facts: dict[str, str] = json.loads(done.stdout)
        return Pushed(done.returncode, facts)

    def _toml(self, *, by_paths: bool) -> str:
        tables = {name: dict(keys) for name, keys in self.profile.items()}
        if by_paths:
            tables.setdefault("sign_in", {})["path"] = self.paths[0]
            tables.setdefault("settings", {})["path"] = self.paths[1]
        lines = ["schema = 1"]
        for name, keys in tables.items():
            lines.append(f"[{name}]")
            lines += [f"{key} = {json.dumps(value)}" for key, value in keys.items()]
        return "\n".join(lines)


@dataclass(frozen=True)
class Pushed:
    """The exit status of the command and the JSON object that it printed."""

    status: int
    facts: dict[str, str]
