"""The form of the Staff Account: found by its visible labels alone, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.core.site import StaffForm
from wizard.smiletps.html.form import Control, Form, Visibility
from wizard.smiletps.html.harm import deletes, harmless_buttons
from wizard.smiletps.html.match import (
    Ambiguous,
    Match,
    Missing,
    best_by,
    is_exactly,
    match_button,
    match_control,
)
from wizard.smiletps.html.page import Page
from wizard.smiletps.password_fields import are_twins, fields_that_repeat


@dataclass(frozen=True, slots=True)
class SettingsForm:
    """The form that holds both staff fields. `button` is the one to press.

    `password_repeats` are fields of the same form that want the staff password once more.
    """

    form: Form
    login: Control
    password: Control
    button: Control
    password_repeats: tuple[Control, ...] = ()

    @property
    def fields(self) -> tuple[Control, ...]:
        """All fields that the pair is typed into."""
        return (self.login, self.password, *self.password_repeats)


@dataclass(frozen=True, slots=True)
class Locked:
    """The field is there, but this user could not type into it; `hidden`: nobody sees it."""

    label: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class NoButton:
    """Both fields are there, but no button that surely sends them.

    `seen` names the buttons that a person sees; without any only a script can send the form.
    """

    label: str
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pair:
    form: Form
    login: Match
    password: Match
    button: Match | Missing


def find_settings(
    page: Page, words: StaffForm
) -> SettingsForm | Ambiguous | Missing | Locked | NoButton:
    """Find the form of the Staff Account by its visible labels alone.

    Missing names what was looked for and not found: the labels of one field, or of both.
    """
    pairs: list[_Pair] = []
    doubts: list[Ambiguous] = []
    forms = [form for form in page.forms if not deletes(form)]
    for form in forms:
        found = _pair_in(form, words)
        if isinstance(found, Ambiguous):
            doubts.append(found)
        elif found is not None:
            button = _button(form, words.submit)
            pairs.append(_Pair(form, found[0], found[1], button))
    if not pairs:
        loose = _loose(page, words)
        return doubts[0] if doubts else loose or _absent(forms, words)
    best = _narrowed(pairs)
    if len(best) > 1:
        names = tuple(f"{pair.login.control.label} ({_called(pair.form)})" for pair in best)
        return Ambiguous(best[0].login.wanted, names, tuple(pair.login.control for pair in best))
    (pair,) = best
    if isinstance(pair.button, Missing):
        return NoButton(pair.login.control.label, _seen_buttons(pair.form, words.submit))
    if not _is_named(pair):
        return NoButton(pair.login.control.label)
    chosen = (pair.login.control, pair.password.control)
    repeats = fields_that_repeat(pair.form, *chosen, words.password)
    return SettingsForm(pair.form, *chosen, pair.button.control, repeats)


def _loose(page: Page, words: StaffForm) -> NoButton | None:
    """Both fields in no form at all: only a script can send them (Piwigo)."""
    fields = [control for control in page.loose_controls if control.is_editable]
    found = match_control(words.login, fields), match_control(words.password, fields)
    match found:
        case Match(control=first), Match(control=second) if first is not second:
            return NoButton(first.label)
    return None


def _is_named(pair: _Pair) -> bool:
    """Whether both fields have a name of their own: without one a form does not send them."""
    return bool(pair.login.control.name and pair.password.control.name)


def _called(form: Form) -> str:
    return form.name or next((one.legend for one in form.controls if one.legend), "")


def _pair_in(form: Form, words: StaffForm) -> tuple[Match, Match] | Ambiguous | None:
    """The two fields of one form; None when it does not hold both."""
    fields = [control for control in form.controls if control.is_editable]
    first = match_control(words.login, fields)
    second = _first_of_twins(form, match_control(words.password, fields))
    if isinstance(first, Missing) or isinstance(second, Missing):
        return None
    if isinstance(first, Match) and isinstance(second, Match):
        if first.control is not second.control:
            return first, second
        return _parted(first, second, fields)
    if isinstance(first, Match):
        narrowed = match_control(words.password, _beside(first.control, second))
        return (first, narrowed) if isinstance(narrowed, Match) else _doubt(second)
    if isinstance(second, Match):
        narrowed = match_control(words.login, _beside(second.control, first))
        return (narrowed, second) if isinstance(narrowed, Match) else _doubt(first)
    return first


def _first_of_twins(form: Form, found: Match | Ambiguous | Missing) -> Match | Ambiguous | Missing:
    """The first of two password fields of one name, where the second is for the same once more."""
    match found:
        case Ambiguous(controls=(one, other)) if are_twins(form, one, other):
            return match_control([found.wanted], [one])
    return found


def _doubt(found: Match | Ambiguous | Missing) -> Ambiguous | None:
    return found if isinstance(found, Ambiguous) else None


def _beside(anchor: Control, found: Match | Ambiguous | Missing) -> list[Control]:
    """Of several candidates those in the same fieldset as the field already found."""
    if not isinstance(found, Ambiguous) or anchor.group is None:
        return []
    return [
        control
        for control in found.controls
        if control.group == anchor.group and control is not anchor
    ]


def _parted(first: Match, second: Match, fields: Sequence[Control]) -> (
    tuple[Match, Match] | Ambiguous | None
):  # fmt: skip
    """Both labels fit one field best: the better fit keeps it, the other looks at the rest."""
    rest = [control for control in fields if control is not first.control]
    if first.strength == second.strength:
        return Ambiguous(first.wanted, (first.control.label,), (first.control,))
    loser = second if first.strength > second.strength else first
    other = match_control([loser.wanted], rest)
    if not isinstance(other, Match):
        return _doubt(other)
    return (first, other) if loser is second else (other, second)


def _button(form: Form, submit: Sequence[str]) -> Match | Missing:
    """The button by its name; where no name fits, the form's only button that does no harm."""
    found = match_button(submit, form)
    if isinstance(found, Match) or _waits_for_a_script(form, submit):
        return found
    if len(form.submit_buttons) > 1:
        return found
    seen = (one for one in harmless_buttons(form) if one.visibility is not Visibility.HIDDEN)
    return next(map(Match.only, seen), found)


def _waits_for_a_script(form: Form, submit: Sequence[str]) -> bool:
    """Whether a wanted button is there, word for word, and does nothing without a script."""
    return any(is_exactly(submit, one) for one in form.script_buttons)


def _seen_buttons(form: Form, submit: Sequence[str]) -> tuple[str, ...]:
    """What the buttons are called that a person could press; none, where it takes a script."""
    if _waits_for_a_script(form, submit):
        return ()
    return tuple(
        button.label
        for button in form.submit_buttons
        if not button.disabled and button.visibility is not Visibility.HIDDEN
    )


def _narrowed(pairs: list[_Pair]) -> list[_Pair]:
    """Of several forms with both fields: the button, the fit, what is seen, the main part."""
    return best_by(
        pairs,
        _is_named,
        lambda pair: isinstance(pair.button, Match) and bool(pair.button.wanted),
        lambda pair: pair.login.strength + pair.password.strength,
        lambda pair: -max(pair.login.control.visibility, pair.password.control.visibility),
        lambda pair: pair.form.in_main,
        lambda pair: not pair.form.in_frame,
    )


def _absent(forms: Sequence[Form], words: StaffForm) -> Missing | Locked | Ambiguous:
    """Say why no form has both fields: one is locked, or what was looked for and is not there."""
    every = [control for form in forms for control in form.controls if control.is_text]
    editable = [control for control in every if control.is_editable]
    missing: list[str] = []
    for wanted in (words.login, words.password):
        if not isinstance(match_control(wanted, editable), Missing):
            continue
        locked = match_control(wanted, [one for one in every if not one.is_editable])
        if not isinstance(locked, Missing):
            found = (locked.control,) if isinstance(locked, Match) else locked.controls
            hidden = all(one.visibility is Visibility.HIDDEN for one in found)
            return Locked(found[0].label, hidden)
        missing += wanted
    return Missing(tuple(missing or (*words.login, *words.password)))
