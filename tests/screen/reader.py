"""The test's side of the assistive client: what it sees, what it hears, what it does."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from tests.screen.desktop import SYSTEM_PYTHON, Desktop, wait_for

CLIENT = Path(__file__).with_name("assistive_client.py")


@dataclass(frozen=True)
class Thing:
    """Something that shows, as the accessibility bus tells it. `box` is x, y, width, height."""

    id: str
    role: str
    name: str
    description: str
    text: str
    states: tuple[str, ...]
    actions: tuple[str, ...]
    box: tuple[int, int, int, int]

    @property
    def short(self) -> str:
        """The id without those of what is around it."""
        return self.id.rsplit(".", 1)[-1]


@dataclass(frozen=True)
class Heard:
    """An event of the bus: `said` are the words of an announcement or the text of a change."""

    type: str
    source: str
    said: str


class Reader:
    """Uses the desktop through the accessibility bus alone. Controls go by their accessible id."""

    def __init__(self, desktop: Desktop) -> None:
        self._log = (desktop.folder / "assistive_client.log").open("wb")
        self._client = subprocess.Popen(
            [SYSTEM_PYTHON, str(CLIENT)],
            env=desktop.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        self._heard: list[Heard] = []
        self._ask("switch_reader_on")

    def close(self) -> None:
        """End the client."""
        self._client.kill()
        self._client.communicate()
        self._log.close()

    # --- seeing and hearing --------------------------------------------------------------------

    def looks_around(self) -> list[Thing]:
        """Everything that shows, in the order of the tree."""
        found = cast(list[dict[str, object]], self._ask("look"))
        return [_thing(told) for told in found]

    def find(self, identifier: str) -> Thing | None:
        """The thing of this id, if it shows."""
        return self._one("find", identifier=identifier)

    def sees(self, identifier: str) -> Thing:
        """The thing of this id, which must be there."""
        thing = self.find(identifier)
        assert thing is not None, (
            f"{identifier} is not among {[one.id for one in self.looks_around()]}"
        )
        return thing

    def reads(self) -> str:
        """All names and texts that show, one a line."""
        return "\n".join(
            part for one in self.looks_around() for part in (one.name, one.text) if part
        )

    def focused(self) -> Thing | None:
        """Where the focus went last, if that still shows."""
        return self._one("focused")

    def heard(self) -> list[Heard]:
        """All events up to now."""
        for told in cast(list[dict[str, str]], self._ask("events")):
            self._heard.append(Heard(told["type"], told["source"], told["said"]))
        return self._heard

    def announced(self) -> list[str]:
        """What was announced up to now."""
        return [one.said for one in self.heard() if one.type.startswith("object:announcement")]

    # --- doing ---------------------------------------------------------------------------------

    def press(self, identifier: str) -> None:
        """Do what a screen reader's Enter does: the thing's own first action that changes it."""
        thing = self.sees(identifier)
        assert "enabled" in thing.states, f"{identifier} cannot be pressed: {self.reads()}"
        action = next(one for one in ("Toggle", "Press") if one in thing.actions)
        assert self._ask("act", identifier=identifier, action=action)

    def write(self, identifier: str, text: str) -> None:
        """Put text into a field."""
        assert "editable" in self.sees(identifier).states, identifier
        assert self._ask("write", identifier=identifier, text=text)

    # --- waiting -------------------------------------------------------------------------------

    def waits_for(self, identifier: str) -> Thing:
        """Wait until a thing of this id shows."""
        wait_for(lambda: self.find(identifier) is not None, f"{identifier} on the screen")
        return self.sees(identifier)

    def waits_until_able(self, identifier: str) -> None:
        """Wait until a control can be used."""
        wait_for(
            lambda: "enabled" in self.waits_for(identifier).states, f"{identifier} to be usable"
        )

    def waits_until_announced(self, words: str) -> None:
        """Wait until something with these words was announced."""
        wait_for(
            lambda: any(words in said for said in self.announced()), f"{words!r} to be announced"
        )

    def _one(self, order: str, **details: str) -> Thing | None:
        found = cast(list[dict[str, object]], self._ask(order, **details))
        return _thing(found[0]) if found else None

    def _ask(self, order: str, **details: str) -> object:
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps({"do": order, **details}) + "\n")
        self._client.stdin.flush()
        line = self._client.stdout.readline()
        assert line, "the assistive client has ended"
        answer = cast(dict[str, object], json.loads(line))
        if "fault" in answer:
            raise AssertionError(answer["fault"])
        return answer["answer"]


def _thing(told: dict[str, object]) -> Thing:
    words = {name: str(told[name]) for name in ("id", "role", "name", "description", "text")}
    lists = {name: cast(list[str], told[name]) for name in ("states", "actions")}
    x, y, width, height = cast(list[int], told["box"])
    return Thing(
        **words,
        states=tuple(lists["states"]),
        actions=tuple(lists["actions"]),
        box=(x, y, width, height),
    )
