"""The fields of a form that ask for the staff password once more."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.smiletps.html.form import Control, Form
from wizard.smiletps.html.wording import plain, strength

_REPEAT_WORDS = tuple(
    map(
        plain,
        ("powtórz", "potwierdź", "powtórzenie", "potwierdzenie", "ponownie", "repeat", "confirm",
         "confirmation", "again", "retype", "re-enter", "reenter", "verify", "wiederholen",
         "bestätigen", "wiederholung", "bestätigung", "повторіть", "підтвердіть", "підтвердження",
         "повторите", "подтвердите", "znovu", "potvrďte", "potvrdit", "potvrzení", "confirmer",
         "confirmez", "répéter", "confirmar", "repetir", "conferma", "ripeti", "herhaal",
         "bevestig"),
    )
)  # fmt: skip


def fields_that_repeat(
    form: Form, chosen: tuple[Control, Control], password: Sequence[str]
) -> tuple[Control, ...]:
    """The fields that ask for the staff password once more."""
    return tuple(
        control
        for control in form.controls
        if control.is_editable and control not in chosen and control.type == chosen[1].type
        if any(_asks_again(name.text, password) for name in control.names)
        or are_twins(form, chosen[1], control)
    )


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


def _asks_again(name: str, password: Sequence[str]) -> bool:
    folded = plain(name)
    again = any(strength(word, folded) is not None for word in _REPEAT_WORDS)
    return again and any(strength(plain(wish), folded) is not None for wish in password)
