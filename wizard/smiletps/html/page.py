"""A page as a person sees it: forms, fields with their names, buttons, links, messages.

Plain data without behaviour of its own; `parse.read_page` makes it, `find` and `match` search it,
`encode.submission` sends a form of it. Values never show in a repr: a page may hold secrets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Protocol

from wizard.smiletps.html.form import Control, Form, Name, Option, Source, Visibility

__all__ = [
    "Control",
    "Form",
    "Link",
    "Message",
    "Name",
    "Option",
    "Page",
    "Refresh",
    "Rest",
    "Source",
    "Tone",
    "Unreadable",
    "Visibility",
    "WhyUnreadable",
]


@dataclass(frozen=True, slots=True)
class Link:
    """A link that a GET follows; `url` is absolute, http or https, without its fragment."""

    url: str
    names: tuple[str, ...]
    visibility: Visibility
    in_main: bool

    @property
    def text(self) -> str:
        """The visible text of the link ("" for a bare picture)."""
        return self.names[0] if self.names else ""


class Tone(Enum):
    """What a message of the site sounds like, by its markup alone."""

    ERROR = "error"
    SUCCESS = "success"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Message:
    """Something that the site says to the user: an alert, a flash, an error beside a field."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Refresh:
    """A page that moves on by itself: `<meta http-equiv=refresh>`."""

    seconds: float
    url: str


class Rest(Protocol):
    """What of a page is only read when somebody asks for it: a push needs little of most pages."""

    def title(self) -> str:
        """The title of the page."""
        ...

    def lines(self) -> tuple[str, ...]:
        """All visible texts."""
        ...

    def messages(self) -> tuple[Message, ...]:
        """What the site says to the user."""
        ...

    def links(self) -> tuple[Link, ...]:
        """All links that a GET follows."""
        ...

    def script_links(self) -> tuple[Link, ...]:
        """All links that only a script follows."""
        ...

    def frames(self) -> tuple[str, ...]:
        """The addresses of the pages shown inside this one."""
        ...

    def asks_for_scripts(self) -> bool:
        """Whether the page tells people to switch scripts on."""
        ...

    def needs_scripts(self) -> bool:
        """Whether the page looks useless without scripts."""
        ...


@dataclass(frozen=True, eq=False)
class Page:
    """One page. What a push does not need of every page is read at the first question."""

    url: str
    base_url: str
    encoding: str
    language: str
    forms: tuple[Form, ...]
    loose_controls: tuple[Control, ...]  # owned by no form
    refresh: Refresh | None
    captcha: str | None  # anywhere on the page; `Form.captcha` says whether it stands in one
    _rest: Rest = field(repr=False)

    @cached_property
    def title(self) -> str:
        """The title of the page."""
        return self._rest.title()

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """All visible texts in order, a block a line, for comparing before and after."""
        return self._rest.lines()

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """What the site says to the user, by its markup."""
        return self._rest.messages()

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links that a GET follows, in order."""
        return self._rest.links()

    @cached_property
    def script_links(self) -> tuple[Link, ...]:
        """The links that lead nowhere without a script; they have no address."""
        return self._rest.script_links()

    @cached_property
    def frames(self) -> tuple[str, ...]:
        """The addresses of the pages that a browser shows inside this one, of any site."""
        return self._rest.frames()

    @cached_property
    def asks_for_scripts(self) -> bool:
        """Whether the page tells people to switch scripts on. Many such pages work without."""
        return self._rest.asks_for_scripts()

    @cached_property
    def needs_scripts(self) -> bool:
        """Whether no form of the page can be used, and it says so or looks like an empty shell.

        Links on it may still work: it explains why nothing was found, it forbids nothing.
        """
        return self._rest.needs_scripts()


class WhyUnreadable(Enum):
    """Why a body was not taken as a page. Nothing of it is used then."""

    TOO_BIG = "too_big"
    TOO_DEEP = "too_deep"
    TOO_MANY_CONTROLS = "too_many_controls"
    NOT_A_PAGE = "not_a_page"
    UNKNOWN_CHARSET = "unknown_charset"
    BROKEN_CHARSET = "broken_charset"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A body that is no page, or not one that can be read safely."""

    why: WhyUnreadable
