"""The encoder sends the same bytes as Chromium with scripts off, form after form."""

from __future__ import annotations

import re

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.smiletps.chromium.cases import CASES, DEVIATIONS, Case
from tests.smiletps.chromium.recorder import Recorded, Recorder
from wizard.smiletps.html.checks import Unsendable
from wizard.smiletps.html.encode import Submission, submission
from wizard.smiletps.html.form import Control, Form
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.parse import read_page

pytestmark = pytest.mark.chromium


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_same_request_as_chromium(case: Case, browser: Chrome, recorder: Recorder) -> None:
    address = recorder.serve(case.body, case.header, case.path)
    theirs = _press_in_chromium(case, browser, recorder, address)
    assert (theirs is not None) is case.sends, "Chromium does not do what the table says"
    ours = _press_in_ours(case, address, theirs)
    if theirs is None:
        assert isinstance(ours, Unsendable)
    else:
        assert isinstance(ours, Submission), ours
        assert as_recorded(ours, recorder.origin) == theirs


@pytest.mark.parametrize("case", DEVIATIONS, ids=lambda case: case.name)
def test_where_we_send_otherwise_on_purpose(
    case: Case, browser: Chrome, recorder: Recorder
) -> None:
    address = recorder.serve(case.body, case.header, case.path)
    theirs = _press_in_chromium(case, browser, recorder, address)
    assert theirs is not None
    ours = _press_in_ours(case, address, theirs)
    assert isinstance(ours, Submission)
    assert (ours.body.decode(), theirs.body.decode()) == (case.ours, case.chromium), case.why


def test_the_table_is_long_enough() -> None:
    assert len(CASES) >= 40
    assert len({case.name for case in CASES}) == len(CASES)


def _press_in_chromium(
    case: Case, browser: Chrome, recorder: Recorder, address: str
) -> Recorded | None:
    browser.get(address)
    for name, value in case.typed.items():
        field = browser.find_element(By.NAME, name)
        field.clear()
        field.send_keys(value)
    for field in browser.find_elements(By.CSS_SELECTOR, "[data-enter]"):
        field.send_keys(Keys.ENTER)
    for button in browser.find_elements(By.CSS_SELECTOR, "[data-press]"):
        button.click()
    _ = browser.title  # waits until a page that was asked for is there
    return recorder.take(wait=case.sends)


def _press_in_ours(case: Case, address: str, theirs: Recorded | None) -> Submission | Unsendable:
    page = read_page(case.body, address, case.header)
    assert isinstance(page, Page)
    form, pressed = _marked(page)
    changes = {one: case.typed[one.name] for one in form.controls if one.name in case.typed}
    return submission(form, pressed, changes, boundary=boundary_of(theirs))


def _marked(page: Page) -> tuple[Form, Control | None]:
    """The form and the button that the case presses; None stands for Enter in a field."""
    for form in page.forms:
        for control in form.controls:
            if "data-press" in control.attributes:
                return form, control
            if "data-enter" in control.attributes:
                return form, control if control.is_submit else None
    raise AssertionError("the case presses nothing")


def boundary_of(theirs: Recorded | None) -> str | None:
    """The boundary that Chromium made up for a multipart body."""
    found = re.search("boundary=(.+)", (theirs and theirs.content_type) or "")
    return found[1] if found else None


def as_recorded(ours: Submission, origin: str) -> Recorded:
    """Our request as the server would see it."""
    assert ours.url.startswith(origin)
    target = ours.url.removeprefix(origin)
    return Recorded(ours.method, target, ours.content_type, ours.body)
