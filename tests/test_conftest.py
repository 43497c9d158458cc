"""The suite fails on what nobody asked for: warnings in the log and windows left open."""

from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    """An empty suite under this project's conftest."""
    pytester.makeconftest(CONFTEST.read_text("utf-8"))
    return pytester


def outcome(suite: pytest.Pytester, source: str) -> str:
    """What pytest prints for one test file; a process of its own, so that Qt starts afresh."""
    suite.makepyfile(source)
    return suite.runpytest_subprocess("-p", "no:randomly").stdout.str()


def test_an_unexpected_warning_fails_the_test_that_caused_it(suite: pytest.Pytester) -> None:
    printed = outcome(
        suite,
        """
        import logging

        def test_quiet():
            logging.getLogger("part").info("all is well")

        def test_loud():
            logging.getLogger("part").warning("the roof leaks")
        """,
    )
    assert "unexpected log: part: the roof leaks" in printed
    assert "2 passed, 1 error" in printed


def test_a_warning_that_a_test_asks_for_is_handed_to_it(suite: pytest.Pytester) -> None:
    printed = outcome(
        suite,
        """
        import logging

        def test_asks(expected_warnings):
            logging.getLogger("part").warning("the roof leaks")
            assert expected_warnings.messages == ["the roof leaks"]
        """,
    )
    assert "1 passed" in printed


def test_a_window_left_open_fails_its_own_test_and_no_other(suite: pytest.Pytester) -> None:
    printed = outcome(
        suite,
        """
        from PySide6.QtWidgets import QWidget

        kept = []

        def test_forgets_its_window(qapp):
            kept.append(QWidget(objectName="forgotten"))
            kept[0].show()

        def test_after_it(qapp):
            pass
        """,
    )
    assert "windows left open: QWidget 'forgotten'" in printed
    assert "2 passed, 1 error" in printed
