"""A pattern of the site is tried where that is quick, and passes where it could take for ever."""

from __future__ import annotations

import time

import pytest

from wizard.smiletps.html.pattern import fits, is_harmless


@pytest.mark.parametrize(
    ("pattern", "value", "expected"),
    [
        ("[A-Za-z0-9]{4,20}", "abcd1", True),
        ("[A-Za-z0-9]{4,20}", "abc", False),
        ("[A-Za-z0-9]{4,20}", "abcd!", False),
        (r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{8,}", "Abcdefg1", True),
        (r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{8,}", "abcdefg1", False),
        (r"[^@\s]+@[^@\s]+\.[a-z]+", "a@b.pl", True),
        (r"\d{2}-\d{3}", "00-950", True),
        (r"\d{2}-\d{3}", "٠٠-٩٥٠", False),
        ("a|bc", "bc", True),
        ("a|bc", "abc", False),
    ],
)
def test_an_ordinary_pattern_is_tried(pattern: str, value: str, expected: bool) -> None:
    assert is_harmless(pattern)
    assert fits(pattern, value) is expected


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+$", "(a*)*b", "(a|a)*b", "(a|aa)+$", "(.*a){25}b", "(a?){30}a{30}", ".*.*.*.*.*b",
     "([a-z]+)*!", "((a+)b?)+", "a?" * 40 + "a" * 40, "(?:(?:a+))+b", "x" * 501],
)  # fmt: skip
def test_a_pattern_that_could_run_for_ever_passes(pattern: str) -> None:
    start = time.process_time()

    assert fits(pattern, "a" * 60 + "!")
    assert time.process_time() - start < 0.2


@pytest.mark.parametrize("pattern", [r"\p{L}+", "[^]", "(", "[a", r"(?<n>a)", "a{2,1}", "*"])
def test_a_pattern_that_python_cannot_read_passes(pattern: str) -> None:
    assert fits(pattern, "value")


def test_what_is_tried_is_quick_on_the_longest_value() -> None:
    start = time.process_time()

    fits("[a-z]*[a-z]*[a-z]*!", "a" * 128)

    assert time.process_time() - start < 0.5
