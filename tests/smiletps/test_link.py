"""The push against a site with faults: one honest outcome, one write, nothing else touched."""

from __future__ import annotations

import pytest

from tests.smiletps.practising import OLD_PAIR, PAIR, account_at, answers_of, push, saves
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.request import SignIn
from wizard.core.secret import Secret
from wizard.practice.faults import FAULTS, Effect, Faults, Reply
from wizard.practice.sites import PracticeSites

CONFIRMED = (Outcome.CONFIRMED, Stage.READ_BACK, None)
NOT_STORED = (Outcome.REFUSED, Stage.READ_BACK, Code.NOT_STORED)


@pytest.mark.parametrize(
    ("fault", "expected", "sent"),
    [
        ("none", CONFIRMED, 1),
        ("dropped-before-save", CONFIRMED, 2),
        ("dropped-after-save", CONFIRMED, 1),
        ("reply-cut", CONFIRMED, 1),
        ("stores-late", CONFIRMED, 2),
        ("session-lost", CONFIRMED, 2),
        ("stores-twice", CONFIRMED, 1),
        ("bad-gateway-stored", CONFIRMED, 1),
        ("error-500-not-stored", NOT_STORED, 1),
        ("stores-nothing", NOT_STORED, 1),
        ("refused", (Outcome.REFUSED, Stage.SAVE, Code.SAVE_REFUSED), 1),
    ],
)
def test_the_verdict_is_what_the_site_really_holds(
    fault: str, expected: tuple[Outcome, Stage, Code | None], sent: int
) -> None:
    with PracticeSites(FAULTS[fault]) as sites:
        sites.hold(*OLD_PAIR)
        found = push(sites, PAIR)
        held = sites.look()
        assert saves(sites) == sent
    assert isinstance(found, Verdict), found
    assert (found.outcome, found.stage, found.code) == expected
    pair = PAIR if found.outcome is Outcome.CONFIRMED else OLD_PAIR
    assert (held.staff_login, held.staff_password) == pair
    assert held.destructive_hits == 0


def test_a_site_that_broke_while_saving_may_have_stored_the_login_alone() -> None:
    with PracticeSites(FAULTS["error-500-stored"]) as sites:
        sites.hold(*OLD_PAIR)
        found = push(sites, PAIR)
        assert saves(sites) == 1
    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (Outcome.UNKNOWN, Code.PARTLY_STORED)
    assert found.shown == "Login do Invisalign Staff Account"


class StopsWhileSaving(Watch):
    """Somebody who presses Stop once the data is out: it is looked up, and not sent again."""

    def stopping(self) -> bool:
        return Stage.SAVE in self.stages


@pytest.mark.parametrize("fault", ["dropped-before-save", "stores-late"])
def test_old_data_after_a_lost_reply_does_not_prove_that_nothing_comes(fault: str) -> None:
    with PracticeSites(FAULTS[fault]) as sites:
        sites.hold(*OLD_PAIR)
        found = account_at(sites).link(
            push_of(sites.smiletps, sites.account, sites.account_password, PAIR),
            StopsWhileSaving(),
        )
        assert saves(sites) == 1
    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (Outcome.UNKNOWN, Code.REPLY_LOST)


def test_a_gateway_that_got_no_answer_is_a_lost_reply() -> None:
    failing = Faults(reply={Stage.SAVE: Reply.BAD_GATEWAY_502}, save=Effect.STORES_NOTHING, times=1)
    with PracticeSites(failing) as sites:
        sites.hold(*OLD_PAIR)
        found = push(sites, PAIR)
        assert (saves(sites), sites.look().staff_login) == (2, PAIR[0])
    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.CONFIRMED


def test_a_refusal_is_told_in_the_sites_own_words() -> None:
    with PracticeSites(FAULTS["refused"]) as sites:
        sites.hold(*OLD_PAIR)
        found = push(sites, PAIR)
    assert found.site_words == "Hasło jest za krótkie"


@pytest.mark.parametrize(
    ("fault", "code", "named"),
    [
        ("unavailable", Code.MAINTENANCE, ()),
        ("too-many-requests", Code.TOO_MANY_REQUESTS, ("60",)),
        ("maintenance", Code.MAINTENANCE, ()),
        ("huge", Code.ANSWER_TOO_LARGE, ()),
        ("wrong-type", Code.SIGN_IN_UNCLEAR, ()),
    ],
)
def test_a_broken_site_is_told_apart_and_nothing_is_saved(
    fault: str, code: Code, named: tuple[str, ...]
) -> None:
    with PracticeSites(FAULTS[fault]) as sites:
        found = push(sites, PAIR)
        assert sites.look().writes == 0
    assert isinstance(found, Problem)
    assert (found.code, found.stage, found.named) == (code, Stage.SIGN_IN, named)


@pytest.mark.parametrize(
    ("reply", "outcome", "code"),
    [
        ("dropped-after-save", Outcome.UNKNOWN, Code.REPLY_LOST),
        ("error-500-stored", Outcome.UNKNOWN, Code.REPLY_LOST),
        ("refused", Outcome.REFUSED, Code.SAVE_REFUSED),
        ("none", Outcome.SAVED, Code.NOTHING_SHOWN),
        ("session-lost", Outcome.UNKNOWN, Code.REPLY_LOST),
    ],
)
def test_a_new_password_under_the_same_login_is_never_called_confirmed(
    reply: str, outcome: Outcome, code: Code
) -> None:
    with PracticeSites(FAULTS[reply]) as sites:
        sites.hold(PAIR[0], "stare haslo")
        found = push(sites, PAIR)
        assert saves(sites) == 1
    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (outcome, code)


def test_looking_tells_which_login_is_there_and_writes_nothing() -> None:
    with PracticeSites() as sites:
        sites.hold(*OLD_PAIR)
        sign_in = SignIn(sites.smiletps, sites.account, Secret(sites.account_password))
        watch = Watch()
        right = account_at(sites).check(sign_in, OLD_PAIR[0], watch)
        wrong = account_at(sites).check(sign_in, PAIR[0], Watch())
        sites.hold("", "")
        nothing = account_at(sites).check(sign_in, PAIR[0], Watch())
        assert sites.look().writes == 0
    assert isinstance(right, Verdict)
    assert right.outcome is Outcome.CONFIRMED
    assert Stage.SAVE not in watch.stages
    assert isinstance(wrong, Verdict)
    assert (wrong.code, wrong.shown) == (Code.OTHER_LOGIN_SHOWN, OLD_PAIR[0])
    assert nothing.code is Code.NO_LOGIN_SHOWN


def test_nothing_typed_shows_in_what_is_handed_back() -> None:
    with PracticeSites(variant="confirm_password") as sites:
        watch = Watch(answers_of(sites, PAIR[1]))
        found = push(sites, PAIR, watch=watch)
        assert PAIR[1] not in repr(found)
        assert sites.account_password not in repr(found)
