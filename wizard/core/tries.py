"""How often a refused sign-in may be tried: two times, then a pause (slip S26).

Sites lock accounts after a handful of wrong passwords. Kept in memory only: what was refused is
nobody's business on disk.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

FREE_TRIES = 2
FIRST_PAUSE = 60.0
"""Seconds after the second refusal; doubled after each further one."""
LONGEST_PAUSE = 900.0


@dataclass(frozen=True)
class _Refused:
    times: int
    at: float


class SignInTries:
    """Refused sign-ins of each account at each host. `clock` counts seconds and never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._refused: dict[tuple[str, str], _Refused] = {}

    def pause(self, host: str, account: str) -> int:
        """Return how many seconds the next try must wait; 0 when it may go out now."""
        refused = self._refused.get(_key(host, account))
        if refused is None or refused.times < FREE_TRIES:
            return 0
        doubled = FIRST_PAUSE * float(2 ** min(refused.times - FREE_TRIES, 10))
        length = min(LONGEST_PAUSE, doubled)
        return max(0, math.ceil(refused.at + length - self._clock()))

    def was_refused(self, host: str, account: str) -> None:
        """The site did not accept name and password."""
        key = _key(host, account)
        before = self._refused.get(key)
        self._refused[key] = _Refused((before.times if before else 0) + 1, self._clock())

    def was_accepted(self, host: str, account: str) -> None:
        """The site let the user in; earlier refusals no longer count."""
        self._refused.pop(_key(host, account), None)


def _key(host: str, account: str) -> tuple[str, str]:
    return host, account.strip().casefold()
