"""What must never be pressed, sent or opened: what deletes, resets or signs out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from wizard.smiletps.html.form import Control, Form
from wizard.smiletps.html.wording import Strength, bare, strength

_DESTROYING = tuple(
    bare(word)
    for word in (
        "delete", "remove", "erase", "destroy", "reset", "log out", "logout", "log off", "sign out",
        "signout", "unlink", "disconnect", "deactivate", "close account", "cancel account",
        "usuń", "usuwanie", "usunięcie", "skasuj", "kasuj", "wymaż", "wyloguj", "wylogowanie",
        "resetuj", "zresetuj", "wyczyść", "odłącz", "dezaktywuj", "zamknij konto",
        "löschen", "entfernen", "abmelden", "ausloggen", "zurücksetzen", "logg ut", "logga ut",
        "supprimer", "effacer", "déconnexion", "se déconnecter", "réinitialiser",
        "eliminar", "borrar", "cerrar sesión", "salir", "restablecer", "elimina", "esci",
        "smazat", "odstranit", "odhlásit", "odhlásit se", "vymazat", "zmazať", "odhlásiť",
        "видалити", "вийти", "вихід", "скинути", "удалить", "выйти", "выход", "сбросить",
        "verwijderen", "uitloggen", "afmelden", "excluir", "apagar", "sair",
    )
)  # fmt: skip
# Before the word for what is made: a badge that says "new" stands behind it.
_CREATING = tuple(
    bare(word)
    for word in (
        "add", "new", "create", "register", "dodaj", "dodawanie", "nowy", "nowa", "nowe", "nowego",
        "utwórz", "stwórz", "załóż", "zarejestruj", "neu", "neue", "neuer", "neues", "přidat",
        "nový", "nová", "nové", "vytvořit", "pridať", "vytvoriť", "додати", "новий", "нова", "нове",
        "створити", "добавить", "новый", "создать", "ajouter", "nouveau", "nouvelle", "créer",
        "añadir", "agregar", "nuevo", "nueva", "crear", "aggiungi", "nuovo", "nuova", "crea",
    )
)  # fmt: skip
# A link is known by its address alone where it is a picture, so any part of a word counts there.
_HARMFUL_LINKS = re.compile(
    r"(?:^|[^a-z])(?:log|sign)[-_]?(?:out|off)(?:$|[^a-z])|logout|signout|wyloguj|delete|destroy"
    r"|remove|usun(?:$|[^a-z])|skasuj|abmelden|odhlasit",
    re.IGNORECASE,
)
_HARMFUL_ACTIONS = re.compile(
    r"(?:^|[/_.?&=-])(?:delete|destroy|remove|logout|signout|usun)(?:[/_.?&=-]|$)"
)


def destroys(*names: str) -> bool:
    """Whether one of the names speaks of deleting, resetting or signing out, marks or not."""
    return any(
        strength(word, name) is not None for name in map(bare, names) for word in _DESTROYING
    )


def creates(*names: str) -> bool:
    """Whether one of the names begins with making something: a pair typed there is one more."""
    return any(
        strength(word, name) in (Strength.EXACT, Strength.PREFIX)
        for name in (bare(one).lstrip("+ ") for one in names)
        for word in _CREATING
    )


def harmless_buttons(form: Form) -> list[Control]:
    """The submit buttons that may be pressed, in tree order."""
    return harmless(form.submit_buttons)


def harmless(buttons: Iterable[Control]) -> list[Control]:
    """Those of the buttons that may be pressed."""
    return [one for one in buttons if not one.disabled and not destroys(*one.texts)]


def harmful_address(url: str) -> bool:
    """Whether opening an address may delete something or sign out, by what it is called."""
    split = urlsplit(url)
    return _HARMFUL_LINKS.search(f"{split.path}?{split.query}") is not None


def deletes(form: Form) -> bool:
    """Whether the form deletes or signs out, by its method, its address or all its buttons."""
    if any(
        control.type == "hidden" and control.name == "_method" and control.value.lower() == "delete"
        for control in form.controls
    ):
        return True
    if _HARMFUL_ACTIONS.search(form.action.lower()):
        return True
    buttons = form.sending_buttons
    return bool(buttons) and all(destroys(*button.texts) for button in buttons)
