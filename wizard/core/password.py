"""The staff password: what could be wrong with it.

Slips S08, S12, S14, S17, S19, S20, S22 and S38. A password is never altered here: what could be
mended is offered (transit.proposed_password), and the user answers. Lengths count UTF-16 units,
as web pages do (HTML, maxlength), so that a count of the dots on the page agrees with ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from wizard.core.characters import Kind, is_drawn, utf16_units
from wizard.core.rules import Rule, Severity, unknown
from wizard.core.secret import Secret
from wizard.core.transit import Finding, inspect, looks_like_bullets, looks_like_email

SAFE_LENGTH = 16
"""What is taken for safe where no limit is known: ClearCorrect's portal cuts passwords at 16."""

_SHORTEST_HELD = 4

# An inner space is typed on purpose; these cannot have been: no password field takes them.
_CANNOT_BE_TYPED = frozenset({Kind.NEWLINE, Kind.CONTROL, Kind.UNPAIRED_SURROGATE})


class CharacterClass(Enum):
    """The classes of characters that password rules speak of."""

    LOWER = "lower"
    UPPER = "upper"
    DIGIT = "digit"
    SYMBOL = "symbol"


@dataclass(frozen=True)
class PasswordRules:
    """What IDS takes as a password, as far as anybody knows.

    `classes` is how many of the four CharacterClass there must be.
    """

    shortest: Rule[int] = field(default_factory=unknown)
    longest: Rule[int] = field(default_factory=unknown)
    classes: Rule[int] = field(default_factory=unknown)


@dataclass(frozen=True)
class PasswordContext:
    """What the password is compared with. None or "" means not known, or not asked.

    `other_logins` are logins that may have slipped into the wrong field; `repeat` is the second
    field, None while the user has not left it; `stored` the password that an update replaces.
    """

    login: str = ""
    other_logins: tuple[str, ...] = ()
    repeat: Secret | None = None
    smiletps_password: Secret | None = None
    stored: Secret | None = None


class PasswordTrouble(Enum):
    """What can be wrong with a staff password."""

    EMPTY = "empty"
    BULLETS = "bullets"
    REPEAT_DIFFERS = "repeat_differs"
    COPYING_SLIP = "copying_slip"
    """A character that is not what it seems; `spot` says which."""
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    LONGER_THAN_SAFE = "longer_than_safe"
    """The site may cut it silently: count the dots there."""
    TOO_FEW_CLASSES = "too_few_classes"
    HOLDS_THE_LOGIN = "holds_the_login"
    LOOKS_LIKE_EMAIL = "looks_like_email"
    SAME_AS_SMILETPS = "same_as_smiletps"
    NOTHING_CHANGED = "nothing_changed"


@dataclass(frozen=True)
class PasswordProblem:
    """One thing that is wrong with the password. `limit` is the number that a rule asks for."""

    trouble: PasswordTrouble
    severity: Severity
    spot: Finding | None = None
    limit: int | None = None


def check_password(
    password: Secret, rules: PasswordRules | None = None, context: PasswordContext | None = None
) -> tuple[PasswordProblem, ...]:
    """Everything that is wrong with the staff password, blocking problems first."""
    rules = rules or PasswordRules()
    context = context or PasswordContext()
    if not any(map(is_drawn, password.reveal())):
        return (PasswordProblem(PasswordTrouble.EMPTY, Severity.BLOCK),)
    if looks_like_bullets(password.reveal()):
        return (PasswordProblem(PasswordTrouble.BULLETS, Severity.BLOCK),)
    problems = [
        *_copying_slips(password),
        *_against_rules(password, rules),
        *_compared(password, context),
    ]
    order = list(Severity)
    return tuple(sorted(problems, key=lambda problem: order.index(problem.severity)))


def count_dots(password: Secret) -> int:
    """How many dots the page shows for it, if the page has kept all of it (slip S38)."""
    return utf16_units(password.reveal())


def classes_of(password: Secret) -> frozenset[CharacterClass]:
    """Which of the four classes of characters the password has."""
    return frozenset(map(_class_of, password.reveal()))


def _class_of(character: str) -> CharacterClass:
    if character.islower():
        return CharacterClass.LOWER
    if character.isupper():
        return CharacterClass.UPPER
    return CharacterClass.DIGIT if character.isdigit() else CharacterClass.SYMBOL


def _copying_slips(password: Secret) -> Iterator[PasswordProblem]:
    """One problem for each kind of odd character, about the first of them."""
    first: dict[Kind, Finding] = {}
    for finding in inspect(password.reveal()):
        first.setdefault(finding.kind, finding)
    for kind, finding in first.items():
        if kind is not Kind.INNER_SPACE:
            severity = Severity.BLOCK if kind in _CANNOT_BE_TYPED else Severity.ASK
            yield PasswordProblem(PasswordTrouble.COPYING_SLIP, severity, finding)


def _against_rules(password: Secret, rules: PasswordRules) -> Iterator[PasswordProblem]:
    length = count_dots(password)
    shortest, longest, classes = rules.shortest, rules.longest, rules.classes
    if shortest.value is not None and length < shortest.value:
        yield _broken(PasswordTrouble.TOO_SHORT, shortest)
    if longest.value is not None and length > longest.value:
        yield _broken(PasswordTrouble.TOO_LONG, longest)
    if longest.value is None and length > SAFE_LENGTH:
        yield PasswordProblem(PasswordTrouble.LONGER_THAN_SAFE, Severity.WARN, limit=SAFE_LENGTH)
    if classes.value is not None and len(classes_of(password)) < classes.value:
        yield _broken(PasswordTrouble.TOO_FEW_CLASSES, classes)


def _broken(trouble: PasswordTrouble, rule: Rule[int]) -> PasswordProblem:
    return PasswordProblem(trouble, rule.severity, limit=rule.value)


def _compared(password: Secret, context: PasswordContext) -> Iterator[PasswordProblem]:
    if context.repeat is not None and context.repeat != password:
        yield PasswordProblem(PasswordTrouble.REPEAT_DIFFERS, Severity.BLOCK)
    if any(_holds(password, login) for login in (context.login, *context.other_logins)):
        yield PasswordProblem(PasswordTrouble.HOLDS_THE_LOGIN, Severity.WARN)
    if looks_like_email(password.reveal()):
        yield PasswordProblem(PasswordTrouble.LOOKS_LIKE_EMAIL, Severity.WARN)
    if password == context.smiletps_password:
        yield PasswordProblem(PasswordTrouble.SAME_AS_SMILETPS, Severity.WARN)
    if password == context.stored:
        yield PasswordProblem(PasswordTrouble.NOTHING_CHANGED, Severity.WARN)


def _holds(password: Secret, login: str) -> bool:
    """Whether the login is in it, whatever the case; a short one only if it is all of it."""
    held, text = login.casefold(), password.reveal().casefold()
    return bool(held) and (held == text or (len(held) >= _SHORTEST_HELD and held in text))
