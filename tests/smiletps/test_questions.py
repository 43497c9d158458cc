"""What the site asks on a page of its own."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import read
from wizard.core.request import AnswerKind
from wizard.smiletps.questions import find_question


def form(*fields: str, method: str = "post", button: str = "Dalej") -> str:
    return f"<form method={method} action=/x>{''.join(fields)}<button>{button}</button></form>"


def field(label: str, rest: str = "type=text", name: str = "f") -> str:
    return f"<label>{label} <input name={name} {rest}></label>"


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        (field("Cokolwiek", "autocomplete=one-time-code"), AnswerKind.CODE),
        (field("Cokolwiek", "autocomplete='section-a one-time-code'"), AnswerKind.CODE),
        (field("Kod z aplikacji"), AnswerKind.CODE),
        (field("Enter the 6 digits", "inputmode=numeric maxlength=6"), AnswerKind.CODE),
        (field("Verification code", "type=tel"), AnswerKind.CODE),
        (field("Twoje hasło", "type=password"), AnswerKind.PASSWORD),
        (field("Imię psa"), AnswerKind.TEXT),
    ],
)
def test_a_page_with_one_field_asks_for_it(asked: str, kind: AnswerKind) -> None:
    found = find_question(read(form("<input type=hidden name=t value=1>", asked)), only_plain=False)
    assert found is not None
    assert found.question.kind is kind


@pytest.mark.parametrize("most", ["²", "9" * 5000, "6 or so"])
def test_a_length_that_is_no_number_counts_for_nothing(most: str) -> None:
    asked = field("Cokolwiek", f"inputmode=numeric maxlength='{most}'")
    found = find_question(read(form(asked)), only_plain=False)
    assert found is not None
    assert found.question.kind is AnswerKind.TEXT


@pytest.mark.parametrize(
    "body",
    [
        form(field("Kod"), field("Imię", name="g")),
        form(field("Szukaj", "type=search")),
        form(field("Szukaj"), method="get"),
        form(field("Kod"), button="Usuń konto"),
        form(field("Kod", "value=123456")),
        form(field("Kod", "disabled")),
        f"<div hidden>{form(field('Kod'))}</div>",
        form(field("Kod")) + form(field("Kod pocztowy", name="z")),
        "<p>Nic</p>",
    ],
)
def test_other_forms_ask_nothing(body: str) -> None:
    assert find_question(read(body), only_plain=True) is None


def test_a_word_is_asked_only_where_nothing_else_can_be_meant() -> None:
    assert find_question(read(form(field("E-mail", "type=email"))), only_plain=True) is None
