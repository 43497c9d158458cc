"""The system's question for the keyring's password, answered or waved away on a real screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.keep.secret_service import KeyringSession, wait_for
from wizard.core.outcomes import Code, Problem
from wizard.core.secret import Secret
from wizard.keep.vault import Vault

PROMPTER = Path("/usr/libexec/gcr-prompter")
NEEDED = ("Xvfb", "openbox", "xdotool")

pytestmark = [
    pytest.mark.secret_service,
    pytest.mark.skipif(
        not PROMPTER.exists() or not all(map(shutil.which, NEEDED)),
        reason="gcr-prompter, Xvfb, openbox or xdotool is not installed",
    ),
]


@contextmanager
def running(*command: str, **streams: int) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL, pass_fds=[*streams.values()])
    try:
        yield process
    finally:
        process.kill()
        process.wait()


class Screen:
    """A screen of its own with a window manager, without which nothing typed gets anywhere."""

    def __init__(self, name: str) -> None:
        self.name = name

    def tool(self, *arguments: str) -> str:
        """Run xdotool on it; what it printed."""
        environment = {**os.environ, "DISPLAY": self.name}
        done = subprocess.run(
            ["xdotool", *arguments], env=environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def shows_a_question(self) -> bool:
        """Whether the prompter's window is up and has the keyboard."""
        windows = self.tool("search", "--onlyvisible", "--class", "gcr-prompter").split()
        return self.tool("getwindowfocus") in windows or self.tool("getactivewindow") in windows


@pytest.fixture
def screen() -> Iterator[Screen]:
    reader, writer = os.pipe()
    with (
        os.fdopen(reader) as told,
        running("Xvfb", "-displayfd", str(writer), "-nolisten", "tcp", display=writer),
    ):
        os.close(writer)
        name = ":" + told.readline().strip()
        with running("env", f"DISPLAY={name}", "openbox"):
            yield Screen(name)


@pytest.fixture
def locked(
    keyring_session: KeyringSession, screen: Screen
) -> Callable[[], Problem | Secret | None]:
    """A kept password behind a locked keyring; reading it brings up the question."""
    vault = Vault()
    assert vault.keep("d", Secret("kept before")) is None
    keyring_session.let_the_bus_start(
        "org.gnome.keyring.SystemPrompter",
        f"/usr/bin/env DISPLAY={screen.name} NO_AT_BRIDGE=1 {PROMPTER}",
    )
    keyring_session.lock()
    return lambda: vault.read("d")


def read_while(
    read: Callable[[], Problem | Secret | None], screen: Screen, *keys: tuple[str, ...]
) -> Problem | Secret | None:
    """What reading gives while somebody does this to the question."""
    results: list[Problem | Secret | None] = []
    call = threading.Thread(target=lambda: results.append(read()))
    call.start()
    wait_for(screen.shows_a_question, "the question")
    for key in keys:
        screen.tool(*key)
    call.join(timeout=20)
    return results[0]


def test_a_question_that_is_waved_away_leaves_the_store_locked(
    locked: Callable[[], Problem | Secret | None], screen: Screen
) -> None:
    result = read_while(locked, screen, ("key", "Escape"))
    assert isinstance(result, Problem)
    assert result.code is Code.STORE_LOCKED


def test_a_question_that_is_answered_opens_the_store(
    locked: Callable[[], Problem | Secret | None], screen: Screen
) -> None:
    result = read_while(locked, screen, ("type", "the user's login password"), ("key", "Return"))
    assert isinstance(result, Secret)
    assert result.reveal() == "kept before"
