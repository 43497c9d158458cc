"""The window killed at each place: what is on disk, and what the next start knows (T7)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.app.killed_window import Scene
from tests.commands.conftest import ROOT
from tests.commands.test_secrets import ACCOUNT, assert_clean, assert_no_file_holds_one
from tests.keep.secret_service import wait_for
from wizard.core.outcomes import Outcome, Stage
from wizard.core.steps import Step
from wizard.keep.accounts import FileAccountBook
from wizard.practice.faults import Faults
from wizard.practice.sites import PracticeSites, RunningSites

STAFF = "KANAREK'personel %s{0}&=7"
"""As STAFF of the commands' hunt, but all of it can be typed."""

FOREVER = 60.0


def killed_at(place: str, sites: RunningSites, home: Path, reached: Stage | None = None) -> Path:
    """Kill a window at `place`, at `reached` of its push; the folder of its state.

    Everything that the window could write to goes into `home`.
    """
    folder = home / "state"
    (home / "temporary").mkdir(parents=True)
    scene = Scene(
        *(sites.ids, sites.smiletps, sites.account, ACCOUNT, str(sites.ca_file)),
        *(str(folder), STAFF, place),
    )
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.app.killed_window"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home),
            "TMPDIR": str(home / "temporary"),
            "XDG_RUNTIME_DIR": str(home),
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with window:
        assert window.stdin is not None
        assert window.stdout is not None
        assert window.stderr is not None
        try:
            window.stdin.write(json.dumps(asdict(scene)).encode() + b"\n")
            window.stdin.flush()
            assert window.stdout.readline() == b"there\n", window.stderr.read()
            if reached is not None:
                wait_for(lambda: waits_in(reached, sites), f"the stage {reached.value}")
            for what in ("cmdline", "environ"):
                assert_clean(what, Path(f"/proc/{window.pid}/{what}").read_bytes())
        finally:
            window.kill()
        assert_clean("output", window.stdout.read() + window.stderr.read())
    return folder


def waits_in(stage: Stage, sites: RunningSites) -> bool:
    """Whether the push has made the request whose reply the practice site holds back."""
    held = sites.look()
    posts = sum("POST" in line for line in held.requests)
    match stage:
        case Stage.CONNECT | Stage.SECURE_LINE | Stage.SIGN_IN:
            return bool(held.requests)
        case Stage.FIND_SETTINGS:
            return posts == 1 and "GET" in held.requests[-1]
        case Stage.SAVE:
            return posts > 1
        case Stage.READ_BACK:
            return held.writes == 1 and "GET" in held.requests[-1]


@pytest.mark.parametrize(("place", "step"), [("form", Step.FORM), ("smiletps", Step.SMILETPS)])
def test_before_a_push_the_place_is_known_and_no_password_is(
    tmp_path: Path, place: str, step: Step
) -> None:
    with PracticeSites(account_password=ACCOUNT) as sites:
        book = FileAccountBook(killed_at(place, sites, tmp_path))
    left = book.interrupted()
    assert book.trouble() is None
    assert left is not None
    assert (left.step, left.sending) == (step, False)
    assert_no_file_holds_one(tmp_path)


@pytest.mark.parametrize(
    "stage",
    [Stage.SIGN_IN, Stage.FIND_SETTINGS, Stage.SAVE, Stage.READ_BACK],
    ids=lambda s: s.value,
)
def test_in_a_push_the_next_start_knows_that_it_must_look_first(
    tmp_path: Path, stage: Stage
) -> None:
    with PracticeSites(Faults(delay={stage: FOREVER}), account_password=ACCOUNT) as sites:
        book = FileAccountBook(killed_at("push", sites, tmp_path, stage))
        assert sites.look().writes == (1 if stage is Stage.READ_BACK else 0)
    left = book.interrupted()
    assert left is not None
    assert (left.step, left.sending, left.staff_login) == (Step.SMILETPS, True, "smiletps-zak")
    assert book.linked() == ()
    assert_no_file_holds_one(tmp_path)


def test_after_a_push_the_doctor_is_linked_and_nothing_is_open(tmp_path: Path) -> None:
    with PracticeSites(account_password=ACCOUNT) as sites:
        book = FileAccountBook(killed_at("done", sites, tmp_path))
        assert sites.look().staff_password == STAFF
    [doctor] = book.linked()
    assert (doctor.staff_login, doctor.outcome) == ("smiletps-zak", Outcome.CONFIRMED)
    assert book.interrupted() is None
    assert_no_file_holds_one(tmp_path)
