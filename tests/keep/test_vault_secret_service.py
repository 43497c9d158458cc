"""The vault against a real gnome-keyring: locked, silent, killed, absent, and nobody else's say."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.keep.secret_service import KeyringSession, wait_for
from wizard.core.outcomes import Code, Problem
from wizard.core.secret import Secret
from wizard.keep.store_call import StoreCalls
from wizard.keep.vault import Vault

pytestmark = pytest.mark.secret_service

CANARY = "KANAREK żółty 'pióro' 7f3a"
DAEMON = "/usr/bin/gnome-keyring-daemon --foreground --components=secrets"


def code_of(result: object) -> Code:
    assert isinstance(result, Problem), result
    return result.code


@pytest.mark.usefixtures("session_without_store")
def test_no_secret_service_is_no_store() -> None:
    vault = Vault()
    for result in (vault.name(), vault.keep("d", Secret(CANARY)), vault.read("d")):
        assert code_of(result) is Code.NO_STORE


@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent/bus", "nonsense"])
def test_no_session_bus_is_no_store(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert code_of(Vault().keep("d", Secret(CANARY))) is Code.NO_STORE


def test_a_locked_store_is_called_locked(keyring_session: KeyringSession) -> None:
    vault = Vault()
    assert vault.keep("d", Secret(CANARY)) is None
    keyring_session.lock()
    for result in (vault.keep("d", Secret("new")), vault.read("d"), vault.remove("d")):
        assert code_of(result) is Code.STORE_LOCKED
    assert vault.name() == "GNOME Keyring (Secret Service)"


def test_a_question_that_nobody_answers_ends_as_locked(keyring_session: KeyringSession) -> None:
    keyring_session.let_the_bus_start("org.gnome.keyring.SystemPrompter", "/bin/sleep 30")
    keyring_session.lock()
    began = time.monotonic()
    vault = Vault(StoreCalls(answer_seconds=2.0, prompt_seconds=4.0))
    assert code_of(vault.keep("d", Secret(CANARY))) is Code.STORE_LOCKED
    assert 4.0 <= time.monotonic() - began < 8.0


def test_a_silent_store_is_given_up(keyring_session: KeyringSession) -> None:
    vault = Vault(StoreCalls(answer_seconds=2.0))
    keyring_session.stop_answering()
    began = time.monotonic()
    assert code_of(vault.keep("d", Secret(CANARY))) is Code.STORE_SILENT
    assert time.monotonic() - began < 4.0
    assert not children()


def test_closing_the_program_ends_a_call_that_waits(keyring_session: KeyringSession) -> None:
    vault = Vault()
    keyring_session.stop_answering()
    results: list[object] = []
    call = threading.Thread(target=lambda: results.append(vault.read("d")))
    call.start()
    wait_for(lambda: bool(children()), "the store process")
    vault.stop()
    call.join(timeout=5)
    assert code_of(results[0]) is Code.STORE_SILENT
    assert code_of(vault.read("d")) is Code.STORE_SILENT


def test_a_store_that_crashes_in_the_middle_is_a_problem(keyring_session: KeyringSession) -> None:
    vault = Vault()
    keyring_session.stop_answering()
    results: list[object] = []
    call = threading.Thread(target=lambda: results.append(vault.keep("d", Secret(CANARY))))
    call.start()
    wait_for(lambda: bool(children()), "the store process")
    os.kill(children()[0], signal.SIGSEGV)
    call.join(timeout=5)
    assert code_of(results[0]) is Code.STORE_FAILED


def test_a_killed_daemon_is_no_store(keyring_session: KeyringSession) -> None:
    vault = Vault()
    assert vault.keep("d", Secret(CANARY)) is None
    keyring_session.kill_daemon()
    assert code_of(vault.read("d")) is Code.NO_STORE


def test_a_daemon_that_the_bus_starts_again_is_locked(keyring_session: KeyringSession) -> None:
    vault = Vault()
    assert vault.keep("d", Secret(CANARY)) is None
    keyring_session.kill_daemon()
    keyring_session.let_the_bus_start("org.freedesktop.secrets", DAEMON)
    assert code_of(vault.read("d")) is Code.STORE_LOCKED


def test_a_store_without_collection_reads_as_empty_and_asks_nothing(
    session_without_store: KeyringSession,
) -> None:
    session_without_store.let_the_bus_start("org.freedesktop.secrets", DAEMON)
    vault = Vault()
    assert vault.read("d") is None
    assert vault.remove("d") is None


def test_two_entries_that_match_are_both_removed(keyring_session: KeyringSession) -> None:
    vault = Vault()
    assert vault.keep("d", Secret("new")) is None
    attributes = ["service", "SmileTPS wizard/d", "username", "staff-password", "application", "x"]
    subprocess.run(
        ["secret-tool", "store", "--label=from an older version", *attributes],
        input=b"old",
        env=keyring_session.environment,
        check=True,
    )
    assert len(keyring_session.entries()) == 2
    assert vault.remove("d") is None
    assert keyring_session.entries() == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring"),
        ("KEYRING_PROPERTY_SCHEME", "KeePassXC"),
        ("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/session"),
        ("KEYCHAIN_PATH", "/nonexistent"),
        ("PYTHONPATH", "/nonexistent"),
        ("PYTHONSTARTUP", "/nonexistent"),
    ],
)
def test_the_environment_does_not_choose_the_store(
    keyring_session: KeyringSession, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert Vault().keep("d", Secret(CANARY)) is None
    [(label, attributes)] = keyring_session.entries()
    assert attributes["service"] == "SmileTPS wizard/d"
    assert "KANAREK" not in f"{label}{attributes}"


def test_keyrings_own_settings_file_does_not_choose_the_store(
    keyring_session: KeyringSession, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    planted = tmp_path / "python_keyring"
    planted.mkdir()
    settings = "[backend]\ndefault-keyring=thief.Keyring\nkeyring-path=" + str(planted)
    (planted / "thief.py").write_text("raise SystemExit('foreign code ran')")
    for folder in (planted, keyring_session.data / "python_keyring"):
        folder.mkdir(exist_ok=True)
        (folder / "keyringrc.cfg").write_text(settings)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert Vault().keep("d", Secret(CANARY)) is None
    assert len(keyring_session.entries()) == 1


def test_the_password_is_in_no_argument_and_no_environment(
    keyring_session: KeyringSession,
) -> None:
    vault = Vault()
    keyring_session.stop_answering()
    call = threading.Thread(target=vault.keep, args=("d", Secret(CANARY)))
    call.start()
    wait_for(lambda: bool(children()), "the store process")
    [child] = children()
    for what in ("cmdline", "environ"):
        shown = Path(f"/proc/{child}/{what}").read_bytes()
        assert shown, what
        assert b"KANAREK" not in shown
    vault.stop()
    call.join(timeout=5)


def children() -> list[int]:
    """The store processes of this test that still live."""
    threads = Path(f"/proc/{os.getpid()}/task").iterdir()
    found = {int(pid) for thread in threads for pid in (thread / "children").read_text().split()}
    return [pid for pid in found if Path(f"/proc/{pid}/exe").resolve() == executable(pid)]


def executable(pid: int) -> Path | None:
    """The interpreter, if process `pid` runs it on the store process."""
    command = Path(f"/proc/{pid}/cmdline").read_bytes()
    return Path(sys.executable).resolve() if b"--store-process" in command else None
