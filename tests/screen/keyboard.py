"""A person at the keyboard: keys and text by way of the X server, like a real one."""

from __future__ import annotations

import subprocess

from tests.screen.desktop import Desktop, wait_for
from tests.screen.reader import Reader, Thing
from tests.screen.screenshot import Screen, changed

FRAME = 30
"""Pixels that a focus frame has at least; a text cursor has about 16."""


class Keyboard:
    """Keys go to whatever has the focus. The reader only tells where that is."""

    def __init__(self, desktop: Desktop, reader: Reader) -> None:
        self._desktop = desktop
        self._reader = reader
        self.screen = Screen(desktop.framebuffer)

    def press(self, *keys: str) -> None:
        """Press keys by their X names, as in "Tab", "alt+n"."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def types(self, text: str) -> None:
        """Type text, letter by letter, and wait until the field has all of it."""
        self._xdotool("type", "--clearmodifiers", "--delay", "12", "--", text)
        wait_for(
            lambda: len(self.focused().text) == len(text),
            lambda: f"{len(text)} letters instead of {self.focused()}",
        )

    def focused(self) -> Thing:
        """Where the keys go now."""
        found = self._reader.focused()
        assert found is not None, "nothing has the focus"
        return found

    def waits_for_focus(self, identifier: str) -> Thing:
        """Wait until the focus is on a control."""
        wait_for(
            lambda: (one := self._reader.focused()) is not None and one.short == identifier,
            f"the focus on {identifier}",
        )
        return self.focused()

    def tabs_to(self, identifier: str, key: str = "Tab") -> list[str]:
        """Press Tab until the focus is on a control; what the keys met on the way, that included.

        The focus must be seen at each stop.
        """
        met: list[str] = []
        while (here := self.focused()).short != identifier:
            assert here.short not in met[:-1], f"{key} goes in circles: {met}"
            met.append(self._goes_on_from(here, key))
        return met

    def _goes_on_from(self, here: Thing, key: str) -> str:
        with_focus = self.screen.part(here.box)
        self.press(key)
        wait_for(lambda: self._has_left(here), f"the focus to leave {here.short}")

        def looks_otherwise() -> bool:
            now = self._reader.sees(here.short)
            return changed(self.screen.part(now.box), with_focus) >= FRAME

        wait_for(looks_otherwise, f"{here.short} to look otherwise without the focus")
        return self.focused().short

    def _has_left(self, here: Thing) -> bool:
        found = self._reader.focused()
        return found is not None and found.id != here.id

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(
            ["xdotool", *arguments], env=self._desktop.environment, check=True, timeout=30
        )
