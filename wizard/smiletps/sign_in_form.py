"""The form to sign in with: by its labels, and by password type where labels say nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from wizard.smiletps.html.form import Control, Form, Visibility
from wizard.smiletps.html.harm import deletes, harmless_buttons
from wizard.smiletps.html.match import Ambiguous, Match, Missing, match_button, match_control
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.wording import plain, strength


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


def opened(found: SignInForm) -> SignInForm:
    """The form as it is once a script has opened the hidden part that it stands in."""
    twins = {
        one: replace(one, visibility=min(one.visibility, Visibility.COLLAPSED))
        for one in found.form.controls
        if one.type != "hidden"
    }
    return replace(
        found,
        form=replace(
            found.form, controls=tuple(twins.get(one, one) for one in found.form.controls)
        ),
        user=twins[found.user] if found.user else None,
        password=twins[found.password] if found.password else None,
        button=twins[found.button] if found.button else None,
    )


_USER_TYPES = frozenset({"text", "email", "tel", "number"})
_MOST_FIELDS = 2  # beside the password; the second one may be a clinic's number or a search box
_USER_HINTS = ("username", "email")
_REGISTER = tuple(
    map(
        plain,
        ("register", "sign up", "signup", "create account", "create an account", "join",
         "subscribe", "zarejestruj", "zarejestruj się", "rejestracja", "załóż konto",
         "utwórz konto", "zapisz się", "registrieren", "konto erstellen", "anmelden zum newsletter",
         "зареєструватися", "реєстрація", "створити акаунт", "зарегистрироваться", "registrovat",
         "vytvořit účet", "s'inscrire", "inscription", "registrarse", "registrati", "registreren",
         "search", "szukaj", "suchen"),
    )
)  # fmt: skip
_GO_ON = (
    "next", "continue", "proceed", "go", "dalej", "kontynuuj", "przejdź dalej", "weiter",
    "fortfahren", "далі", "продовжити", "далее", "продолжить", "další", "pokračovat", "suivant",
    "continuer", "siguiente", "continuar", "avanti", "continua", "volgende", "tovább",
)  # fmt: skip


def find_sign_in(
    page: Page, user: Sequence[str], password: Sequence[str], submit: Sequence[str]
) -> SignInForm | Ambiguous | Missing:
    """Find the form to sign in with: by labels, and by password type where labels say nothing.

    A form that people see is preferred to a hidden or folded one, then one in the main part.
    """
    forms = [form for form in page.forms if not deletes(form)]
    found = [one for form in forms if (one := _with_password(form, user, password, submit))]
    if not found:
        found = [one for form in forms if (one := _name_first(form, user, submit))]
    if not found:
        return Missing((*user, *password))
    best = _narrowed(found)
    if len(best) > 1 and len({_shape(one.form) for one in best}) > 1:
        names = tuple(_title(one) for one in best)
        return Ambiguous(next(iter(password), ""), names)
    return best[0]


def _with_password(
    form: Form, user: Sequence[str], password: Sequence[str], submit: Sequence[str]
) -> SignInForm | None:
    """The form as a sign-in form with one password to fill in; None when it is none."""
    secret = _password_field(form)
    if secret is None:
        return None
    by_label = isinstance(match_control(password, [secret]), Match)
    name, name_by = _user_field(form, secret, user)
    button, button_by = _button(form, submit, secret)
    if button_by is not Reading.LABEL and _holds_settings(form, secret):
        return None
    reading = Reading.LABEL if by_label else Reading.TYPE
    return SignInForm(form, name, secret, button, name_by, reading, button_by)


def _password_field(form: Form) -> Control | None:
    """The only password field; of several the one that asks for the current password."""
    fields = [one for one in form.controls if one.type == "password" and _usable(one)]
    seen = min((one.visibility for one in fields), default=Visibility.SHOWN)
    fields = [one for one in fields if one.visibility is seen]
    if len(fields) > 1:
        fields = [one for one in fields if "current-password" in one.autocomplete]
    return fields[0] if len(fields) == 1 else None


def _holds_settings(form: Form, secret: Control) -> bool:
    """Whether it is rather a settings form with a password in it: more fields, or filled ones."""
    others = [
        one
        for one in form.controls
        if one.is_editable and one is not secret and one.visibility <= secret.visibility
    ]
    return len(others) > _MOST_FIELDS or (len(others) > 1 and any(one.value for one in others))


def _usable(control: Control) -> bool:
    return not control.disabled and not control.read_only and bool(control.name)


def _user_field(
    form: Form, secret: Control | None, user: Sequence[str]
) -> tuple[Control | None, Reading | None]:
    """The field for the user's name, and by what it was recognised."""
    worst = secret.visibility if secret else Visibility.COLLAPSED
    fields = [
        one
        for one in form.controls
        if one.type in _USER_TYPES and _usable(one) and one.visibility <= worst
    ]
    matched = match_control(user, fields)
    if isinstance(matched, Match):
        return matched.control, Reading.LABEL
    for hint in _USER_HINTS:
        hinted = [one for one in fields if hint in one.autocomplete]
        if len(hinted) == 1:
            return hinted[0], Reading.TYPE
    mails = [one for one in fields if one.type == "email"]
    if len(mails) == 1:
        return mails[0], Reading.TYPE
    before = [one for one in fields if secret and one.position < secret.position]
    if before:
        return before[-1], Reading.ONLY_ONE if len(fields) == 1 else Reading.POSITION
    return None, None


def _button(
    form: Form, submit: Sequence[str], after: Control | None
) -> tuple[Control | None, Reading | None]:
    """The button by its name; else the first one after the last field; else the form's first."""
    matched = match_button(submit, form)
    if isinstance(matched, Match):
        return matched.control, Reading.LABEL
    harmless = harmless_buttons(form)
    if not harmless:
        return None, None
    later = (one for one in harmless if after and one.position > after.position)
    chosen = next(later, harmless[0])
    return chosen, Reading.ONLY_ONE if len(harmless) == 1 else Reading.POSITION


def _name_first(form: Form, user: Sequence[str], submit: Sequence[str]) -> SignInForm | None:
    """The form as one that asks for the name, and for the password on the next page."""
    if any(one.type == "password" and _usable(one) for one in form.controls):
        return None
    name, name_by = _user_field(form, None, user)
    if name is None or name.visibility is Visibility.HIDDEN:
        return None
    button, button_by = _button(form, (*submit, *_GO_ON), name)
    certain = button_by is Reading.LABEL or "username" in name.autocomplete
    if not certain or _registers(form, button):
        return None
    return SignInForm(form, name, None, button, name_by, None, button_by)


def _registers(form: Form, button: Control | None) -> bool:
    """Whether the form creates an account, or changes a password, by its signs."""
    if any("new-password" in one.autocomplete for one in form.controls):
        return True
    texts = [plain(text) for text in button.texts] if button else []
    return any(strength(word, text) is not None for word in _REGISTER for text in texts)


def _narrowed(found: list[SignInForm]) -> list[SignInForm]:
    rules: tuple[Callable[[SignInForm], int], ...] = (
        lambda one: not _registers(one.form, one.button),
        lambda one: -_visibility(one),
        lambda one: one.button_by is Reading.LABEL,
        lambda one: one.user_by is Reading.LABEL,
        lambda one: one.password_by is Reading.LABEL,
        lambda one: one.user is not None,
        lambda one: one.form.in_main,
        lambda one: not one.form.in_frame,
    )
    for rule in rules:
        best = max(map(rule, found))
        found = [one for one in found if rule(one) == best]
    return found


def _visibility(found: SignInForm) -> Visibility:
    return max(one.visibility for one in (found.user, found.password) if one is not None)


def _shape(form: Form) -> tuple[str, ...]:
    """What two copies of one form have in common: where it goes and what it holds."""
    held = {one.name for one in form.controls if one.type != "hidden"}
    return (form.action, form.method.lower(), *sorted(held))


def _title(found: SignInForm) -> str:
    main = found.password or found.user
    label = main.label if main else ""
    return f"{label} ({found.form.name})" if found.form.name else label
