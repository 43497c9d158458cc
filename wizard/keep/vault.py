"""The operating system's credential store, proven by a round trip at every write.

Never a file of ours and never a fallback: where the store cannot be used, nothing is kept and the
wizard goes on (security.md P2, section 6 rules 13 to 16). Implements core.ports.CredentialStore.
"""

from __future__ import annotations

from wizard.core.characters import utf16_units
from wizard.core.linked import is_identifier
from wizard.core.outcomes import Code, Problem
from wizard.core.secret import Secret
from wizard.keep.store_call import StoreCalls
from wizard.keep.store_order import Answer, Order, Task

LONGEST = 1280
"""UTF-16 code units: CRED_MAX_CREDENTIAL_BLOB_SIZE is 2560 bytes. The same limit everywhere."""

SERVICE = "SmileTPS wizard/"
"""What the user sees in the store's own window, before the identifier."""


class Vault:
    """Keeps staff passwords in the store of this system. Every call may take seconds."""

    def __init__(self, calls: StoreCalls | None = None) -> None:
        self._calls = calls or StoreCalls()

    def name(self) -> str | Problem:
        """The store's own name for people, or why none can be used. Asks the user nothing."""
        answer = self._calls.ask(Order(Task.NAME))
        return _problem(answer) or answer.name

    def keep(self, identifier: str, password: Secret) -> Problem | None:
        """Write, read back, compare; None when the store proved it."""
        if utf16_units(password.reveal()) > LONGEST:
            return Problem(Code.STORE_TOO_LONG)
        order = Order(Task.KEEP, _service_name(identifier), password)
        return _problem(self._calls.ask(order))

    def read(self, identifier: str) -> Secret | Problem | None:
        """The kept password; None when nothing is kept under `identifier`."""
        answer = self._calls.ask(Order(Task.READ, _service_name(identifier)))
        return _problem(answer) or answer.password

    def remove(self, identifier: str) -> Problem | None:
        """Forget it; nothing kept is no problem."""
        return _problem(self._calls.ask(Order(Task.REMOVE, _service_name(identifier))))

    def stop(self) -> None:
        """End the calls that still wait, and take no more: the program is closing."""
        self._calls.stop()


def _service_name(identifier: str) -> str:
    """The entry's name in the store. ValueError for an identifier that the wizard never makes."""
    if not is_identifier(identifier):
        raise ValueError("not an identifier of a linked doctor")
    return SERVICE + identifier


def _problem(answer: Answer) -> Problem | None:
    if answer.code is None:
        return None
    return Problem(answer.code, named=(answer.fault,) if answer.fault else ())
