"""What Next is waiting for, in one line under the page: short sentences, in the page's order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.core.outcomes import Code, Problem
from wizard.core.roles import RoleProblem, RolesConfirmed
from wizard.ui.context import Context
from wizard.ui.login_words import login_obstacle
from wizard.ui.pages.account_card import AccountCard
from wizard.ui.pages.staff_fields import StaffFields
from wizard.ui.password_words import password_obstacle
from wizard.ui.role_words import problem_of
from wizard.ui.words import tell

translate = QCoreApplication.translate


def still_to_do(fields: StaffFields, roles: RolesConfirmed | RoleProblem, context: Context) -> str:
    """What Next is waiting for: one short sentence after the other."""
    todo = []
    if not fields.login.login():
        todo.append(translate("StaffFields", "Type the staff login."))
    elif not fields.login.is_usable():
        todo.append(translate("StaffFields", "Correct the staff login."))
    if not fields.password.secret():
        todo.append(translate("StaffFields", "Type the staff password and repeat it."))
    elif not fields.password.is_usable():
        todo.append(translate("StaffFields", "Correct the staff password or its repetition."))
    match roles:
        case RoleProblem(other_shown=True):
            todo.append(tell(Problem(Code.ROLES_OTHER)).cause)
        case RoleProblem(extra=(), missing=_):
            todo.append(translate("StaffFields", "Tick the role that is ticked on IDS."))
        case RoleProblem():
            named = problem_of(roles, context.parts.guide).named
            words = translate("StaffFields", "Roles to correct: {roles}.")
            todo.append(words.replace("{roles}", ", ".join(named)))
        case RolesConfirmed():
            pass
    return " ".join(todo)


def missing_for_push(account: AccountCard, context: Context) -> str:
    """What a push still needs, where the Staff Account was typed and ticked on another page."""
    todo = [account_to_type(account)]
    if staff_obstacle(context):
        todo.append(staff_obstacle(context))
    if isinstance(context.session.roles(), RoleProblem):
        todo.append(translate("PushPage", "Go back and tick the roles as IDS shows them."))
    return " ".join(filter(None, todo))


def account_to_type(account: AccountCard) -> str:
    """What the sign-in to SmileTPS still needs."""
    todo = []
    if isinstance(account.site_address(), Problem) or account.needs_confirmation():
        todo.append(translate("PushPage", "Type or confirm the address of SmileTPS."))
    if not account.account_name():
        todo.append(translate("PushPage", "Type your e-mail or login at SmileTPS."))
    if not account.password.is_usable():
        todo.append(translate("PushPage", "Type your password at SmileTPS."))
    return " ".join(todo)


def staff_obstacle(context: Context) -> str:
    """Why the pair must not go out as it stands now, in a sentence; empty when it may.

    Asked at the push once more: the SmileTPS account that it is compared with is typed there.
    """
    login, password = context.session.staff_login, context.session.staff_password
    if not (login and password):
        return translate("PushPage", "Go back and type the staff login and password.")
    return login_obstacle(context, login) or password_obstacle(context, login, password)
