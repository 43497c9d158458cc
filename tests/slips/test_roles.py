"""Slips S01 to S06: the one role that makes the account harmless."""

from __future__ import annotations

import pytest

from tests.slips.conftest import OpensWizard
from tests.slips.desk import LOGIN, PASSWORD, Clerk
from tests.ui.stand_ins import ReportsInMemory
from wizard.core.roles import Role
from wizard.core.secret import Secret
from wizard.core.steps import Run, Step

EXTRA = [role for role in Role if role is not Role.PRESCRIPTIONS]

HARM = {
    Role.PATIENTS: "add patients",
    Role.TREATMENT: "approve a treatment plan",
    Role.PAYMENTS: "pay with your account",
    Role.TRAINING: "take training",
    Role.SHOP: "place orders",
    Role.PROSPECTS: "people who asked about treatment",
}
"""What a stranger could do with each role, in the words of the guide."""


def label(clerk: Clerk, role: Role) -> str:
    """The role in the words of IDS."""
    return clerk.window.context.parts.guide.role(role).label


def nothing_is_lost(clerk: Clerk) -> None:
    """Login and password stand where they were typed."""
    assert clerk.text_of("staff_login") == LOGIN
    assert clerk.text_of("staff_password") == PASSWORD
    assert clerk.text_of("staff_password_repeat") == PASSWORD


@pytest.fixture
def clerk(opens_wizard: OpensWizard) -> Clerk:
    """A clerk at step 3, all typed rightly, no role ticked yet."""
    person = opens_wizard()
    person.has_come_to(Step.FORM, Run.CREATE, staff_login=LOGIN, staff_password=Secret(PASSWORD))
    return person


def test_s01_no_role_ticked_goes_nowhere(clerk: Clerk) -> None:
    clerk.is_told("roles_card", "Nothing is ticked yet", "Tick here what is ticked on IDS")
    clerk.is_told("page_form", "Tick the role that is ticked on IDS.")
    clerk.is_blocked()
    nothing_is_lost(clerk)


@pytest.mark.parametrize("extra", EXTRA)
def test_s02_one_role_too_many_is_named_with_its_harm_and_its_mend(
    clerk: Clerk, extra: Role
) -> None:
    clerk.ticks(Role.PRESCRIPTIONS)
    assert clerk.can_go_on()
    clerk.ticks(extra)
    name = label(clerk, extra)
    clerk.is_told("roles_card", f"{name} is ticked", HARM[extra], "Untick this role on IDS")
    clerk.hears(f"{name} is ticked", HARM[extra])
    clerk.is_blocked()
    clerk.ticks(extra)
    assert clerk.can_go_on()
    nothing_is_lost(clerk)


def test_s03_the_neighbour_instead_could_approve_plans(clerk: Clerk) -> None:
    clerk.ticks(Role.TREATMENT)
    clerk.is_told(
        "roles_card",
        "Zarządzanie leczeniem* is ticked",
        "approve a treatment plan without the doctor",
        "Zarządzanie preskrypcjami* is not ticked",
    )
    clerk.hears("approve a treatment plan")
    clerk.is_blocked()
    nothing_is_lost(clerk)


def test_s04_all_seven_are_six_too_many(clerk: Clerk) -> None:
    clerk.ticks(*Role)
    clerk.is_told("roles_card", *(f"{label(clerk, role)} is ticked" for role in EXTRA))
    clerk.is_blocked()
    nothing_is_lost(clerk)


def test_s05_other_roles_on_ids_stop_everything_and_leave_a_note(clerk: Clerk) -> None:
    clerk.ticks(Role.PRESCRIPTIONS)
    clerk.clicks("role_other")
    clerk.is_told("roles_card", "IDS shows other roles than this list", "ask SmileTPS support")
    clerk.hears("IDS shows other roles")
    clerk.is_blocked()
    reports = clerk.window.context.parts.reports
    assert isinstance(reports, ReportsInMemory)
    assert ("drift", {"step": "form", "note": "IDS shows other roles"}) in reports.noted
    assert clerk.find_button("roles_report").isEnabled()
    nothing_is_lost(clerk)
    clerk.clicks("role_other")
    assert clerk.can_go_on()


def test_s06_the_check_is_of_the_present_state(clerk: Clerk) -> None:
    clerk.ticks(Role.PRESCRIPTIONS)
    clerk.goes_on(Step.CREATED)
    clerk.clicks("ids_shows_created")
    clerk.goes_on(Step.SMILETPS)
    clerk.types_the_account()
    assert clerk.can_go_on()
    clerk.goes_back(Step.FORM)
    clerk.ticks(Role.PRESCRIPTIONS)
    clerk.is_told("roles_card", "Nothing is ticked yet")
    clerk.is_blocked()
    clerk.window.go_to(Step.SMILETPS)  # nobody can press their way here; still it must hold
    clerk.is_told("saved_card", "the prescription role must be ticked, and no other")
    clerk.is_blocked()
    clerk.goes_back(Step.FORM)
    nothing_is_lost(clerk)
