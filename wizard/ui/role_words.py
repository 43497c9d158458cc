"""Roles in the window's language, from the guide pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.outcomes import Code, Problem
from wizard.core.roles import RoleProblem
from wizard.ui.widgets.role_checklist import RoleText

if TYPE_CHECKING:
    from wizard.core.guide import Guide


def role_texts(guide: Guide, language: str) -> tuple[RoleText, ...]:
    """The seven rows of the checklist: the site's exact words, and ours in `language`."""
    return tuple(
        RoleText(
            role=text.role,
            label=text.label,
            detail=text.detail,
            gloss=text.gloss.in_language(language),
            harm=text.harm.in_language(language),
            undo=text.undo.in_language(language),
        )
        for text in guide.roles
    )


def problem_of(wrong: RoleProblem, guide: Guide) -> Problem:
    """The catalogue's problem for wrong roles, naming each by the site's own words."""
    if wrong.other_shown:
        return Problem(Code.ROLES_OTHER)
    named = tuple(guide.role(role).label for role in (*wrong.extra, *wrong.missing))
    return Problem(Code.ROLES_WRONG, named=named)
