"""Practice IDS: the screens of the guide, the rules of the form, accounts that really exist."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import requests

from tests.practice.visitor import Visitor
from wizard.core.roles import Role
from wizard.practice.ids_words import ACCOUNT_ROW, ROLES, TABS

NEW = "/konto/personel/nowe"


def create(visitor: Visitor, roles: Sequence[str] = ("prescriptions",), **change: str) -> str:
    """Fill in the form rightly, `change` apart, press "Utwórz"; returns the page that comes."""
    fields = {
        "login": "ewa.recepcja",
        "password": "Zażółć 9",
        "password_repeated": "Zażółć 9",
        "first_name": "Ewa",
        "last_name": "Nowak",
        "title": "",
        **change,
    }
    pairs = [*fields.items(), *(("role", role) for role in roles)]
    return visitor.send(visitor.open(NEW), NEW, pairs).text


def test_the_way_of_the_guide_creates_an_account_with_the_role_ticked(ids: Visitor) -> None:
    page = create(ids)
    (account,) = ids.sites.look().ids_accounts
    assert (account.login, account.password) == ("ewa.recepcja", "Zażółć 9")
    assert account.roles == ["prescriptions"]
    assert "ewa.recepcja" in page
    assert page.count(ROLES[Role.PRESCRIPTIONS]) == 2  # once as an explanation, once in the list


def test_every_role_that_was_ticked_is_given(ids: Visitor) -> None:
    create(ids, roles=[role.value for role in reversed(Role)])
    assert ids.sites.look().ids_accounts[0].roles == [role.value for role in Role]


def test_screens_show_the_words_of_the_guide(ids: Visitor) -> None:
    account, staff, form = (ids.open(path).text for path in ("/konto", "/konto/personel", NEW))
    assert all(f">{text}</a>" in account for text in [*TABS.values(), *ACCOUNT_ROW.values()])
    assert ">Dodaj nowe konto</a>" in staff
    assert all(f"> {words}</label>" in form for words in ROLES.values())
    assert "Utwórz nowego członka personelu" in form
    assert ">Utwórz</button>" in form
    assert " checked" not in form


@pytest.mark.parametrize("words", [*TABS.values(), *ROLES.values()])
def test_the_words_are_those_of_the_guide_text(words: str) -> None:
    seed = Path(__file__).with_name("guide.pl.txt").read_text(encoding="utf-8")
    assert words in seed


@pytest.mark.parametrize("path", [*TABS, *ACCOUNT_ROW])
def test_every_tab_leads_somewhere(ids: Visitor, path: str) -> None:
    assert ids.open(path).status_code == 200


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param({"login": ""}, "Wypełnij wszystkie pola", id="no-login"),
        pytest.param({"first_name": " "}, "Wypełnij wszystkie pola", id="blank-first-name"),
        pytest.param({"login": "ewa nowak"}, "niedozwolony znak", id="space"),
        pytest.param({"login": "ewa#1"}, "niedozwolony znak", id="other-symbol"),
        pytest.param({"login": "Recepcja"}, "jest już zajęta", id="taken-elsewhere"),
        pytest.param({"password_repeated": "Zażółć 8"}, "Hasła nie są takie same", id="repeat"),
    ],
)
def test_a_mistake_is_answered_and_nothing_typed_is_lost(
    ids: Visitor, change: dict[str, str], words: str
) -> None:
    page = create(ids, **change)
    assert words in page
    assert ids.sites.look().ids_accounts == []
    assert 'value="Nowak"' in page
    assert 'value="prescriptions" checked' in page


def test_no_role_and_an_unknown_role_are_refused(ids: Visitor) -> None:
    assert "Wybierz co najmniej jedną rolę" in create(ids, roles=())
    assert "Wybrano nieznaną rolę" in create(ids, roles=("everything",))
    assert ids.sites.look().ids_accounts == []


def test_the_same_name_twice_is_taken(ids: Visitor) -> None:
    create(ids)
    assert "jest już zajęta" in create(ids, login="EWA.recepcja")
    assert len(ids.sites.look().ids_accounts) == 1


def test_a_stranger_sees_only_the_entrance(stranger: Visitor) -> None:
    assert "Kontynuuj jako lekarz ćwiczebny" in stranger.open("/konto/personel").text


def test_a_form_without_its_token_is_refused(ids: Visitor) -> None:
    answer = ids.session.post(ids.address + NEW, data={"login": "x"}, timeout=10)
    assert answer.status_code == requests.codes.forbidden
