"""What every test gets: Qt without a screen, and no warning or window left behind unseen."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from collections.abc import Generator, Iterator
from typing import Protocol

# Before anything imports Qt: without a display, and without this, Qt aborts the whole process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

# What a shell runs in its background ignores Ctrl+C; the programs that tests start must not.
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("everyday", max_examples=50, deadline=None, print_blob=True)
settings.register_profile("ci", max_examples=200, deadline=None, print_blob=True)
settings.register_profile(
    "long", max_examples=20_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "everyday")

pytest_plugins = ("pytester", "tests.slips.table")

ONE_WORKER = ("desktop", "secret_service", "chromium", "applications")
"""Tests with one of these marks share something that there is once: they run on one worker."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep tests that share a desktop, a store, a browser or an application on one worker."""
    for item in items:
        for name in ONE_WORKER:
            if item.get_closest_marker(name):
                item.add_marker(pytest.mark.xdist_group(name))


_DIED = pytest.StashKey[bool]()


class Worker(Protocol):
    """A process of the tests, as pytest-xdist (which has no types) hands it over."""

    config: pytest.Config


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Worker, error: object | None) -> None:
    """A process of the tests has ended: by itself, or Qt took it along."""
    if error is not None:
        node.config.stash[_DIED] = True


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tests that were not run are not only a failed test: .ci/run tells the two apart."""
    if session.config.stash.get(_DIED, False):
        session.exitstatus = pytest.ExitCode.INTERRUPTED


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Widgets that became garbage die here: on a server's thread they would take Qt down."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.enable()


def pytest_collection_finish() -> None:
    """What stands before the first test stays: `gc.collect` after each need not look there."""
    gc.freeze()


@pytest.fixture
def expected_warnings(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Asking for this says: warnings are part of this test. It looks at `.messages` itself."""
    return caplog


@pytest.fixture(autouse=True)
def _no_unexpected_warning(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail the test when anything logged a warning or worse that the test did not ask for."""
    yield
    if "expected_warnings" in request.fixturenames:
        return
    loud = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    if loud:
        pytest.fail("unexpected log: " + "; ".join(loud), pytrace=False)


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """Fail the test when a window that it opened is still on the screen after it."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"{type(window).__name__} {window.objectName()!r}" for window in left]
    for window in left:
        window.hide()  # not close: a window may ask back before it closes
        window.deleteLater()
    if names:
        pytest.fail("windows left open: " + ", ".join(names), pytrace=False)


@pytest.fixture(autouse=True)
def _no_language_left() -> Iterator[None]:
    """Fail the test that leaves the program speaking another language to the next one."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.translate("Window", "Close") != "Close":
        pytest.fail("a language was left installed", pytrace=False)
