"""What the window or a command hands to the SmileTPS side, and what that side may ask back."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from wizard.core.roles import RolesConfirmed, is_proof
from wizard.core.secret import Secret


@dataclass(frozen=True)
class LearnedWay:
    """Where a confirmed push found things, so that the next one goes straight there.

    URL paths on the same host.
    """

    sign_in: str = ""
    settings: str = ""


@dataclass(frozen=True)
class SignIn:
    """How to get into the clinic's SmileTPS account.

    `address` is a checked https URL (core.address).
    """

    address: str
    account: str
    account_password: Secret
    learned: LearnedWay = field(default_factory=LearnedWay)


@dataclass(frozen=True)
class LinkRequest:
    """One push.

    Who signs in, the pair to save, and the proof that only the prescription role is ticked.
    """

    sign_in: SignIn
    staff_login: str
    staff_password: Secret
    roles: RolesConfirmed

    def __post_init__(self) -> None:
        """Refuse a request without proof, whatever a type checker was told."""
        if not is_proof(self.roles):
            raise TypeError("a LinkRequest needs the proof that roles.confirm makes")


class AnswerKind(Enum):
    """What the site asks for beyond name and password."""

    CODE = "code"
    PASSWORD = "password"  # noqa: S105 - a kind of question
    TEXT = "text"


@dataclass(frozen=True)
class Question:
    """Something that the site asks the person in the middle of a push.

    `label` is the site's own words.
    """

    label: str
    kind: AnswerKind
