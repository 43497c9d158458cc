"""A form as a person sees it: its fields with their names, its buttons, what it would send.

Compared and hashed by identity. Values never show in a repr: a form may hold secrets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from wizard.smiletps.html.address import resolve


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
    ROW_START = 13


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
    plain button, "select-one", "select-multiple" or "textarea"; "link" for a link that only a
    script follows. `value` is what a browser would hold after its own sanitising. `position` is the
    place in tree order on the page.
    """

    position: int
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
    fills: Mapping[str, str] = field(default_factory=dict, repr=False)  # hidden fields, by a script

    @property
    def label(self) -> str:
        """The best name for people; the control's own name where it has no visible one.

        A sentence is help, in a title perhaps, unless nothing else names the field.
        """
        names = [text for text in self.texts if not text.endswith(".")]
        return next(iter((*names, *self.texts)), self.name)

    @property
    def texts(self) -> tuple[str, ...]:
        """All its visible names, best first."""
        return tuple(name.text for name in self.names)

    @property
    def autocomplete(self) -> list[str]:
        """What a browser may fill in: the words of the attribute, such as "one-time-code"."""
        return self.attributes.get("autocomplete", "").lower().split()

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
SCRIPT_TYPES = frozenset({"button", "link"})
BUTTON_TYPES = SUBMIT_TYPES | SCRIPT_TYPES | {"reset"}


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
    damaged: bool  # bytes of its page are not in the encoding: U+FFFD stands for what was there
    visibility: Visibility
    in_main: bool
    in_frame: bool  # in the header, navigation, side or foot of the page
    captcha: bool

    def goes_to(self, pressed: Control | None = None) -> str | None:
        """The address that it is sent to, where the pressed button has no other; None for none."""
        attributes = pressed.attributes if pressed else {}
        action = attributes.get("formaction", self.action)
        return resolve(self.base_url if action else self.page_url, action, self.encoding)

    @property
    def is_post(self) -> bool:
        """Whether it is sent by POST: only such a form may change anything."""
        return self.method.lower() == "post"

    @property
    def submit_buttons(self) -> tuple[Control, ...]:
        """Its submit buttons in tree order, disabled and hidden ones included."""
        return tuple(control for control in self.controls if control.is_submit)

    @property
    def sending_buttons(self) -> tuple[Control, ...]:
        """All that sends it when pressed, by itself or by a script that only fills and sends."""
        return tuple(one for one in self.controls if one.is_submit or one.fills)

    @property
    def script_buttons(self) -> tuple[Control, ...]:
        """What does nothing without a script, or nobody knows what, in tree order."""
        return tuple(one for one in self.controls if one.type in SCRIPT_TYPES and not one.fills)

    @property
    def default_button(self) -> Control | None:
        """The button that the Enter key presses: the first in tree order, even if disabled."""
        return next((control for control in self.controls if control.is_submit), None)
