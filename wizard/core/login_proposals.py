"""Proposals for the staff login: names that say on IDS what the account is for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator

from wizard.core.folding import folded
from wizard.core.login import LoginRules, same_login

PREFIX = "smiletps"
SEPARATORS = "-._"
LONGEST = 32
"""Characters, where no rule says less: room for most clinics, and still easy to dictate."""

HOW_MANY = 3


def propose_logins(
    clinic: str,
    first_name: str,
    last_name: str,
    taken: Collection[str] = (),
    rules: LoginRules | None = None,
) -> tuple[str, ...]:
    """Three logins in plain ASCII, best first; none is in `taken`.

    They begin with "smiletps-" (with another separator, or none, where the rules are known to
    forbid the hyphen) and keep to the longest length that anybody names. The same answers give
    the same proposals, so that going back and forth in the wizard changes nothing.
    """
    rules = rules or LoginRules()
    longest = min(LONGEST, rules.longest.value or LONGEST)
    separator = _separator(rules)
    proposals: list[str] = []
    for login in _candidates(clinic, first_name, last_name, separator, longest):
        if not any(same_login(login, other) for other in (*taken, *proposals)):
            proposals.append(login)
        if len(proposals) == HOW_MANY:
            break
    return tuple(proposals)


def _candidates(
    clinic: str, first_name: str, last_name: str, separator: str, longest: int
) -> Iterator[str]:
    place, first, last = (_word(text, separator) for text in (clinic, first_name, last_name))
    for words in ([place], [last], [place, last], [first, last], [place, first, last]):
        if all(words):
            yield _joined([PREFIX, *words], separator, longest)
    start = [PREFIX, *filter(None, [place or last or first])]
    for number in itertools.count(2):
        end = f"{separator}{number}"
        yield _joined(start, separator, longest - len(end)) + end


def _joined(words: list[str], separator: str, longest: int) -> str:
    """The words in one, cut to `longest` without a separator at the end."""
    joined = separator.join(words)[:longest]
    return joined.rstrip(separator) if separator else joined


def _word(text: str, separator: str) -> str:
    """`text` as one lower-case ASCII word."""
    return re.sub("[^a-z0-9]+", separator, folded(text).lower()).strip(SEPARATORS)


def _separator(rules: LoginRules) -> str:
    symbols = rules.symbols.value
    if symbols is None:
        return SEPARATORS[0]
    return next((separator for separator in SEPARATORS if separator in symbols), "")
