"""Every variant that can be used at all can be used by a person: Chromium fills in its form.

This proves the variants themselves: their markup works in a browser, the right form stores the pair
byte for byte, and the other fields of the form come back as they were.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from tests.practice.expected import EXPECTED
from wizard.practice.sites import PracticeSites
from wizard.practice.variants import VARIANTS
from wizard.practice.visit import SETTINGS

pytestmark = pytest.mark.chromium

USABLE = [name for name, expected in EXPECTED.items() if expected.stored]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chrome]:
    """Debian's Chromium without a window; it need not trust anything, the markup is tested here."""
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not browser or not driver:
        pytest.skip("needs the packages chromium and chromium-driver")
    options = ChromeOptions()
    options.binary_location = browser
    options.page_load_strategy = "eager"
    for flag in (
        "--headless=new",
        "--no-sandbox",
        "--ignore-certificate-errors",
        "--disable-background-networking",
        "--disable-component-update",
    ):
        options.add_argument(flag)
    chrome = Chrome(options=options, service=ChromeService(driver))
    yield chrome
    chrome.quit()


class Person:
    """Somebody before the browser, who only uses what can be seen."""

    def __init__(self, chrome: Chrome, sites: PracticeSites) -> None:
        self._chrome = chrome
        self._sites = sites

    def _seen(self, selector: str) -> list[WebElement]:
        found = self._chrome.find_elements(By.CSS_SELECTOR, selector)
        return [element for element in found if element.is_displayed()]

    def _fill(self, answers: dict[str, str]) -> WebElement | None:
        """Fill in what can be seen of these fields, the first of each name; the last one filled."""
        last = None
        for name, value in answers.items():
            for field in self._seen(f'input[name="{name}"]')[:1]:
                field.clear()
                field.send_keys(value)
                last = field
        return last

    def _press(self, field: WebElement, words: tuple[str, ...]) -> None:
        """Press the first button with one of these words that belongs to the field's form."""
        same_form = "return arguments[0].form === arguments[1].form"
        for button in self._seen("button, input[type=submit], input[type=image]"):
            names = (button.text, *map(button.get_attribute, ("value", "alt")))
            name = " ".join(filter(None, names)).replace("\u00ad", "")
            right = any(word in name for word in words)
            if right and self._chrome.execute_script(same_form, button, field):
                self._click(button)
                return
        pytest.fail(f"no button {words} can be seen")

    def _click(self, element: WebElement) -> None:
        """Click, and wait for the next page.

        The old page is known by a mark, not by its elements: asked about an element in the moment
        of change, chromedriver does not say "stale" but that the node is of another document.
        """
        self._chrome.execute_script("window.oldPage = true")
        element.click()
        there = "return !window.oldPage && document.readyState !== 'loading'"
        WebDriverWait(self._chrome, 20, 0.02, [WebDriverException]).until(
            lambda chrome: chrome.execute_script(there)
        )

    def open_sign_in(self) -> None:
        """Follow the link to the sign-in, where the first page has only that."""
        for link in self._chrome.find_elements(By.LINK_TEXT, "Zaloguj")[:1]:
            self._click(link)

    def sign_in(self) -> None:
        """Answer what the way in asks for, page by page; three at most."""
        answers = {
            "email": self._sites.account,
            "password": self._sites.account_password,
            "code": self._sites.second_factor_code,
        }
        for _ in range(3):
            if self._seen("input[name=news]") or not (last := self._fill(answers)):
                return
            self._press(last, ("Zaloguj", "Dalej", "Potwierdź", "Sign in"))

    def save(self, login: str, password: str) -> None:
        """Fill in the staff form and press its button."""
        variant = self._sites.variant
        answers = {
            variant.login_field: login,
            "account_password": self._sites.account_password,
            "password_repeated": password,
            variant.password_field: password,
        }
        last = self._fill(answers)
        assert last is not None
        self._press(last, ("Zaktualizuj dane", "Update"))


@pytest.mark.parametrize("name", USABLE)
def test_a_person_in_a_browser_can_save_the_pair(chromium: Chrome, name: str) -> None:
    variant = VARIANTS[name]
    with PracticeSites(variant=name) as sites:
        person = Person(chromium, sites)
        chromium.get(sites.smiletps)
        person.open_sign_in()
        person.sign_in()
        chromium.get(sites.smiletps + SETTINGS)
        person.sign_in()
        before = sites.look().settings
        person.save(variant.push_login, variant.push_password)
        held = sites.look()
        pair = (variant.push_login, variant.push_password)
        assert (held.staff_login, held.staff_password) == pair
        assert held.settings == before
        assert (held.writes, held.destructive_hits) == (1, 0)
        chromium.delete_all_cookies()
