"""The start-up benchmark runs to its end and says met or missed."""

from tests.bench.start import Starts, measure, report


def test_one_run_prints_all_three_figures_beside_their_goals() -> None:
    table = report(measure(runs=1, rounds=1))
    for figure in ("first paint", "peak memory", "page switch, p99"):
        line = next(text for text in table.splitlines() if text.startswith(figure))
        assert line.endswith(("met", "MISSED", "not told by this system"))


def test_the_table_says_where_a_goal_is_missed() -> None:
    bare = Starts([100.0], [90.0], [50.0], [1.0] * 100, [1.0] * 100)
    slow = [1.0] * 90 + [20.0] * 10
    heavy = Starts([130.0], [120.0], [60.0], slow, slow)
    lines = report({"bare": bare, "wizard": heavy}).splitlines()
    assert lines[1].endswith("1.30   1.15 MISSED")
    assert lines[3].endswith("1.20   1.25 met")
    assert lines[4].endswith("16 ms MISSED")
