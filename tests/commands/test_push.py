"""push and check against the practice sites over HTTPS: every outcome, as a caller sees it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from socket import create_server

import pytest

from tests.commands.conftest import ROOT, STAFF_LOGIN, STAFF_PASSWORD, Done, Program, order
from tests.keep.secret_service import wait_for
from wizard.core.outcomes import Stage
from wizard.practice.faults import FAULTS, Faults
from wizard.practice.sites import PracticeSites


def push(program: Program, sites: PracticeSites, *more: str, **changes: object) -> Done:
    arguments = ("push", "--json", "--ca-file", str(sites.ca_file), *more)
    return program.run(*arguments, document=order(sites, **changes))


def held(sites: PracticeSites) -> tuple[str, str]:
    now = sites.look()
    return now.staff_login, now.staff_password


def test_a_confirmed_push_ends_with_0_and_smiletps_holds_the_pair(
    program: Program, sites: PracticeSites
) -> None:
    done = push(program, sites)
    assert done.status == 0, done
    assert list(done.facts) == ["verdict", "code", "stage", "message", "host"]
    assert done.facts == {
        "verdict": "confirmed",
        "code": "",
        "stage": "read_back",
        "message": "Saved and read back: the site shows the staff login that was sent.",
        "host": sites.smiletps.removeprefix("https://"),
    }
    assert done.errors == ""
    assert held(sites) == (STAFF_LOGIN, STAFF_PASSWORD)
    assert sites.look().writes == 1


def test_without_json_the_same_facts_are_lines(program: Program, sites: PracticeSites) -> None:
    done = program.run("push", "--ca-file", str(sites.ca_file), document=order(sites))
    assert done.status == 0
    assert done.output.startswith("verdict: confirmed\ncode: \nstage: read_back\nmessage: Saved")


def test_a_push_that_smiletps_does_not_show_again_ends_with_10(program: Program) -> None:
    with PracticeSites(variant="write_only") as sites:
        done = push(program, sites)
        assert (done.status, done.facts["verdict"]) == (10, "saved"), done
        assert done.facts["code"] == "Z-04"
        assert held(sites) == (STAFF_LOGIN, STAFF_PASSWORD)


@pytest.mark.parametrize("sites", [FAULTS["refused"]], indirect=True)
def test_a_refused_push_ends_with_20_and_the_sites_own_words(
    program: Program, sites: PracticeSites
) -> None:
    done = push(program, sites)
    assert (done.status, done.facts["verdict"], done.facts["code"]) == (20, "refused", "Z-01"), done
    assert "Hasło jest za krótkie" in str(done.facts["message"])
    assert held(sites) == ("", "")


def test_a_wrong_smiletps_password_ends_with_20_and_is_tried_once(
    program: Program, sites: PracticeSites
) -> None:
    done = push(program, sites, account_password="a wrong one")
    assert (done.status, done.facts["code"], done.facts["stage"]) == (20, "L-01", "sign_in"), done
    assert sites.look().sign_in_attempts == 1
    assert sites.look().writes == 0


def test_a_lost_reply_that_nobody_can_look_up_ends_with_30(program: Program) -> None:
    with PracticeSites(FAULTS["dropped-after-save"], "write_only") as sites:
        done = push(program, sites)
        assert (done.status, done.facts["verdict"]) == (30, "unknown"), done
        assert sites.look().writes == 1


def test_an_untrusted_certificate_ends_with_40_and_nothing_is_sent(
    program: Program, sites: PracticeSites
) -> None:
    done = program.run("push", "--json", document=order(sites))
    assert (done.status, done.facts["verdict"], done.facts["code"]) == (40, "failed", "H-03"), done
    assert sites.look().requests == []


def test_a_closed_port_ends_with_40(program: Program, sites: PracticeSites) -> None:
    with closing(create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
    done = push(program, sites, address=f"https://localhost:{port}")
    assert (done.status, done.facts["code"]) == (40, "N-02"), done
    assert done.facts["host"] == f"localhost:{port}"


def test_a_closed_site_ends_with_40(program: Program) -> None:
    with PracticeSites(variant="maintenance") as sites:
        done = push(program, sites)
        assert (done.status, done.facts["code"], done.facts["stage"]) == (40, "W-01", "sign_in")


def test_a_question_of_the_site_is_answered_from_the_document(program: Program) -> None:
    with PracticeSites(variant="second_factor") as sites:
        unanswered = push(program, sites)
        assert (unanswered.status, unanswered.facts["code"]) == (40, "L-12"), unanswered
        answers = {"kod z  aplikacji:": sites.second_factor_code}
        assert push(program, sites, answers=answers).status == 0
        assert held(sites) == (STAFF_LOGIN, STAFF_PASSWORD)


def test_a_site_profile_gives_the_words_of_an_english_site(
    program: Program, tmp_path: Path
) -> None:
    profile = tmp_path / "english.toml"
    with PracticeSites(variant="english_labels") as sites:
        lines: list[str] = []
        for section, keys in sites.variant.profile.items():
            lines += [f"[{section}]", *(f"{key} = {json.dumps(list(keys[key]))}" for key in keys)]
        profile.write_text("\n".join(lines), "utf-8")
        done = push(program, sites, "--site", str(profile))
        assert done.status == 0, done


def test_a_fixed_address_of_the_installer_wins(program: Program, sites: PracticeSites) -> None:
    settings = program.home / "config" / "smiletps-wizard" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('address = "https://fixed.example"')
    done = push(program, sites)
    assert (done.status, done.facts["code"]) == (64, "A-03"), done
    assert sites.look().requests == []


def test_check_says_whether_the_login_is_there_and_writes_nothing(
    program: Program, sites: PracticeSites
) -> None:
    sites.hold(STAFF_LOGIN, "whatever")
    wanted = ("address", "account", "account_password", "staff_login")
    document = {name: value for name, value in order(sites).items() if name in wanted}
    arguments = ("check", "--json", "--ca-file", str(sites.ca_file))
    there = program.run(*arguments, document=document)
    assert (there.status, there.facts["verdict"]) == (0, "confirmed"), there
    assert there.facts["message"] == "The settings of SmileTPS show this staff login."
    other = program.run(*arguments, document={**document, "staff_login": "somebody-else"})
    assert (other.status, other.facts["verdict"]) == (20, "refused"), other
    assert sites.look().writes == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
@pytest.mark.parametrize(
    "sites", [Faults(delay={Stage.SIGN_IN: 60.0})], indirect=True, ids=["slow"]
)
def test_a_signal_stops_the_push_before_anything_is_saved(
    program: Program, sites: PracticeSites, number: signal.Signals
) -> None:
    process = program.start("push", "--json", "--ca-file", str(sites.ca_file))
    assert process.stdin is not None
    process.stdin.write(json.dumps(order(sites)).encode())
    process.stdin.close()
    process.stdin = None
    wait_for(lambda: len(sites.look().requests) > 0, "the first request")
    process.send_signal(number)
    output, errors = process.communicate(timeout=10)
    facts = json.loads(output)
    assert (process.returncode, facts["verdict"], facts["code"]) == (40, "failed", "C-01"), errors
    assert sites.look().writes == 0


SLOW_SAVE = Faults(delay={Stage.SAVE: 4.0})


def in_the_save(program: Program, sites: PracticeSites) -> subprocess.Popen[bytes]:
    """A push whose save waits for the reply."""
    process = program.start("push", "--json", "--ca-file", str(sites.ca_file))
    assert process.stdin is not None
    process.stdin.write(json.dumps(order(sites)).encode())
    process.stdin.close()
    process.stdin = None
    wait_for(lambda: sum("POST" in line for line in sites.look().requests) > 1, "the save")
    return process


@pytest.mark.parametrize("sites", [SLOW_SAVE], indirect=True, ids=["slow"])
def test_a_save_that_has_begun_is_looked_up_before_a_signal_ends_it(
    program: Program, sites: PracticeSites
) -> None:
    process = in_the_save(program, sites)
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate(timeout=30)
    assert (process.returncode, json.loads(output)["verdict"]) == (0, "confirmed"), errors
    assert held(sites) == (STAFF_LOGIN, STAFF_PASSWORD)
    assert sites.look().writes == 1


@pytest.mark.parametrize("sites", [SLOW_SAVE], indirect=True, ids=["slow"])
def test_whoever_insists_is_told_that_nobody_knows_whether_it_arrived(
    program: Program, sites: PracticeSites
) -> None:
    process = in_the_save(program, sites)

    def ended() -> bool:
        process.send_signal(signal.SIGINT)
        return process.poll() is not None

    wait_for(ended, "the program to end")
    output, errors = process.communicate(timeout=5)
    facts = json.loads(output)
    assert (process.returncode, facts["verdict"], facts["code"]) == (30, "unknown", "Z-07"), errors
    assert sites.look().writes == 0


def test_a_signal_while_the_document_is_awaited_ends_the_program(program: Program) -> None:
    process = program.start("push", "--json")
    wait_for(lambda: listens(process.pid), "the program to listen")
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=10)
    assert (process.returncode, json.loads(output)["code"]) == (40, "C-01")


def listens(pid: int) -> bool:
    """Whether the process has handlers of its own; Python itself has none for SIGTERM."""
    status = Path(f"/proc/{pid}/status").read_text()
    caught = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught, 16) >> (signal.SIGTERM - 1) & 1)


def test_nobody_listening_does_not_change_the_status(
    program: Program, sites: PracticeSites
) -> None:
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as output:
        process = program.start("push", "--json", "--ca-file", str(sites.ca_file), output=output)
    os.close(reader)
    _, errors = process.communicate(json.dumps(order(sites)).encode(), timeout=60)
    assert (process.returncode, errors) == (0, b"")
    assert held(sites) == (STAFF_LOGIN, STAFF_PASSWORD)


@pytest.mark.parametrize("encoding", ["ascii", "cp1250", "cp852", "utf-16"])
@pytest.mark.parametrize("json_wanted", [True, False], ids=["json", "lines"])
@pytest.mark.parametrize("sites", [FAULTS["refused"]], indirect=True, ids=[""])
def test_a_console_of_another_encoding_is_no_reason_to_fail(
    program: Program, sites: PracticeSites, encoding: str, json_wanted: bool
) -> None:
    arguments = ["push", "--ca-file", str(sites.ca_file), *(["--json"] if json_wanted else [])]
    process = program.having(PYTHONIOENCODING=encoding).start(*arguments)
    output, errors = process.communicate(json.dumps(order(sites)).encode(), timeout=60)
    assert (process.returncode, errors) == (20, b"")
    shown = output.decode(encoding)
    assert "refused" in shown
    if json_wanted:
        assert "Hasło jest za krótkie" in json.loads(shown)["message"]


AT_AN_OLD_DAY = """
import datetime, runpy, sys
import urllib3.connection
urllib3.connection.RECENT_DATE = datetime.date.max
runpy.run_module("wizard", run_name="__main__", alter_sys=True)
"""
"""For the library every day is long ago: it warns of the computer's clock."""


def test_the_librarys_own_warning_of_an_old_clock_is_not_printed(
    program: Program, sites: PracticeSites
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", AT_AN_OLD_DAY, "push", "--json", "--ca-file", str(sites.ca_file)],
        cwd=ROOT,
        env=program.environment(),
        input=json.dumps(order(sites)).encode(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == b""  # a wrong clock is told by the certificate: H-01
    assert done.returncode == 0
