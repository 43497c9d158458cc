"""Login and password pasted in one piece are offered apart (slip S40)."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.pasted_pair import LONGEST_PASTE, Pair, split_pair
from wizard.core.secret import Secret

LOGIN, PASSWORD = "smiletps-anna", "K7,x/p=2"
PAIR = Pair(LOGIN, Secret(PASSWORD))


@pytest.mark.parametrize(
    "pasted",
    [
        f"login: {LOGIN} password: {PASSWORD}",
        f"Login: {LOGIN} / Hasło: {PASSWORD}",
        f"Login:{LOGIN}/Hasło:{PASSWORD}",
        f"LOGIN: {LOGIN}, HASŁO: {PASSWORD}",
        f"login={LOGIN};haslo={PASSWORD}",
        f"login {LOGIN} hasło {PASSWORD}",
        f"Login: {LOGIN}\nHasło: {PASSWORD}\n",
        f"\ufeffLogin:\r\n{LOGIN}\r\n\r\nHasło:\r\n{PASSWORD}\r\n",
        f"Nazwa użytkownika:\t{LOGIN}\nHasło:\t{PASSWORD}",
        f"Login do Invisalign Staff Account: {LOGIN} Hasło do Invisalign Staff Account: {PASSWORD}",
        f"user name: {LOGIN} | password: {PASSWORD}",
        f"Benutzername: {LOGIN}, Passwort: {PASSWORD}",
        f"логін: {LOGIN} пароль: {PASSWORD}",
        f"Ім’я користувача: {LOGIN} Пароль: {PASSWORD}",
        f"uživatelské jméno: {LOGIN} heslo: {PASSWORD}",
        f"{LOGIN}\n{PASSWORD}",
        f"{LOGIN}\t{PASSWORD}",
        f"{LOGIN} / {PASSWORD}",
        f"  {LOGIN} | {PASSWORD}\u00a0",
    ],
)
def test_a_pair_is_parted_whatever_stands_between(pasted: str) -> None:
    assert split_pair(pasted) == PAIR


def test_the_password_may_come_first() -> None:
    assert split_pair(f"hasło: {PASSWORD} login: {LOGIN}") == PAIR


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        LOGIN,
        f"{LOGIN}\n",
        "login",
        "login hasło",
        "login:",
        "correct horse battery",
        f"login: {LOGIN}",
        f"hasło: {PASSWORD}",
        f"login: two words hasło: {PASSWORD}",
        f"{LOGIN}\n{PASSWORD}\nand more",
        "x" * LONGEST_PASTE + "\ny",
    ],
)
def test_what_is_no_pair_is_left_in_one_piece(pasted: str) -> None:
    assert split_pair(pasted) is None


def test_a_pair_does_not_show_its_password() -> None:
    assert PASSWORD not in repr(split_pair(f"{LOGIN}\n{PASSWORD}"))


@given(st.text(st.sampled_from("login: hasło=/|,;\n\tx"), max_size=LONGEST_PASTE))
def test_no_paste_keeps_the_window_waiting(pasted: str) -> None:
    started = time.perf_counter()
    split_pair(pasted)
    assert time.perf_counter() - started < 0.3
