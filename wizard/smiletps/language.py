"""In which language the pages are asked for: that of the labels that are looked for on them.

Many applications choose their language by Accept-Language. A profile with English labels finds
nothing on a page that was politely translated into Polish.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from wizard.core.site import SiteProfile

POLISH = "pl-PL,pl;q=0.9,en-US;q=0.8,en;q=0.7"
ENGLISH = "en-US,en;q=0.9"
SITES_OWN = ""
"""No wish: the site shows its own language."""

_POLISH_LETTERS = frozenset("ąćęłńśźż")


def _words(*texts: str) -> list[str]:
    return [word for text in texts for word in _WORD.findall(text.casefold())]


_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Without "konto", "profil", "telefon" and "firma": these are as German, and Czech or Swedish.
_POLISH_WORDS = frozenset(
    _words(
        "do na oraz dane danych konta moje twoje ustawienia zapisz zaloguj haslo",
        "nazwa uzytkownika adres imie nazwisko miasto strona zmien edytuj edycja",
        "aktualizuj preferencje wyslij dalej opis tytul numer klucz powtorz",
    )
)
_ENGLISH_WORDS = frozenset(
    _words(
        "the of your my and for you name first last full real user username nick nickname",
        "password passphrase sign log settings account profile preferences options details save",
        "update submit change changes apply edit confirm e-mail address phone city country company",
        "website homepage url title about bio description signature location organization",
        "organisation department display key note time zone timezone language birthday comment",
    )
)


def accept_language(profile: SiteProfile) -> str:
    """Return what to ask for, judged by the texts that this profile itself lists."""
    words = _words(*_own_texts(profile))
    polish = sum(word in _POLISH_WORDS or bool(_POLISH_LETTERS & set(word)) for word in words)
    english = sum(word in _ENGLISH_WORDS for word in words)
    if polish and polish >= english:
        return POLISH
    return ENGLISH if english else SITES_OWN


def _own_texts(profile: SiteProfile) -> Iterable[str]:
    """The texts that say something: the form's own, and of the rest what is not the default."""
    usual, staff = SiteProfile(), profile.staff
    yield from (*staff.login, *staff.password, *staff.submit)
    if profile.settings.links != usual.settings.links:
        yield from profile.settings.links
    for own, default in (
        (profile.sign_in.login, usual.sign_in.login),
        (profile.sign_in.password, usual.sign_in.password),
        (profile.sign_in.submit, usual.sign_in.submit),
    ):
        if own != default:
            yield from own
