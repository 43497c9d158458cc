"""Slips S14 to S16 and S21 to S23: everything right, but of another account."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.slips.books import ANNA, JAN, linked
from tests.slips.conftest import OpensWizard
from tests.slips.desk import ACCOUNT, ACCOUNT_PASSWORD, LOGIN, PASSWORD, SMILETPS, Clerk
from tests.ui.stand_ins import StoreInMemory
from wizard.core.roles import Role
from wizard.core.secret import Secret
from wizard.core.steps import Run, Step

FIELD = "staff_login_field"
PASSWORD_FIELD = "staff_password_field"


def begins_update(clerk: Clerk, login: str = ANNA.staff_login) -> None:
    """Choose the update of the doctor with this login."""
    clerk.clicks(f"update_{login}")
    clerk.goes_on(Step.UPDATE)


def fills_the_update(clerk: Clerk, password: str = PASSWORD) -> None:
    """Do all that an update wants, rightly."""
    for name in ("staff_password", "staff_password_repeat"):
        clerk.pastes(name, password)
    clerk.ticks(Role.PRESCRIPTIONS)
    clerk.pastes("smiletps_password", ACCOUNT_PASSWORD)


def test_s14_login_and_password_in_each_others_field_are_told(opens_wizard: OpensWizard) -> None:
    clerk = opens_wizard()
    clerk.chooses(Run.HAVE_ONE)
    clerk.types("staff_login", LOGIN)
    clerk.types_password(LOGIN)
    clerk.is_told(PASSWORD_FIELD, "The password holds a login. Were the two swapped?")
    clerk.is_told(FIELD, "Login and password are the same, or were swapped")
    clerk.types("staff_login", "recepcja")
    assert "swapped" not in clerk.reads_in("staff_card")
    clerk.types_password("x-recepcja-x")
    clerk.is_told(PASSWORD_FIELD, "Were the two swapped?")
    clerk.types_password("recepcja@gabinet.example")
    clerk.is_told(PASSWORD_FIELD, "looks like an e-mail address, not a password")
    assert clerk.text_of("staff_password") == "recepcja@gabinet.example"


def test_s14_a_full_swap_is_told_where_the_login_is_known(opens_wizard: OpensWizard) -> None:
    clerk = opens_wizard(book=linked(ANNA))
    begins_update(clerk)
    clerk.types("staff_login", PASSWORD)
    clerk.types_password(ANNA.staff_login)
    clerk.is_told(PASSWORD_FIELD, "The password holds a login. Were the two swapped?")
    clerk.is_blocked()


@pytest.mark.parametrize("typed", ["dr.zak", "DR.ZAK", " dr.zak"])
def test_s15_the_doctors_own_login_is_refused(opens_wizard: OpensWizard, typed: str) -> None:
    clerk = opens_wizard()
    clerk.chooses(Run.HAVE_ONE, doctor_login="dr.zak")
    clerk.fills_the_form(typed)
    clerk.is_told(FIELD, "the doctor's own login", "SmileTPS must get the staff login")
    clerk.is_blocked()
    clerk.hears("the doctor's own login")
    assert clerk.text_of("staff_password") == PASSWORD
    clerk.types("staff_login", LOGIN)
    assert clerk.can_go_on()


def test_s15_the_doctors_login_may_be_said_later(opens_wizard: OpensWizard) -> None:
    clerk = opens_wizard()
    clerk.chooses(Run.HAVE_ONE)
    clerk.fills_the_form("dr.zak")
    assert clerk.can_go_on()
    clerk.goes_back(Step.START)
    clerk.types("doctor_login", "dr.zak")
    clerk.goes_on(Step.ACCOUNT)
    clerk.is_told(FIELD, "the doctor's own login")
    clerk.is_blocked()


def test_s16_the_smiletps_e_mail_is_told_at_once_and_refused_when_known(
    opens_wizard: OpensWizard,
) -> None:
    clerk = opens_wizard()
    clerk.chooses(Run.HAVE_ONE)
    clerk.fills_the_form(ACCOUNT)
    clerk.is_told(FIELD, "looks like an e-mail address, not a staff login")
    clerk.goes_on(Step.SMILETPS)
    clerk.types_the_account()
    clerk.is_told("saved_card", "This is your SmileTPS sign-in, not the staff login")
    clerk.hears("This is your SmileTPS sign-in")
    clerk.is_blocked()
    clerk.goes_back(Step.ACCOUNT)
    clerk.is_told(FIELD, "This is your SmileTPS sign-in")
    clerk.is_blocked()
    clerk.types("staff_login", LOGIN)
    clerk.goes_on(Step.SMILETPS)
    assert clerk.text_of("smiletps_password") == ACCOUNT_PASSWORD
    assert clerk.can_go_on()


def test_s16_an_update_refuses_it_on_its_one_page(opens_wizard: OpensWizard) -> None:
    anna = replace(ANNA, account="")
    clerk = opens_wizard(book=linked(anna))
    begins_update(clerk)
    fills_the_update(clerk)
    clerk.types("smiletps_account", anna.staff_login)
    clerk.is_told(FIELD, "This is your SmileTPS sign-in, not the staff login")
    clerk.is_blocked()


def test_s21_another_doctors_login_is_refused_and_its_update_offered(
    opens_wizard: OpensWizard,
) -> None:
    clerk = opens_wizard(book=linked(ANNA, JAN))
    clerk.chooses(Run.HAVE_ONE)
    clerk.fills_the_form(JAN.staff_login.upper())
    clerk.is_told(FIELD, "Another doctor is linked with this login already")
    clerk.is_told("staff_card", "Update Dr Jan Kot instead")
    clerk.is_blocked()
    clerk.clicks("update_other_doctor")
    clerk.waits_for(Step.UPDATE)
    assert clerk.window.context.session.identifier == "jan"
    assert clerk.text_of("staff_login") == JAN.staff_login
    assert clerk.text_of("staff_password") == PASSWORD
    assert clerk.text_of("smiletps_address") == SMILETPS
    clerk.ticks(Role.PRESCRIPTIONS)
    clerk.types("smiletps_password", ACCOUNT_PASSWORD)
    clerk.goes_on(Step.DONE)
    (request,) = clerk.smiletps.requests
    assert request.staff_login == JAN.staff_login
    assert len(clerk.window.context.parts.book.linked()) == 2


def test_s21_the_way_back_from_there_leads_to_the_start(opens_wizard: OpensWizard) -> None:
    clerk = opens_wizard(book=linked(ANNA, JAN))
    clerk.chooses(Run.HAVE_ONE)
    clerk.fills_the_form(JAN.staff_login)
    clerk.clicks("update_other_doctor")
    clerk.waits_for(Step.UPDATE)
    clerk.goes_back(Step.START)
    clerk.chooses(Run.HAVE_ONE)
    assert clerk.window.context.session.run is Run.HAVE_ONE
    clerk.types("staff_login", JAN.staff_login)
    clerk.is_told(FIELD, "Another doctor is linked with this login already")
    clerk.is_blocked()


def test_s22_the_password_of_last_time_is_told_and_still_allowed(
    opens_wizard: OpensWizard,
) -> None:
    anna = replace(ANNA, password_kept=True)
    clerk = opens_wizard(book=linked(anna))
    store = clerk.window.context.parts.store
    assert isinstance(store, StoreInMemory)
    store.passwords["anna"] = Secret(PASSWORD)
    begins_update(clerk, anna.staff_login)
    fills_the_update(clerk)
    clerk.waits_until(lambda: clerk.window.context.session.stored_password is not None)
    clerk.is_told(PASSWORD_FIELD, "The same password as before: nothing changed")
    clerk.goes_on(Step.DONE)
    (request,) = clerk.smiletps.requests
    assert request.staff_password.same_text(PASSWORD)


def test_s23_another_login_than_the_linked_one_is_asked_about(opens_wizard: OpensWizard) -> None:
    clerk = opens_wizard(book=linked(ANNA))
    begins_update(clerk)
    fills_the_update(clerk)
    assert clerk.can_go_on()
    clerk.types("staff_login", "smiletps-nowka")
    clerk.is_told(FIELD, "Another login than before", "only if the Staff Account was replaced")
    clerk.is_blocked()
    clerk.clicks("staff_login_meant")
    assert clerk.can_go_on()
    clerk.types("staff_login", "smiletps-nowak2")
    clerk.is_blocked()  # an answer holds for one login only
    clerk.clicks("staff_login_meant")
    clerk.goes_on(Step.DONE)
    (request,) = clerk.smiletps.requests
    assert request.staff_login == "smiletps-nowak2"
    (doctor,) = clerk.window.context.parts.book.linked()
    assert (doctor.identifier, doctor.staff_login) == ("anna", "smiletps-nowak2")


def test_s06_ticks_for_one_doctor_are_not_another_ones(opens_wizard: OpensWizard) -> None:
    clerk = opens_wizard(book=linked(ANNA, JAN))
    begins_update(clerk, ANNA.staff_login)
    fills_the_update(clerk)
    clerk.goes_back(Step.START)
    begins_update(clerk, JAN.staff_login)
    assert clerk.text_of("staff_login") == JAN.staff_login
    assert clerk.text_of("staff_password") == ""
    clerk.is_told("roles_card", "Nothing is ticked yet")
    clerk.is_blocked()
