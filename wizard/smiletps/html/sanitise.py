"""The value sanitisation of HTML's input types (HTML standard, "the type attribute")."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date, time

_ASCII_BLANKS = "\t\n\f\r "
_ONE_LINE = frozenset({"text", "search", "tel", "password", "url", "email"})
_NUMBER = re.compile(r"-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_DATE = re.compile(r"(\d{4,6})-(\d\d)-(\d\d)", re.ASCII)
_MONTH = re.compile(r"(\d{4,6})-(\d\d)", re.ASCII)
_WEEK = re.compile(r"(\d{4,6})-W(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?", re.ASCII)


def sanitised(kind: str, value: str, attributes: Mapping[str, str]) -> str:
    """Return the value that a browser keeps for an input of this type."""
    if kind in _ONE_LINE:
        value = value.replace("\n", "").replace("\r", "")
        if kind == "email" and "multiple" in attributes:
            return ",".join(one.strip(_ASCII_BLANKS) for one in value.split(","))
        return value.strip(_ASCII_BLANKS) if kind in {"url", "email"} else value
    if kind == "number":
        return value if number(value) is not None else ""
    if kind == "color":
        return value.lower() if _COLOUR.fullmatch(value) else "#000000"
    if kind == "range":
        return _range(value, attributes)
    check = _DATES.get(kind)
    return value if check is None or check(value) else ""


def number(value: str) -> float | None:
    """Return a valid floating-point number of the HTML standard; None for anything else."""
    if not _NUMBER.fullmatch(value):
        return None
    found = float(value)
    return found if math.isfinite(found) else None


def whole_number(text: str) -> int | None:
    """Return what digits alone say, of an attribute or a header; None for anything else.

    Digits of other scripts are none of HTTP's or HTML's; long numbers are cut, to be absurd still.
    """
    digits = text.strip()
    return int(digits[:9]) if digits.isascii() and digits.isdigit() else None


def _is_date(value: str) -> bool:
    parts = _DATE.fullmatch(value)
    return parts is not None and _exists(int(parts[1]), int(parts[2]), int(parts[3]))


def _exists(year: int, month: int, day: int) -> bool:
    """Whether the day exists; years past 9999 repeat the calendar every 400 years."""
    if year < 1:
        return False
    try:
        date(year if year < 10_000 else 2000 + year % 400, month, day)  # noqa: PLR2004
    except ValueError:
        return False
    return True


def _is_month(value: str) -> bool:
    parts = _MONTH.fullmatch(value)
    return parts is not None and _exists(int(parts[1]), int(parts[2]), 1)


def _is_week(value: str) -> bool:
    parts = _WEEK.fullmatch(value)
    if parts is None or int(parts[1]) < 1:
        return False
    year, week = int(parts[1]), int(parts[2])
    last = date(2000 + year % 400, 12, 28).isocalendar().week
    return 1 <= week <= last


def _is_time(value: str) -> bool:
    parts = _TIME.fullmatch(value)
    if parts is None:
        return False
    try:
        time(int(parts[1]), int(parts[2]), int(parts[3] or 0))
    except ValueError:
        return False
    return True


def _is_date_and_time(value: str) -> bool:
    day, _, hour = value.replace(" ", "T", 1).partition("T")
    return _is_date(day) and _is_time(hour)


_DATES = {
    "date": _is_date,
    "month": _is_month,
    "week": _is_week,
    "time": _is_time,
    "datetime-local": _is_date_and_time,
}


def _range(value: str, attributes: Mapping[str, str]) -> str:
    """A slider always holds a number: the nearest step between its ends."""
    least = number(attributes.get("min", "")) or 0.0
    given_most = number(attributes.get("max", ""))
    most = 100.0 if given_most is None else given_most
    found = number(value)
    if found is None:
        found = least if most < least else least + (most - least) / 2
    found = max(least, min(found, most)) if most >= least else least
    step = number(attributes.get("step", ""))
    if attributes.get("step", "").lower() != "any":
        step = step if step and step > 0 else 1.0
        found = _on_step(found, least, most, step)
    elif number(value) == found:
        return value
    return _shortest(found)


def _on_step(found: float, least: float, most: float, step: float) -> float:
    steps = (found - least) / step
    if not math.isfinite(steps):
        return found  # finer steps than numbers have
    stepped = least + math.floor(steps + 0.5) * step
    return stepped - step if stepped > most >= least else stepped


def _shortest(found: float) -> str:
    return str(int(found)) if found == int(found) else repr(round(found, 12))
