"""The real program in practice: started as a user starts it, judged by what the sites hold."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import cast

from tests.screen.desktop import Desktop, wait_for

CHECKOUT = Path(__file__).parents[2]


class PracticeProgram:
    """`python -m wizard --practice` on a desktop; its temporary files lie in `folder`."""

    def __init__(self, desktop: Desktop, folder: Path, *arguments: str) -> None:
        self._folder = folder
        self._log = (folder / "program.log").open("wb")
        self._program = subprocess.Popen(
            [sys.executable, "-m", "wizard", "--practice", *arguments],
            cwd=CHECKOUT,
            env={**desktop.environment, "TMPDIR": str(folder)},
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
        )

    def holds(self) -> dict[str, object]:
        """What the practice sites really hold."""
        (file,) = self._folder.glob("smiletps-practice-*/practice-state.json")
        return cast(dict[str, object], json.loads(file.read_text(encoding="utf-8")))

    def exit_status(self) -> int:
        """Wait until the program has ended by itself; its exit status."""
        wait_for(lambda: self._program.poll() is not None, "the program to end")
        return self._program.wait()

    def complaints(self) -> list[str]:
        """What it wrote to its streams, but for Qt's remarks on the accessibility bus."""
        written = (self._folder / "program.log").read_text(encoding="utf-8").splitlines()
        return [line for line in written if not line.startswith("qt.accessibility.atspi: ")]

    def close(self) -> None:
        """End it, if it still runs."""
        if self._program.poll() is None:
            self._program.kill()
        self._program.wait()
        self._log.close()
