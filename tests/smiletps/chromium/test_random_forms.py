"""Forms made of tags in no sensible order: Chromium and we agree on who owns what."""

from __future__ import annotations

import pytest
from selenium.common.exceptions import ElementNotInteractableException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.smiletps.chromium.random_forms import random_form
from tests.smiletps.chromium.recorder import Recorder
from tests.smiletps.chromium.test_same_bytes import as_recorded, boundary_of
from wizard.smiletps.html.encode import Submission, submission
from wizard.smiletps.html.form import Control, Form
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.parse import read_page

pytestmark = pytest.mark.chromium
TYPE = "text/html; charset=utf-8"
EVERYDAY = range(40)
LONG = range(1000, 2000)


def test_forms_made_by_chance_are_sent_alike(browser: Chrome, recorder: Recorder) -> None:
    assert sum(_agree(seed, browser, recorder) for seed in EVERYDAY) >= len(EVERYDAY) // 4


@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_thousand_forms_made_by_chance_are_sent_alike(
    browser: Chrome, recorder: Recorder
) -> None:
    assert sum(_agree(seed, browser, recorder) for seed in LONG) >= len(LONG) // 4


def _agree(seed: int, browser: Chrome, recorder: Recorder) -> bool:
    """Compare one form; false where its button cannot be pressed or belongs to no form."""
    body = random_form(seed).encode()
    address = recorder.serve(body, TYPE, "/page")
    page = read_page(body, address, TYPE)
    assert isinstance(page, Page)
    form, button = _pressed(page)
    browser.get(address)
    try:
        for found in browser.find_elements(By.CSS_SELECTOR, "[data-press]"):
            found.click()
    except ElementNotInteractableException:
        return False  # it stands where Chromium draws nothing
    if form is None or button is None or button.disabled:
        assert recorder.take(wait=False) is None, seed
        return False
    theirs = recorder.take(wait=True)
    ours = submission(form, button, {}, boundary=boundary_of(theirs))
    assert isinstance(ours, Submission)
    assert as_recorded(ours, recorder.origin) == theirs, seed
    return True


def _pressed(page: Page) -> tuple[Form | None, Control | None]:
    """The button to press, if the page has it, and its form, if it has one."""
    for form in page.forms:
        for control in form.controls:
            if "data-press" in control.attributes:
                return form, control
    loose = (one for one in page.loose_controls if "data-press" in one.attributes)
    return None, next(loose, None)
