"""What a browser would send for a form (HTML standard, "form submission algorithm")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from wizard.smiletps.page import Control, Form


class WhyUnsendable(Enum):
    """Why a browser, or a careful person, would not send the form like this."""

    NO_BUTTON = "no_button"
    BUTTON_DISABLED = "button_disabled"
    DIALOG = "dialog"
    SCHEME = "scheme"
    SECRET_IN_ADDRESS = "secret_in_address"  # noqa: S105 - a reason
    NOT_EDITABLE = "not_editable"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    REQUIRED = "required"
    WRONG_KIND = "wrong_kind"  # no e-mail, address or number where one is asked for
    PATTERN = "pattern"
    OUT_OF_RANGE = "out_of_range"
    ONE_LINE_ONLY = "one_line_only"


@dataclass(frozen=True, slots=True)
class Unsendable:
    """The form cannot be sent like this; `label` names the field, "" when it is the form."""

    why: WhyUnsendable
    label: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """One request, ready to send. `body` is empty and `content_type` None for a GET.

    Neither the body nor the query shows in a repr: both may hold what the user typed.
    """

    method: str  # "GET" or "POST"
    url: str = field(repr=False)
    content_type: str | None = None
    body: bytes = field(default=b"", repr=False)


def submission(
    form: Form,
    button: Control | None,
    changes: Mapping[Control, str],
    *,
    boundary: str | None = None,
) -> Submission | Unsendable:
    """Return the request that pressing `button` sends, with the `changes` typed in first.

    `button` None means the Enter key. Everything not in `changes` goes back exactly as it came.
    `boundary` separates the parts of a multipart body; made up when None.
    """
    raise NotImplementedError
