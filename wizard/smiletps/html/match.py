"""Which control is meant by a label: one winner, or the candidates by name, never a guess.

Exact beats prefix beats whole words; within one strength the profile's order counts, then the
better source. Polish letters without their marks are tried last, and only when unique.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from wizard.smiletps.html.form import Control, Form, Source, Visibility
from wizard.smiletps.html.links import Link
from wizard.smiletps.html.wording import Strength, plain, strength, without_diacritics


@dataclass(frozen=True, slots=True)
class Match:
    """The one control that is meant, the wanted label that told, and how."""

    control: Control
    wanted: str
    strength: Strength
    source: Source

    @classmethod
    def only(cls, control: Control) -> Match:
        """A control taken because nothing else comes into question; no label told (`wanted` "")."""
        return cls(control, "", Strength.WORDS, Source.OWN_TEXT)


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several controls could be meant; nothing is typed. `candidates` are their labels."""

    wanted: str
    candidates: tuple[str, ...]
    controls: tuple[Control, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """No control is named like any of `wanted`."""

    wanted: tuple[str, ...]


Fold = Callable[[str], str]
_TIERS = {
    Source.LABELLED_BY: 0,
    Source.ARIA_LABEL: 0,
    Source.LABEL: 0,
    Source.OWN_TEXT: 0,
    Source.PLACEHOLDER: 1,
    Source.TITLE: 1,
    Source.CELL_LEFT: 2,
    Source.LOOSE_LABEL: 2,
    Source.TERM: 2,
    Source.CELL_ABOVE: 3,
    Source.BESIDE: 3,
    Source.BOLD_ABOVE: 3,
    Source.TEXT_BEFORE: 3,
}


def match_control(
    wanted: Sequence[str], controls: Iterable[Control]
) -> Match | Ambiguous | Missing:
    """Find the one control that a person would take for one of the `wanted` labels.

    The caller hands in the controls that come into question (editable ones of one form, say).
    """
    candidates = tuple(controls)
    for fold in (plain, _bare):
        found = _best(wanted, candidates, fold)
        if found is not None:
            return found
    return Missing(tuple(wanted))


def _bare(text: str) -> str:
    return without_diacritics(plain(text))


def _best(
    wanted: Sequence[str], controls: Sequence[Control], fold: Fold
) -> Match | Ambiguous | None:
    folded = [
        (control, [(fold(name.text), name.source) for name in control.names])
        for control in controls
    ]
    wishes = [(wish, fold(wish)) for wish in wanted]
    for level in sorted(Strength, reverse=True):
        for wish, key in wishes:
            hits = _hits(key, folded, level)
            if hits:
                return _decide(wish, level, hits)
    return None


def _hits(
    key: str, folded: Sequence[tuple[Control, list[tuple[str, Source]]]], level: Strength
) -> list[tuple[Control, Source]]:
    """The controls that one wanted text names with exactly this strength, each by its best name."""
    hits = []
    for control, names in folded:
        sources = [source for name, source in names if strength(key, name) is level]
        if sources:
            hits.append((control, min(sources)))
    return hits


def _decide(
    wish: str, level: Strength, hits: Sequence[tuple[Control, Source]]
) -> Match | Ambiguous:
    best = min(_TIERS[source] for _, source in hits)
    winners = [(control, source) for control, source in hits if _TIERS[source] == best]
    shown = min(control.visibility for control, _ in winners)
    winners = [(control, source) for control, source in winners if control.visibility == shown]
    if len(winners) == 1:
        return Match(winners[0][0], wish, level, winners[0][1])
    controls = tuple(control for control, _ in winners)
    return Ambiguous(wish, tuple(control.label for control in controls), controls)


def match_button(wanted: Sequence[str], buttons: Iterable[Control]) -> Match | Missing:
    """Find a submit button by its name; of two alike in one form the first one counts.

    Buttons whose names speak of deleting or signing out are never taken.
    """
    usable = [
        button
        for button in buttons
        if button.is_submit
        and not button.disabled
        and not destroys(*(name.text for name in button.names))
    ]
    found = match_control(wanted, usable)
    if isinstance(found, Ambiguous):
        return match_button(wanted, found.controls[:1])
    return found


def match_links(
    wanted: Sequence[str], links: Iterable[Link], weakest: Strength = Strength.WORDS
) -> list[Link]:
    """The links that a person would try for one of the `wanted` texts, best first.

    Hidden links and links that delete or sign out are left out, and those that fit worse than
    `weakest`; each address comes once.
    """
    keys = [plain(wish) for wish in wanted]
    ranked: list[tuple[tuple[int, int, int], Link]] = []
    for link in links:
        if link.visibility is Visibility.HIDDEN or destroys(*link.names):
            continue
        ranks = [
            (-level, place)
            for place, key in enumerate(keys)
            for name in link.names
            if (level := strength(key, plain(name))) is not None and level >= weakest
        ]
        if ranks:
            ranked.append(((*min(ranks), int(link.visibility)), link))
    ranked.sort(key=lambda entry: entry[0])
    return list({link.url: link for _, link in reversed(ranked)}.values())[::-1]


_DESTROYING = tuple(
    _bare(word)
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


def destroys(*names: str) -> bool:
    """Whether one of the names speaks of deleting, resetting or signing out, marks or not."""
    return any(
        strength(word, bare) is not None for bare in map(_bare, names) for word in _DESTROYING
    )


_DELETING_PATHS = re.compile(
    r"(?:^|[/_.?&=-])(?:delete|destroy|remove|logout|signout|usun)(?:[/_.?&=-]|$)"
)


def deletes(form: Form) -> bool:
    """Whether the form deletes or signs out, by its method, its address or all its buttons."""
    if any(
        control.type == "hidden" and control.name == "_method" and control.value.lower() == "delete"
        for control in form.controls
    ):
        return True
    if _DELETING_PATHS.search(form.action.lower()):
        return True
    buttons = form.submit_buttons
    return bool(buttons) and all(
        destroys(*(name.text for name in button.names)) for button in buttons
    )
