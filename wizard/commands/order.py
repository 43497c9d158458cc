"""What the document asks for, checked as the window checks it: address, roles, login, password."""

from __future__ import annotations

from typing import NoReturn

from wizard.commands.document import BadDocument, Document
from wizard.core.address import read_address
from wizard.core.login import LoginContext, check_login
from wizard.core.outcomes import Code, Problem
from wizard.core.password import check_password
from wizard.core.preset import Preset
from wizard.core.request import LinkRequest, SignIn
from wizard.core.roles import REQUIRED, Role, RoleProblem, RolesConfirmed, confirm
from wizard.core.rules import Severity
from wizard.core.secret import Secret

SIGN_IN = ("address", "account", "account_password")
PUSH = (*SIGN_IN, "staff_login", "staff_password", "roles")
CHECK = (*SIGN_IN, "staff_login")
ANSWERS = "answers"
"""Answers to what the site may ask beyond name and password: {"the question's label": "answer"}."""


def push_order(content: bytes, preset: Preset) -> tuple[LinkRequest, dict[str, Secret]]:
    """The push that `content` asks for, and its answers by label. Raises BadDocument."""
    document = Document(content, PUSH, (ANSWERS,))
    roles = _roles(document)
    login = document.text("staff_login")
    password = document.secret("staff_password")
    sign_in = _sign_in(document, preset)
    _refuse_login(login, sign_in.account)
    _refuse_password(password)
    return LinkRequest(sign_in, login, password, roles), document.answers(ANSWERS)


def check_order(content: bytes, preset: Preset) -> tuple[SignIn, str, dict[str, Secret]]:
    """Who signs in, which login to look for, and answers. Raises BadDocument."""
    document = Document(content, CHECK, (ANSWERS,))
    sign_in = _sign_in(document, preset)
    return sign_in, document.line("staff_login"), document.answers(ANSWERS)


def _roles(document: Document) -> RolesConfirmed:
    """The proof that the roles are right; the same check as the window's."""
    names = document.texts("roles")
    known = {role.value: role for role in Role}
    ticked = [known[name] for name in names if name in known]
    unknown = len(names) - len(ticked)
    checked = confirm(ticked, other_shown=unknown > 0)
    if isinstance(checked, RoleProblem):
        _refuse_roles(checked, unknown)
    if len(names) != len(REQUIRED):
        raise BadDocument(Problem(Code.ROLES_WRONG, named=("a role is named twice",)))
    return checked


def _refuse_roles(problem: RoleProblem, unknown: int) -> NoReturn:
    named = [f"{role.value} must not be ticked" for role in problem.extra]
    named += [f"{role.value} is missing" for role in problem.missing]
    named += [f"{unknown} unknown to this program"] if unknown else []
    raise BadDocument(Problem(Code.ROLES_WRONG, named=tuple(named)))


def _sign_in(document: Document, preset: Preset) -> SignIn:
    text = document.text("address")
    address = read_address(text, preset.address)
    if isinstance(address, Problem):
        raise BadDocument(address)
    look_alike = address.look_alike()
    # Nobody is there to compare it: it must have been written in its plain form already.
    if look_alike and not preset.address and address.plain_host not in text.lower():
        raise BadDocument(look_alike)
    password = Secret(document.line("account_password"))
    return SignIn(address.url, document.line("account"), password)


def _refuse_login(login: str, account: str) -> None:
    """Refuse what the window would not let through; its other remarks are for people."""
    for problem in check_login(login, context=LoginContext(smiletps_account=account)):
        if problem.severity is Severity.BLOCK:
            reason = problem.trouble.value.replace("_", " ")
            raise BadDocument(Problem(Code.STAFF_LOGIN_UNUSABLE, named=(reason,)))


def _refuse_password(password: Secret) -> None:
    for problem in check_password(password):
        if problem.severity is Severity.BLOCK:
            reason = problem.trouble.value.replace("_", " ")
            raise BadDocument(Problem(Code.STAFF_PASSWORD_UNUSABLE, named=(reason,)))
