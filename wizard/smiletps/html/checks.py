"""What stops a person in a browser before a form is sent (HTML standard, "constraints")."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from wizard.smiletps.html.form import BUTTON_TYPES, Control, Form
from wizard.smiletps.html.pattern import fits
from wizard.smiletps.html.sanitise import number, sanitised, whole_number


class WhyUnsendable(Enum):
    """Why a browser, or a careful person, would not send the form like this."""

    NO_BUTTON = "no_button"
    BUTTON_DISABLED = "button_disabled"
    DIALOG = "dialog"
    SCHEME = "scheme"
    SECRET_IN_ADDRESS = "secret_in_address"  # noqa: S105 - a reason
    NOT_EDITABLE = "not_editable"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    REQUIRED = "required"
    WRONG_KIND = "wrong_kind"  # no e-mail, address or number where one is asked for
    PATTERN = "pattern"
    OUT_OF_RANGE = "out_of_range"
    ONE_LINE_ONLY = "one_line_only"
    DAMAGED = "damaged"  # what came with it could not be read, and would not go back as it came


@dataclass(frozen=True, slots=True)
class Unsendable:
    """The form cannot be sent like this; `label` names the field, "" when it is the form."""

    why: WhyUnsendable
    label: str = ""


_EMAIL_PART = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
_EMAIL = re.compile(rf"[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_EMAIL_PART}(?:\.{_EMAIL_PART})*")
_ADDRESS = re.compile(
    r"(?:https?|wss?|ftp):/*[^\s/\\?#].*|(?!https?:|wss?:|ftp:)[a-z][a-z0-9+.-]*:.*", re.I
)
_NOT_CHECKED = BUTTON_TYPES | {"hidden"}
_READ_ONLY_COUNTS = frozenset(
    {"text", "search", "url", "tel", "email", "password", "date", "month", "week", "time",
     "datetime-local", "number", "textarea"}
)  # fmt: skip
_WITH_PATTERN = frozenset({"text", "search", "url", "tel", "email", "password"})
_WITH_LENGTH = _WITH_PATTERN | {"textarea"}


def check_typed(form: Form, changes: Mapping[Control, str]) -> dict[Control, str] | Unsendable:
    """Return what the fields hold after typing; Unsendable where a person could not type it."""
    typed: dict[Control, str] = {}
    for control, value in changes.items():
        if control not in form.controls or not control.is_editable:
            return Unsendable(WhyUnsendable.NOT_EDITABLE, control.label)
        if control.type != "textarea" and ("\n" in value or "\r" in value):
            return Unsendable(WhyUnsendable.ONE_LINE_ONLY, control.label)
        if control.type == "textarea":
            value = value.replace("\r\n", "\n").replace("\r", "\n")  # noqa: PLW2901
        held = sanitised(control.type, value, control.attributes)
        if control.type == "number" and value and not held:
            return Unsendable(WhyUnsendable.WRONG_KIND, control.label)
        most = _limit(control, "maxlength")
        if most is not None and _units(held) > most:
            return Unsendable(WhyUnsendable.TOO_LONG, control.label)
        typed[control] = held
    return typed


def check_form(form: Form, typed: Mapping[Control, str]) -> Unsendable | None:
    """Return the first thing in the form that a browser would complain about."""
    for control in form.controls:
        if control.disabled or control.in_datalist or control.type in _NOT_CHECKED:
            continue
        if control.read_only and control.type in _READ_ONLY_COUNTS:
            continue
        why = _complaint(form, control, typed)
        if why is not None:
            return Unsendable(why, control.label)
    return None


def _complaint(form: Form, control: Control, typed: Mapping[Control, str]) -> WhyUnsendable | None:
    value = typed.get(control, control.value)
    if _is_missing(form, control, value):
        return WhyUnsendable.REQUIRED
    if not value:
        return None
    if control.type == "number":
        return _number_complaint(control, value)
    if control.type in _WITH_LENGTH:
        return _text_complaint(control, value, control in typed)
    return None


def _text_complaint(control: Control, value: str, was_typed: bool) -> WhyUnsendable | None:
    if not _is_kind(control, value):
        return WhyUnsendable.WRONG_KIND
    least = _limit(control, "minlength")
    if was_typed and least is not None and _units(value) < least:
        return WhyUnsendable.TOO_SHORT
    pattern = control.attributes.get("pattern")
    if pattern and control.type in _WITH_PATTERN and not fits(pattern, value):
        return WhyUnsendable.PATTERN
    return None


def _is_missing(form: Form, control: Control, value: str) -> bool:
    if control.type == "radio":
        group = [
            other
            for other in form.controls
            if other is control or (other.type == "radio" and other.name == control.name != "")
        ]
        required = any("required" in other.attributes for other in group)
        return required and not any(other.checked for other in group)
    if "required" not in control.attributes:
        return False
    if control.type == "checkbox":
        return not control.checked
    if control.type in {"select-one", "select-multiple"}:
        return not any(
            option.selected and not (place == 0 and not option.value and _has_hint(control))
            for place, option in enumerate(control.options)
        )
    return control.type not in {"range", "color"} and not value


def _has_hint(select: Control) -> bool:
    """Whether an empty first option is only a hint ("choose…") and no choice."""
    return select.type == "select-one" and select.attributes.get("size", "1") in {"", "0", "1"}


def _is_kind(control: Control, value: str) -> bool:
    if control.type == "email":
        several = value.split(",") if "multiple" in control.attributes else [value]
        return all(_EMAIL.fullmatch(one) for one in several)
    return control.type != "url" or _ADDRESS.fullmatch(value) is not None


def _number_complaint(control: Control, value: str) -> WhyUnsendable | None:
    found = number(value)
    least = number(control.attributes.get("min", ""))
    most = number(control.attributes.get("max", ""))
    if found is None:
        return WhyUnsendable.WRONG_KIND
    if (least is not None and found < least) or (most is not None and found > most):
        return WhyUnsendable.OUT_OF_RANGE
    given = control.attributes.get("step", "")
    if given.strip().lower() == "any":
        return None
    step = number(given)
    step = step if step is not None and step > 0 else 1.0
    start = least if least is not None else number(control.attributes.get("value", "")) or 0.0
    return None if _is_whole((found - start) / step) else WhyUnsendable.OUT_OF_RANGE


def _is_whole(steps: float) -> bool:
    """Whether it is a whole number, as near as numbers tell; finer steps than that let all pass."""
    return not math.isfinite(steps) or abs(steps - round(steps)) < 1e-9 * max(1.0, abs(steps))


def _limit(control: Control, attribute: str) -> int | None:
    """A length in UTF-16 units, None without a valid one."""
    if control.type not in _WITH_LENGTH:
        return None
    return whole_number(control.attributes.get(attribute, ""))


def _units(text: str) -> int:
    """The length as browsers count it: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
