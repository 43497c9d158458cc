"""Login and password pasted together in one piece, and how to part them again (slip S40)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wizard.core.secret import Secret

LONGEST_PASTE = 1000
"""Characters. A longer paste is a page, not a pair."""

_AROUND = " \t\r\n\u00a0\u200b\ufeff"

_LOGIN_LABELS = (
    "login do invisalign staff account",
    "nazwa użytkownika pracownika",
    "nazwa użytkownika",
    "użytkownik",
    "uzytkownik",
    "login",
    "user name",
    "username",
    "user",
    "benutzername",
    "benutzer",
    "anmeldename",
    "přihlašovací jméno",
    "uživatelské jméno",
    "uživatel",
    "ім'я користувача",
    "користувач",
    "логін",
)
_PASSWORD_LABELS = (
    "hasło do invisalign staff account",
    "hasło",
    "haslo",
    "password",
    "pass",
    "pwd",
    "passwort",
    "kennwort",
    "heslo",
    "пароль",
)


@dataclass(frozen=True)
class Pair:
    """A login and a password that came as one text. An offer: the user says whether it is right."""

    login: str
    password: Secret


def split_pair(text: str) -> Pair | None:
    """Part `text` into login and password; None if it does not look like both.

    Understands labels in the wizard's languages in either order ("login: x password: y"), and,
    without labels, two words on two lines, with a tab between them, or with " / ".
    """
    if len(text) > LONGEST_PASTE:
        return None
    for shape in _SHAPES:
        found = shape.fullmatch(text.strip(_AROUND))
        if found:
            return Pair(found["login"], Secret(found["password"]))
    return None


def _shapes() -> tuple[re.Pattern[str], ...]:
    login = _labelled(_LOGIN_LABELS, r"(?P<login>\S+?)")
    password = _labelled(_PASSWORD_LABELS, r"(?P<password>\S+)")
    password_first = _labelled(_PASSWORD_LABELS, r"(?P<password>\S+?)")
    login_last = _labelled(_LOGIN_LABELS, r"(?P<login>\S+)")
    apart = r"(?:\s*[,;/|]\s*|\s+)"
    bare = r"(?P<login>\S+)(?:[ ]*[\r\n\t]\s*|\s+[/|]\s+)(?P<password>\S+)"
    texts = (login + apart + password, password_first + apart + login_last, bare)
    return tuple(re.compile(text, re.IGNORECASE) for text in texts)


def _labelled(labels: tuple[str, ...], value: str) -> str:
    words = "|".join(re.escape(label).replace("'", "['’ʼ]") for label in labels)
    return rf"(?:{words})(?:\s*[:=]\s*|\s+){value}"


_SHAPES = _shapes()
