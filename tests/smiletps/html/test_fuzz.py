"""Ten thousand damaged pages: no exception, no other scheme, bounded in time and memory."""

from __future__ import annotations

import sys
import time

import pytest

from tests.smiletps.html.corpus import PAGES, body_of
from tests.smiletps.html.mutations import damaged
from wizard.core.site import SignInPage, StaffForm
from wizard.smiletps.html.encode import Submission, submission
from wizard.smiletps.html.form import Form
from wizard.smiletps.html.match import match_links
from wizard.smiletps.html.page import Page, Unreadable
from wizard.smiletps.html.parse import read_page
from wizard.smiletps.settings_form import find_settings
from wizard.smiletps.sign_in_form import find_sign_in

HOW_MANY = 10_000
BATCHES = 20
_LONGEST = 2.0  # seconds of one core for one page; a busy machine included
_MOST_MEMORY = 150 * 1024  # kilobytes more after a batch than before
_TYPED = "zażółć \U0001f600 &=+%\"'<>"
_STAFF = StaffForm(
    ("Login do Invisalign Staff Account", "Staff login", "Login", "E-mail"),
    ("Hasło do Invisalign Staff Account", "Staff password", "Hasło", "Password"),
    ("Zaktualizuj dane", "Save", "Zaloguj"),
)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_no_damaged_page_gets_the_better_of_us(batch: int) -> None:
    pages = [body_of(name) for name in PAGES]
    before, readable = _memory(), 0
    for seed in range(batch, HOW_MANY, BATCHES):
        body, content_type = damaged(seed, pages)
        start = time.process_time()
        page = read_page(body, "https://smiletps.example/a/b?c=d", content_type)
        assert isinstance(page, Page | Unreadable)
        if isinstance(page, Page):
            readable += 1
            _use(page)
        assert time.process_time() - start < _LONGEST, seed
    assert readable > HOW_MANY / BATCHES / 3, "most of the damage must get past the first check"
    assert _memory() - before < _MOST_MEMORY


def _use(page: Page) -> None:
    """Do with the page all that a push could."""
    find_settings(page, _STAFF)
    find_sign_in(page, SignInPage())
    for link in match_links(["Ustawienia", "Account", "Konto"], page.links):
        assert link.url.startswith(("https://", "http://"))
    assert all(line for line in page.lines)
    _ = (page.title, page.messages, page.needs_scripts, page.refresh, page.captcha)
    for form in page.forms:
        _send(form)


def _send(form: Form) -> None:
    typable = [one for one in form.controls if one.is_editable][:2]
    for button in (None, *form.submit_buttons[:3]):
        for changes in ({}, dict.fromkeys(typable, _TYPED), dict.fromkeys(typable, "12.5")):
            sent = submission(form, button, changes)
            if isinstance(sent, Submission):
                assert sent.url.startswith(("https://", "http://"))
                assert sent.method in {"GET", "POST"}


def _memory() -> int:
    """The most memory that the process ever held, in kilobytes; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - not on Windows

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // 1024 if sys.platform == "darwin" else most
