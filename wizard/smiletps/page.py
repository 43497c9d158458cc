"""A page as a person sees it: forms, fields with their names, buttons, links, messages.

Plain data without behaviour of its own; `parse.read_page` makes it, `find` and `match` search it,
`encode.submission` sends a form of it. Values never show in a repr: a page may hold secrets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import cached_property
from typing import Protocol


class Visibility(IntEnum):
    """How well a person without scripts sees a part of the page; smaller is better."""

    SHOWN = 0
    COLLAPSED = 1  # closed details, aria-hidden, a class that usually folds the part away
    HIDDEN = 2  # type=hidden, the hidden attribute, display:none, visibility:hidden


class Source(IntEnum):
    """Where a name was read, best first (forms.md, section 4)."""

    LABELLED_BY = 0
    ARIA_LABEL = 1
    LABEL = 2
    OWN_TEXT = 3  # a button's value, text or alternative text
    PLACEHOLDER = 4
    TITLE = 5
    CELL_LEFT = 6
    CELL_ABOVE = 7
    LOOSE_LABEL = 8
    TERM = 9
    BESIDE = 10
    BOLD_ABOVE = 11
    TEXT_BEFORE = 12


@dataclass(frozen=True, slots=True)
class Name:
    """One visible name of a control and where it was read."""

    text: str
    source: Source


@dataclass(frozen=True, slots=True, repr=False)
class Option:
    """One option of a select."""

    value: str
    text: str
    selected: bool
    disabled: bool

    def __repr__(self) -> str:
        return "Option(…)"


@dataclass(frozen=True, eq=False, slots=True)
class Control:
    """One control of a form. Compared and hashed by identity; its value never shows in a repr.

    `type` is the type as the browser sees it: "text" for an unknown input type, "submit" for a
    plain button, "select-one", "select-multiple" or "textarea". `value` is what a browser would
    hold after its own sanitising. `position` is the place in tree order on the page.
    """

    position: int
    tag: str
    type: str
    name: str
    names: tuple[Name, ...]
    visibility: Visibility
    disabled: bool
    read_only: bool
    in_main: bool
    in_datalist: bool
    group: int | None  # the innermost fieldset, counted from 0
    legend: str  # of that fieldset
    checked: bool = field(repr=False)
    value: str = field(repr=False)
    options: tuple[Option, ...] = field(repr=False)
    attributes: Mapping[str, str] = field(repr=False)
    direction: str = "ltr"  # looked up only for a control with `dirname`

    @property
    def label(self) -> str:
        """The best name for people; the control's own name where it has no visible one."""
        return self.names[0].text if self.names else self.name

    @property
    def is_text(self) -> bool:
        """Whether a person types free text into it (a password, a number and a date count)."""
        return self.type in TEXT_TYPES

    @property
    def is_editable(self) -> bool:
        """Whether a person could type into it now."""
        return (
            self.is_text
            and not self.disabled
            and not self.read_only
            and self.visibility is not Visibility.HIDDEN
        )

    @property
    def is_submit(self) -> bool:
        """Whether it sends its form when pressed."""
        return self.type in SUBMIT_TYPES


TEXT_TYPES = frozenset({"text", "password", "email", "tel", "url", "search", "number", "textarea"})
SUBMIT_TYPES = frozenset({"submit", "image"})


@dataclass(frozen=True, eq=False, slots=True)
class Form:
    """A form with the controls that a browser would count to it, in tree order.

    `action`, `method` and `enctype` are the attributes as written ("" when missing).
    """

    index: int
    name: str  # its id, name or aria-label, for reports
    action: str
    method: str
    enctype: str
    accept_charset: str
    no_validate: bool
    controls: tuple[Control, ...]
    page_url: str
    base_url: str
    encoding: str
    visibility: Visibility
    in_main: bool
    in_frame: bool  # in the header, navigation, side or foot of the page
    captcha: str | None

    @property
    def submit_buttons(self) -> tuple[Control, ...]:
        """Its submit buttons in tree order, disabled and hidden ones included."""
        return tuple(control for control in self.controls if control.is_submit)

    @property
    def default_button(self) -> Control | None:
        """The button that the Enter key presses: the first in tree order, even if disabled."""
        return next((control for control in self.controls if control.is_submit), None)


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
