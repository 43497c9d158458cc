"""What the site asks on the way, and which other password fields are whose."""

from __future__ import annotations

import pytest

from wizard.core.request import AnswerKind
from wizard.smiletps.find import SettingsForm, find_settings
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.parse import read_page
from wizard.smiletps.questions import asks_for_account_password, find_question, repeats_of


def page(body: str) -> Page:
    found = read_page(body.encode(), "https://localhost/", "text/html; charset=utf-8")
    assert isinstance(found, Page)
    return found


def form(*fields: str, method: str = "post", button: str = "Dalej") -> str:
    return f"<form method={method} action=/x>{''.join(fields)}<button>{button}</button></form>"


def field(label: str, rest: str = "type=text", name: str = "f") -> str:
    return f"<label>{label} <input name={name} {rest}></label>"


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        (field("Cokolwiek", "autocomplete=one-time-code"), AnswerKind.CODE),
        (field("Kod z aplikacji"), AnswerKind.CODE),
        (field("Enter the 6 digits", "inputmode=numeric maxlength=6"), AnswerKind.CODE),
        (field("Verification code", "type=tel"), AnswerKind.CODE),
        (field("Twoje hasło", "type=password"), AnswerKind.PASSWORD),
        (field("Imię psa"), AnswerKind.TEXT),
    ],
)
def test_a_page_with_one_field_asks_for_it(asked: str, kind: AnswerKind) -> None:
    found = find_question(page(form("<input type=hidden name=t value=1>", asked)), only_plain=False)
    assert found is not None
    assert found.question.kind is kind


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
    assert find_question(page(body), only_plain=True) is None


def test_a_word_is_asked_only_where_nothing_else_can_be_meant() -> None:
    assert find_question(page(form(field("E-mail", "type=email"))), only_plain=True) is None


def settings(*others: str) -> SettingsForm:
    body = form(
        field("Login do Invisalign", name="a"),
        field("Hasło do Invisalign", "type=password", name="b"),
        *others,
        button="Zapisz",
    )
    found = find_settings(
        page(body), ("Login do Invisalign",), ("Hasło do Invisalign",), ("Zapisz",)
    )
    assert isinstance(found, SettingsForm)
    return found


def password(label: str, name: str, rest: str = "") -> str:
    return field(label, f"type=password {rest}", name)


@pytest.mark.parametrize(
    "label", ["Powtórz hasło do Invisalign", "Powtórz hasło", "Potwierdź hasło", "Repeat password"]
)
def test_the_field_behind_that_wants_it_again_gets_it_again(label: str) -> None:
    found = settings(password(label, "c"))
    assert [each.name for each in repeats_of(found)] == ["c"]
    assert asks_for_account_password(found) is None


def test_the_fields_of_another_password_are_left_alone() -> None:
    found = settings(
        password("Obecne hasło", "c"), password("Nowe hasło", "d"), password("Powtórz hasło", "e")
    )
    assert repeats_of(found) == ()
    assert asks_for_account_password(found) is None


def test_two_fields_for_ones_own_password_serve_to_change_it() -> None:
    """Serendipity: "Twoje hasło" is the new one there, beside "Stare hasło"."""
    found = settings(password("Twoje hasło", "c"), password("Stare hasło", "d"))
    assert asks_for_account_password(found) is None


@pytest.mark.parametrize(
    "others",
    [
        [password("Potwierdź aktualne hasło", "c", "required")],
        [password("Obecne hasło", "c")],
        [password("Your password", "c")],
        [password("Hasło", "c", "autocomplete=current-password")],
        [
            password("New password", "d"),
            password("Confirm new password", "e"),
            password("Current password (to confirm your changes)", "c"),
        ],
        [  # I Hate Money
            password("Nowy kod prywatny", "d"),
            password("Bieżący kod prywatny", "c", "required"),
        ],
    ],
)
def test_the_users_own_password_is_asked_for_where_the_save_needs_it(others: list[str]) -> None:
    found = asks_for_account_password(settings(*others))
    assert found is not None
    assert found.name == "c"


def test_a_new_password_that_must_be_given_is_never_asked_for() -> None:
    assert asks_for_account_password(settings(password("Nowe hasło", "c", "required"))) is None


def test_what_a_field_is_for_may_stand_behind_its_label() -> None:
    """Devise: "Current password" and, in italics, "we need it to confirm your changes"."""
    found = settings(
        password("Password", "d"),
        password("Password confirmation", "e"),
        password("Current password", "c"),
    )
    lines = ("Hasło", "Current password (we need it to confirm your changes)")
    assert asks_for_account_password(found) is None
    asked = asks_for_account_password(found, lines)
    assert asked is not None
    assert asked.name == "c"
