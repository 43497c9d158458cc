"""The seven roles of a Staff Account, and the one check that lets a push go out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from weakref import WeakSet


class Role(Enum):
    """A role that IDS offers for a staff member, in the site's order (guide step 3)."""

    PATIENTS = "patients"
    PRESCRIPTIONS = "prescriptions"
    TREATMENT = "treatment"
    PAYMENTS = "payments"
    TRAINING = "training"
    SHOP = "shop"
    PROSPECTS = "prospects"


REQUIRED = frozenset({Role.PRESCRIPTIONS})
"""The only set of roles that SmileTPS may be given (guide step 3: tick only the second)."""


@dataclass(frozen=True)
class RoleProblem:
    """Why the ticked roles are not right.

    `extra` and `missing` are in the site's order. `other_shown` says that IDS shows a role that
    is not on our list, or lacks one: then nobody can say that the set is right.
    """

    extra: tuple[Role, ...] = ()
    missing: tuple[Role, ...] = ()
    other_shown: bool = False


class RolesConfirmed:
    """Proof that exactly the required roles were ticked at `at`. Only `confirm` can make one."""

    __slots__ = ("__weakref__", "_at")

    _at: datetime

    def __init__(self) -> None:
        raise TypeError("only roles.confirm makes a RolesConfirmed")

    def __init_subclass__(cls) -> None:
        raise TypeError("RolesConfirmed cannot be subclassed")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"RolesConfirmed does not change: {name}")

    def __reduce__(self) -> str:
        raise TypeError("RolesConfirmed is not stored: it is proof of the present state only")

    @property
    def at(self) -> datetime:
        """When the check was made (UTC)."""
        return self._at


_made: WeakSet[RolesConfirmed] = WeakSet()


def is_proof(roles: object) -> bool:
    """Whether `confirm` made this very object: Python would let anybody make an empty one."""
    return isinstance(roles, RolesConfirmed) and roles in _made


def confirm(ticked: Iterable[Role], *, other_shown: bool = False) -> RolesConfirmed | RoleProblem:
    """Compare the ticked roles with the required set; the only maker of `RolesConfirmed`.

    Sets are compared, never counts: one wrong role alone is as wrong as two.
    """
    chosen = frozenset(ticked)
    extra = tuple(role for role in Role if role in chosen - REQUIRED)
    missing = tuple(role for role in Role if role in REQUIRED - chosen)
    if extra or missing or other_shown:
        return RoleProblem(extra, missing, other_shown)
    proof = object.__new__(RolesConfirmed)
    object.__setattr__(proof, "_at", datetime.now(UTC))
    _made.add(proof)
    return proof
