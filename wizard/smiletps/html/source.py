"""The source of a page, made ready for the tree builder in one pass, linear in its length.

* Writes the owner into every form and control. Browsers keep a "form element pointer" that no
  tree holds: in `<table><form><tr><td><input>` the form element is empty in the tree, and yet the
  input belongs to it (HTML standard, "form-associated elements").
* Takes out comments, scripts and styles, and escapes `<` in textareas and titles. So every tag
  that the tree builder can see was seen here, whatever tricks the page plays, and the limits
  hold.
"""

from __future__ import annotations

import re

from wizard.smiletps.html.foreign import Foreign

OWNER_MARK = "data-smiletps-form"
MAX_ATTRIBUTES = 300  # in one tag; the tree builder's time grows with their square

# None of these expressions can fail half-way and try again: each takes what is there, up to the
# end of the text. (No possessive ones: Python before 3.11.5 gets them wrong.)
_BLANK = r"[\t\n\f\r ]"
_NAME_END = r"(?=[\t\n\f\r />]|\Z)"
NAME = r"[a-zA-Z][^\t\n\f\r />]*"
_ATTRIBUTE = (
    rf"[^\t\n\f\r />][^\t\n\f\r />=]*(?:{_BLANK}*={_BLANK}*"
    r"(?:\"[^\"]*\"?|'[^']*'?|[^\t\n\f\r >\"'][^\t\n\f\r >]*)?)?"
)
ATTRIBUTES = rf"(?:[\t\n\f\r /]+|{_ATTRIBUTE})*"
_NOTED = (
    "form|input|select|textarea|button|template|script|style|title|xmp|iframe|noembed|noframes"
    "|plaintext|svg|math"
)
_TAG = re.compile(
    rf"<(?:(?!/?(?:{_NOTED}){_NAME_END})/?{NAME}{ATTRIBUTES}>?"
    rf"|(!--)|([!?]|/(?![a-zA-Z]))|(/?)({_NOTED}){_NAME_END}({ATTRIBUTES})>?)",
    re.ASCII | re.IGNORECASE,
)
_ANY_TAG = re.compile(
    rf"<(?:(!--)|([!?]|/(?![a-zA-Z]))|(/?)({NAME})({ATTRIBUTES})>?)", re.ASCII | re.IGNORECASE
)
_ONE_ATTRIBUTE = re.compile(_ATTRIBUTE)
_COMMENT_END = re.compile(r"(?<=<!--)-?>|--!?>")
_EMPTIED = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes"})
_ESCAPED = frozenset({"title", "textarea"})
_RAW = _EMPTIED | _ESCAPED | {"plaintext"}
_RAW_END = {
    name: re.compile(rf"</{name}{_NAME_END}", re.ASCII | re.IGNORECASE)
    for name in _EMPTIED | _ESCAPED
}
_SCRIPT_PART = re.compile(rf"<!--|-->|<(/?)script{_NAME_END}", re.ASCII | re.IGNORECASE)
_OWNED = frozenset({"form", "input", "select", "textarea", "button"})


class Source:
    """One pass over the source of a page; `prepared` is its result, None beyond the limits."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._pieces: list[str] = []
        self._copied = 0
        self._owner: int | None = None
        self._forms = 0
        self._templates = 0
        self._foreign = Foreign()
        self.prepared = "".join(self._pieces) if self._run() else None

    def _run(self) -> bool:
        position: int | None = 0
        while position is not None:
            start, position = position, None
            in_foreign = bool(self._foreign)
            tags = _ANY_TAG if in_foreign else _TAG
            for match in tags.finditer(self._text, start):
                if match.end() - match.start() > MAX_ATTRIBUTES and _has_too_many(match[0]):
                    return False
                if match.lastindex is None:
                    continue  # a tag that matters to the tree builder alone
                after = self._after(match)
                if after != match.end() or bool(self._foreign) is not in_foreign:
                    position = after
                    break
        self._pieces.append(self._text[self._copied :])
        return True

    def _after(self, match: re.Match[str]) -> int:
        """Deal with a comment or a noted tag; return where to go on."""
        comment, bogus, end, name, attributes = match.groups()
        if comment:
            return self._drop(match.start(), _end_of(_COMMENT_END, self._text, match.end()))
        if bogus:
            return self._after_bogus(match)
        name = name.lower()
        if end:
            self._foreign.ends(name)
            self._close(name)
            return match.end()
        if self._foreign.starts(name, attributes):
            return match.end()
        if self._open(name) and name in _OWNED:
            self._mark(match.start(4) + len(name))
        return self._raw_text(name, match.end()) if name in _RAW else match.end()

    def _after_bogus(self, match: re.Match[str]) -> int:
        """Keep a doctype; drop anything else that begins like one."""
        rest = self._text[match.end() : match.end() + 7].lower()
        if rest == "[cdata[" and self._foreign.is_here:
            end = self._text.find("]]>", match.end())
            return self._drop(match.start(), end + 3 if end >= 0 else len(self._text))
        stop = self._text.find(">", match.end()) + 1 or len(self._text)
        return stop if rest == "doctype" else self._drop(match.start(), stop)

    def _close(self, name: str) -> None:
        if name == "template":
            self._templates = max(0, self._templates - 1)
        elif name == "form" and not self._templates:
            self._owner = None

    def _open(self, name: str) -> bool:
        """Follow a start tag; return whether the open form owns it, or it is that form."""
        if name == "template":
            self._templates += 1
        elif name == "form" and not self._templates:
            if self._owner is not None:
                return False  # a form within a form is dropped
            self._owner = self._forms
            self._forms += 1
        return self._owner is not None and not self._templates

    def _mark(self, position: int) -> None:
        self._pieces += (
            self._text[self._copied : position],
            f' {OWNER_MARK}="{self._owner}"',
        )
        self._copied = position

    def _drop(self, start: int, stop: int) -> int:
        self._pieces.append(self._text[self._copied : start])
        self._copied = stop
        return stop

    def _raw_text(self, name: str, start: int) -> int:
        """Empty or escape what follows the start tag `name` as bare text; return its end."""
        if name == "plaintext":
            return self._drop(start, len(self._text))
        if name == "script":
            stop = _script_end(self._text, start)
        else:
            found = _RAW_END[name].search(self._text, start)
            stop = found.start() if found else len(self._text)
        if name in _EMPTIED:
            return self._drop(start, stop)
        if "<" in (inner := self._text[start:stop]):
            self._drop(start, stop)
            self._pieces.append(inner.replace("<", "&lt;"))
        return stop


def prepare(text: str) -> str | None:
    """Return the source with owners marked and scripts taken out; None beyond the limits."""
    return Source(text).prepared


def _has_too_many(tag: str) -> bool:
    return len(_ONE_ATTRIBUTE.findall(tag)) > MAX_ATTRIBUTES


def _end_of(pattern: re.Pattern[str], text: str, position: int) -> int:
    """Where the first match ends at or after `position`; the end of the text without one."""
    match = pattern.search(text, position)
    return match.end() if match else len(text)


def _script_end(text: str, start: int) -> int:
    """Where a script ends; `<!-- <script>` inside it hides one end tag (escaped script data)."""
    commented = doubly = False
    for part in _SCRIPT_PART.finditer(text, start):
        if part[0] == "<!--":
            commented = True
        elif part[0] == "-->":
            commented = doubly = False
        elif not part[1]:
            doubly = commented
        elif doubly:
            doubly = False
        else:
            return part.start()
    return len(text)
