"""The table of variants: whole, and every one of them a real site that behaves as it says."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

import pytest
import requests

from tests.practice.expected import EXPECTED
from tests.practice.visitor import TOKEN, Visitor
from wizard.practice.smiletps import TEMPLATES
from wizard.practice.variants import VARIANTS
from wizard.practice.visit import SAVE, SETTINGS, SIGN_IN

Visit = Callable[..., Visitor]

NO_SIGN_IN_FORM = {"needs_scripts", "maintenance"}
LOGIN, PASSWORD = "invisalign_login", "invisalign_password"


def test_every_variant_has_a_right_answer_and_nothing_else_has() -> None:
    assert set(VARIANTS) == set(EXPECTED)
    assert len(VARIANTS) >= 60


def test_every_folder_of_templates_belongs_to_a_variant() -> None:
    assert {folder.name for folder in (TEMPLATES / "variants").iterdir()} <= set(VARIANTS)


def test_confirmed_means_stored_and_a_problem_means_not() -> None:
    for name, expected in EXPECTED.items():
        if expected.outcome != "saved":
            assert expected.stored == (expected.outcome == "confirmed"), name


@pytest.mark.parametrize("name", VARIANTS)
def test_every_variant_serves_a_sign_in_page(visit_smiletps: Visit, name: str) -> None:
    page = visit_smiletps(name).open(SIGN_IN)
    assert page.status_code == 200
    assert ('type="email"' in page.text) != (name in NO_SIGN_IN_FORM)


def test_the_name_comes_first_and_the_password_next(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps("name_first")
    page = visitor.sign_in()
    assert page.url.endswith("/zaloguj/haslo")
    page = visitor.send(page, page.url, [("password", visitor.sites.account_password)])
    assert "Dzień dobry" in page.text


def test_a_second_factor_takes_the_right_code_only(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps("second_factor")
    page = visitor.sign_in()
    assert "Kod z aplikacji" in page.text
    page = visitor.send(page, page.url, [("code", "x")])
    assert "Nieprawidłowy kod." in page.text
    assert visitor.open(SETTINGS).url.endswith(SIGN_IN)
    page = visitor.send(page, page.url, [("code", visitor.sites.second_factor_code)])
    assert "Dzień dobry" in page.text


def test_a_hidden_twin_signs_nobody_in_and_is_counted(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps("hidden_twin")
    page = visitor.open(SIGN_IN)
    visitor.send(page, "/szybkie-logowanie", [("email", visitor.sites.account)])
    assert visitor.open(SETTINGS).url.endswith(SIGN_IN)
    assert visitor.sites.look().sign_in_attempts == 1


@pytest.mark.parametrize(
    ("name", "words"), [("captcha", "nie jesteś robotem"), ("locked_account", "zablokowane")]
)
def test_the_right_password_does_not_always_open(
    visit_smiletps: Visit, name: str, words: str
) -> None:
    visitor = visit_smiletps(name)
    assert words in visitor.sign_in().text
    assert visitor.open(SETTINGS).url.endswith(SIGN_IN)


def test_a_redirect_chain_ends_on_the_dashboard(visit_smiletps: Visit) -> None:
    page = visit_smiletps("redirect_chain").sign_in()
    assert [answer.status_code for answer in page.history] == [302, 301, 303, 307]
    assert "Dzień dobry" in page.text


def test_meta_refresh_is_for_browsers(visit_smiletps: Visit) -> None:
    page = visit_smiletps("meta_refresh").sign_in()
    assert "content=\"0; url='/panel'\"" in page.text
    assert "Dzień dobry" not in page.text


def test_the_terms_stand_before_everything(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps("consent_page")
    visitor.sign_in()
    page = visitor.open(SETTINGS)
    assert page.url.endswith("/regulamin")
    visitor.send(page, "/regulamin", [])
    assert visitor.open(SETTINGS).url.endswith(SETTINGS)


def test_the_sign_in_on_another_host_leads_back(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps("other_host")
    page = visitor.open(SIGN_IN)
    assert page.url.startswith("https://127.0.0.1:")
    fields = [("email", visitor.sites.account), ("password", visitor.sites.account_password)]
    assert visitor.send(page, page.url, fields).url.startswith("https://localhost:")
    assert "Ustawienia" in visitor.open(SETTINGS).text


def test_the_settings_ask_for_the_sign_in_again(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps("sign_in_again")
    visitor.sign_in()
    assert visitor.open(SETTINGS).url.endswith(SIGN_IN)
    assert visitor.sign_in().url.endswith(SETTINGS)
    assert visitor.sites.look().sign_in_attempts == 2


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("escaped_storage", "recepcja&amp;usmiech"),
        ("shortened_storage", "recepcja.u"),
        ("upper_case_storage", "RECEPCJA.USMIECH"),
    ],
)
def test_a_site_that_changes_what_it_stores_shows_that(
    visit_smiletps: Visit, name: str, stored: str
) -> None:
    visitor = visit_smiletps(name)
    visitor.sign_in()
    visitor.save(VARIANTS[name].push_login, "tajne")
    assert visitor.sites.look().staff_login == stored
    shown = stored.replace("&", "&amp;")
    assert f'value="{shown}"' in visitor.open(SETTINGS).text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("confirm_password", "Aktualne hasło jest niepoprawne."),
        ("repeat_password", "Hasła nie są takie same."),
        ("json_error", "Nieprawid"),
        ("refused_in_place", "Login jest już przypisany"),
        ("echo_without_saving", 'value="recepcja"'),
        ("success_without_saving", "Dane zostały zaktualizowane"),
        ("continue_page", ">Kontynuuj</button>"),
        ("wrong_user", "nie ma prawa"),
    ],
)
def test_a_pair_alone_is_not_stored(visit_smiletps: Visit, name: str, words: str) -> None:
    visitor = visit_smiletps(name)
    visitor.sign_in()
    assert words in visitor.save("recepcja", "tajne").text
    assert visitor.sites.look().writes == 0


@pytest.mark.parametrize("name", ["redirect_307", "redirect_to_other_host"])
def test_a_307_would_repeat_the_password(visit_smiletps: Visit, name: str) -> None:
    visitor = visit_smiletps(name)
    visitor.sign_in()
    page = visitor.open(SETTINGS)
    visitor.session.max_redirects = 0
    with pytest.raises(requests.exceptions.TooManyRedirects) as stopped:
        visitor.send(page, SAVE, [(LOGIN, "recepcja"), (PASSWORD, "tajne")])
    assert stopped.value.response is not None
    assert stopped.value.response.status_code == 307
    assert visitor.sites.look().writes == 0


def test_a_token_works_once(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps("one_use_token")
    visitor.sign_in()
    page = visitor.open(SETTINGS)
    fields = [(LOGIN, "recepcja"), (PASSWORD, "tajne")]
    answers = [visitor.send(page, SAVE, fields).status_code for _ in range(2)]
    assert answers == [200, 403]
    assert visitor.sites.look().writes == 1


@pytest.mark.parametrize(
    ("name", "header", "status"),
    [("referer_required", "Referer", 200), ("origin_required", "Origin", 403)],
)
def test_a_header_of_browsers_is_required(
    visit_smiletps: Visit, name: str, header: str, status: int
) -> None:
    visitor = visit_smiletps(name)
    visitor.sign_in()
    page = visitor.open(SETTINGS)
    headers = {"Referer": page.url, "Origin": visitor.address}
    del headers[header]
    answer = visitor.session.post(visitor.address + SAVE, headers=headers, timeout=10)
    assert (answer.status_code, visitor.sites.look().writes) == (status, 0)
    assert "nie pochodzi z tej strony" in answer.text
    visitor.save("recepcja", "tajne")
    assert visitor.sites.look().writes == 1


@pytest.mark.parametrize(
    ("name", "declared"),
    [("iso_8859_2", "text/html; charset=iso-8859-2"), ("windows_1250", "text/html")],
)
def test_a_page_in_another_character_set_is_really_in_it(
    visit_smiletps: Visit, name: str, declared: str
) -> None:
    visitor = visit_smiletps(name)
    charset = VARIANTS[name].charset
    visitor.sign_in()
    page = visitor.open(SETTINGS)
    assert page.headers["Content-Type"] == declared
    assert "Hasło do Invisalign Staff Account".encode(charset) in page.content
    token = TOKEN.findall(page.text)[0]
    pairs = [("_token", token), (LOGIN, "recepcja"), (PASSWORD, "żąś")]
    body = urlencode(pairs, encoding=charset)
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    visitor.session.post(visitor.address + SAVE, data=body, headers=kind, timeout=10)
    assert visitor.sites.look().staff_password == "żąś"


@pytest.mark.parametrize("name", ["write_only", "write_only_silent"])
def test_a_write_only_site_never_shows_the_login(visit_smiletps: Visit, name: str) -> None:
    visitor = visit_smiletps(name)
    visitor.sign_in()
    page = visitor.save("recepcja", "tajne")
    assert ("Dane zostały zaktualizowane" in page.text) == (name == "write_only")
    assert "recepcja" not in visitor.open(SETTINGS).text.replace(visitor.sites.account, "")
    assert visitor.sites.look().staff_login == "recepcja"


def test_destructive_links_stand_beside_the_right_one(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps("destructive_links")
    visitor.sign_in()
    for path in ("/moje-konto/usun", "/wyloguj"):
        assert f'href="{path}"' in visitor.open("/moje-konto").text
        visitor.open(path)
        visitor.sign_in()
    assert visitor.sites.look().destructive_hits == 2


def test_a_request_to_another_host_name_is_recorded_with_it(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps("foreign_link")
    visitor.sign_in()
    link = visitor.open("/moje-konto").text.split('href="https://127.0.0.1')[1].split('"')[0]
    visitor.open(f"https://127.0.0.1{link}")
    assert any("https://127.0.0.1:" in line for line in visitor.sites.look().requests)
