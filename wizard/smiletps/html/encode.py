"""What a browser would send for a form (HTML standard, "form submission algorithm")."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote_from_bytes

from wizard.smiletps.html import charset
from wizard.smiletps.html.address import without_query
from wizard.smiletps.html.checks import Unsendable, WhyUnsendable, check_form, check_typed
from wizard.smiletps.html.entries import Entry, entry_list
from wizard.smiletps.html.form import Control, Form

_URLENCODED = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_PLAIN = "text/plain"
_LOST = "\ufffd"
# Inputs that keep the Enter key from sending a form without a button, once there are two.
_BLOCKING = frozenset(
    {"text", "search", "tel", "url", "email", "password", "date", "month", "week", "time",
     "datetime-local", "number"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Submission:
    """One request, ready to send. `body` is empty and `content_type` None for a GET.

    Neither the body nor the address shows in a repr: both may hold what the user typed.
    """

    method: str  # "GET" or "POST"
    url: str = field(repr=False)
    content_type: str | None = None
    body: bytes = field(default=b"", repr=False)


def submission(
    form: Form,
    button: Control | None,
    changes: Mapping[Control, str],
    *,
    boundary: str | None = None,
) -> Submission | Unsendable:
    """Return the request that pressing `button` sends, with the `changes` typed in first.

    `button` None means the Enter key. Everything not in `changes` goes back exactly as it came.
    `boundary` separates the parts of a multipart body; made up when None.
    """
    pressed = button or form.default_button
    target = _target(form, pressed)
    if isinstance(target, Unsendable):
        return target
    typed = check_typed(form, changes)
    if isinstance(typed, Unsendable):
        return typed
    if not (form.no_validate or (pressed and "formnovalidate" in pressed.attributes)):
        trouble = check_form(form, typed)
        if trouble is not None:
            return trouble
    encoding = _encoding(form)
    entries = entry_list(form, pressed, typed, encoding)
    if form.damaged and any(_LOST in f"{entry.name}{entry.value}" for entry in entries):
        return Unsendable(WhyUnsendable.DAMAGED)
    return _request(target, entries, encoding, boundary)


@dataclass(frozen=True, slots=True)
class _Target:
    method: str
    url: str
    enctype: str


def arrives_unchanged(form: Form, text: str) -> bool:
    """Whether the form's character set holds the whole text; browsers escape what it lacks."""
    encoding = _encoding(form)
    try:
        return charset.decode(charset.encode(text, encoding), encoding) == text
    except UnicodeError:
        return False


def _target(form: Form, pressed: Control | None) -> _Target | Unsendable:
    """Where and how the form goes, or why a person could not, or should not, send it there."""
    trouble = _button_trouble(form, pressed)
    if trouble is not None:
        return trouble
    method = _overridden(pressed, "formmethod", form.method).lower()
    if method == "dialog":
        return Unsendable(WhyUnsendable.DIALOG)
    if method != "post" and any(control.type == "password" for control in form.controls):
        return Unsendable(WhyUnsendable.SECRET_IN_ADDRESS)
    url = form.goes_to(pressed)
    if url is None:
        return Unsendable(WhyUnsendable.SCHEME)
    enctype = _overridden(pressed, "formenctype", form.enctype).lower()
    if enctype not in {_MULTIPART, _PLAIN}:
        enctype = _URLENCODED
    return _Target("POST" if method == "post" else "GET", url, enctype)


def _button_trouble(form: Form, pressed: Control | None) -> Unsendable | None:
    """Why pressing the button, or Enter where there is none, would send nothing."""
    if pressed is None:
        fields = sum(control.type in _BLOCKING for control in form.controls)
        return Unsendable(WhyUnsendable.NO_BUTTON) if fields > 1 else None
    hidden = {control.name for control in form.controls if control.type == "hidden"}
    sends = hidden.issuperset(pressed.fills) if pressed.fills else pressed.is_submit
    if not sends or pressed not in form.controls:
        return Unsendable(WhyUnsendable.NO_BUTTON, pressed.label)
    return Unsendable(WhyUnsendable.BUTTON_DISABLED, pressed.label) if pressed.disabled else None


def _overridden(pressed: Control | None, attribute: str, otherwise: str) -> str:
    """The button's own word where it has one, else the form's."""
    return pressed.attributes.get(attribute, otherwise) if pressed else otherwise


def _encoding(form: Form) -> str:
    """The encoding to send in: the first usable one of accept-charset, else the page's."""
    labels = form.accept_charset.replace(",", " ").split()
    known = (charset.encoding_named(label) for label in labels)
    return charset.form_encoding(next(filter(None, known), form.encoding))


def _request(
    target: _Target, entries: Sequence[Entry], encoding: str, boundary: str | None
) -> Submission:
    if target.method == "GET":
        query = _urlencoded(entries, encoding)
        return Submission("GET", f"{without_query(target.url)}?{query}")
    if target.enctype == _MULTIPART:
        edge = boundary or f"----FormBoundary{secrets.token_hex(12)}"
        body = _multipart(entries, encoding, edge.encode("ascii"))
        return Submission("POST", target.url, f"{_MULTIPART}; boundary={edge}", body)
    if target.enctype == _PLAIN:
        lines = (f"{entry.name}={entry.value}\r\n" for entry in entries)
        return Submission("POST", target.url, _PLAIN, charset.encode("".join(lines), encoding))
    body = _urlencoded(entries, encoding).encode("ascii")
    return Submission("POST", target.url, _URLENCODED, body)


def _urlencoded(entries: Sequence[Entry], encoding: str) -> str:
    return "&".join(
        f"{_escaped(entry.name, encoding)}={_escaped(entry.value, encoding)}" for entry in entries
    )


def _escaped(text: str, encoding: str) -> str:
    escaped = quote_from_bytes(charset.encode(text, encoding), safe=" *")
    return escaped.replace("~", "%7E").replace(" ", "+")


def _multipart(entries: Sequence[Entry], encoding: str, edge: bytes) -> bytes:
    parts = []
    for entry in entries:
        name = entry.name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
        head = b'form-data; name="' + charset.encode(name, encoding) + b'"'
        if entry.is_file:
            head += b'; filename=""\r\nContent-Type: application/octet-stream'
        value = charset.encode(entry.value, encoding)
        parts.append(
            b"--" + edge + b"\r\nContent-Disposition: " + head + b"\r\n\r\n" + value + b"\r\n"
        )
    return b"".join(parts) + b"--" + edge + b"--\r\n"
