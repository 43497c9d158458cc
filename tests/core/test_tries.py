"""Two refused sign-ins, then a pause (slip S26)."""

from __future__ import annotations

from wizard.core.tries import FIRST_PAUSE, LONGEST_PAUSE, SignInTries


class Clock:
    """A clock that a test turns by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def refuse(tries: SignInTries, times: int, account: str = "anna") -> None:
    for _ in range(times):
        tries.was_refused("tps.example", account)


def test_two_refusals_are_free_and_then_there_is_a_pause() -> None:
    clock = Clock()
    tries = SignInTries(clock)
    refuse(tries, 1)
    assert tries.pause("tps.example", "anna") == 0
    refuse(tries, 1)
    assert tries.pause("tps.example", "anna") == FIRST_PAUSE
    clock.now += FIRST_PAUSE - 0.5
    assert tries.pause("tps.example", "anna") == 1
    clock.now += 0.5
    assert tries.pause("tps.example", "anna") == 0


def test_each_further_refusal_doubles_the_pause_up_to_a_limit() -> None:
    tries = SignInTries(Clock())
    refuse(tries, 3)
    assert tries.pause("tps.example", "anna") == 2 * FIRST_PAUSE
    refuse(tries, 50)
    assert tries.pause("tps.example", "anna") == LONGEST_PAUSE


def test_the_account_counts_whatever_its_case_and_others_do_not() -> None:
    tries = SignInTries(Clock())
    refuse(tries, 2, " Anna ")
    assert tries.pause("tps.example", "anna") > 0
    assert tries.pause("tps.example", "ewa") == 0
    assert tries.pause("other.example", "anna") == 0


def test_a_sign_in_that_works_forgets_the_refusals() -> None:
    tries = SignInTries(Clock())
    refuse(tries, 5)
    tries.was_accepted("tps.example", "anna")
    assert tries.pause("tps.example", "anna") == 0
