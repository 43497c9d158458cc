"""The bench of a push: it runs, and the wizard asks for no more pages than it must."""

from __future__ import annotations

from tests.bench.push import measure


def test_a_push_along_a_known_way_makes_the_same_requests_as_a_script() -> None:
    plain, learned, by_labels = measure(rounds=1)
    assert learned.requests == plain.requests == 6
    assert by_labels.requests == plain.requests + 2  # the address, and one menu on the way
