"""The headings of table cells: the text in the cell to the left, and the one above."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from wizard.smiletps.page import Source
from wizard.smiletps.texts import is_control, text_of
from wizard.smiletps.tree import Node
from wizard.smiletps.wording import plain

CELLS = frozenset({"td", "th"})
_FAR_LEFT = 5  # empty cells between a heading and its field
_MOST_COLUMNS = 1000  # that one cell may span, as in browsers


class _Row:
    """The cells of a row and the columns in which they start."""

    def __init__(self, row: Node) -> None:
        self.cells = [one for one in row.children if isinstance(one, Node) and one.tag in CELLS]
        self.starts: list[int] = []
        self.width = 0
        for cell in self.cells:
            self.starts.append(self.width)
            span = cell.get("colspan").strip()[:4]
            wide = int(span) if span.isascii() and span.isdigit() else 1
            self.width += min(max(wide, 1), _MOST_COLUMNS)

    def at(self, column: int) -> Node | None:
        """The cell that covers a column."""
        return self.cells[bisect_right(self.starts, column) - 1] if column < self.width else None


class Headings:
    """Finds the headings of cells; remembers the rows it has looked at."""

    def __init__(self) -> None:
        self._rows: dict[Node, _Row] = {}
        self._places: dict[Node, int] = {}

    def of_cell(self, cell: Node) -> list[tuple[str, Source]]:
        """The nearest text to the left, then the text above; cells with fields have none."""
        if cell.parent is None:
            return []
        row = self._row(cell.parent)
        place = self._places[cell]
        found = []
        for left in reversed(row.cells[max(0, place - _FAR_LEFT) : place]):
            if left.holds_field:
                break
            if plain(text := text_of(left, is_control)):
                found.append((text, Source.CELL_LEFT))
                break
        above = (self._row(one).at(row.starts[place]) for one in _rows_above(cell.parent))
        for heading in above:
            if heading is not None and not heading.holds_field:
                text = text_of(heading, is_control)
                return [*found, (text, Source.CELL_ABOVE)] if plain(text) else found
        return found

    def _row(self, row: Node) -> _Row:
        if row not in self._rows:
            read = self._rows[row] = _Row(row)
            self._places.update((cell, place) for place, cell in enumerate(read.cells))
        return self._rows[row]


def _rows_above(row: Node) -> Iterator[Node]:
    """The row just above and the first row of the table: where headings stand."""
    if row.parent is None:
        return
    before = (row.parent.children[place] for place in range(row.place - 1, -1, -1))
    yield from islice((one for one in before if isinstance(one, Node) and one.tag == "tr"), 1)
    table = row.parent if row.parent.tag == "table" else row.parent.parent
    for part in table.children if table else ():
        if isinstance(part, Node) and part.tag in {"thead", "tbody", "tr"}:
            rows = [part] if part.tag == "tr" else part.children
            first = next((one for one in rows if isinstance(one, Node) and one.tag == "tr"), None)
            if first is not None and first is not row:
                yield first
            return
