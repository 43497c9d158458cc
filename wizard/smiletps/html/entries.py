"""The entry list of a form: what of it is sent (HTML standard, "constructing the entry list")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wizard.smiletps.html import charset
from wizard.smiletps.html.form import BUTTON_TYPES, Control, Form

_NEWLINE = re.compile("\r\n|\r|\n")
_WITH_DIRECTION = frozenset({"hidden", "text", "search", "tel", "url", "email", "password",
                             "textarea"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One name and value, newlines already CRLF. The value never shows in a repr."""

    name: str
    value: str = field(repr=False)
    is_file: bool = False


def entry_list(
    form: Form, pressed: Control | None, typed: Mapping[Control, str], encoding: str
) -> list[Entry]:
    """Return what the form sends, in tree order: a list, for names may come more than once."""
    return [
        Entry(_crlf(entry.name), _crlf(entry.value), entry.is_file)
        for control in form.controls
        if not control.disabled and not control.in_datalist
        for entry in _entries(control, pressed, typed, encoding)
    ]


def _crlf(text: str) -> str:
    return _NEWLINE.sub("\r\n", text)


def _entries(
    control: Control, pressed: Control | None, typed: Mapping[Control, str], encoding: str
) -> Iterator[Entry]:
    """The entries of one control that is not disabled."""
    kind, name = control.type, control.name
    if kind in BUTTON_TYPES and (control is not pressed or control.fills):
        return
    if kind == "image":
        prefix = f"{name}." if name else ""
        yield Entry(f"{prefix}x", "0")
        yield Entry(f"{prefix}y", "0")
        return
    if not name or (kind in {"checkbox", "radio"} and not control.checked):
        return
    if kind in {"select-one", "select-multiple"}:
        for option in control.options:
            if option.selected and not option.disabled:
                yield Entry(name, option.value)
        return
    if kind == "hidden" and name.lower() == "_charset_":
        yield Entry(name, charset.written_name(encoding))
        return
    value = typed.get(control, control.value)
    if kind == "hidden" and pressed is not None:
        value = pressed.fills.get(name, value)
    yield Entry(name, value, is_file=kind == "file")
    if "dirname" in control.attributes and kind in _WITH_DIRECTION:
        yield Entry(control.attributes["dirname"], control.direction)
