"""Which control is meant by a label: one winner, or the candidates by name, never a guess.

Exact beats prefix beats whole words; within one strength the profile's order counts, then the
better source. Polish letters without their marks are tried last, and only when unique.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from wizard.smiletps.html.form import Control, Form, Source, Visibility
from wizard.smiletps.html.harm import deletes, destroys, harmless
from wizard.smiletps.html.links import Link
from wizard.smiletps.html.wording import Strength, bare, plain, strength


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


T = TypeVar("T")
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
    Source.ROW_START: 3,
}


def match_control(
    wanted: Sequence[str], controls: Iterable[Control]
) -> Match | Ambiguous | Missing:
    """Find the one control that a person would take for one of the `wanted` labels.

    The caller hands in the controls that come into question (editable ones of one form, say).
    """
    candidates = tuple(controls)
    for fold in (plain, bare):
        found = _best(wanted, candidates, fold)
        if found is not None:
            return found
    return Missing(tuple(wanted))


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


def fit(wanted: Sequence[str], control: Control) -> int:
    """How well the best of the `wanted` labels fits a control; 0 when none does."""
    match = match_control(wanted, [control])
    return match.strength if isinstance(match, Match) else 0


def best_by(found: list[T], *rules: Callable[[T], int]) -> list[T]:
    """Those that are best by the first rule, of these the best by the second, and so on."""
    for rule in rules:
        best = max(map(rule, found))
        found = [one for one in found if rule(one) == best]
    return found


def match_button(wanted: Sequence[str], form: Form) -> Match | Missing:
    """Find a button that sends the form and does no harm by its name; the first of two alike."""
    found = match_control(wanted, harmless(form.sending_buttons))
    while isinstance(found, Ambiguous):
        found = match_control(wanted, found.controls[:1])
    return found


def buttons_alone(wanted: Sequence[str], forms: Iterable[Form]) -> Iterator[tuple[Form, Control]]:
    """The forms with nothing to type in that a button named just as `wanted` sends, no more.

    Where a page is all one form, a link that posts back sends what it is and leaves the rest.
    """
    for form in forms:
        if deletes(form):
            continue
        has_fields = any(control.is_editable for control in form.controls)
        for button in harmless(form.sending_buttons):
            if is_exactly(wanted, button) and (button.fills or not has_fields):
                yield form, button


def is_exactly(wanted: Sequence[str], button: Control) -> bool:
    """Whether a button is named just as one of the `wanted`."""
    keys = {plain(wish) for wish in wanted} - {""}
    return not keys.isdisjoint(map(plain, button.texts))


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
        if link.visibility is Visibility.HIDDEN:
            continue
        ranks = [
            (-level, place)
            for place, key in enumerate(keys)
            for name in link.names
            if (level := strength(key, plain(name))) is not None and level >= weakest
        ]
        if ranks and not destroys(*link.names):
            ranked.append(((*min(ranks), int(link.visibility)), link))
    ranked.sort(key=lambda entry: entry[0])
    return list({link.url: link for _, link in reversed(ranked)}.values())[::-1]
