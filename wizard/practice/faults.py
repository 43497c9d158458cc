"""Faults that the practice SmileTPS can be told to have, before the start or while it runs."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from wizard.core.outcomes import Stage


class Effect(Enum):
    """What a save does to the data, whatever the reply says."""

    STORES_NOTHING = "stores nothing, says success"
    LOGIN_ONLY = "stores the login only, says success"
    STORES_TWICE = "stores the pair two times"
    STORES_LATE = "shows the old data once more, stores when the settings are opened again"
    REFUSES = "stores nothing, says why"
    SESSION_LOST = "stores nothing, signs the user out, shows the sign-in page"


class Reply(Enum):
    """What happens to the reply, whatever was done with the data."""

    DROPPED = "the connection closes without a reply"
    CUT = "the reply ends in the middle"
    DRIPPING = "the reply comes a few bytes at a time"
    HUGE = "the reply is far larger than any page"
    WRONG_TYPE = "the reply says that it is not a page"
    ERROR_500 = "500"
    BAD_GATEWAY_502 = "502"
    UNAVAILABLE_503 = "503 with Retry-After"
    TOO_MANY_429 = "429 with Retry-After"
    MAINTENANCE = "a maintenance page with status 200"


@dataclass(frozen=True)
class Faults:
    """What shall go wrong, and at which stage of a push.

    `delay` is in seconds, before the reply (at SECURE_LINE: before the handshake; CONNECT is the
    operating system's and cannot be delayed). `reply` works at SIGN_IN and later; what the request
    asked for is done first, so that DROPPED at SAVE means: stored, but no reply. `save` is the fate
    of the data. After `times` requests met by `save` or `reply` both are over; None means never.
    """

    delay: Mapping[Stage, float] = field(default_factory=dict)
    reply: Mapping[Stage, Reply] = field(default_factory=dict)
    save: Effect | None = None
    times: int | None = None
    retry_after: str = "120"
    refusal: str = "Hasło jest za krótkie"
    drip_pause: float = 0.05
    huge_bytes: int = 8 * 1024 * 1024


@dataclass(frozen=True)
class Met:
    """The faults that one request meets."""

    delay: float
    effect: Effect | None
    reply: Reply | None
    faults: Faults


class FaultSwitch:
    """The faults of one running site; may be set from any thread."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._lock = threading.Lock()

    def set(self, faults: Faults) -> None:
        """From the next request on, `faults` and nothing else goes wrong."""
        with self._lock:
            self._faults = faults

    def meet(self, stage: Stage) -> Met:
        """What a request of `stage` meets; counts it against `times`."""
        with self._lock:
            faults = self._faults
            effect = faults.save if stage is Stage.SAVE else None
            reply = faults.reply.get(stage)
            if faults.times is not None and (effect or reply):
                left = faults.times - 1
                calm = replace(faults, save=None, reply={}, times=None)
                self._faults = replace(faults, times=left) if left > 0 else calm
            return Met(faults.delay.get(stage, 0.0), effect, reply, faults)


FAULTS: Mapping[str, Faults] = {
    "none": Faults(),
    "slow": Faults(delay=dict.fromkeys(list(Stage)[2:], 5.0)),
    "dropped-before-save": Faults(
        save=Effect.STORES_NOTHING, reply={Stage.SAVE: Reply.DROPPED}, times=1
    ),
    "dropped-after-save": Faults(reply={Stage.SAVE: Reply.DROPPED}, times=1),
    "error-500-not-stored": Faults(save=Effect.STORES_NOTHING, reply={Stage.SAVE: Reply.ERROR_500}),
    "error-500-stored": Faults(reply={Stage.SAVE: Reply.ERROR_500}),
    "bad-gateway-stored": Faults(reply={Stage.SAVE: Reply.BAD_GATEWAY_502}),
    "unavailable": Faults(reply={Stage.SIGN_IN: Reply.UNAVAILABLE_503}),
    "too-many-requests": Faults(reply={Stage.SIGN_IN: Reply.TOO_MANY_429}),
    "maintenance": Faults(reply={Stage.SIGN_IN: Reply.MAINTENANCE}),
    "session-lost": Faults(save=Effect.SESSION_LOST, times=1),
    "login-only": Faults(save=Effect.LOGIN_ONLY),
    "stores-nothing": Faults(save=Effect.STORES_NOTHING),
    "stores-twice": Faults(save=Effect.STORES_TWICE),
    "stores-late": Faults(save=Effect.STORES_LATE, reply={Stage.SAVE: Reply.DROPPED}, times=1),
    "refused": Faults(save=Effect.REFUSES),
    "reply-cut": Faults(reply={Stage.SAVE: Reply.CUT}, times=1),
    "dripping": Faults(reply={Stage.FIND_SETTINGS: Reply.DRIPPING}),
    "huge": Faults(reply={Stage.FIND_SETTINGS: Reply.HUGE}),
    "wrong-type": Faults(reply={Stage.FIND_SETTINGS: Reply.WRONG_TYPE}),
}
"""Faults with a name, for the command line and for tables of tests."""
