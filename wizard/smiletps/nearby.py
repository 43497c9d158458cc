"""Names of a field that has no label tied to it: the text beside, above or just before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from wizard.smiletps.page import Source, Visibility
from wizard.smiletps.texts import INLINE, is_control, text_of
from wizard.smiletps.tree import Node
from wizard.smiletps.wording import plain, tidy

IsLoose = Callable[[Node], bool]
Found = list[tuple[str, Source]]

_FAR_LEFT = 5  # empty cells between a heading and its field
_CELLS = frozenset({"td", "th"})
_BOUNDS = frozenset({"form", "body", "fieldset", "table", "main", "dialog"})
_BOLD = frozenset({"b", "strong", "font", "em", "h1", "h2", "h3", "h4", "h5", "h6", "span"})


class Nearby:
    """Finds the names next to fields; `is_loose` tells the labels that are tied to nothing."""

    def __init__(self, is_loose: IsLoose) -> None:
        self._is_loose = is_loose
        self._cells: dict[Node, list[Node]] = {}
        self._columns: dict[Node, int] = {}

    def names_of(self, field: Node) -> Found:
        """Return what stands next to a field, nearest first, looking outwards up to its form."""
        names: Found = []
        node = field
        while node.parent is not None and node.tag not in _BOUNDS:
            if node.tag in _CELLS:
                return names + self._headings(node, node.parent)
            if not names:
                run = _Run(node, field, self._is_loose)
                if run.text:
                    names.append((run.text, run.source))
                elif run.blocked:
                    break
            node = node.parent
        return names

    def _cells_of(self, row: Node) -> list[Node]:
        """The cells of a row; each one's column is noted on the way."""
        if row not in self._cells:
            cells = [one for one in row.children if isinstance(one, Node) and one.tag in _CELLS]
            self._cells[row] = cells
            self._columns.update((cell, column) for column, cell in enumerate(cells))
        return self._cells[row]

    def _headings(self, cell: Node, row: Node) -> Found:
        """The heading cells of a cell: the nearest with text to the left, and the one above."""
        names: Found = []
        cells = self._cells_of(row)
        column = self._columns[cell]
        for left in reversed(cells[max(0, column - _FAR_LEFT) : column]):
            if left.holds_field:
                break
            if plain(text := text_of(left, is_control)):
                names.append((text, Source.CELL_LEFT))
                break
        for above in _heading_rows(row):
            cells = self._cells_of(above)
            if column < len(cells) and not cells[column].holds_field:
                text = text_of(cells[column], is_control)
                return [*names, (text, Source.CELL_ABOVE)] if plain(text) else names
        return names


class _Run:
    """The nearest text among what stands before `node` within its parent.

    `blocked` is true where another field, or a label of another one, stands between.
    """

    def __init__(self, node: Node, field: Node, is_loose: IsLoose) -> None:
        self.source = Source.TEXT_BEFORE
        self.blocked = False
        self.text = ""
        self._pieces: list[str] = []
        self._field = field
        self._is_loose = is_loose
        for sibling in _before(node):
            if self._ends_at(sibling):
                break
        text = tidy("".join(reversed(self._pieces)))
        if plain(text):
            self.text = text

    def _has_text(self) -> bool:
        return any(map(plain, self._pieces))

    def _ends_at(self, sibling: Node | str) -> bool:
        """Take in one more sibling, going backwards; true where the run ends."""
        if isinstance(sibling, str):
            self._pieces.append(sibling)
            return False
        if self._belongs_to_another(sibling):
            self.blocked = True
            return True
        if sibling.tag == "br":
            return self._has_text()
        if sibling.tag == "legend" or sibling.visibility > self._field.visibility:
            return False
        return self._ends_with_text_of(sibling)

    def _belongs_to_another(self, sibling: Node) -> bool:
        """Whether another field, or the label of one, stands here."""
        if sibling.tag == "label" and not self._is_loose(sibling):
            return True
        return sibling.holds_field and sibling.visibility is not Visibility.HIDDEN

    def _is_of_another(self, part: Node) -> bool:
        return is_control(part) or (part.tag == "label" and not self._is_loose(part))

    def _ends_with_text_of(self, sibling: Node) -> bool:
        if is_control(sibling):
            return False
        inline = sibling.tag in INLINE
        if not inline and self._has_text():
            return True
        text = text_of(sibling, self._is_of_another)
        self._pieces.append(text if inline else f" {text} ")
        if not plain(text):
            return False
        self.source = min(self.source, _kind(sibling))
        return not inline


def _before(node: Node) -> Iterator[Node | str]:
    """What stands before a node within its parent, nearest first."""
    if node.parent is not None:
        for place in range(node.place - 1, -1, -1):
            yield node.parent.children[place]


def _kind(node: Node) -> Source:
    if node.tag == "label":
        return Source.LOOSE_LABEL
    if node.tag == "dt":
        return Source.TERM
    if node.tag in _BOLD:
        return Source.BOLD_ABOVE
    return Source.BESIDE


def _heading_rows(row: Node) -> Iterator[Node]:
    """The row just above and the first row of the table: where headings stand."""
    if row.parent is None:
        return
    above = (one for one in _before(row) if isinstance(one, Node) and one.tag == "tr")
    yield from islice(above, 1)
    table = row.parent if row.parent.tag == "table" else row.parent.parent
    for part in table.children if table else ():
        if isinstance(part, Node) and part.tag in {"thead", "tbody", "tr"}:
            rows = [part] if part.tag == "tr" else part.children
            first = next((one for one in rows if isinstance(one, Node) and one.tag == "tr"), None)
            if first is not None and first is not row:
                yield first
            return
