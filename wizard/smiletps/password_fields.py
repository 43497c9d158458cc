"""Whose password a field of the settings form wants: the staff's once more, or the user's own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from wizard.smiletps.html.form import Control, Form
from wizard.smiletps.html.wording import plain, says, strength

_AGAIN = (
    "powtorz", "ponownie", "potwierdz", "repeat", "again", "retype", "re-enter", "reenter",
    "confirm", "verify", "wiederhol", "bestatig", "znovu", "potvrd", "potvrz", "повтор", "підтверд",
    "подтверд", "repet", "conferma", "ripeti", "herhaal", "bevestig",
)  # fmt: skip
_CURRENT = (
    "obecn", "aktualn", "biezac", "dotychczasow", "stare haslo", "starego hasla",
    "twoje haslo", "swoje haslo", "swoim haslem", "potwierdz haslem", "haslo do konta", "current",
    "existing", "old password", "your password", "account password", "login password",
    "aktuell", "bisherig", "derzeitig", "soucasn", "stavajici", "actuel", "actual",
    "поточн", "нинішн",
)  # fmt: skip
_NEW = ("nowe", "nowego", "new", "neues", "nove", "novy", "нов", "nouveau", "nuev", "nuov")
_TO_CONFIRM = (
    "aby zapisac", "aby potwierdzic", "zeby zapisac", "do zapisania", "potwierdz", "to confirm",
    "to save", "confirm your", "confirm with", "in order to", "to apply", "zur bestatigung",
)  # fmt: skip


def fields_that_repeat(
    form: Form, login: Control, password: Control, wanted: Sequence[str]
) -> tuple[Control, ...]:
    """The fields that want the staff password once more.

    They say so, and have one of the `wanted` labels in their name or stand right behind it.
    """
    keys = [plain(wish) for wish in wanted]
    alike = [one for one in form.controls if one.is_editable and one.type == password.type]
    found = []
    for before, field in pairwise([login, *alike]):
        if field in (login, password):
            continue
        behind = before is password and field.type == "password"
        named = any(strength(key, plain(text)) for key in keys for text in field.texts)
        if ((named or behind) and _wants_it_again(field, password)) or (
            behind and are_twins(form, password, field)
        ):
            found.append(field)
    return tuple(found)


def are_twins(form: Form, first: Control, second: Control) -> bool:
    """Whether two password fields, one right behind the other, want a new one twice.

    They have one name between them: the same (MRBS), or the second none (XOOPS).
    """
    fields = [control for control in form.controls if control.is_editable]
    if {first.type, second.type} != {"password"} or not first.label or first.value or second.value:
        return False
    together = fields.index(second) == fields.index(first) + 1
    shared = not second.names or plain(first.label) == plain(second.label)
    return together and shared


def _wants_it_again(field: Control, password: Control) -> bool:
    """Whether it says "repeat", and does not mean another password than the staff's."""
    others = [part for part in _CURRENT if not _says(password, [part])]
    is_another = "current-password" in field.autocomplete or _says(field, others)
    return _says(field, _AGAIN) and not is_another


def asks_for_account_password(
    form: Form, ours: Collection[Control], lines: Sequence[str] = ()
) -> Control | None:
    """The field of the settings form that wants the user's own password before it saves.

    A field for the current password that only serves to change it is left alone. `ours` are the
    fields that are filled in anyway; `lines` are the page's: what a field is for may stand behind
    its label.
    """
    others = [
        field
        for field in form.controls
        if field.type == "password" and field.is_editable and not field.value
        if field not in ours
    ]
    current = [field for field in others if _is_current(field)]
    required = [
        field for field in others if "required" in field.attributes and not sets_a_password(field)
    ]
    for field in required:
        if field in current or len(required) == 1:
            return field
    if len(others) == 1:
        return next(iter(current), None)
    purposes = [line for line in lines if says(line, _TO_CONFIRM)]
    for field in current:
        behind = (line for line in purposes if line.startswith(field.texts))
        if _says(field, _TO_CONFIRM) or any(behind):
            return field
    return None


def _is_current(field: Control) -> bool:
    return "current-password" in field.autocomplete or _says(field, _CURRENT)


def sets_a_password(field: Control) -> bool:
    """Whether it sets a password rather than asking for one."""
    return "new-password" in field.autocomplete or _says(field, _NEW)


def _says(field: Control, parts: Sequence[str]) -> bool:
    """Whether one of the field's names has one of the parts in it."""
    return any(says(text, parts) for text in field.texts)
