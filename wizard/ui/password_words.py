"""What the window says about a staff password while it is typed. Never shows the password."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from wizard.core.password import (
    PasswordContext,
    PasswordProblem,
    PasswordTrouble,
    check_password,
)
from wizard.core.rules import Severity
from wizard.core.secret import Secret
from wizard.core.transit import proposed_password
from wizard.ui.character_words import place_words
from wizard.ui.context import Context
from wizard.ui.widgets.password_advice import PasswordAdvice
from wizard.ui.widgets.rule_list import RuleLine, RuleState

translate = QCoreApplication.translate

_OF_ANY_PASSWORD = frozenset(
    {
        PasswordTrouble.EMPTY,
        PasswordTrouble.BULLETS,
        PasswordTrouble.COPYING_SLIP,
        PasswordTrouble.LOOKS_LIKE_EMAIL,
    }
)


def password_context(context: Context, login: str) -> PasswordContext:
    """What the staff password must not be, or should not be."""
    session = context.session
    reused = session.account_password
    return PasswordContext(
        login=login,
        other_logins=(*_linked_logins(context), session.doctor_login, session.account),
        smiletps_password=reused or None,
        stored=session.stored_password,
    )


def password_advice(context: Context, login: str, secret: Secret) -> PasswordAdvice:
    """What to say about `secret`: broken rules as lines, odd characters as questions."""
    if not secret:
        return PasswordAdvice((RuleLine(_sentence(PasswordTrouble.EMPTY), RuleState.OPEN),))
    problems = _problems(context, login, secret)
    if not problems:
        fine = RuleLine(translate("PasswordWords", "This password is fine."), RuleState.KEPT)
        return PasswordAdvice((fine,))
    return _advice(secret, problems)


def sign_in_advice(secret: Secret) -> PasswordAdvice:
    """What to say about the password of the SmileTPS account, of whose rules we know nothing."""
    if not secret:
        return PasswordAdvice()
    problems = (each for each in check_password(secret) if each.trouble in _OF_ANY_PASSWORD)
    return _advice(secret, tuple(problems))


def password_obstacle(context: Context, login: str, secret: Secret) -> str:
    """Why `secret` must not be sent, in a sentence; empty when it may."""
    for problem in _problems(context, login, secret):
        if problem.severity is Severity.BLOCK:
            return _line(problem).text
    return ""


def _linked_logins(context: Context) -> tuple[str, ...]:
    return tuple(doctor.staff_login for doctor in context.parts.book.linked())


def _problems(context: Context, login: str, secret: Secret) -> tuple[PasswordProblem, ...]:
    rules = context.parts.guide.password_rules
    return check_password(secret, rules, password_context(context, login))


def _advice(secret: Secret, problems: tuple[PasswordProblem, ...]) -> PasswordAdvice:
    """Odd characters are asked about; the rest, and what cannot be meant, are lines."""
    slips = [each for each in problems if each.trouble is PasswordTrouble.COPYING_SLIP]
    lines = tuple(_line(each) for each in problems if each.severity is not Severity.ASK)
    cleaned = proposed_password(secret)
    return PasswordAdvice(
        lines,
        tuple(_finding(each, secret) for each in slips),
        None if cleaned == secret else cleaned,
        may_keep=all(each.severity is Severity.ASK for each in slips),
    )


def _line(problem: PasswordProblem) -> RuleLine:
    state = RuleState.WARNING if problem.severity is Severity.WARN else RuleState.BROKEN
    sentence = _sentence(problem.trouble)
    if problem.limit is not None:
        sentence = sentence.replace("{limit}", str(problem.limit))
    return RuleLine(sentence, state)


def _finding(problem: PasswordProblem, secret: Secret) -> str:
    sentence = _sentence(problem.trouble)
    if problem.spot is None:
        return sentence
    return f"{sentence} {place_words(secret.reveal(), problem.spot, shown=False)}"


def _sentence(trouble: PasswordTrouble) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a sentence
    match trouble:
        case PasswordTrouble.EMPTY:
            return translate("PasswordWords", "Type the password.")
        case PasswordTrouble.BULLETS:
            return translate(
                "PasswordWords",
                "These are the dots that a page shows, not the password itself. Type the password.",
            )
        case PasswordTrouble.REPEAT_DIFFERS:
            return translate("PasswordWords", "The two are not the same.")
        case PasswordTrouble.COPYING_SLIP:
            return translate("PasswordWords", "This looks like a copying mistake.")
        case PasswordTrouble.TOO_SHORT:
            return translate("PasswordWords", "Too short: at least {limit} characters.")
        case PasswordTrouble.TOO_LONG:
            return translate("PasswordWords", "Too long: at most {limit} characters.")
        case PasswordTrouble.LONGER_THAN_SAFE:
            return translate(
                "PasswordWords",
                "Longer than {limit} characters: a site may cut it silently. Count the dots "
                "on IDS.",
            )
        case PasswordTrouble.TOO_FEW_CLASSES:
            return translate(
                "PasswordWords",
                "Mix at least {limit} of: small letters, capitals, digits, symbols.",
            )
        case PasswordTrouble.HOLDS_THE_LOGIN:
            return translate("PasswordWords", "The password holds a login. Were the two swapped?")
        case PasswordTrouble.LOOKS_LIKE_EMAIL:
            return translate("PasswordWords", "This looks like an e-mail address, not a password.")
        case PasswordTrouble.SAME_AS_SMILETPS:
            return translate(
                "PasswordWords", "This is your SmileTPS password. The staff needs one of its own."
            )
        case PasswordTrouble.NOTHING_CHANGED:
            return translate("PasswordWords", "The same password as before: nothing changed.")
        case _:
            assert_never(trouble)
