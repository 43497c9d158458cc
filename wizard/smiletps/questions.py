"""Something that the site asks on the way: a code, the password once more, a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.core.request import AnswerKind, Question
from wizard.smiletps.find import SettingsForm
from wizard.smiletps.html.form import Control, Form, Visibility
from wizard.smiletps.html.match import destroys
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.wording import Strength, plain, strength
from wizard.smiletps.said import says

CODE_WORDS = (
    "kod", "kodu", "code", "otp", "totp", "token", "pin", "jednorazow", "weryfikac", "uwierzyteln",
    "verification", "authenticat", "one-time", "two-factor", "2fa", "bestätigungscode", "overovaci",
    "одноразов",
)  # fmt: skip
CURRENT_WORDS = (
    "obecn", "aktualn", "biezac", "dotychczasow", "stare haslo", "starego hasla",
    "twoje haslo", "swoje haslo", "swoim haslem", "potwierdz haslem", "haslo do konta", "current",
    "existing", "old password", "your password", "account password", "login password",
    "aktuell", "bisherig", "derzeitig", "soucasn", "stavajici", "actuel", "actual",
    "поточн", "нинішн",
)  # fmt: skip
TO_CONFIRM_WORDS = (
    "aby zapisac", "aby potwierdzic", "zeby zapisac", "do zapisania", "potwierdz", "to confirm",
    "to save", "confirm your", "confirm with", "in order to", "to apply", "zur bestatigung",
)  # fmt: skip
AGAIN_WORDS = (
    "powtorz", "powtorzenie", "ponownie", "potwierdz", "potwierdzenie", "repeat", "again", "retype",
    "re-enter", "confirm", "confirmation", "verify", "wiederholen", "bestatigen", "znovu", "повтор",
)  # fmt: skip
NEW_WORDS = ("nowe", "nowego", "new", "neues", "nove", "novy", "нов", "nouveau", "nuev", "nuov")
_FEW = 8
_SINGLE_USE = "one-time-code"


@dataclass(frozen=True)
class SiteQuestion:
    """A form with one field that only the person can fill."""

    form: Form
    control: Control
    button: Control | None
    question: Question

    @property
    def is_surely_a_code(self) -> bool:
        """Whether the site itself marks the field as one for a code that is used once."""
        return self.control.attributes.get("autocomplete", "").strip().lower() == _SINGLE_USE


def find_question(page: Page, *, only_plain: bool) -> SiteQuestion | None:
    """The one question that a page asks; None when it asks none, or more than one thing.

    `only_plain` takes codes and passwords alone: for pages that may have other small forms.
    """
    asked = [found for form in page.forms if (found := _asked_by(form)) is not None]
    if only_plain:
        asked = [found for found in asked if found.question.kind is not AnswerKind.TEXT]
    codes = [found for found in asked if found.is_surely_a_code]
    asked = codes or asked
    return asked[0] if len(asked) == 1 else None


def is_asked_again(before: SiteQuestion, page: Page) -> bool:
    """Whether a page shows the very form again, with the answer in it or without."""
    return any(_fields(form) == _fields(before.form) for form in page.forms)


def _fields(form: Form) -> list[tuple[str, str]]:
    return [(one.name, one.type) for one in form.controls if one.is_editable]


def _asked_by(form: Form) -> SiteQuestion | None:
    if form.method.strip().lower() != "post" or form.visibility is Visibility.HIDDEN:
        return None
    fields = [field for field in form.controls if field.is_editable and field.type != "search"]
    empty = [field for field in fields if not field.value]
    buttons = [button for button in form.submit_buttons if not button.disabled]
    if len(fields) != 1 or len(empty) != 1 or not fields[0].name or not buttons:
        return None
    harmless = [button for button in buttons if not destroys(*(name.text for name in button.names))]
    if not harmless or harmless[0] is not buttons[0]:
        return None
    question = Question(fields[0].label, _kind(fields[0]))
    return SiteQuestion(form, fields[0], harmless[0], question)


def _kind(field: Control) -> AnswerKind:
    texts = [field.name, *(name.text for name in field.names)]
    is_numeric = field.attributes.get("inputmode") == "numeric" or field.type in ("number", "tel")
    length = field.attributes.get("maxlength", "")
    if field.attributes.get("autocomplete", "").strip().lower() == _SINGLE_USE:
        return AnswerKind.CODE
    if any(_has_word(text, CODE_WORDS) for text in texts):
        return AnswerKind.CODE
    if is_numeric and length.isdigit() and int(length) <= _FEW:
        return AnswerKind.CODE
    return AnswerKind.PASSWORD if field.type == "password" else AnswerKind.TEXT


def _has_word(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text has one of the words, as a word or, for long ones, as the start of one."""
    folded = plain(text.replace("_", " ").replace("-", " "))
    return any(
        strength(word, folded) is not None or (len(word) >= _FEW - 1 and word in folded)
        for word in words
    )


def repeats_of(found: SettingsForm) -> tuple[Control, ...]:
    """The fields that want the staff password once more: named so, or just behind it."""
    chosen = list(found.password_repeats)
    last = found.password
    for field in _passwords(found.form):
        if field.position <= last.position or field in chosen:
            continue
        if not _wants_it_again(field):
            break
        chosen.append(field)
        last = field
    return tuple(chosen)


def asks_for_account_password(found: SettingsForm, lines: Sequence[str] = ()) -> Control | None:
    """The field of the settings form that wants the user's own password before it saves.

    A field for the current password that only serves to change it is left alone. `lines` are the
    page's: what the field is for may stand behind its label.
    """
    ours = {found.login, found.password, *repeats_of(found)}
    others = [field for field in _passwords(found.form) if field not in ours and not field.value]
    current = [field for field in others if _is_current(field)]
    required = [field for field in others if "required" in field.attributes and not _is_new(field)]
    for field in others:
        names = tuple(name.text for name in field.names)
        texts = " ".join((*names, *(line for line in lines if line.startswith(names))))
        is_current = field in current
        if field in required and (is_current or len(required) == 1):
            return field
        if is_current and (len(others) == 1 or says(texts, TO_CONFIRM_WORDS)):
            return field
    return None


def _passwords(form: Form) -> list[Control]:
    return [field for field in form.controls if field.type == "password" and field.is_editable]


def _wants_it_again(field: Control) -> bool:
    texts = [name.text for name in field.names]
    return any(says(text, AGAIN_WORDS) for text in texts) and not _is_current(field)


def _is_current(field: Control) -> bool:
    if field.attributes.get("autocomplete", "").strip().lower() == "current-password":
        return True
    return any(says(name.text, CURRENT_WORDS) for name in field.names)


def _is_new(field: Control) -> bool:
    """Whether it sets a password rather than asking for one."""
    if field.attributes.get("autocomplete", "").strip().lower() == "new-password":
        return True
    return any(says(name.text, NEW_WORDS) for name in field.names)


def is_exactly(wanted: Sequence[str], button: Control) -> bool:
    """Whether a button's name is one of the wanted texts, nothing more."""
    return any(
        strength(plain(wish), plain(name.text)) is Strength.EXACT
        for wish in wanted
        for name in button.names
    )
