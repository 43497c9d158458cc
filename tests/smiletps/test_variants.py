"""All variants of the practice SmileTPS: the right verdict, and the truth at the site."""

from __future__ import annotations

import pytest

from tests.practice.expected import EXPECTED
from tests.smiletps.practising import OLD_PAIR, answers_of, push
from tests.smiletps.watching import Watch
from wizard.core.outcomes import Problem, Stage, Verdict
from wizard.practice.sites import PracticeSites


@pytest.mark.parametrize("name", EXPECTED)
def test_every_variant_gets_the_honest_answer(name: str) -> None:
    with PracticeSites(variant=name) as sites:
        sites.hold(*OLD_PAIR)
        before = sites.look()
        pair = (sites.variant.push_login, sites.variant.push_password)
        watch = Watch(answers_of(sites, pair[1]))
        found = push(sites, pair, watch=watch)
        after = sites.look()

    expected = EXPECTED[name]
    outcome = "problem" if isinstance(found, Problem) else found.outcome.value
    assert (outcome, found.stage, found.code) == (expected.outcome, expected.stage, expected.code)
    assert watch.stages == list(Stage)[: len(watch.stages)]
    if expected.stored:
        assert (after.staff_login, after.staff_password) == pair
        assert after.settings == before.settings
        assert after.writes == 1
    elif after.writes == 0:
        assert (after.staff_login, after.staff_password) == OLD_PAIR
    assert after.contact == before.contact
    assert after.writes <= 1
    assert after.destructive_hits == 0
    assert after.sign_in_attempts <= 2
    assert not [line for line in after.requests if "https://" in line]
    assert pair[1] not in repr(found)
    if isinstance(found, Verdict):
        assert pair[1] not in found.site_words
