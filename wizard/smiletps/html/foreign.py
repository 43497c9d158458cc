"""SVG and MathML within a page: there, `<textarea>` and its like hold tags, not bare text.

HTML begins again at the integration points, and at the first tag that is plainly HTML's (HTML
standard, "the rules for parsing tokens in foreign content").
"""

from __future__ import annotations

import re

from wizard.smiletps.html.wording import words

_ROOTS = frozenset({"svg", "math"})
_HTML_AGAIN = {
    "svg": words("foreignobject desc title"),
    "math": words("mi mo mn ms mtext annotation-xml"),
}
_BREAKING_OUT = words(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li"
    " listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
)
_FONT = re.compile(r"[\t\n\f\r /](?:color|face|size)(?=[\t\n\f\r />=]|\Z)", re.ASCII | re.I)


class Foreign:
    """Follows the tags and knows whether the place is in foreign content."""

    def __init__(self) -> None:
        self._open: list[str] = []  # the foreign elements; HTML's own between them are not noted
        self._again: list[bool] = []  # for each, whether HTML begins again inside it

    def __bool__(self) -> bool:
        return bool(self._open)

    @property
    def is_here(self) -> bool:
        """Whether what comes next is foreign: inside an svg or math, at no integration point."""
        return bool(self._open) and not self._again[-1]

    def starts(self, name: str, attributes: str) -> bool:
        """Follow a start tag, `name` in small letters; return whether its element is foreign."""
        if self.is_here and self._breaks_out(name, attributes):
            self._leave()
        if not self.is_here and name not in _ROOTS:
            return False
        if not attributes.endswith("/"):
            root = next((one for one in reversed(self._open) if one in _ROOTS), name)
            self._open.append(name)
            self._again.append(name in _HTML_AGAIN.get(root, ()))
        return True

    def ends(self, name: str) -> None:
        """Follow an end tag: of a foreign element, or of an element of HTML around it all."""
        depth = len(self._open)
        while depth and not self._again[depth - 1] and self._open[depth - 1] != name:
            depth -= 1
        if depth and self._open[depth - 1] == name:
            del self._open[depth - 1 :], self._again[depth - 1 :]
        elif name != "form":  # a form ends without closing what stands in it
            self._leave()

    def _leave(self) -> None:
        while self.is_here:
            self._open.pop()
            self._again.pop()

    def _breaks_out(self, name: str, attributes: str) -> bool:
        return name in _BREAKING_OUT or (name == "font" and _FONT.search(attributes) is not None)
