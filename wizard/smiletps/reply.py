"""What the page that answers a save says: yes, no, nothing, or that it is no answer at all."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.core.outcomes import Problem
from wizard.smiletps.errand import Errand
from wizard.smiletps.html.page import Page
from wizard.smiletps.pages import Sight
from wizard.smiletps.readback import Reply
from wizard.smiletps.recognise import asks_again, settings_on
from wizard.smiletps.said import (
    Before,
    Sound,
    anything_new,
    is_signed_in,
    refusal,
    sounding,
    success,
)

_ERROR_STATUS, _SERVER_FAULT = 400, 500
_NO_ANSWER_BEHIND = frozenset({502, 504})
"""A gateway in front of the site got no answer from it, or none in time (RFC 9110, 15.6)."""


@dataclass(frozen=True)
class Replied:
    """What came back from a write, and what it said; `unanswered` is a question left open."""

    reply: Reply
    words: str = ""
    unanswered: Problem | None = None

    @property
    def may_be_stored_late(self) -> bool:
        """Whether the site took it, but may show old data yet: a queue, or a copy that lags."""
        return self.reply in (Reply.TAKEN, Reply.NO_WORDS) and not self.unanswered

    @property
    def may_be_sent_again(self) -> bool:
        """Whether it may not have arrived, and was not refused."""
        return self.reply in (Reply.LOST, Reply.SIGNED_OUT)


def read_reply(errand: Errand, settings: Page, sight: Sight) -> Replied:
    """What a reply says that no page said before the save, nor the `settings` themselves."""
    result, page = errand.profile.result, sight.page
    before = (settings, *errand.seen)
    if page is None:
        return Replied(_without_page(sight), sight.words)
    if sight.status >= _SERVER_FAULT or _is_out_of_order(before, page):
        broken = Reply.LOST if sight.status in _NO_ANSWER_BEHIND else Reply.BROKEN
        return Replied(broken, anything_new(before, page))
    if asks_again(errand, page) is not None:
        return Replied(Reply.SIGNED_OUT)
    failure = (*result.failure, *Sound.COMPLAINT.value)
    no = next(filter(None, (refusal(before, one, failure) for one in sight.shown)), "")
    if no:
        return Replied(Reply.REFUSED, no)
    yes = next(filter(None, (success(before, one, result.success) for one in sight.shown)), "")
    if yes:
        return Replied(Reply.TAKEN, yes)
    return Replied(_without_words(errand, sight, page), anything_new(before, page))


def _without_page(sight: Sight) -> Reply:
    """What an answer for scripts means, or one that is empty."""
    if sight.words:
        return Reply.REFUSED
    if sight.status >= _ERROR_STATUS:
        return Reply.BROKEN
    return Reply.TAKEN if sight.agrees else Reply.STRANGE


def _without_words(errand: Errand, sight: Sight, page: Page) -> Reply:
    """What a page means that says neither yes nor no."""
    if sight.status >= _ERROR_STATUS:
        return Reply.BROKEN
    return Reply.NO_WORDS if _is_of_the_account(errand, sight, page) else Reply.STRANGE


def _is_out_of_order(before: Before, page: Page) -> bool:
    """Whether the page says of itself what a status of 500 would, or 503."""
    return any(sounding(sound, before, page) for sound in (Sound.CLOSED, Sound.SERVER_FAULT))


def _is_of_the_account(errand: Errand, sight: Sight, page: Page) -> bool:
    """Whether a page without a word can be what follows a save.

    The page of a network's own sign-in, a check for robots or a bare page says nothing of it.
    """
    return sight.moved_on or settings_on(errand, page) is not None or is_signed_in(page)
