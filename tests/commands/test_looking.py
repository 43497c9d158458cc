"""status and diagnose: what this computer knows, told without a secret."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.commands.conftest import Program
from tests.keep.samples import DOCTOR, SESSION
from tests.keep.secret_service import KeyringSession
from wizard.keep.accounts import FileAccountBook


def test_status_of_a_new_computer_is_empty(program: Program) -> None:
    done = program.run("status", "--json")
    assert (done.status, done.errors) == (0, "")
    assert done.facts == {"linked": [], "interrupted": None, "code": "", "message": ""}
    assert not program.state.exists()


def test_status_tells_each_doctor_and_the_run_left_half_way(program: Program) -> None:
    book = FileAccountBook(program.state)
    book.remember(DOCTOR)
    book.keep_interrupted(SESSION)
    facts = program.run("status", "--json").facts
    assert facts["linked"] == [
        {
            "doctor": "dr Żaneta Kowalska",
            "staff_login": "smiletps-kowalska",
            "host": "clinic.example",
            "linked_at": "2026-03-01T09:30:00+00:00",
            "pushed_at": "2026-11-02T07:15:01.000005+00:00",
            "outcome": "confirmed",
            "roles_confirmed_at": "2026-11-02T07:14:00+00:00",
            "renew_before": "2027-01-31T07:15:01.000005+00:00",
            "password_kept": True,
        }
    ]
    assert facts["interrupted"] == {
        "doctor": "dr Nowak",
        "run": "create",
        "step": "smiletps",
        "sending": True,
        "saved_at": "2026-11-03T12:00:00+00:00",
    }


def test_status_tells_a_damaged_file(program: Program) -> None:
    program.state.mkdir(parents=True)
    (program.state / "linked.json").write_text("{")
    done = program.run("status", "--json")
    assert (done.status, done.facts["code"]) == (40, "K-03")
    assert "linked.json" in str(done.facts["message"])
    assert [file.name for file in program.state.iterdir()] == ["linked.json"]


@pytest.mark.secret_service
def test_diagnose_saves_the_bundle_and_finds_the_store(
    keyring_session: KeyringSession, program: Program, tmp_path: Path
) -> None:
    with_store = program.having(
        DBUS_SESSION_BUS_ADDRESS=keyring_session.environment["DBUS_SESSION_BUS_ADDRESS"],
        XDG_RUNTIME_DIR=keyring_session.environment["XDG_RUNTIME_DIR"],
    )
    FileAccountBook(with_store.state).remember(DOCTOR)
    done = with_store.run("diagnose", "--json", "--out", str(tmp_path / "report.zip"))
    assert (done.status, done.errors) == (0, "")
    checks = {check["name"]: check["code"] for check in listed(done.facts["checks"])}
    assert checks == dict.fromkeys(checks, "")
    assert {"credential_store", "certificates", "settings", "guide"} <= set(checks)
    with zipfile.ZipFile(tmp_path / "report.zip") as bundle:
        facts = bundle.read("facts.txt").decode()
    assert "linked doctors: 1\n" in facts
    for personal in ("Kowalska", "kowalska", "clinic.example", str(program.home)):
        assert personal not in facts


def test_diagnose_tells_what_is_wrong_and_that_it_could_not_save(
    program: Program, tmp_path: Path
) -> None:
    settings = program.home / "config" / "smiletps-wizard" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("verify = false")
    done = program.run("diagnose", "--json", "--out", str(tmp_path / "missing" / "report.zip"))
    assert (done.status, done.facts["code"]) == (40, "K-12")
    checks = {check["name"]: check["code"] for check in listed(done.facts["checks"])}
    assert (checks["credential_store"], checks["settings"]) == ("S-01", "K-10")


@pytest.mark.parametrize("out", ["/", ".", "..", "", "/dev/null/x"])
def test_a_place_where_no_file_can_be_is_told(program: Program, out: str) -> None:
    done = program.run("diagnose", "--json", "--out", out)
    assert (done.status, done.facts["code"], done.errors) == (40, "K-12", "")


def listed(checks: object) -> list[dict[str, str]]:
    assert isinstance(checks, list)
    return checks
