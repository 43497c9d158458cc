"""Starts the window of killed_window.py and brings it to a place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import NoReturn

from tests.app.killed_window import Scene
from tests.commands.conftest import ROOT
from tests.commands.test_secrets import ACCOUNT, assert_clean
from tests.keep.secret_service import wait_for
from wizard.core.outcomes import Stage
from wizard.practice.sites import PracticeSites

STAFF = "KANAREK'personel %s{0}&=7"
"""As STAFF of the commands' hunt, but all of it can be typed."""

FOREVER = 60.0
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def window_at(
    place: str,
    sites: PracticeSites,
    home: Path,
    reached: Stage | None = None,
    screen: Mapping[str, str] = OFFSCREEN,
) -> Iterator[subprocess.Popen[bytes]]:
    """A window at `place`, at `reached` of its push; killed at the end if it is still there.

    Everything that the window could write to goes into `home`; its state into `home`/state.
    """
    (home / "temporary").mkdir(parents=True)
    scene = Scene(
        *(sites.ids, sites.smiletps, sites.account, ACCOUNT, str(sites.ca_file)),
        *(str(home / "state"), STAFF, place),
    )
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.app.killed_window"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "TMPDIR": str(home / "temporary"),
            "XDG_RUNTIME_DIR": str(home),
            **screen,
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
            if window.stdout.readline() != b"there\n":
                failed(window)
            if reached is not None:
                wait_for(lambda: waits_in(reached, sites), f"the stage {reached.value}")
            yield window
        finally:
            window.kill()
        if not window.stdout.closed:
            assert_clean("output", window.stdout.read() + window.stderr.read())


def failed(window: subprocess.Popen[bytes]) -> NoReturn:
    """It never came there: show why."""
    assert window.stderr is not None
    raise AssertionError(window.stderr.read().decode())


def waits_in(stage: Stage, sites: PracticeSites) -> bool:
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
