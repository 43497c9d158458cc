"""One browser for the whole table: Debian's Chromium with scripts off."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

from tests.smiletps.chromium.recorder import Recorder

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--lang=en-US",
)


@pytest.fixture(scope="session")
def recorder() -> Iterator[Recorder]:
    """The server that shows the forms and writes down what comes back."""
    with Recorder() as running:
        yield running


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """A Chromium that runs no scripts, with a profile of its own."""
    driver = shutil.which("chromedriver")
    binary = shutil.which("chromium")
    if not driver or not binary:
        pytest.skip("Chromium and chromedriver are not installed")
    options = ChromeOptions()
    options.binary_location = binary
    for flag in _FLAGS:
        options.add_argument(flag)
    profile: Path = tmp_path_factory.mktemp("chromium")
    options.add_argument(f"--user-data-dir={profile}")
    options.add_experimental_option(
        "prefs", {"profile.managed_default_content_settings.javascript": 2}
    )
    running = Chrome(options=options, service=Service(driver))
    try:
        yield running
    finally:
        running.quit()
