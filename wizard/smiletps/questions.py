"""Something that the site asks on a page of its own: a code, the password again, a word."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.core.request import AnswerKind, Question
from wizard.smiletps.html.form import Control, Form, Visibility
from wizard.smiletps.html.harm import destroys
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.sanitise import whole_number
from wizard.smiletps.html.wording import plain, strength
from wizard.smiletps.password_fields import sets_a_password

_CODE_WORDS = (
    "kod", "kodu", "code", "otp", "totp", "token", "pin", "jednorazow", "weryfikac", "uwierzyteln",
    "verification", "authenticat", "one-time", "two-factor", "2fa", "bestätigungscode", "overovaci",
    "одноразов",
)  # fmt: skip
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
        return _SINGLE_USE in self.control.autocomplete


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
    if not form.is_post or form.visibility is Visibility.HIDDEN:
        return None
    fields = [field for field in form.controls if field.is_editable and field.type != "search"]
    empty = [field for field in fields if not field.value]
    buttons = [button for button in form.submit_buttons if not button.disabled]
    if len(fields) != 1 or len(empty) != 1 or not fields[0].name or not buttons:
        return None
    if destroys(*buttons[0].texts):
        return None
    if fields[0].type == "password" and sets_a_password(fields[0]):
        return None  # the answer would become the password of the user's own account
    return SiteQuestion(form, fields[0], buttons[0], Question(fields[0].label, _kind(fields[0])))


def _kind(field: Control) -> AnswerKind:
    texts = [field.name, *field.texts]
    is_numeric = field.attributes.get("inputmode") == "numeric" or field.type in ("number", "tel")
    length = whole_number(field.attributes.get("maxlength", ""))
    if _SINGLE_USE in field.autocomplete:
        return AnswerKind.CODE
    if any(_has_word(text, _CODE_WORDS) for text in texts):
        return AnswerKind.CODE
    if is_numeric and length is not None and length <= _FEW:
        return AnswerKind.CODE
    return AnswerKind.PASSWORD if field.type == "password" else AnswerKind.TEXT


def _has_word(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text has one of the words, as a word or, for long ones, as the start of one."""
    folded = plain(text.replace("_", " ").replace("-", " "))
    return any(
        strength(word, folded) is not None or (len(word) >= _FEW - 1 and word in folded)
        for word in words
    )
