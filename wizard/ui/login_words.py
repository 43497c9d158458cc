"""What the window says about a staff login while it is typed."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from wizard.core.login import (
    LoginContext,
    LoginProblem,
    LoginRules,
    LoginTrouble,
    check_login,
)
from wizard.core.rules import Severity
from wizard.core.transit import Spot, clean_login, marked
from wizard.ui.context import Context
from wizard.ui.widgets.login_edit import LoginAdvice
from wizard.ui.widgets.rule_list import RuleLine, RuleState

translate = QCoreApplication.translate


def login_rules(context: Context) -> LoginRules:
    """The rules of IDS for a login, as the guide pack knows them."""
    rules = context.parts.guide.rules
    return LoginRules(
        symbols=rules.login_symbols,
        accents=rules.login_accents,
        shortest=rules.login_shortest,
        longest=rules.login_longest,
    )


def login_context(context: Context) -> LoginContext:
    """The accounts that the staff login must not be taken from."""
    session = context.session
    linked = context.parts.book.linked()
    this = [doctor.staff_login for doctor in linked if doctor.identifier == session.identifier]
    return LoginContext(
        doctor_login=session.doctor_login,
        smiletps_account=session.account,
        other_logins=tuple(
            doctor.staff_login for doctor in linked if doctor.identifier != session.identifier
        ),
        linked_login=this[0] if this else "",
        password=session.staff_password,
    )


def login_advice(context: Context, text: str) -> LoginAdvice:
    """What to say about `text`: what was cleaned, and which rules are kept or broken."""
    cleaned = clean_login(text)
    notes = tuple(
        translate("LoginWords", "Taken out: {name} at place {number} of {of}.")
        .replace("{number}", str(mark.number))
        .replace("{of}", str(mark.of))
        .replace("{name}", mark.name)
        for mark in (marked(text, finding) for finding in cleaned.findings)
    )
    if not text:
        line = RuleLine(_sentence_empty(), RuleState.OPEN)
        return LoginAdvice("", (), (line,))
    problems = check_login(cleaned.text, login_rules(context), login_context(context))
    if problems:
        lines = tuple(_line(problem, cleaned.text) for problem in problems)
    else:
        lines = (RuleLine(translate("LoginWords", "This login is fine."), RuleState.KEPT),)
    return LoginAdvice(cleaned.text, notes, lines)


def blocking(context: Context, login: str) -> bool:
    """Whether `login` must not be sent as it is."""
    problems = check_login(login, login_rules(context), login_context(context))
    return any(problem.severity is not Severity.WARN for problem in problems)


def _line(problem: LoginProblem, login: str) -> RuleLine:
    state = RuleState.WARNING if problem.severity is Severity.WARN else RuleState.BROKEN
    sentence = _sentence(problem.trouble)
    if problem.spot is not None:
        sentence = f"{sentence} {_place(login, problem.spot)}"
    if problem.limit is not None:
        sentence = sentence.replace("{limit}", str(problem.limit))
    if problem.plain:
        proposal = translate("LoginWords", "Meant, perhaps: {login}")
        sentence = f"{sentence} {proposal.replace('{login}', problem.plain)}"
    return RuleLine(sentence, state)


def _place(login: str, spot: Spot) -> str:
    mark = marked(login, spot)
    return (
        translate("LoginWords", "Character {number} of {of}: {name}.")
        .replace("{number}", str(mark.number))
        .replace("{of}", str(mark.of))
        .replace("{name}", mark.name)
    )


def _sentence_empty() -> str:
    return translate("LoginWords", "Letters, digits and some symbols; no spaces.")


def _sentence(trouble: LoginTrouble) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a sentence
    match trouble:
        case LoginTrouble.EMPTY:
            return _sentence_empty()
        case LoginTrouble.PLACEHOLDER:
            return translate("LoginWords", "This is the example text of the site, not a login.")
        case LoginTrouble.TRANSIT_DAMAGE:
            return translate("LoginWords", "A character came along when it was copied.")
        case LoginTrouble.SPACE_INSIDE:
            return translate("LoginWords", "There is a space inside.")
        case LoginTrouble.LINE_BREAK_INSIDE:
            return translate("LoginWords", "There is a line break inside.")
        case LoginTrouble.LOOK_ALIKE:
            return translate(
                "LoginWords", "A letter only looks right: it is from another alphabet."
            )
        case LoginTrouble.OTHER_SHAPE:
            return translate(
                "LoginWords", "A character is not the ordinary one, such as a wide one."
            )
        case LoginTrouble.UNREADABLE:
            return translate("LoginWords", "There is a character that no site can read.")
        case LoginTrouble.ACCENT:
            return translate("LoginWords", "A letter with an accent; IDS may not take it.")
        case LoginTrouble.SYMBOL:
            return translate("LoginWords", "A symbol that IDS may not take.")
        case LoginTrouble.TOO_SHORT:
            return translate("LoginWords", "Too short: at least {limit} characters.")
        case LoginTrouble.TOO_LONG:
            return translate("LoginWords", "Too long: at most {limit} characters.")
        case LoginTrouble.DOCTORS_LOGIN:
            return translate(
                "LoginWords", "This is the doctor's own login. SmileTPS must get the staff login."
            )
        case LoginTrouble.SMILETPS_ACCOUNT:
            return translate("LoginWords", "This is your SmileTPS sign-in, not the staff login.")
        case LoginTrouble.ANOTHER_DOCTORS_LOGIN:
            return translate(
                "LoginWords",
                "Another doctor is linked with this login already. Update that one on the start "
                "page, or correct the login.",
            )
        case LoginTrouble.NOT_THE_LINKED_LOGIN:
            return translate(
                "LoginWords",
                "Another login than before. Go on only if the Staff Account was replaced.",
            )
        case LoginTrouble.SAME_AS_PASSWORD:
            return translate("LoginWords", "Login and password are the same, or were swapped.")
        case LoginTrouble.LOOKS_LIKE_EMAIL:
            return translate("LoginWords", "This looks like an e-mail address, not a staff login.")
        case LoginTrouble.LOOKS_LIKE_CLINIC_NUMBER:
            return translate("LoginWords", "This looks like a clinic number, not a staff login.")
        case _:
            assert_never(trouble)
