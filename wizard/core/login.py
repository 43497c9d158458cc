"""The staff login: whether IDS can take it, and whether it is the right account's.

Slips S07 to S11, S14 to S16, S18, S20, S21 and S23. What the rules of IDS are comes from the guide
pack, each with its standing; a rule that nobody has verified warns and never blocks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from wizard.core.characters import Kind, kind_of, name_of
from wizard.core.folding import folded
from wizard.core.rules import Rule, Severity, unknown, unverified
from wizard.core.secret import Secret
from wizard.core.transit import (
    Finding,
    Spot,
    clean_login,
    inspect,
    looks_like_email,
    plainly_written,
)

PLACEHOLDERS = ("mójlogin", "Login do Invisalign Staff Account")
"""What the guide's picture shows in the login field (step 5)."""

_CLINIC_NUMBER = re.compile(r"\D{0,3}\d{4,12}")


@dataclass(frozen=True)
class LoginRules:
    """What IDS takes as a login, as far as anybody knows.

    `symbols` are the characters allowed beside letters and digits (guide step 3 names none);
    `accents` whether letters such as ą and ł are taken; lengths are in characters.
    """

    symbols: Rule[str] = field(default_factory=unknown)
    accents: Rule[bool] = field(default_factory=lambda: unverified(False))
    shortest: Rule[int] = field(default_factory=unknown)
    longest: Rule[int] = field(default_factory=unknown)


@dataclass(frozen=True)
class LoginContext:
    """The accounts that the login must not be taken from. Empty means not known.

    `linked_login` is the login that an update is for; `other_logins` those of the other doctors
    linked on this computer.
    """

    doctor_login: str = ""
    smiletps_account: str = ""
    other_logins: tuple[str, ...] = ()
    linked_login: str = ""
    password: Secret = field(default_factory=lambda: Secret(""))


class LoginTrouble(Enum):
    """What can be wrong with a staff login."""

    EMPTY = "empty"
    PLACEHOLDER = "placeholder"
    TRANSIT_DAMAGE = "transit_damage"
    SPACE_INSIDE = "space_inside"
    LINE_BREAK_INSIDE = "line_break_inside"
    LOOK_ALIKE = "look_alike"
    OTHER_SHAPE = "other_shape"
    UNREADABLE = "unreadable"
    ACCENT = "accent"
    SYMBOL = "symbol"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    DOCTORS_LOGIN = "doctors_login"
    SMILETPS_ACCOUNT = "smiletps_account"
    ANOTHER_DOCTORS_LOGIN = "another_doctors_login"
    NOT_THE_LINKED_LOGIN = "not_the_linked_login"
    SAME_AS_PASSWORD = "same_as_password"  # noqa: S105 - a kind of trouble
    LOOKS_LIKE_EMAIL = "looks_like_email"
    LOOKS_LIKE_CLINIC_NUMBER = "looks_like_clinic_number"


@dataclass(frozen=True)
class LoginProblem:
    """One thing that is wrong with the login.

    `spot` is the first offending character, if it is about one (transit.marked says where it
    sits); `plain` the login as it was probably meant, "" if nobody can tell; `limit` the length
    that a rule asks for.
    """

    trouble: LoginTrouble
    severity: Severity
    spot: Spot | None = None
    plain: str = ""
    limit: int | None = None


def check_login(
    text: str, rules: LoginRules | None = None, context: LoginContext | None = None
) -> tuple[LoginProblem, ...]:
    """Everything that is wrong with `text` as a staff login, blocking problems first.

    Run it on what clean_login left. It is of the present state: ask again after every change.
    """
    rules = rules or LoginRules()
    context = context or LoginContext()
    if not clean_login(text).text.strip():
        return (LoginProblem(LoginTrouble.EMPTY, Severity.BLOCK),)
    if _essence(text) in _EXAMPLES:
        return (LoginProblem(LoginTrouble.PLACEHOLDER, Severity.BLOCK),)
    problems = [
        *_odd_characters(text),
        *_against_rules(text, rules),
        *_wrong_account(text, context),
    ]
    order = list(Severity)
    return tuple(sorted(problems, key=lambda problem: order.index(problem.severity)))


def same_login(left: str, right: str) -> bool:
    """Whether a person would say that both are the same login: spaces, case, accents aside."""
    if not left or not right:
        return False
    essence = _essence(left)
    return bool(essence) and essence == _essence(right)


def _essence(login: str) -> str:
    plain = plainly_written(clean_login(unicodedata.normalize("NFC", login)).text)
    return folded(plain).casefold().replace(" ", "")


_EXAMPLES = frozenset(map(_essence, PLACEHOLDERS))


_TROUBLE_OF: dict[Kind, LoginTrouble] = {
    Kind.EDGE_SPACE: LoginTrouble.TRANSIT_DAMAGE,
    Kind.NO_BREAK_SPACE: LoginTrouble.TRANSIT_DAMAGE,
    Kind.OTHER_SPACE: LoginTrouble.TRANSIT_DAMAGE,
    Kind.ZERO_WIDTH: LoginTrouble.TRANSIT_DAMAGE,
    Kind.BYTE_ORDER_MARK: LoginTrouble.TRANSIT_DAMAGE,
    Kind.BIDI: LoginTrouble.TRANSIT_DAMAGE,
    Kind.INNER_SPACE: LoginTrouble.SPACE_INSIDE,
    Kind.NEWLINE: LoginTrouble.LINE_BREAK_INSIDE,
    Kind.TAB: LoginTrouble.LINE_BREAK_INSIDE,
    Kind.LOOK_ALIKE: LoginTrouble.LOOK_ALIKE,
    Kind.COMPATIBILITY: LoginTrouble.OTHER_SHAPE,
    Kind.BULLET: LoginTrouble.UNREADABLE,
    Kind.CONTROL: LoginTrouble.UNREADABLE,
    Kind.COMBINING_MARK: LoginTrouble.UNREADABLE,
    Kind.UNPAIRED_SURROGATE: LoginTrouble.UNREADABLE,
    Kind.REPLACEMENT: LoginTrouble.UNREADABLE,
    Kind.PRIVATE_USE: LoginTrouble.UNREADABLE,
    Kind.UNASSIGNED: LoginTrouble.UNREADABLE,
    Kind.DECOMPOSED: LoginTrouble.OTHER_SHAPE,
}


def _odd_characters(text: str) -> Iterator[LoginProblem]:
    """One problem for each kind of trouble, about its first character."""
    findings = inspect(text)
    can_be_told = all(finding.plain_form is not None for finding in findings)
    plain = plainly_written(text).replace(" ", "") if can_be_told else ""
    first: dict[LoginTrouble, Finding] = {}
    for finding in findings:
        first.setdefault(_TROUBLE_OF[finding.kind], finding)
    for trouble, finding in first.items():
        yield LoginProblem(trouble, Severity.BLOCK, finding, plain)


def _against_rules(text: str, rules: LoginRules) -> Iterator[LoginProblem]:
    if rules.accents.value is not True:
        yield from _first(text, _accented, LoginTrouble.ACCENT, rules.accents.severity)
    allowed = rules.symbols.value
    yield from _first(
        text,
        lambda c: _symbol(c) and (not c.isascii() if allowed is None else c not in allowed),
        LoginTrouble.SYMBOL,
        rules.symbols.severity,
    )
    shortest, longest = rules.shortest, rules.longest
    if shortest.value is not None and len(text) < shortest.value:
        yield LoginProblem(LoginTrouble.TOO_SHORT, shortest.severity, limit=shortest.value)
    if longest.value is not None and len(text) > longest.value:
        yield LoginProblem(LoginTrouble.TOO_LONG, longest.severity, limit=longest.value)
    if not (allowed and "@" in allowed) and looks_like_email(text):
        yield LoginProblem(LoginTrouble.LOOKS_LIKE_EMAIL, Severity.WARN)
    if _CLINIC_NUMBER.fullmatch(text):
        yield LoginProblem(LoginTrouble.LOOKS_LIKE_CLINIC_NUMBER, Severity.WARN)


def _first(
    text: str, offends: Callable[[str], bool], trouble: LoginTrouble, severity: Severity
) -> Iterator[LoginProblem]:
    """The problem with the first character that `offends`, if there is one."""
    position = next((at for at, character in enumerate(text) if offends(character)), None)
    if position is not None:
        spot = Spot(position, text[position], name_of(text[position]))
        plain = folded(text) if folded(text[position]) else ""
        yield LoginProblem(trouble, severity, spot, plain)


def _accented(character: str) -> bool:
    return not character.isascii() and character.isalpha() and kind_of(character) is None


def _symbol(character: str) -> bool:
    is_plain_word = character.isascii() and character.isalnum()
    return not (is_plain_word or character.isalpha() or character == " " or kind_of(character))


def _wrong_account(text: str, context: LoginContext) -> Iterator[LoginProblem]:
    linked = context.linked_login
    others = [login for login in context.other_logins if not same_login(login, linked)]
    if same_login(text, context.doctor_login):
        yield LoginProblem(LoginTrouble.DOCTORS_LOGIN, Severity.BLOCK)
    if same_login(text, context.smiletps_account):
        yield LoginProblem(LoginTrouble.SMILETPS_ACCOUNT, Severity.BLOCK)
    if any(same_login(text, other) for other in others):
        yield LoginProblem(LoginTrouble.ANOTHER_DOCTORS_LOGIN, Severity.BLOCK)
    if linked and text != linked:
        yield LoginProblem(LoginTrouble.NOT_THE_LINKED_LOGIN, Severity.ASK)
    if context.password.same_text(text):
        yield LoginProblem(LoginTrouble.SAME_AS_PASSWORD, Severity.WARN)
