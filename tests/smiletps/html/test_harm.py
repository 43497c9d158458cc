"""What deletes or signs out is known by its name or its address, and left alone."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import only_form
from wizard.smiletps.html.harm import creates, deletes, destroys, harmless_buttons


@pytest.mark.parametrize(
    "text",
    ["Usuń", "Usuń dane", "Delete", "Save and delete", "Remove link", "Skasuj", "Reset",
     "Wyloguj się", "Log out", "Konto löschen", "Видалити", "Supprimer", "Smazat účet", "usun",
     "LOGOUT"],
)  # fmt: skip
def test_a_button_that_destroys_is_never_pressed(text: str) -> None:
    assert destroys(text)
    assert harmless_buttons(only_form(f"<form><button>{text}</button></form>")) == []


@pytest.mark.parametrize(
    "text", ["Zapisz", "Zaktualizuj dane", "Save", "Log in", "Zaloguj się", "Removal"]
)
def test_an_ordinary_button_does_not_count_as_destroying(text: str) -> None:
    assert not destroys(text)


@pytest.mark.parametrize(
    "html",
    [
        "<input type=hidden name=_method value=DELETE><button>Save</button>",
        "<button>Delete my account</button>",
        "<input type=submit value='Wyloguj'>",
    ],
)
def test_forms_that_delete_are_known(html: str) -> None:
    assert deletes(only_form(f"<form method=post>{html}</form>"))


@pytest.mark.parametrize("action", ["/user/delete", "/logout", "?do=remove&id=1", "/konto/usun/5"])
def test_forms_that_delete_are_known_by_their_address(action: str) -> None:
    assert deletes(only_form(f"<form method=post action='{action}'><button>OK</button></form>"))


def test_a_form_with_one_harmful_button_among_others_is_no_deleting_form() -> None:
    html = "<form action=/undeleted><button>Save</button><button>Delete</button></form>"

    assert not deletes(only_form(html))


@pytest.mark.parametrize(
    "text", ["Add", "+ Add account", "Nowe konto", "Dodaj", "Utwórz konto", "Neues Konto", "Додати"]
)
def test_a_link_that_makes_something_new_is_known(text: str) -> None:
    assert creates(text)


@pytest.mark.parametrize("text", ["Konto", "Ustawienia NOWE", "Address book", "Newsletter"])
def test_an_ordinary_link_makes_nothing_new(text: str) -> None:
    assert not creates(text)
