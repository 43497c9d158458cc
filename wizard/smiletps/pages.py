"""Opening pages of the site and sending its forms, with what came back ready to be looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from wizard.core.outcomes import Code
from wizard.smiletps.answer_in_json import read_json
from wizard.smiletps.html.checks import Unsendable, WhyUnsendable
from wizard.smiletps.html.encode import Submission, arrives_unchanged, submission
from wizard.smiletps.html.form import Control, Form
from wizard.smiletps.html.harm import harmful_address
from wizard.smiletps.html.page import Page, WhyUnreadable
from wizard.smiletps.html.parse import read_page
from wizard.smiletps.html.refresh import refresh_in
from wizard.smiletps.html.sanitise import whole_number
from wizard.smiletps.https.bounds import with_https
from wizard.smiletps.https.connection import Connection, left_the_site
from wizard.smiletps.https.exchange import Answer
from wizard.smiletps.https.trouble import Trouble

LONGEST_REFRESH = 5.0
"""Seconds: a page that moves on sooner is a stop on the way; a later one is a clock running out."""
MOST_REFRESHES = 5
LONGEST_WAIT = 60
"""Seconds that a site may ask for; more is no use to a person in front of a screen."""
_NO_SUCH_ACTION = (404, 405, 501)


@dataclass(frozen=True)
class Sight:
    """What an answer shows.

    `page` is None when it is no page; `words` then say what is wrong, `agrees` that nothing is.
    `passed` are the pages that went on to this one by themselves, after a moment.
    """

    url: str
    status: int
    page: Page | None
    words: str = ""
    wait: int = 0
    moved_on: bool = False

    passed: tuple[Page, ...] = ()
    agrees: bool = False

    @property
    def shown(self) -> tuple[Page, ...]:
        """All pages that a person saw, in order."""
        return (*self.passed, self.page) if self.page else self.passed

    @property
    def takes_no_forms(self) -> bool:
        """Whether the address of a form takes none; a page after it may just be missing."""
        return self.status in _NO_SUCH_ACTION and not self.moved_on


class Pages:
    """The pages of one site, over one connection."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def open(self, url: str, from_page: str = "", *, fresh: bool = False) -> Sight | Trouble:
        """Read a page, and go on where it refreshes to at once."""
        return self._look(self.connection.get(url, from_page=from_page, fresh=fresh))

    def prepare(
        self, form: Form, button: Control | None, typed: Mapping[Control, str]
    ) -> Submission | Trouble | Unsendable:
        """Make the request that sends a form; everything not typed goes back as it came.

        A form that would be sent in the clear, or out of the site, is a trouble. So is text that
        would arrive as other text, because the form's character set lacks a letter of it.
        """
        for control, text in typed.items():
            if not arrives_unchanged(form, text):
                return Unsendable(WhyUnsendable.WRONG_KIND, control.label)
        request = submission(form, button, typed)
        if isinstance(request, Unsendable):
            return request
        if request.url.startswith("http://"):
            return Trouble(Code.UNSAFE_FORM)
        if not self.connection.bounds.admit(request.url):
            return left_the_site(request.url)
        return request

    def deliver(
        self, request: Submission, from_page: str, *, fresh: bool = True
    ) -> Sight | Trouble:
        """Send a prepared form of the page `from_page`."""
        return self._look(self.connection.send(request, from_page, fresh=fresh))

    def send(
        self,
        form: Form,
        button: Control | None,
        typed: Mapping[Control, str],
        *,
        fresh: bool = True,
    ) -> Sight | Trouble | Unsendable:
        """Prepare and deliver a form."""
        request = self.prepare(form, button, typed)
        if isinstance(request, Submission):
            return self.deliver(request, form.page_url, fresh=fresh)
        return request

    def leads_within(self, url: str) -> str:
        """The https address that a link or refresh of a page leads to; "" when not to be opened.

        Never out of the site, never to where one is signed out or something is deleted.
        """
        target = with_https(url)
        may_open = self.connection.bounds.admit(target) and not harmful_address(target)
        return target if may_open else ""

    def frames_of(self, page: Page) -> list[str]:
        """The addresses of the pages of this site that are shown inside a page."""
        found = map(self.leads_within, page.frames)
        return [url for url in found if url and url != page.url]

    def _look(self, answer: Answer | Trouble) -> Sight | Trouble:
        passed: tuple[Page, ...] = ()
        for _ in range(MOST_REFRESHES):
            if isinstance(answer, Trouble):
                return answer
            sight = _sight(answer)
            if isinstance(sight, Trouble):
                return sight
            target = self._moves_on_to(answer, sight)
            if not target:
                return replace(sight, passed=passed)
            passed = (*passed, sight.page) if sight.page else passed
            answer = self.connection.get(target, from_page=sight.url)
        return Trouble(Code.SITE_ERROR, sent=True, named=("refresh",))

    def _moves_on_to(self, answer: Answer, sight: Sight) -> str:
        """Where the page goes by itself within a moment; "" when it stays."""
        refresh = sight.page.refresh if sight.page else None
        refresh = refresh or refresh_in(answer.refresh, sight.url)
        if refresh is None or refresh.seconds > LONGEST_REFRESH:
            return ""
        return self.leads_within(refresh.url) if refresh.url != sight.url else ""


def _sight(answer: Answer) -> Sight | Trouble:
    page = read_page(answer.body, answer.url, answer.content_type)
    wait = _seconds_to_wait(answer.retry_after)
    if isinstance(page, Page):
        return Sight(answer.url, answer.status, page, "", wait, answer.moved_on)
    if page.why is not WhyUnreadable.NOT_A_PAGE:
        return Trouble(Code.PAGE_NOT_UNDERSTOOD, sent=True)
    said = read_json(answer.body)
    sight = Sight(answer.url, answer.status, None, said.refusal, wait, answer.moved_on)
    return replace(sight, agrees=said.agrees)


def _seconds_to_wait(header: str) -> int:
    """Retry-After in seconds (RFC 9110, 10.2.3); missing and absurd ones count as the longest."""
    seconds = whole_number(header)
    if seconds is None:
        try:
            left = parsedate_to_datetime(header) - datetime.now(UTC)
            seconds = int(left.total_seconds())
        except (ValueError, TypeError, OverflowError):
            seconds = LONGEST_WAIT
    return max(1, min(LONGEST_WAIT, seconds))
