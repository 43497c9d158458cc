"""What practice IDS accepts in the form for a new staff member (guide step 3).

The guide says: letters, digits and certain symbols. Which symbols, and what the password must be,
nobody here knows; the practice site takes `SYMBOLS` and any password.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

SYMBOLS = "._-@"


@dataclass(frozen=True)
class StaffForm:
    """The form as it was sent; `roles` are the values of the ticked boxes."""

    login: str = ""
    password: str = ""
    repeated: str = ""
    first_name: str = ""
    last_name: str = ""
    title: str = ""
    roles: Sequence[str] = ()


def mistakes(form: StaffForm, taken: Collection[str], known_roles: Collection[str]) -> list[str]:
    """Everything that is wrong with the form, in the order of its fields; empty when it is right.

    `taken` are the user names of everybody, in lower case.
    """
    missing = "Wypełnij wszystkie pola oznaczone gwiazdką."
    required = (form.login, form.password, form.repeated, form.first_name, form.last_name)
    wrong_name = not all(sign.isalnum() or sign in SYMBOLS for sign in form.login)
    checks = (
        (not all(text.strip() for text in required), missing),
        (wrong_name, "Nazwa użytkownika zawiera niedozwolony znak."),
        (form.login.lower() in taken, "Ta nazwa użytkownika jest już zajęta."),
        (form.password != form.repeated, "Hasła nie są takie same."),
        (not form.roles, "Wybierz co najmniej jedną rolę."),
        (not set(form.roles) <= set(known_roles), "Wybrano nieznaną rolę."),
    )
    return [words for wrong, words in checks if wrong]
