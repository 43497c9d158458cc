"""The runs of the wizard as people live them, against the practice sites over HTTPS."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from tests.ui.conftest import Open
from tests.ui.person import Person
from wizard.core.outcomes import Outcome, Stage, Verdict
from wizard.core.roles import Role
from wizard.core.steps import Step
from wizard.practice.faults import Faults
from wizard.practice.sites import PracticeSites
from wizard.ui.widgets.verdict_card import VerdictCard

PASSWORD = "Trudne hasło: ąęń & 50% +1"


def fill_in_the_form(person: Person, password: str = PASSWORD) -> None:
    """Type login and password, and tick what IDS shows."""
    person.types("staff_login", "smiletps-zak")
    person.types("staff_password", password)
    person.types("staff_password_repeat", password)
    person.ticks(Role.PRESCRIPTIONS)


def walk_to_smiletps(person: Person) -> None:
    """From the start to step 5, as a receptionist does."""
    person.types("doctor_name", "Dr Łucja Żak")
    person.goes_on(Step.KONTO)
    person.goes_on(Step.PERSONEL)
    person.goes_on(Step.FORM)
    fill_in_the_form(person)
    person.goes_on(Step.CREATED)
    person.clicks("ids_shows_created")
    person.goes_on(Step.SMILETPS)


def outcome(person: Person) -> Outcome:
    """How the last push ended."""
    result = person.window.context.session.result
    assert isinstance(result, Verdict), result
    return result.outcome


def test_a_receptionist_creates_an_account_and_smiletps_really_holds_it(
    open_wizard: Open, sites: PracticeSites
) -> None:
    person = open_wizard()
    walk_to_smiletps(person)
    person.types("smiletps_password", sites.account_password)
    person.goes_on(Step.DONE)
    assert outcome(person) is Outcome.CONFIRMED
    held = sites.look()
    assert (held.staff_login, held.staff_password) == ("smiletps-zak", PASSWORD)
    assert held.writes == 1
    assert "Confirmed" in person.reads()


def test_who_has_an_account_already_is_still_asked_for_the_roles(
    open_wizard: Open, sites: PracticeSites
) -> None:
    person = open_wizard()
    person.clicks("have_one")
    person.goes_on(Step.ACCOUNT)
    fill_in_the_form(person)
    person.ticks(Role.PAYMENTS)
    assert not person.window.currentPage().isComplete()
    person.ticks(Role.PAYMENTS)
    person.goes_on(Step.SMILETPS)
    person.types("smiletps_password", sites.account_password)
    person.goes_on(Step.DONE)
    assert outcome(person) is Outcome.CONFIRMED
    assert sites.look().staff_login == "smiletps-zak"


def test_a_doctor_updates_the_password_on_one_page(open_wizard: Open, sites: PracticeSites) -> None:
    person = open_wizard()
    walk_to_smiletps(person)
    person.types("smiletps_password", sites.account_password)
    person.goes_on(Step.DONE)
    person.clicks("finish")
    person = open_wizard()
    person.goes_on(Step.UPDATE)
    assert "smiletps-zak" in person.window.current.context.session.staff_login
    person.types("staff_password", "Nowe!haslo7")
    person.types("staff_password_repeat", "Nowe!haslo7")
    person.ticks(Role.PRESCRIPTIONS)
    person.types("smiletps_password", sites.account_password)
    person.goes_on(Step.DONE)
    assert outcome(person) in {Outcome.CONFIRMED, Outcome.SAVED}
    assert sites.look().staff_password == "Nowe!haslo7"
    (doctor,) = person.window.context.parts.book.linked()
    assert doctor.staff_login == "smiletps-zak"


def test_a_refused_sign_in_keeps_everything_typed_and_can_be_mended(
    open_wizard: Open, sites: PracticeSites
) -> None:
    person = open_wizard()
    walk_to_smiletps(person)
    person.types("smiletps_password", "not the password")
    person.goes_on()
    card = person.window.currentPage().findChild(VerdictCard)
    assert isinstance(card, VerdictCard)
    person.waits_until(card.isVisible)
    assert person.step is Step.SMILETPS
    assert outcome(person) is Outcome.REFUSED
    assert sites.look().sign_in_attempts == 1
    assert sites.look().writes == 0
    person.types("smiletps_password", sites.account_password)
    person.goes_on(Step.DONE)
    assert sites.look().staff_password == PASSWORD


def test_a_cancelled_push_changes_nothing_and_can_be_sent_again(
    open_wizard: Open, sites: PracticeSites
) -> None:
    sites.set_faults(Faults(delay={Stage.SIGN_IN: 10}))
    person = open_wizard()
    walk_to_smiletps(person)
    person.types("smiletps_password", sites.account_password)
    person.goes_on()
    person.waits_until(lambda: person.window.current.busy)
    person.clicks("push_cancel")
    person.waits_until(lambda: not person.window.current.busy)
    assert "Stopped" in person.reads()
    assert sites.look().writes == 0
    sites.set_faults(Faults())
    person.goes_on(Step.DONE)
    assert sites.look().staff_login == "smiletps-zak"


def test_a_wizard_closed_half_way_goes_on_at_its_step_without_password_and_ticks(
    open_wizard: Open, sites: PracticeSites
) -> None:
    person = open_wizard()
    walk_to_smiletps(person)
    QTimer.singleShot(0, person.answers("ask_to_close", "Close"))
    person.window.close()
    assert not person.window.isVisible()
    person = open_wizard()
    assert "passwords were not kept" in person.reads()
    person.goes_on(Step.SMILETPS)
    session = person.window.context.session
    assert session.staff_login == "smiletps-zak"
    assert not session.staff_password
    assert not session.ticked
    person.types("smiletps_password", sites.account_password)
    assert not person.window.currentPage().isComplete()
    assert "Go back and type the staff login and password" in person.reads()
    person.window.back()
    person.window.back()
    person.waits_for(Step.FORM)
    fill_in_the_form(person)
    person.goes_on(Step.CREATED)
    person.clicks("ids_shows_created")
    person.goes_on(Step.SMILETPS)
    person.types("smiletps_password", sites.account_password)
    person.goes_on(Step.DONE)
    assert sites.look().staff_password == PASSWORD


def test_a_tick_changed_after_going_back_blocks_the_push(
    open_wizard: Open, sites: PracticeSites
) -> None:
    person = open_wizard()
    walk_to_smiletps(person)
    person.types("smiletps_password", sites.account_password)
    assert person.window.currentPage().isComplete()
    person.window.back()
    person.window.back()
    person.waits_for(Step.FORM)
    person.ticks(Role.TREATMENT)
    person.window.go_to(Step.SMILETPS)
    assert not person.window.currentPage().isComplete()
    assert not person.window.validateCurrentPage()
    assert sites.look().writes == 0
