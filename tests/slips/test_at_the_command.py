"""The slips that can come by the command `push`, in the JSON document that it reads."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.certificates import Wish, authority, issue
from tests.slips.desk import ACCOUNT, ACCOUNT_PASSWORD, LOGIN, PASSWORD
from tests.slips.rows import Caught
from tests.smiletps.scripted_server import ScriptedServer, always, reply

ROOT = Path(__file__).parents[2]
BAD_INPUT, FAILED = 64, 40


@dataclass
class Terminal:
    """Calls the command; `listener` stands at the address, and nobody must ever call there."""

    folder: Path
    listener: socket.socket
    record: Callable[[Caught], None]

    @property
    def address(self) -> str:
        return f"https://localhost:{self.listener.getsockname()[1]}"

    def push(self, *options: str, **changed: object) -> tuple[int, dict[str, str]]:
        """Exit status and report of a push that is right but for `changed`."""
        document = {
            "address": self.address,
            "account": ACCOUNT,
            "account_password": ACCOUNT_PASSWORD,
            "staff_login": LOGIN,
            "staff_password": PASSWORD,
            "roles": ["prescriptions"],
        }
        done = subprocess.run(
            [sys.executable, "-m", "wizard", "push", "--json", *options],
            input=json.dumps(document | changed),
            cwd=ROOT,
            env={**os.environ, "HOME": str(self.folder)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        report: dict[str, str] = json.loads(done.stdout)
        for secret in (PASSWORD, ACCOUNT_PASSWORD):
            assert secret not in done.stdout + done.stderr
        return done.returncode, report

    def is_refused(self, code: str, *words: str, **changed: object) -> None:
        """The push is refused with this code and these words, before anybody was called."""
        status, report = self.push(**changed)
        assert (status, report["code"]) == (BAD_INPUT, code)
        for word in words:
            assert word in report["message"]
        with pytest.raises(BlockingIOError):
            self.listener.accept()
        for way in Caught:
            self.record(way)


@pytest.fixture
def terminal(tmp_path: Path, caught: Callable[[Caught], None]) -> Iterator[Terminal]:
    """A terminal, and a line that nobody may call."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield Terminal(tmp_path, listener, caught)


def test_s01_the_command_refuses_no_role(terminal: Terminal) -> None:
    terminal.is_refused("R-01", "prescriptions is missing", "Correct the ticks on IDS", roles=[])


def test_s02_the_command_refuses_one_role_too_many(terminal: Terminal) -> None:
    terminal.is_refused("R-01", "shop must not be ticked", roles=["prescriptions", "shop"])


def test_s03_the_command_refuses_the_neighbour(terminal: Terminal) -> None:
    terminal.is_refused(
        "R-01", "treatment must not be ticked", "prescriptions is missing", roles=["treatment"]
    )


def test_s04_the_command_refuses_all_seven(terminal: Terminal) -> None:
    every = ["patients", "prescriptions", "treatment", "payments", "training", "shop", "prospects"]
    terminal.is_refused("R-01", "payments must not be ticked", roles=every)


def test_s05_the_command_refuses_a_role_that_it_does_not_know(terminal: Terminal) -> None:
    terminal.is_refused("R-01", "1 unknown", roles=["prescriptions", "super_admin"])


def test_s08_the_command_refuses_what_a_paste_brought_along(terminal: Terminal) -> None:
    terminal.is_refused("D-03", "Correct the staff login", staff_login=f"{LOGIN}\u200b")
    terminal.is_refused("D-04", "Correct the staff password", staff_password=f"{PASSWORD}\n")


def test_s09_the_command_refuses_a_look_alike(terminal: Terminal) -> None:
    terminal.is_refused("D-03", "look alike", staff_login="smiletps-z\u0430k")


def test_s10_the_command_refuses_other_widths(terminal: Terminal) -> None:
    terminal.is_refused("D-03", "other shape", staff_login="ｓmiletps-zak")


def test_s16_the_command_refuses_the_smiletps_e_mail(terminal: Terminal) -> None:
    terminal.is_refused("D-03", "smiletps account", staff_login=ACCOUNT.upper())


def test_s18_the_command_refuses_the_example(terminal: Terminal) -> None:
    terminal.is_refused("D-03", "placeholder", staff_login="mójlogin")


def test_s19_the_command_refuses_dots(terminal: Terminal) -> None:
    terminal.is_refused("D-04", "bullets", staff_password="••••••••")


def test_s20_the_command_refuses_blanks(terminal: Terminal) -> None:
    terminal.is_refused("D-02", "staff_login is empty", staff_login="  ")
    terminal.is_refused("D-02", "staff_password is empty", staff_password="")


def test_s24_the_command_refuses_the_address_of_ids(terminal: Terminal) -> None:
    terminal.is_refused("A-02", "not of SmileTPS", address="https://vip.invisalign.com")


def test_s25_the_command_refuses_a_look_alike_address(terminal: Terminal) -> None:
    terminal.is_refused("A-04", "plain form", address="https://sm\u0456letps.example")


def test_s35_the_command_calls_a_wrong_clock_a_clock(terminal: Terminal, tmp_path: Path) -> None:
    root = authority()
    context = issue(Wish(days=(400, 800)), root).server_context(tmp_path)
    server = ScriptedServer(always(reply()), context)
    file = root.write(tmp_path / "ca.pem")
    status, report = terminal.push("--ca-file", str(file), address=server.url)
    server.stop()
    assert (status, report["code"]) == (FAILED, "H-01")
    assert "clock" in report["message"]
    assert ACCOUNT_PASSWORD.encode() not in server.received
    for way in Caught:
        terminal.record(way)
