"""A linked doctor and an interrupted run with something in every field."""

from __future__ import annotations

from datetime import UTC, datetime

from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Outcome
from wizard.core.request import LearnedWay
from wizard.core.steps import Run, Step

DOCTOR = LinkedDoctor(
    identifier="5f2b",
    doctor="dr Żaneta Kowalska",
    staff_login="smiletps-kowalska",
    address="https://clinic.example/",
    account="biuro@clinic.example",
    linked_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
    pushed_at=datetime(2026, 11, 2, 7, 15, 1, 5, tzinfo=UTC),
    outcome=Outcome.CONFIRMED,
    roles_confirmed_at=datetime(2026, 11, 2, 7, 14, tzinfo=UTC),
    learned=LearnedWay("/wejscie", "/konto/ustawienia"),
    password_kept=True,
)

SESSION = InterruptedSession(
    run=Run.CREATE,
    step=Step.SMILETPS,
    identifier="77aa",
    doctor="dr Nowak",
    staff_login="smiletps-nowak",
    first_name="Ola",
    last_name="Nowak",
    title="mgr",
    address="https://clinic.example/",
    account="biuro@clinic.example",
    sending=True,
    saved_at=datetime(2026, 11, 3, 12, 0, tzinfo=UTC),
)
