"""The plain practice SmileTPS: sign-in, the way to the settings, the save, and all beside it."""

from __future__ import annotations

import re

import pytest

from tests.practice.visitor import Visitor
from wizard.practice.visit import DELETE, SAVE, SETTINGS, SIGN_IN

HARD = [
    pytest.param("proste", id="plain"),
    pytest.param("\"cudzysłów\" 'apostrof'", id="quotes"),
    pytest.param("a&b%20c+d=e;f#g", id="form-signs"),
    pytest.param("dwie  spacje w środku", id="inner-spaces"),
    pytest.param("Zażółć gęślą jaźń", id="polish"),
    pytest.param("<b>&amp;</b>", id="markup"),
    pytest.param("zęby 🦷 i klamry", id="emoji"),
    pytest.param("x" * 128, id="long"),
]


@pytest.mark.parametrize("password", HARD)
def test_the_pair_is_stored_byte_for_byte(smiletps: Visitor, password: str) -> None:
    smiletps.sign_in()
    page = smiletps.save("recepcja.usmiech", password)
    held = smiletps.sites.look()
    assert (held.staff_login, held.staff_password) == ("recepcja.usmiech", password)
    assert held.writes == 1
    assert "Dane zostały zaktualizowane" in page.text


def test_the_settings_show_the_login_again_and_the_password_never(smiletps: Visitor) -> None:
    smiletps.sign_in()
    smiletps.save("recepcja.usmiech", "tajne-canary")
    page = smiletps.open(SETTINGS).text
    assert 'value="recepcja.usmiech"' in page
    assert "tajne-canary" not in page
    assert re.search(r'<input id="staff-password"[^>]*value=', page) is None


def test_the_form_has_the_words_of_the_guide(smiletps: Visitor) -> None:
    smiletps.sign_in()
    page = smiletps.open(SETTINGS).text
    assert '<label for="staff-login">Login do Invisalign Staff Account</label>' in page
    assert '<label for="staff-password">Hasło do Invisalign Staff Account</label>' in page
    assert 'placeholder="mójlogin"' in page
    assert ">Zaktualizuj dane</button>" in page
    sentence = "Nie wiesz, jak udostępnić konto w Invisalign? Przeczytaj instrukcję tutaj."
    assert sentence in re.sub("<[^>]+>", "", page)


def test_a_person_finds_the_settings_by_links(smiletps: Visitor) -> None:
    dashboard = smiletps.sign_in()
    assert '<a href="/moje-konto">Moje konto</a>' in dashboard.text
    assert f'<a href="{SETTINGS}">Ustawienia</a>' in smiletps.open("/moje-konto").text
    assert smiletps.open(SETTINGS).text.count("<form") == 5


def test_a_wrong_password_is_refused_with_200_and_counted(smiletps: Visitor) -> None:
    answer = smiletps.sign_in("wrong")
    assert answer.status_code == 200
    assert "Nieprawidłowy adres e-mail lub hasło." in answer.text
    assert smiletps.sites.look().sign_in_attempts == 1
    assert smiletps.open(SETTINGS).url.endswith(SIGN_IN)


def test_a_stranger_can_neither_see_nor_save(smiletps: Visitor) -> None:
    assert smiletps.open(SETTINGS).url.endswith(SIGN_IN)
    smiletps.save("obcy", "obce")
    assert smiletps.sites.look().writes == 0


@pytest.mark.parametrize("path", [SIGN_IN, SAVE, DELETE])
def test_a_form_without_its_token_is_refused(smiletps: Visitor, path: str) -> None:
    smiletps.sign_in()
    fields = {"invisalign_login": "obcy", "invisalign_password": "obce"}
    answer = smiletps.session.post(smiletps.address + path, data=fields, timeout=10)
    assert answer.status_code == 403
    held = smiletps.sites.look()
    assert (held.writes, held.destructive_hits, held.sign_in_attempts) == (0, 0, 1)


def test_the_session_cookie_is_for_https_and_not_for_scripts(smiletps: Visitor) -> None:
    cookie = smiletps.open(SIGN_IN).headers["Set-Cookie"]
    assert "Secure" in cookie
    assert "HttpOnly" in cookie


def test_signing_in_changes_the_session(smiletps: Visitor) -> None:
    before = smiletps.open(SIGN_IN).cookies["smiletps_session"]
    smiletps.sign_in()
    assert smiletps.session.cookies["smiletps_session"] != before


@pytest.mark.parametrize(("login", "password"), [(" ", "tajne"), ("recepcja", "")])
def test_an_empty_field_is_refused_with_words(smiletps: Visitor, login: str, password: str) -> None:
    smiletps.sign_in()
    assert 'role="alert">Podaj ' in smiletps.save(login, password).text
    assert smiletps.sites.look().writes == 0


def test_signing_out_and_deleting_are_counted(smiletps: Visitor) -> None:
    smiletps.sign_in()
    page = smiletps.open(SETTINGS)
    smiletps.send(page, DELETE, [("password", "x")])
    smiletps.open("/wyloguj")
    assert smiletps.sites.look().destructive_hits == 2
    assert smiletps.open(SETTINGS).url.endswith(SIGN_IN)


def test_the_other_forms_do_what_they_say_and_leave_the_pair_alone(smiletps: Visitor) -> None:
    sites = smiletps.sites
    smiletps.sign_in()
    page = smiletps.open(SETTINGS)
    smiletps.send(page, f"{SETTINGS}/kontakt", [("name", "Nowy"), ("phone", "1"), ("email", "a")])
    smiletps.send(page, f"{SETTINGS}/newsletter", [])
    passwords = [sites.account_password, "nowe hasło", "nowe hasło"]
    names = ["current_password", "new_password", "new_password_repeated"]
    smiletps.send(page, f"{SETTINGS}/haslo", list(zip(names, passwords, strict=True)))
    held = sites.look()
    assert held.contact == {"name": "Nowy", "phone": "1", "email": "a", "news": ""}
    assert (held.writes, held.staff_login) == (0, "")
    assert "Dzień dobry" in smiletps.sign_in("nowe hasło").text


def test_every_request_is_recorded_with_its_query(smiletps: Visitor) -> None:
    smiletps.open("/nie-ma-takiej?a=1&b=%C5%BC")
    assert smiletps.sites.look().requests == ["GET /nie-ma-takiej?a=1&b=%C5%BC"]
