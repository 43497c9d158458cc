"""What the window says about a staff login while it is typed."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from wizard.core.login import (
    LoginContext,
    LoginProblem,
    LoginTrouble,
    check_login,
)
from wizard.core.rules import Severity
from wizard.core.transit import Finding, clean_login
from wizard.ui.character_words import character_words, place_words
from wizard.ui.context import Context
from wizard.ui.widgets.login_edit import LoginAdvice
from wizard.ui.widgets.rule_list import RuleLine, RuleState

translate = QCoreApplication.translate


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


def login_advice(context: Context, text: str, *, meant: bool = False) -> LoginAdvice:
    """What to say about `text`: what was cleaned, and which rules are kept or broken.

    `meant` is the user's answer to `login_question`.
    """
    cleaned = clean_login(text)
    notes = taken_out(text)
    if not text:
        line = RuleLine(_sentence_empty(), RuleState.OPEN)
        return LoginAdvice("", (), (line,))
    problems = _problems(context, cleaned.text)
    if problems:
        lines = tuple(_line(problem, cleaned.text, meant=meant) for problem in problems)
    else:
        lines = (RuleLine(translate("LoginWords", "This login is fine."), RuleState.KEPT),)
    return LoginAdvice(cleaned.text, notes, lines)


def taken_out(text: str) -> tuple[str, ...]:
    """What cleaning takes out of a login, one sentence each."""
    return tuple(
        translate("LoginWords", "Taken out: {name}.").replace(
            "{name}", character_words(finding, shown=False)
        )
        for finding in clean_login(text).findings
    )


def odd_characters(text: str) -> tuple[str, ...]:
    """What is odd about the characters of a name that follows no rule of IDS: an e-mail."""
    problems = check_login(text) if text else ()
    found = (problem for problem in problems if isinstance(problem.spot, Finding))
    return tuple(_line(problem, text, meant=False).text for problem in found)


def login_question(context: Context, text: str) -> str:
    """What the user may tick to say that an unusual login is meant so; empty: nothing to ask."""
    for problem in _problems(context, clean_login(text).text):
        if problem.severity is Severity.ASK:
            if problem.trouble is LoginTrouble.NOT_THE_LINKED_LOGIN:
                return translate("LoginWords", "The account was replaced by this one")
            return translate("LoginWords", "It is intended")
    return ""


def login_obstacle(context: Context, login: str) -> str:
    """Why `login` must not be sent, in a sentence; empty when it may."""
    for problem in _problems(context, login):
        if problem.severity is Severity.BLOCK:
            return _line(problem, login, meant=False).text
    return ""


def _problems(context: Context, login: str) -> tuple[LoginProblem, ...]:
    return check_login(login, context.parts.guide.login_rules, login_context(context))


def _line(problem: LoginProblem, login: str, *, meant: bool) -> RuleLine:
    warns = problem.severity is Severity.WARN or (meant and problem.severity is Severity.ASK)
    sentence = _sentence(problem.trouble)
    if problem.spot is not None:
        sentence = f"{sentence} {place_words(login, problem.spot, shown=True)}"
    if problem.limit is not None:
        sentence = sentence.replace("{limit}", str(problem.limit))
    if problem.plain:
        proposal = translate("LoginWords", "Did you mean: {login}")
        sentence = f"{sentence} {proposal.replace('{login}', problem.plain)}"
    return RuleLine(sentence, RuleState.WARNING if warns else RuleState.BROKEN)


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
