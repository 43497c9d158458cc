"""Which other password fields of the settings form want whose password."""

from __future__ import annotations

import time

import pytest

from tests.smiletps.html.reading import read
from tests.smiletps.test_questions import field, form
from wizard.core.site import StaffForm
from wizard.smiletps.html.form import Control
from wizard.smiletps.password_fields import asks_for_account_password
from wizard.smiletps.settings_form import SettingsForm, find_settings


def asked_of(found: SettingsForm, *lines: str) -> Control | None:
    return asks_for_account_password(found.form, found.fields, lines)


def settings(*others: str) -> SettingsForm:
    body = form(
        field("Login do Invisalign", name="a"),
        field("Hasło do Invisalign", "type=password", name="b"),
        *others,
        button="Zapisz",
    )
    found = find_settings(
        read(body), StaffForm(("Login do Invisalign",), ("Hasło do Invisalign",), ("Zapisz",))
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
    assert [each.name for each in found.password_repeats] == ["c"]
    assert asked_of(found) is None


def test_the_fields_of_another_password_are_left_alone() -> None:
    found = settings(
        password("Obecne hasło", "c"), password("Nowe hasło", "d"), password("Powtórz hasło", "e")
    )
    assert found.password_repeats == ()
    assert asked_of(found) is None


def test_two_fields_for_ones_own_password_serve_to_change_it() -> None:
    """Serendipity: "Twoje hasło" is the new one there, beside "Stare hasło"."""
    found = settings(password("Twoje hasło", "c"), password("Stare hasło", "d"))
    assert asked_of(found) is None


@pytest.mark.parametrize(
    "others",
    [
        [password("Potwierdź aktualne hasło", "c", "required")],
        [password("Obecne hasło", "c")],
        [password("Your password", "c")],
        [password("Hasło", "c", "autocomplete=current-password")],
        [password("Hasło", "c", "autocomplete='current-password webauthn'")],
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
    found = asked_of(settings(*others))
    assert found is not None
    assert found.name == "c"


def test_a_new_password_that_must_be_given_is_never_asked_for() -> None:
    assert asked_of(settings(password("Nowe hasło", "c", "required"))) is None


def test_what_a_field_is_for_may_stand_behind_its_label() -> None:
    """Devise: "Current password" and, in italics, "we need it to confirm your changes"."""
    found = settings(
        password("Password", "d"),
        password("Password confirmation", "e"),
        password("Current password", "c"),
    )
    lines = ("Hasło", "Current password (we need it to confirm your changes)")
    assert asked_of(found) is None
    asked = asked_of(found, *lines)
    assert asked is not None
    assert asked.name == "c"


def test_the_users_own_password_is_no_repeat_of_the_staffs() -> None:
    html = (
        "<form><label>Staff login <input name=l></label>"
        "<label>Password <input name=p type=password></label>"
        "<label>Confirm with your current password <input name=c type=password></label>"
        "<button>Save</button></form>"
    )
    found = find_settings(read(html), StaffForm(("Staff login",), ("Password",), ("Save",)))

    assert isinstance(found, SettingsForm)
    assert found.password_repeats == ()


@pytest.mark.parametrize(
    "others",
    [
        "<input type=password name=q>" * 4900,
        "<label>Current <input type=password name=q></label>" * 2000 + "<p>x" * 40_000,
    ],
    ids=["thousands of passwords", "and tens of thousands of lines"],
)
def test_a_form_with_thousands_of_passwords_is_looked_through_at_once(others: str) -> None:
    page = read(form(field("Login"), password("Hasło", "p"), others))
    lines = page.lines
    began = time.process_time()
    found = find_settings(page, StaffForm(("Login",), ("Hasło",), ("Dalej",)))
    assert isinstance(found, SettingsForm)
    asked_of(found, *lines)
    assert time.process_time() - began < 3
