"""A fault of the program itself: the caller gets a report and a status, and no password."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.test_bad_input import GOOD, parts
from wizard.commands.arguments import Arguments, Command
from wizard.commands.parts import CommandParts
from wizard.commands.pushing import check, push
from wizard.commands.report import Exit, Report
from wizard.commands.run import run
from wizard.commands.watch import StopSignal
from wizard.core.outcomes import Problem, Stage, Verdict
from wizard.core.ports import PushWatch
from wizard.core.request import LinkRequest, SignIn

LOOK = {name: GOOD[name] for name in ("address", "account", "account_password", "staff_login")}


class FallingOver:
    """A SmileTPS account that fails at a stage, with a password in the exception's text."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def link(self, request: LinkRequest, watch: PushWatch) -> Verdict | Problem:
        watch.stage(self._stage)
        raise ValueError(request.staff_password.reveal())

    def check(self, sign_in: SignIn, _staff_login: str, watch: PushWatch) -> Verdict | Problem:
        watch.stage(self._stage)
        raise ValueError(sign_in.account_password.reveal())


class Notes:
    """A log in memory."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, dict[str, str | int]]] = []

    def note(self, event: str, **facts: str | int) -> None:
        self.lines.append((event, facts))

    def write_bundle(self, target: Path) -> Problem | None:
        raise AssertionError(target)


def falling_over(
    monkeypatch: pytest.MonkeyPatch,
    stage: Stage,
    notes: Notes,
    command: Callable[[Arguments, CommandParts, StopSignal], Report] = push,
) -> Report:
    document = GOOD if command is push else LOOK
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(json.dumps(document).encode())))
    return command(
        Arguments(command=Command.PUSH), parts(FallingOver(stage), reports=notes), StopSignal()
    )


@pytest.mark.parametrize("stage", Stage)
def test_a_crash_says_no_more_than_is_known(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> None:
    notes = Notes()
    report = falling_over(monkeypatch, stage, notes)
    may_be_saved = stage in {Stage.SAVE, Stage.READ_BACK}
    assert report.status is (Exit.UNKNOWN if may_be_saved else Exit.FAILED)
    assert report.facts["verdict"] == ("unknown" if may_be_saved else "failed")
    assert (report.facts["code"], report.facts["stage"]) == ("X-01", stage.value)
    message = str(report.facts["message"])
    assert ("Nothing was saved." in message) is not may_be_saved
    assert ("before you write again" in message) is may_be_saved
    assert "(ValueError wizard.commands.pushing:" in message
    assert "KANAREK" not in message + str(notes.lines)


def test_a_crash_of_a_look_leaves_no_doubt_since_it_writes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    report = falling_over(monkeypatch, Stage.READ_BACK, Notes(), check)
    assert (report.status, report.facts["verdict"]) == (Exit.FAILED, "failed")
    assert "Nothing was saved." in str(report.facts["message"])


def test_the_log_has_a_beginning_and_the_place_of_the_crash(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    notes = Notes()
    falling_over(monkeypatch, Stage.SAVE, notes)
    (began, first), (ended, last) = notes.lines
    assert (began, first) == ("command_began", {"command": "push"})
    assert (ended, last["kind"]) == ("command_ended", "ValueError")
    assert str(last["where"]).startswith("wizard.commands.pushing:")


@pytest.mark.parametrize("command", [Command.STATUS, Command.DIAGNOSE, Command.PUSH])
def test_a_program_that_cannot_even_begin_still_answers_its_caller(
    command: Command, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_parts() -> CommandParts:
        raise RuntimeError("KANAREK")

    monkeypatch.setattr("wizard.commands.watch.SIGNALS", ())  # the handlers of the tests stay
    assert run(command, Arguments(command=command, json=True), no_parts) == Exit.FAILED
    output = capsys.readouterr().out
    assert json.loads(output)["code"] == "X-01"
    assert "KANAREK" not in output
