"""One desktop for all tests of this folder; a reader and a program for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.screen.desktop import Desktop, missing
from tests.screen.program import PracticeProgram
from tests.screen.reader import Reader

Start = Callable[..., PracticeProgram]


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A desktop of our own. Fails, and says what to install, where there can be none."""
    if missing():
        pytest.fail(missing(), pytrace=False)
    running = Desktop(tmp_path_factory.mktemp("desktop"))
    yield running
    running.close()


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[Reader]:
    """A screen reader, switched on before the program starts."""
    client = Reader(desktop)
    yield client
    client.close()


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Start]:
    """Start the practice program, with options of its command line."""
    started: list[PracticeProgram] = []

    def start_it(*arguments: str) -> PracticeProgram:
        started.append(PracticeProgram(desktop, tmp_path, *arguments))
        return started[-1]

    yield start_it
    for program in started:
        program.close()
