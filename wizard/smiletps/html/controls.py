"""Controls as a browser holds them: type, sanitised value, options, whether they can be used."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from wizard.smiletps.html.form import Option
from wizard.smiletps.html.sanitise import sanitised, whole_number
from wizard.smiletps.html.tree import Node
from wizard.smiletps.html.wording import words

_ASCII_BLANKS = re.compile("[\t\n\f\r ]+")
_INPUT_TYPES = words(
    "hidden text search tel url email password date month week time datetime-local number range"
    " color checkbox radio file submit image reset button"
)

_FRAME_TAGS = frozenset({"header", "nav", "aside", "footer"})
_FRAME_ROLES = frozenset({"banner", "navigation", "complementary", "contentinfo", "search"})


@dataclass(slots=True)
class Surroundings:
    """What a control's ancestors mean for it."""

    form: Node | None = None
    fieldset: Node | None = None
    disabled: bool = False
    in_main: bool = False
    in_frame: bool = False
    in_datalist: bool = False


def surroundings(node: Node) -> Surroundings:
    """Look at the ancestors of a control, nearest first."""
    found = Surroundings()
    below, above = node, node.parent
    while above is not None:
        if above.tag == "form" and found.form is None:
            found.form = above
        elif above.tag == "fieldset":
            found.fieldset = found.fieldset or above
            if "disabled" in above.attributes and first_legend(above) is not below:
                found.disabled = True
        elif above.tag == "datalist":
            found.in_datalist = True
        elif above.tag == "main" or above.get("role") == "main":
            found.in_main = True
        elif above.tag in _FRAME_TAGS or above.get("role") in _FRAME_ROLES:
            found.in_frame = True
        below, above = above, above.parent
    return found


def first_legend(fieldset: Node) -> Node | None:
    """The legend that names a fieldset: its first child of that kind."""
    return next(
        (one for one in fieldset.children if isinstance(one, Node) and one.tag == "legend"), None
    )


def control_type(node: Node) -> str:
    """The type of a control as a browser reports it."""
    given = node.get("type").lower()
    if node.tag == "a":
        return "link"
    if node.tag == "input":
        return given if given in _INPUT_TYPES else "text"
    if node.tag == "button":
        if given in {"submit", "reset", "button"}:
            return given
        commands = "command" in node.attributes or "commandfor" in node.attributes
        return "button" if commands else "submit"
    if node.tag == "select":
        return "select-multiple" if "multiple" in node.attributes else "select-one"
    return "textarea"


def control_value(node: Node, kind: str) -> str:
    """The value that a browser holds for a fresh control, newlines as LF."""
    if node.tag == "textarea":
        return "".join(child for child in node.children if isinstance(child, str))
    if node.tag == "select":
        return ""
    if kind in {"checkbox", "radio"} and "value" not in node.attributes:
        return "on"
    if kind == "submit" and node.tag == "input" and "value" not in node.attributes:
        return "Submit"  # what an English browser writes on it and sends
    if kind == "file":
        return ""
    attributes = {name: value or "" for name, value in node.attributes.items()}
    return sanitised(kind, node.get("value"), attributes)


def options_of(select: Node) -> tuple[Option, ...]:
    """The options of a select, with what a browser would have selected at first."""
    found: list[Option] = []
    _add_options(select, False, found)
    if "multiple" in select.attributes:
        return tuple(found)
    chosen = [place for place, option in enumerate(found) if option.selected][-1:]
    if not chosen and _shown_rows(select) == 1:
        chosen = [place for place, option in enumerate(found) if not option.disabled][:1]
    return tuple(
        Option(option.value, option.text, place in chosen, option.disabled)
        for place, option in enumerate(found)
    )


def _add_options(node: Node, disabled: bool, found: list[Option]) -> None:
    for child in node.children:
        if isinstance(child, str):
            continue
        off = disabled or (child.tag == "optgroup" and "disabled" in child.attributes)
        if child.tag == "option":
            text = _option_text(child)
            value = child.get("value") if "value" in child.attributes else text
            here = "disabled" in child.attributes
            found.append(Option(value, text, "selected" in child.attributes, off or here))
        else:
            _add_options(child, off, found)


def _option_text(node: Node) -> str:
    pieces: list[str] = []

    def collect(inner: Node) -> None:
        for child in inner.children:
            if isinstance(child, str):
                pieces.append(child)
            elif child.tag not in {"script", "svg:script"}:
                collect(child)

    collect(node)
    # ASCII blanks only: a no-break space is part of the value.
    return " ".join(word for word in _ASCII_BLANKS.split("".join(pieces)) if word)


def _shown_rows(select: Node) -> int:
    """The display size: how many options a select shows at once."""
    return whole_number(select.get("size").strip().removeprefix("+")) or 1


def direction_of(node: Node, value: str) -> str:
    """Tell whether the text of a control runs from right to left: for the `dirname` attribute."""
    above: Node | None = node
    while above is not None:
        given = above.get("dir").lower()
        if given in {"ltr", "rtl"}:
            return given
        if given == "auto" and above is node:
            return "rtl" if _starts_right_to_left(value) else "ltr"
        above = above.parent
    return "ltr"


def _starts_right_to_left(text: str) -> bool:
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((one for one in strong if one in {"L", "R", "AL"}), "L") != "L"
