"""practice-sites: one line first, both sites answer, a signal ends it, nothing stays behind."""

from __future__ import annotations

import json
import signal
import ssl
from contextlib import closing
from http.client import HTTPSConnection
from pathlib import Path

import pytest

from tests.commands.conftest import Program, order
from wizard.practice.sites import PracticeSites


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
def test_it_serves_both_sites_until_it_is_stopped(program: Program, number: signal.Signals) -> None:
    process = program.start("practice-sites", "--json")
    assert process.stdout is not None
    facts = json.loads(process.stdout.readline())
    assert list(facts) == [
        "ids",
        "smiletps",
        "ca_file",
        "account",
        "account_password",
        "state_file",
    ]
    trusted = ssl.create_default_context(cafile=facts["ca_file"])
    for name in ("ids", "smiletps"):
        address = facts[name].removeprefix("https://")
        with closing(HTTPSConnection(address, context=trusted, timeout=10)) as line:
            line.request("GET", "/")
            assert line.getresponse().status < 400
    assert json.loads(Path(facts["state_file"]).read_text())["staff_login"] == ""
    process.send_signal(number)
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, output, errors) == (0, b"", b"")
    assert not Path(facts["state_file"]).exists()


def test_a_push_to_the_served_sites_really_arrives(program: Program, sites: PracticeSites) -> None:
    process = program.start("practice-sites", "--json")
    assert process.stdout is not None
    facts = json.loads(process.stdout.readline())
    document = order(
        sites,
        address=facts["smiletps"],
        account=facts["account"],
        account_password=facts["account_password"],
    )
    done = program.run("push", "--json", "--ca-file", facts["ca_file"], document=document)
    assert (done.status, done.facts["verdict"]) == (0, "confirmed"), done
    state = json.loads(Path(facts["state_file"]).read_text("utf-8"))
    assert state["staff_login"] == document["staff_login"]
    assert state["staff_password"] == document["staff_password"]
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=20)


@pytest.mark.parametrize("option", ["--variant", "--fault"])
def test_an_unknown_name_is_answered_with_the_known_ones(program: Program, option: str) -> None:
    done = program.run("practice-sites", "--json", option, "nonsense")
    assert done.status == 64
    assert {"--variant": "second_factor", "--fault": "stores-nothing"}[option] in done.output
    assert "nonsense" not in done.output
