"""The two forms that the push needs: the one to sign in with and the one of the Staff Account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from wizard.smiletps.match import Ambiguous, Missing
from wizard.smiletps.page import Control, Form, Page


class Reading(Enum):
    """By what a field or a button of the sign-in form was recognised; goes to the log."""

    LABEL = "label"
    TYPE = "type"  # a password field, an e-mail field, autocomplete
    POSITION = "position"  # the text field just before the password, the form's default button
    ONLY_ONE = "only_one"


@dataclass(frozen=True, slots=True)
class SignInForm:
    """A form to sign in with, and by what its parts were recognised.

    `user` is None where the page only asks for the password; `password` is None on a page that
    asks for the name first. At least one of the two is there.
    """

    form: Form
    user: Control | None
    password: Control | None
    button: Control | None
    user_by: Reading | None
    password_by: Reading | None
    button_by: Reading | None


@dataclass(frozen=True, slots=True)
class SettingsForm:
    """The form that holds both staff fields. `button` is the one to press.

    `password_repeats` are fields of the same form that ask for the staff password again.
    """

    form: Form
    login: Control
    password: Control
    button: Control
    password_repeats: tuple[Control, ...] = ()


@dataclass(frozen=True, slots=True)
class Locked:
    """The field is there, but this user could not type into it. `label` is the field's name."""

    label: str
    why: str  # "hidden", "disabled" or "read-only"


def find_sign_in(
    page: Page, user: Sequence[str], password: Sequence[str], submit: Sequence[str]
) -> SignInForm | Ambiguous | Missing:
    """Find the form to sign in with: by labels, and by password type where labels say nothing."""
    raise NotImplementedError


def find_settings(
    page: Page, login: Sequence[str], password: Sequence[str], submit: Sequence[str]
) -> SettingsForm | Ambiguous | Missing | Locked:
    """Find the form of the Staff Account by its visible labels alone.

    Missing names what was looked for and not found: the login labels, the password labels, or the
    button labels when both fields are there but nothing to press.
    """
    raise NotImplementedError
