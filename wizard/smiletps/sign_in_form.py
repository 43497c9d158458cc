"""The form to sign in with: by its labels, and by password type where labels say nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wizard.core.site import SignInPage
from wizard.smiletps.html.form import Control, Form, Visibility
from wizard.smiletps.html.harm import deletes, harmless_buttons
from wizard.smiletps.html.match import (
    Ambiguous,
    Match,
    Missing,
    best_by,
    fit,
    match_button,
    match_control,
)
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.wording import plain, strength


@dataclass(frozen=True, slots=True)
class SignInForm:
    """A form to sign in with; `button_is_wanted` says that its button is called as it should be.

    `user` is None where the page only asks for the password; `password` is None on a page that
    asks for the name first. At least one of the two is there.
    """

    form: Form
    user: Control | None
    password: Control | None
    button: Control | None
    button_is_wanted: bool


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


def find_sign_in(page: Page, words: SignInPage) -> SignInForm | Ambiguous | Missing:
    """Find the form to sign in with: by labels, and by password type where labels say nothing.

    A form that people see is preferred to a hidden or folded one, then one in the main part.
    """
    forms = [form for form in page.forms if not deletes(form)]
    found = [one for form in forms if (one := _with_password(form, words))]
    if not found:
        found = [one for form in forms if (one := _name_first(form, words))]
    if not found:
        return Missing((*words.login, *words.password))
    best = _narrowed(found, words)
    if len(best) > 1 and len({_shape(one.form) for one in best}) > 1:
        return Ambiguous(next(iter(words.password), ""), tuple(_title(one) for one in best))
    return best[0]


def _with_password(form: Form, words: SignInPage) -> SignInForm | None:
    """The form as a sign-in form with one password to fill in; None when it is none."""
    secret = _password_field(form)
    if secret is None:
        return None
    user = _user_field(form, secret, words.login)
    button, is_wanted = _button(form, secret, words.submit)
    if not is_wanted and _holds_settings(form, secret):
        return None
    return SignInForm(form, user, secret, button, is_wanted)


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


def _is_about_a_person(form: Form, user: Control) -> bool:
    """Whether it is rather a form about an account, with the name as one of its fields."""
    others = [one for one in form.controls if one.is_editable and one is not user]
    filled = user.value and any(one.value for one in others)
    return len(others) > _MOST_FIELDS or bool(filled)


def _usable(control: Control) -> bool:
    return not control.disabled and not control.read_only and bool(control.name)


def _user_field(form: Form, secret: Control | None, wanted: Sequence[str]) -> Control | None:
    """The field for the user's name: by its label, its kind, or its place before the password."""
    worst = secret.visibility if secret else Visibility.COLLAPSED
    fields = [
        one
        for one in form.controls
        if one.type in _USER_TYPES and _usable(one) and one.visibility <= worst
    ]
    matched = match_control(wanted, fields)
    if isinstance(matched, Match):
        return matched.control
    for of_the_kind in (
        [one for one in fields if "username" in one.autocomplete],
        [one for one in fields if "email" in one.autocomplete],
        [one for one in fields if one.type == "email"],
    ):
        if len(of_the_kind) == 1:
            return of_the_kind[0]
    before = [one for one in fields if secret and one.position < secret.position]
    return before[-1] if before else None


def _button(form: Form, after: Control, wanted: Sequence[str]) -> tuple[Control | None, bool]:
    """The button by its name, and whether it has it; else the first one after the last field."""
    matched = match_button(wanted, form)
    if isinstance(matched, Match):
        return matched.control, True
    harmless = harmless_buttons(form)
    later = (one for one in harmless if one.position > after.position)
    return next(later, next(iter(harmless), None)), False


def _name_first(form: Form, words: SignInPage) -> SignInForm | None:
    """The form as one that asks for the name, and for the password on the next page."""
    if any(one.type == "password" and _usable(one) for one in form.controls):
        return None
    user = _user_field(form, None, words.login)
    if user is None or user.visibility is Visibility.HIDDEN or _is_about_a_person(form, user):
        return None
    button, is_wanted = _button(form, user, (*words.submit, *_GO_ON))
    is_certain = is_wanted or "username" in user.autocomplete
    if not is_certain or _registers(form, button):
        return None
    return SignInForm(form, user, None, button, is_wanted)


def _registers(form: Form, button: Control | None) -> bool:
    """Whether the form creates an account, or changes a password, by its signs."""
    if any("new-password" in one.autocomplete for one in form.controls):
        return True
    texts = [plain(text) for text in button.texts] if button else []
    return any(strength(word, text) is not None for word in _REGISTER for text in texts)


def _narrowed(found: list[SignInForm], words: SignInPage) -> list[SignInForm]:
    return best_by(
        found,
        lambda one: not _registers(one.form, one.button),
        lambda one: -_visibility(one),
        lambda one: one.button_is_wanted,
        lambda one: one.user is not None and fit(words.login, one.user) > 0,
        lambda one: one.password is not None and fit(words.password, one.password) > 0,
        lambda one: one.user is not None,
        lambda one: one.form.in_main,
        lambda one: not one.form.in_frame,
    )


def _visibility(found: SignInForm) -> Visibility:
    return max(one.visibility for one in (found.user, found.password) if one is not None)


def _shape(form: Form) -> tuple[str, ...]:
    """What two copies of one form have in common: where it goes and what it holds."""
    held = {one.name for one in form.controls if one.type != "hidden"}
    return (form.goes_to() or "", form.method.lower(), *sorted(held))


def _title(found: SignInForm) -> str:
    main = found.password or found.user
    label = main.label if main else ""
    return f"{label} ({found.form.name})" if found.form.name else label
