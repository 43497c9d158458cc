"""The headings of table cells: the text in the cell to the left, and the one above."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from wizard.smiletps.html.controls import control_type
from wizard.smiletps.html.form import TEXT_TYPES, Source
from wizard.smiletps.html.sanitise import whole_number
from wizard.smiletps.html.texts import is_control, is_icon, short_text_of
from wizard.smiletps.html.tree import CONTROL_TAGS, Node
from wizard.smiletps.html.wording import plain

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
            self.width += min(whole_number(cell.get("colspan")) or 1, _MOST_COLUMNS)

    def at(self, column: int) -> Node | None:
        """The cell that covers a column."""
        return self.cells[bisect_right(self.starts, column) - 1] if column < self.width else None


def _heading(cell: Node) -> str:
    """What a cell says; its icons only where it says nothing else."""
    without = short_text_of(cell, lambda part: is_control(part) or is_icon(part))
    return without if plain(without) else short_text_of(cell, is_control)


def _takes_text(node: Node) -> bool:
    """Whether a field to type into is here, rather than only something to choose or to tick."""
    if node.tag in CONTROL_TAGS:
        return control_type(node) in TEXT_TYPES
    return any(
        child.holds_field and _takes_text(child)
        for child in node.children
        if isinstance(child, Node)
    )


def _texts_left_of(cells: Sequence[Node]) -> list[str]:
    """What the cells before a field say, nearest first, up to another field to type into."""
    texts: list[str] = []
    for left in reversed(cells):
        if left.holds_field:
            if _takes_text(left):
                break
            continue  # a choice that belongs to the field: the row's heading names both
        if plain(text := _heading(left)):
            texts.append(text)
    return texts


class Headings:
    """Finds the headings of cells; remembers the rows it has looked at."""

    def __init__(self) -> None:
        self._rows: dict[Node, _Row] = {}
        self._places: dict[Node, int] = {}

    def of_cell(self, cell: Node) -> list[tuple[str, Source]]:
        """The nearest text to the left, the text above, and that at the start of the row.

        Cells to type into have none.
        """
        if cell.parent is None:
            return []
        row = self._row(cell.parent)
        place = self._places[cell]
        lefts = _texts_left_of(row.cells[max(0, place - _FAR_LEFT) : place])
        found = [(text, Source.CELL_LEFT) for text in lefts[:1]]
        found += [(text, Source.CELL_ABOVE) for text in self._above(cell.parent, row, place)]
        # A hint, or the kind of the field, may stand between it and its heading.
        return found + [(text, Source.ROW_START) for text in lefts[1:][-1:]]

    def _above(self, parent: Node, row: _Row, place: int) -> list[str]:
        """The heading above a cell, if it has one."""
        above = (self._row(one).at(row.starts[place]) for one in _rows_above(parent))
        headings = (one for one in above if one is not None and not one.holds_field)
        text = next(map(_heading, headings), "")
        return [text] if plain(text) else []

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
