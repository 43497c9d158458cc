"""Doctors that this computer has linked already."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.slips.desk import ACCOUNT, SMILETPS
from tests.ui.stand_ins import BookInMemory
from wizard.core.linked import LinkedDoctor
from wizard.core.outcomes import Outcome

LAST_MONTH = datetime.now(UTC) - timedelta(days=30)

ANNA = LinkedDoctor(
    identifier="anna",
    doctor="Dr Anna Nowak",
    staff_login="smiletps-nowak",
    address=SMILETPS,
    account=ACCOUNT,
    linked_at=LAST_MONTH,
    pushed_at=LAST_MONTH,
    outcome=Outcome.CONFIRMED,
    roles_confirmed_at=LAST_MONTH,
)
JAN = replace(ANNA, identifier="jan", doctor="Dr Jan Kot", staff_login="smiletps-kot")


def linked(*doctors: LinkedDoctor) -> BookInMemory:
    """A book with these doctors in it."""
    return BookInMemory({doctor.identifier: doctor for doctor in doctors})
