"""What a run remembers, what it may put on disk, and what it may send."""

from dataclasses import asdict
from datetime import UTC, datetime

from tests.keep.samples import DOCTOR
from wizard.core.outcomes import Outcome, Stage, Verdict
from wizard.core.request import LearnedWay, LinkRequest
from wizard.core.roles import REQUIRED, Role, RoleProblem
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.core.steps import Run, Step


def typed_session() -> Session:
    return Session(
        run=Run.CREATE,
        step=Step.FORM,
        doctor="Dr Łucja Żak",
        staff_login="smiletps-zak",
        staff_password=Secret("Kanarek staff"),
        address="https://smiletps.example",
        account="recepcja@gabinet.example",
        account_password=Secret("Kanarek account"),
        ticked=REQUIRED,
    )


def test_a_changed_tick_after_the_check_blocks_the_push() -> None:
    session = typed_session()
    assert isinstance(session.request(), LinkRequest)
    session.ticked = REQUIRED | {Role.PAYMENTS}
    assert session.request() == RoleProblem(extra=(Role.PAYMENTS,))


def test_what_goes_to_disk_holds_neither_passwords_nor_ticks() -> None:
    kept = asdict(typed_session().interrupted())
    assert "Kanarek" not in str(kept)
    assert "ticked" not in kept
    assert not any(isinstance(value, Secret) for value in kept.values())


def test_a_resumed_run_asks_for_passwords_and_roles_again() -> None:
    session = typed_session()
    session.sending = True
    resumed = Session.resumed(session.interrupted())
    assert resumed.step is Step.FORM
    assert resumed.sending
    assert resumed.identifier == session.identifier
    assert not resumed.staff_password
    assert isinstance(resumed.request(), RoleProblem)


def test_wiping_drops_every_password_and_the_ticks() -> None:
    session = typed_session()
    session.stored_password = Secret("the one in the store")
    session.wipe()
    assert vars(session)["stored_password"] is None
    assert not session.staff_password
    assert not session.account_password
    assert isinstance(session.roles(), RoleProblem)


CHECKED = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


def test_an_update_keeps_since_when_the_doctor_is_linked_and_where_things_were_found() -> None:
    session = Session.updating(DOCTOR)
    entry = session.linked(Verdict(Outcome.SAVED, Stage.READ_BACK, "clinic.example"), CHECKED)
    assert (entry.identifier, entry.linked_at) == (DOCTOR.identifier, DOCTOR.linked_at)
    assert (entry.learned, entry.password_kept) == (DOCTOR.learned, True)
    assert (entry.outcome, entry.roles_confirmed_at) == (Outcome.SAVED, CHECKED)
    assert entry.pushed_at > DOCTOR.pushed_at


def test_a_first_push_is_linked_now_and_by_the_way_that_it_found() -> None:
    found = LearnedWay("/wejscie", "/konto")
    verdict = Verdict(Outcome.CONFIRMED, Stage.READ_BACK, "smiletps.example", learned=found)
    entry = typed_session().linked(verdict, CHECKED)
    assert entry.linked_at == entry.pushed_at
    assert (entry.learned, entry.password_kept) == (found, False)
    assert "Kanarek" not in str(asdict(entry))
