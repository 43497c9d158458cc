"""What the wizard remembers between runs, and what a damaged file does to it: nothing bad."""

from __future__ import annotations

import dataclasses
import json
import os
import stat
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.keep.samples import DOCTOR, SESSION
from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Code, Problem
from wizard.core.roles import RoleProblem
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.core.steps import STEPS
from wizard.keep.accounts import FileAccountBook
from wizard.keep.json_entries import BrokenFileError
from wizard.keep.state_file import State, from_bytes, to_bytes


def filled(folder: Path) -> FileAccountBook:
    book = FileAccountBook(folder)
    assert book.remember(DOCTOR) is None
    assert book.keep_interrupted(SESSION) is None
    return book


def damage(folder: Path, content: bytes) -> None:
    """Damage the file and its copy alike."""
    for name in ("linked.json", "linked.json.bak"):
        (folder / name).write_bytes(content)


def trouble_code(book: FileAccountBook) -> Code | None:
    problem = book.trouble()
    return problem.code if problem else None


def test_everything_is_there_at_the_next_start(tmp_path: Path) -> None:
    filled(tmp_path / "state")
    book = FileAccountBook(tmp_path / "state")
    assert book.linked() == (DOCTOR,)
    assert book.interrupted() == SESSION
    assert book.trouble() is None


def test_the_samples_leave_no_field_at_its_default() -> None:
    for sample in (DOCTOR, SESSION):
        for field in dataclasses.fields(sample):
            assert getattr(sample, field.name) != field.default, field.name


def test_a_first_start_remembers_nothing_and_makes_no_file(tmp_path: Path) -> None:
    book = FileAccountBook(tmp_path / "state")
    assert (book.linked(), book.interrupted(), book.trouble()) == ((), None, None)
    assert list(tmp_path.iterdir()) == []


def test_an_update_replaces_the_doctor_and_keeps_the_order(tmp_path: Path) -> None:
    book = filled(tmp_path)
    newer = dataclasses.replace(
        DOCTOR, identifier="b", linked_at=DOCTOR.linked_at + timedelta(days=1)
    )
    book.remember(newer)
    renamed = dataclasses.replace(DOCTOR, doctor="dr Kowalska-Nowak")
    book.remember(renamed)
    assert FileAccountBook(tmp_path).linked() == (renamed, newer)


def test_forgetting_and_dropping_last(tmp_path: Path) -> None:
    book = filled(tmp_path)
    assert book.forget(DOCTOR.identifier) is None
    assert book.forget("was never there") is None
    assert book.drop_interrupted() is None
    again = FileAccountBook(tmp_path)
    assert (again.linked(), again.interrupted()) == ((), None)


def test_only_this_user_can_read_the_files(tmp_path: Path) -> None:
    filled(tmp_path / "new" / "state")
    assert stat.S_IMODE((tmp_path / "new" / "state").stat().st_mode) == 0o700
    for file in (tmp_path / "new" / "state").iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_the_file_cut_at_any_byte_is_restored_from_its_copy(tmp_path: Path) -> None:
    whole = to_bytes(State((DOCTOR,), SESSION))
    for end in range(len(whole)):
        (tmp_path / "linked.json").write_bytes(whole[:end])
        (tmp_path / "linked.json.bak").write_bytes(whole)
        book = FileAccountBook(tmp_path)
        assert trouble_code(book) is Code.STATE_RESTORED, end
        assert book.linked() == (DOCTOR,)
        assert (tmp_path / "linked.json").read_bytes() == whole
        next(tmp_path.glob("linked.json.damaged-*")).unlink()


def test_the_file_and_its_copy_cut_at_any_byte_are_set_aside(tmp_path: Path) -> None:
    whole = to_bytes(State((DOCTOR,), SESSION))
    for end in range(len(whole)):
        damage(tmp_path, whole[:end])
        book = FileAccountBook(tmp_path)
        assert trouble_code(book) is Code.STATE_BROKEN, end
        assert (book.linked(), book.interrupted()) == ((), None)
        [aside] = tmp_path.glob("linked.json.damaged-*")
        assert aside.read_bytes() == whole[:end]
        assert book.trouble() == Problem(Code.STATE_BROKEN, named=(str(aside),))
        aside.unlink()


@given(position=st.integers(min_value=0), bit=st.integers(0, 7))
def test_a_flipped_bit_is_read_or_refused_but_never_a_crash(position: int, bit: int) -> None:
    content = bytearray(to_bytes(State((DOCTOR,), SESSION)))
    content[position % len(content)] ^= 1 << bit
    try:
        state = from_bytes(bytes(content))
    except BrokenFileError:
        return
    assert len(state.linked) == 1


WRONG = {
    "empty": b"",
    "zeros": b"\0" * 4096,
    "other_json": b"[]",
    "number": b"17",
    "deep": b"[" * 100_000,
    "not_a_number": b'{"schema": NaN, "linked": []}',
    "huge_number": b'{"schema": ' + b"9" * 5000 + b"}",
    "utf_16": '{"schema": 1}'.encode("utf-16"),
    "byte_order_mark": b'\xef\xbb\xbf{"schema": 1, "linked": [], "interrupted": null}',
    "twice": b'{"schema": 1, "schema": 1, "linked": [], "interrupted": null}',
    "true_is_no_number": b'{"schema": true, "linked": [], "interrupted": null}',
    "ten_megabytes": b" " * 10_000_000,
}


@pytest.mark.parametrize("content", WRONG.values(), ids=WRONG.keys())
def test_a_file_that_is_not_ours_is_set_aside(tmp_path: Path, content: bytes) -> None:
    damage(tmp_path, content)
    book = FileAccountBook(tmp_path)
    assert trouble_code(book) is Code.STATE_BROKEN
    assert book.remember(DOCTOR) is None
    assert FileAccountBook(tmp_path).linked() == (DOCTOR,)


def facts(state: State) -> dict[str, dict[str, object]]:
    """The state's JSON with its one doctor and its session at hand."""
    document = json.loads(to_bytes(state))
    return {
        "document": document,
        "doctor": document["linked"][0],
        "interrupted": document["interrupted"],
    }


@pytest.mark.parametrize("schema", [0, 2, 999])
def test_a_file_of_another_version_is_not_called_damaged(tmp_path: Path, schema: int) -> None:
    content = json.dumps({"schema": schema, "linked": {"of": "another kind"}}).encode()
    damage(tmp_path, content)
    book = FileAccountBook(tmp_path)
    trouble = book.trouble()
    assert trouble is not None
    assert trouble.code is Code.STATE_OF_ANOTHER_VERSION
    assert Path(trouble.named[0]).read_bytes() == content
    assert book.linked() == ()


@pytest.mark.parametrize("part", ["document", "doctor", "interrupted"])
@pytest.mark.parametrize("value", [None, True, 1, 1.5, "", [], {}, ["x"], {"x": 1}], ids=repr)
def test_an_entry_of_another_type_is_broken_or_harmless(part: str, value: object) -> None:
    names = list(facts(State((DOCTOR,), SESSION))[part])
    for name in names:
        changed = facts(State((DOCTOR,), SESSION))
        changed[part][name] = value
        try:
            state = from_bytes(json.dumps(changed["document"]).encode())
        except BrokenFileError:
            continue
        for doctor in state.linked:
            assert_types(doctor)
        if state.interrupted:
            assert_types(state.interrupted)


def assert_types(entry: LinkedDoctor | InterruptedSession) -> None:
    sample = DOCTOR if isinstance(entry, LinkedDoctor) else SESSION
    for field in dataclasses.fields(entry):
        value = getattr(entry, field.name)
        assert type(value) is type(getattr(sample, field.name)) or value is None, field.name


@pytest.mark.parametrize("part", ["document", "doctor", "interrupted"])
def test_unknown_keys_are_ignored(part: str) -> None:
    changed = facts(State((DOCTOR,), SESSION))
    changed[part]["from_a_later_version"] = {"x": 1}
    assert from_bytes(json.dumps(changed["document"]).encode()) == State((DOCTOR,), SESSION)


def test_ticks_written_into_the_file_do_not_confirm_anything(tmp_path: Path) -> None:
    changed = facts(State((DOCTOR,), SESSION))
    changed["interrupted"].update(
        ticked=["prescriptions"], roles_confirmed=True, staff_password="KANAREK"
    )
    damage(tmp_path, json.dumps(changed["document"]).encode())
    book = FileAccountBook(tmp_path)
    kept = book.interrupted()
    assert kept == SESSION
    assert kept is not None
    session = Session.resumed(kept)
    session.staff_password = session.account_password = Secret("typed anew")
    assert isinstance(session.request(), RoleProblem)
    book.keep_interrupted(dataclasses.replace(kept, title="dr"))
    assert "KANAREK" not in (tmp_path / "linked.json").read_text()


def test_two_doctors_under_one_identifier_are_broken() -> None:
    with pytest.raises(BrokenFileError):
        from_bytes(to_bytes(State((DOCTOR, DOCTOR))))


def test_nothing_but_text_times_and_names_is_written() -> None:
    with pytest.raises(TypeError):
        to_bytes(State((dataclasses.replace(DOCTOR, account=Secret("KANAREK")),)))  # type: ignore[arg-type]  # on purpose


def test_a_step_that_its_run_does_not_have_is_broken(tmp_path: Path) -> None:
    changed = facts(State((DOCTOR,), SESSION))
    outside = next(step for step in type(SESSION.step) if step not in STEPS[SESSION.run])
    changed["interrupted"]["step"] = outside.value
    damage(tmp_path, json.dumps(changed["document"]).encode())
    assert trouble_code(FileAccountBook(tmp_path)) is Code.STATE_BROKEN


def test_a_folder_in_place_of_the_file_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "linked.json").mkdir()
    book = FileAccountBook(tmp_path)
    assert trouble_code(book) is Code.STATE_BROKEN
    assert book.remember(DOCTOR) is None
    assert FileAccountBook(tmp_path).linked() == (DOCTOR,)


def test_a_link_is_neither_followed_nor_written_through(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(to_bytes(State((DOCTOR,), None)))
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "linked.json").symlink_to(elsewhere)
    book = FileAccountBook(tmp_path / "state")
    assert trouble_code(book) is Code.STATE_BROKEN
    assert book.linked() == ()
    book.keep_interrupted(SESSION)
    assert from_bytes(elsewhere.read_bytes()) == State((DOCTOR,), None)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as files are of POSIX")
def test_a_pipe_in_place_of_the_file_does_not_hold_the_start(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "linked.json")
    assert trouble_code(FileAccountBook(tmp_path)) is Code.STATE_BROKEN


def test_a_lost_file_is_taken_from_its_copy(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "linked.json").unlink()
    assert FileAccountBook(tmp_path).linked() == (DOCTOR,)


def test_a_folder_that_is_a_file_lets_the_wizard_start(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    book = FileAccountBook(tmp_path / "state")
    assert book.trouble() is None
    problem = book.remember(DOCTOR)
    assert problem is not None
    assert problem.code is Code.STATE_NOT_WRITTEN
    assert book.linked() == (DOCTOR,)


def test_what_could_not_be_written_is_not_taken_for_written(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    book = FileAccountBook(tmp_path / "state")
    for _ in range(2):
        problem = book.remember(DOCTOR)
        assert problem is not None
        assert problem.code is Code.STATE_NOT_WRITTEN
    (tmp_path / "state").unlink()
    assert book.remember(DOCTOR) is None
    assert FileAccountBook(tmp_path / "state").linked() == (DOCTOR,)


def test_a_mere_place_leaves_the_copy_alone_that_a_power_cut_spares(tmp_path: Path) -> None:
    book = filled(tmp_path)
    safe = (tmp_path / "linked.json.bak").read_bytes()
    book.keep_interrupted(dataclasses.replace(SESSION, sending=False))
    assert (tmp_path / "linked.json.bak").read_bytes() == safe
    # What an unflushed file may look like after a power cut.
    (tmp_path / "linked.json").write_bytes(b"")
    again = FileAccountBook(tmp_path)
    assert (again.linked(), again.interrupted()) == ((DOCTOR,), SESSION)


def test_a_paste_that_is_too_large_is_not_written(tmp_path: Path) -> None:
    book = filled(tmp_path)
    problem = book.keep_interrupted(dataclasses.replace(SESSION, title="x" * 10_000_000))
    assert problem is not None
    assert problem.code is Code.STATE_NOT_WRITTEN
    assert FileAccountBook(tmp_path).interrupted() == SESSION


@given(text=st.text(alphabet=st.characters(exclude_categories=())))
def test_any_text_that_can_be_typed_comes_back(text: str) -> None:
    state = State((dataclasses.replace(DOCTOR, doctor=text),), None)
    assert from_bytes(to_bytes(state)) == state


def test_leftovers_of_a_kill_are_swept_up_at_the_next_start(tmp_path: Path) -> None:
    filled(tmp_path)
    for name in ("linked.json.0a1b2c3d.tmp", "linked.json.bak.0a1b2c3d.tmp"):
        (tmp_path / name).write_text("half")
    FileAccountBook(tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["linked.json", "linked.json.bak"]


def test_a_look_by_a_command_leaves_a_write_of_the_window_alone(tmp_path: Path) -> None:
    filled(tmp_path)
    being_written = tmp_path / "linked.json.0a1b2c3d.tmp"
    being_written.write_text("half")
    assert FileAccountBook(tmp_path, only_looks=True).linked() == (DOCTOR,)
    assert being_written.exists()


def test_a_look_by_a_command_leaves_a_damaged_file_for_the_window_to_tell(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "linked.json").write_text("{")
    assert FileAccountBook(tmp_path, only_looks=True).linked() == (DOCTOR,)
    assert (tmp_path / "linked.json").read_text() == "{"
    assert trouble_code(FileAccountBook(tmp_path)) is Code.STATE_RESTORED


@pytest.mark.parametrize("name", ["linked_at", "pushed_at", "roles_confirmed_at"])
def test_a_date_at_the_end_of_all_calendars_is_broken(name: str) -> None:
    document = json.loads(to_bytes(State((DOCTOR,))))
    document["linked"][0][name] = "9999-12-31T23:59:59+00:00"
    with pytest.raises(BrokenFileError):
        from_bytes(json.dumps(document).encode())


@pytest.mark.parametrize(
    "address",
    ["", "https://[x", "http://clinic.example", "https://vip.invisalign.com", "ftp://x.y"],
)
def test_an_address_that_no_push_can_have_dialled_is_broken(address: str) -> None:
    document = json.loads(to_bytes(State((DOCTOR,))))
    document["linked"][0]["address"] = address
    with pytest.raises(BrokenFileError):
        from_bytes(json.dumps(document).encode())


def test_a_damaged_file_that_cannot_be_set_aside_is_not_called_so(tmp_path: Path) -> None:
    trouble = FileAccountBook(tmp_path / ("x" * 300)).trouble()
    assert trouble is not None
    assert trouble.code is Code.STATE_NOT_WRITTEN


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")
def test_a_folder_that_stands_open_is_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.mkdir()
    folder.chmod(0o777)
    filled(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
