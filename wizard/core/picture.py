"""A picture of the guide: SVG text with marked targets, a palette and the user's own values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from wizard.core.local_text import LocalText

LONGEST_SHOWN = 26
"""Characters of a value that fit into a drawn field; a narrow one says {first_name:15}."""

_COLOUR = re.compile(r"#[0-9a-f]{6}\b")
_PLACEHOLDER = re.compile(r"\{([a-z_]+)(?::([1-9][0-9]?))?\}")


@dataclass(frozen=True)
class Swatch:
    """A colour of the pictures' palette, on light and on dark ground: `#rrggbb` in lower case."""

    name: str
    light: str
    dark: str


@dataclass(frozen=True)
class Picture:
    """One drawn (or photographed) screen.

    `file` is its name in the guide's folder; `svg` its text, in light colours, with placeholders
    such as {login}; `targets` the ids of the elements to mark, in order; `title` and `description`
    are its text alternative, from the same file.
    """

    file: str
    svg: str
    title: LocalText
    description: LocalText
    targets: tuple[str, ...]
    palette: tuple[Swatch, ...] = ()

    def drawn(self, values: Mapping[str, str], *, dark: bool = False) -> str:
        """The SVG text with `values` in place of its {placeholders}, in light or dark colours.

        Values are shown as plain text: a user's `<` stays a `<`. Placeholders without a value
        become empty, as an empty field looks. Colours are exchanged first, so that nothing a user
        typed is ever recoloured.
        """

        def value(found: re.Match[str]) -> str:
            shown = _shown(values.get(found[1], ""), int(found[2] or LONGEST_SHOWN))
            return escape(shown, quote=False)

        return _PLACEHOLDER.sub(value, self._dark() if dark else self.svg)

    def _dark(self) -> str:
        """The SVG text in dark colours. One pass: no colour is exchanged twice."""
        dark = {swatch.light: swatch.dark for swatch in self.palette}
        return _COLOUR.sub(lambda found: dark.get(found.group(), found.group()), self.svg)


def _shown(value: str, longest: int) -> str:
    """`value` without what XML forbids, and cut with an ellipsis where the field is too short."""
    printable = "".join(letter for letter in value if letter.isprintable())
    return printable if len(printable) <= longest else printable[: longest - 1] + "…"
