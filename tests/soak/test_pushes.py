"""Many pushes in one process with faults in random order: nothing is gathered (T17)."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator

import pytest

from tests.keep.secret_service import wait_for
from tests.smiletps.faulty_site import FaultySite, Place, Plan
from tests.smiletps.network_faults import FAULTS
from tests.smiletps.watching import Watch, push_of
from tests.soak.weighing import Held, held, slope
from wizard.core.outcomes import Outcome, Problem, Verdict
from wizard.core.site import SiteProfile
from wizard.core.tries import SignInTries
from wizard.smiletps.account import RequestsSmileTps

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

OLD, PAIR = ("stary.login", "stare-haslo"), ("recepcja", "Nowe-1")
WARM = 40
"""Pushes after which caches and the allocator's pools are full."""
MOST_KIB_A_PUSH = 20.0


@pytest.fixture
def site() -> Iterator[FaultySite]:
    running = FaultySite()
    yield running
    running.stop()


def push_with_some_fault(site: FaultySite, dice: random.Random) -> Verdict | Problem:
    """One push: some fault somewhere, or none; by somebody who may stop, or mistype."""
    fault = dice.choice(list(FAULTS.values()))
    plan = Plan(dice.choice(list(Place)), fault, dice.choice([0, 1, 99]), dice.random() < 0.5)
    site.begin(plan, pair=OLD, shows_password=dice.random() < 0.5)
    stops_at = dice.randrange(1, 12)
    watch = Watch(at_stage=lambda _stage: setattr(watch, "cancel", len(watch.stages) == stops_at))
    # Refused sign-ins are not counted here: the pauses after them are tested elsewhere.
    account = RequestsSmileTps(
        SiteProfile(), site.ca_file, {}, "test", deadline=0.2, tries=SignInTries(lambda: 1e9)
    )
    password = "secret" if dice.random() < 0.9 else "wrong"
    return account.link(push_of(site.url, "me", password, PAIR), watch)


def at_rest(before: Held) -> bool:
    """Whether threads and handles are back; the last exchange may end a moment later."""
    now = held()
    return now.threads <= before.threads and now.handles <= before.handles


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("pushes", [60, pytest.param(500, marks=pytest.mark.long)])
def test_nothing_is_gathered_by_many_pushes(site: FaultySite, pushes: int) -> None:
    dice = random.Random(pushes)  # noqa: S311 - a throw that comes again
    before, weights = held(), []
    for number in range(WARM + pushes):
        found = push_with_some_fault(site, dice)
        if isinstance(found, Verdict) and found.outcome is Outcome.CONFIRMED:
            assert site.pair == PAIR
        if number >= WARM:
            weights.append(held().kib)
    wait_for(lambda: at_rest(before), f"rest as before: {before}, now {held()}")
    assert held().children == before.children
    if pushes > WARM * 5:  # over few runs the allocator's steps look like a slope
        assert slope(weights) < MOST_KIB_A_PUSH
