"""A page as a person sees it: forms, links, messages, texts; `parse.read_page` makes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from wizard.smiletps.html.form import Control, Form
from wizard.smiletps.html.links import Link, frames_in, links_in, script_links_in
from wizard.smiletps.html.messages import Message, Tone, messages_in
from wizard.smiletps.html.refresh import Refresh
from wizard.smiletps.html.scripts import asks_for_scripts, needs_scripts
from wizard.smiletps.html.texts import text_of, visible_lines
from wizard.smiletps.html.tree import Tree


@dataclass(frozen=True, eq=False)
class Page:
    """One page. What a push does not need of every page is read at the first question."""

    url: str
    base_url: str
    encoding: str
    forms: tuple[Form, ...]
    loose_controls: tuple[Control, ...]  # owned by no form
    refresh: Refresh | None
    captcha: bool  # anywhere on the page; `Form.captcha` says whether it stands in one
    _tree: Tree = field(repr=False)
    said: str = ""  # by a script that then sends the browser on: see `forwarding`

    @cached_property
    def title(self) -> str:
        """The title of the page."""
        return next(map(text_of, self._tree.of("title")), "")

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """All visible texts in order, a block a line, for comparing before and after."""
        return visible_lines(self._tree.root)

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """What the site says to the user, by its markup."""
        return (Message(self.said, Tone.PLAIN),) if self.said else messages_in(self._tree)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links that a GET follows, in order."""
        return links_in(self._tree, self.base_url, self.encoding)

    @cached_property
    def script_links(self) -> tuple[Link, ...]:
        """The links that lead nowhere without a script; they have no address."""
        return script_links_in(self._tree)

    @cached_property
    def frames(self) -> tuple[str, ...]:
        """The addresses of the pages that a browser shows inside this one, of any site."""
        return frames_in(self._tree, self.base_url, self.encoding)

    @cached_property
    def asks_for_scripts(self) -> bool:
        """Whether the page tells people to switch scripts on. Many such pages work without."""
        return asks_for_scripts(self._tree, self.lines)

    @cached_property
    def needs_scripts(self) -> bool:
        """Whether no form of the page can be used, and it says so or looks like an empty shell.

        Links on it may still work: it explains why nothing was found, it forbids nothing.
        """
        controls = [one for form in self.forms for one in form.controls]
        return needs_scripts(self._tree, [*controls, *self.loose_controls], self.lines)


class WhyUnreadable(Enum):
    """Why a body was not taken as a page. Nothing of it is used then."""

    TOO_BIG = "too_big"
    TOO_DEEP = "too_deep"
    TOO_MANY_CONTROLS = "too_many_controls"
    NOT_A_PAGE = "not_a_page"
    UNKNOWN_CHARSET = "unknown_charset"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A body that is no page, or not one that can be read safely."""

    why: WhyUnreadable
