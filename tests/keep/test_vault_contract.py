"""What every credential store must do, real or fake: the same promises on all three systems."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from tests.keep.conftest import fake_store
from wizard.core.outcomes import Code, Problem
from wizard.core.secret import Secret
from wizard.keep.vault import Vault

AWKWARD = {
    "polish": "Zażółć gęślą jaźń",
    "decomposed": unicodedata.normalize("NFD", "Zażółć"),
    "outer_spaces": "  two before, one after ",
    "quotes": "a\"b'c`d\\e",
    "marks": "%s {0} &amp; +&= <b>",
    "emoji": "🦷🦷",
    "line_ends": "one\ntwo\r\nthree",
    "looks_like_json": '{"password": null}',
    "longest": "ł" * 1280,
}


def found(vault: Vault, identifier: str) -> str | None:
    kept = vault.read(identifier)
    assert not isinstance(kept, Problem), kept
    return kept.reveal() if kept else None


def test_a_kept_password_comes_back(vault: Vault) -> None:
    assert vault.keep("doctor-1", Secret("correct horse")) is None
    assert found(vault, "doctor-1") == "correct horse"


def test_nothing_kept_reads_as_nothing(vault: Vault) -> None:
    assert vault.read("doctor-1") is None


def test_a_new_password_replaces_the_old_one(vault: Vault) -> None:
    for password in ("the first", "the second", "the third"):
        assert vault.keep("doctor-1", Secret(password)) is None
    assert found(vault, "doctor-1") == "the third"


def test_doctors_do_not_share_an_entry(vault: Vault) -> None:
    vault.keep("doctor-1", Secret("one"))
    vault.keep("doctor-2", Secret("two"))
    vault.keep("doctor-1.pending", Secret("three"))
    vault.remove("doctor-2")
    assert found(vault, "doctor-1") == "one"
    assert found(vault, "doctor-2") is None
    assert found(vault, "doctor-1.pending") == "three"


def test_a_removed_password_is_gone(vault: Vault) -> None:
    vault.keep("doctor-1", Secret("one"))
    assert vault.remove("doctor-1") is None
    assert found(vault, "doctor-1") is None


def test_removing_nothing_is_no_problem(vault: Vault) -> None:
    assert vault.remove("doctor-1") is None


@pytest.mark.parametrize("password", AWKWARD.values(), ids=AWKWARD.keys())
def test_the_password_comes_back_to_the_letter(vault: Vault, password: str) -> None:
    assert vault.keep("doctor-1", Secret(password)) is None
    assert found(vault, "doctor-1") == password


def test_a_password_beyond_windows_limit_is_refused_everywhere(vault: Vault) -> None:
    assert vault.keep("doctor-1", Secret("a" * 1281)) == Problem(Code.STORE_TOO_LONG)
    assert vault.keep("doctor-1", Secret("🦷" * 641)) == Problem(Code.STORE_TOO_LONG)
    assert vault.read("doctor-1") is None


def test_half_a_character_is_a_problem_and_not_a_crash(vault: Vault) -> None:
    problem = vault.keep("doctor-1", Secret("half \ud83e"))
    # The Keychain's fake keeps any text; a real store may refuse it, but must not fall over.
    assert problem is None or problem.code is Code.STORE_FAILED


def test_an_identifier_that_is_none_is_a_programming_error(vault: Vault) -> None:
    with pytest.raises(ValueError, match="identifier"):
        vault.read("../doctor")


def test_the_store_says_its_name(vault: Vault) -> None:
    assert vault.name() in (
        "GNOME Keyring (Secret Service)",
        "Windows Credential Manager",
        "macOS Keychain",
    )


def test_on_windows_an_old_password_leaves_no_second_entry(tmp_path: Path) -> None:
    vault = fake_store("fake_windows_store", tmp_path)
    for password in ("first", "second"):
        assert vault.keep("doctor-1", Secret(password)) is None
    entries = json.loads((tmp_path / "entries.json").read_text())
    assert list(entries) == ["smiletps wizard/doctor-1"]


SPOILED = {
    "forgotten": ("forget", "correct horse"),
    "cut": ("cut", "correct horse"),
    "composed": ("compose", "Zaz\u0307o\u0301łc\u0301"),
    "replaced": ("other", "correct horse"),
    "byte_order_mark": ("", "\ufeffcorrect horse"),
}


@pytest.mark.parametrize(("spoil", "password"), SPOILED.values(), ids=SPOILED.keys())
def test_what_the_store_did_not_keep_as_it_was_is_not_called_kept(
    tmp_path: Path, spoil: str, password: str
) -> None:
    (tmp_path / "faults.json").write_text(json.dumps({"spoil": spoil}))
    vault = fake_store("fake_windows_store", tmp_path)
    assert vault.keep("doctor-1", Secret(password)) == Problem(Code.STORE_DIFFERS)
    assert vault.read("doctor-1") is None


@pytest.mark.parametrize(
    ("error", "code"),
    [
        pytest.param(5, Code.STORE_DENIED, id="access_denied"),
        pytest.param(8, Code.STORE_FAILED, id="store_full"),
        pytest.param(1312, Code.NO_STORE, id="no_logon_session"),
        pytest.param(1783, Code.STORE_TOO_LONG, id="too_long"),
        pytest.param(1223, Code.STORE_DENIED, id="cancelled"),
    ],
)
@pytest.mark.parametrize("call", ["CredWrite", "CredRead"])
def test_windows_errors_are_told_apart(tmp_path: Path, call: str, error: int, code: Code) -> None:
    (tmp_path / "faults.json").write_text(json.dumps({call: error}))
    problem = fake_store("fake_windows_store", tmp_path).keep("doctor-1", Secret("correct horse"))
    assert problem is not None
    assert problem.code is code
    assert "correct" not in repr(problem)


def test_windows_that_does_not_delete_is_not_called_removed(tmp_path: Path) -> None:
    vault = fake_store("fake_windows_store", tmp_path)
    vault.keep("doctor-1", Secret("correct horse"))
    (tmp_path / "faults.json").write_text(json.dumps({"CredDelete": 8}))
    assert vault.remove("doctor-1") == Problem(Code.STORE_FAILED, named=("WindowsError 8",))


@pytest.mark.parametrize(
    ("status", "code"),
    [
        pytest.param(-128, Code.STORE_DENIED, id="user_denied"),
        pytest.param(-25293, Code.STORE_DENIED, id="other_signature"),
        pytest.param(-25308, Code.STORE_LOCKED, id="nobody_may_be_asked"),
        pytest.param(-25307, Code.NO_STORE, id="no_keychain"),
        pytest.param(-36, Code.STORE_FAILED, id="input_output"),
    ],
)
def test_keychain_states_are_told_apart(tmp_path: Path, status: int, code: Code) -> None:
    (tmp_path / "faults.json").write_text(json.dumps({"put": status, "find": status}))
    vault = fake_store("fake_macos_store", tmp_path)
    problem, kept = vault.keep("doctor-1", Secret("correct horse")), vault.read("doctor-1")
    assert isinstance(problem, Problem)
    assert isinstance(kept, Problem)
    assert problem.code is kept.code is code
