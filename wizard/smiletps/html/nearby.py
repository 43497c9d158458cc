"""Names of a field that has no label tied to it: the text beside, above or just before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wizard.smiletps.html.cells import CELLS, Headings
from wizard.smiletps.html.form import Source, Visibility
from wizard.smiletps.html.texts import INLINE, is_control, is_icon, is_note, short_text_of
from wizard.smiletps.html.tree import Node
from wizard.smiletps.html.wording import plain, tidy

IsLoose = Callable[[Node], bool]
Found = list[tuple[str, Source]]

_BOUNDS = frozenset({"form", "body", "main", "dialog"})
_BOLD = frozenset({"b", "strong", "font", "em", "h1", "h2", "h3", "h4", "h5", "h6", "span"})
_LONG = 60  # characters: a longer text describes, and the name stands further up
_FARTHEST = 50  # elements and texts between a name and its field
_SENTENCE_ENDS = (".", "!", "…")


class Nearby:
    """Finds the names next to fields; `is_loose` tells the labels that are tied to nothing."""

    def __init__(self, is_loose: IsLoose) -> None:
        self._is_loose = is_loose
        self._headings = Headings()

    def names_of(self, field: Node) -> Found:
        """Return what stands next to a field, nearest first, looking outwards up to its form."""
        names: Found = []
        named = False
        node = field
        while node.parent is not None and node.tag not in _BOUNDS:
            if node.tag in CELLS:
                names += self._headings.of_cell(node)
                named = named or bool(names)
            if node.tag == "fieldset":
                return names or _legend_of(node, field)
            if node.tag == "table" and (named or not _is_alone_in_a_cell(node, field)):
                return names
            if not named and node.tag not in CELLS:
                before = _Before(node, field, self._is_loose)
                for text, source in before.texts():
                    names.append((text, source))
                    named = not _describes(text)
                    if named:
                        break
                if before.blocked and not named:
                    return names
            node = node.parent
        return names


def _describes(text: str) -> bool:
    """Whether a text is a sentence of help rather than the name of a field."""
    return len(text) > _LONG or text.endswith(_SENTENCE_ENDS)


def _legend_of(fieldset: Node, field: Node) -> Found:
    """The legend of a fieldset that stands around this one field only."""
    if _fields(fieldset, 2) != [field]:
        return []
    legends = (one for one in fieldset.children if isinstance(one, Node) and one.tag == "legend")
    texts = (short_text_of(legend, is_control) for legend in legends)
    return [(text, Source.LOOSE_LABEL) for text in texts if plain(text)][:1]


def _is_alone_in_a_cell(table: Node, field: Node) -> bool:
    """Whether a table holds this field first and stands in a cell of another, for its looks."""
    return table.parent is not None and table.parent.tag in CELLS and _fields(table, 1) == [field]


def _fields(node: Node, most: int) -> list[Node]:
    """The first fields inside an element, not more than `most`."""
    found: list[Node] = []
    for child in node.children:
        if isinstance(child, Node) and child.holds_field and len(found) < most:
            inner = _fields(child, most - len(found))
            found += inner or [child]
    return found


class _Before:
    """What stands before `node` within its parent.

    `blocked` is true once another field, or the label of one, was met.
    """

    def __init__(self, node: Node, field: Node, is_loose: IsLoose) -> None:
        self.blocked = False
        self._node = node
        self._field = field
        self._is_loose = is_loose
        self._pieces: list[tuple[str, str]] = []  # without and with icons
        self._source = Source.TEXT_BEFORE

    def texts(self) -> Iterator[tuple[str, Source]]:
        """The texts, nearest first: a run of text and inline elements each, or a block."""
        for sibling in self._siblings():
            if isinstance(sibling, str):
                self._pieces.append((sibling, sibling))
            elif self._belongs_to_another(sibling):
                self.blocked = True
                break
            elif sibling.tag == "br":
                yield from self._run()
            elif not self._is_passed_over(sibling):
                block = sibling.tag not in INLINE and sibling.tag != "img"
                if block:
                    yield from self._run()
                self._add(sibling)
                if block:
                    yield from self._run()
        yield from self._run()

    def _siblings(self) -> Iterator[Node | str]:
        parent = self._node.parent
        if parent is not None:
            place = self._node.place
            yield from reversed(parent.children[max(0, place - _FARTHEST) : place])

    def _belongs_to_another(self, sibling: Node) -> bool:
        """Whether another field, or the label of one, stands here."""
        if sibling.tag == "label" and not self._is_loose(sibling):
            return True
        return sibling.holds_field and sibling.visibility is not Visibility.HIDDEN

    def _is_passed_over(self, sibling: Node) -> bool:
        hidden = sibling.visibility > self._field.visibility
        return hidden or sibling.tag == "legend" or is_control(sibling) or is_note(sibling)

    def _add(self, sibling: Node) -> None:
        text = short_text_of(sibling, self._is_of_another)
        bare = "" if is_icon(sibling) else short_text_of(sibling, self._is_of_another_or_icon)
        self._pieces.append((bare, text))
        if plain(text):
            self._source = min(self._source, _kind(sibling))

    def _is_of_another(self, part: Node) -> bool:
        is_label = part.tag == "label" and not self._is_loose(part)
        return is_label or is_control(part) or is_note(part)

    def _is_of_another_or_icon(self, part: Node) -> bool:
        return is_icon(part) or self._is_of_another(part)

    def _run(self) -> Iterator[tuple[str, Source]]:
        """The run of text that ends here, if it says anything."""
        columns = zip(("", ""), *self._pieces, strict=True)
        bare, whole = (tidy("".join(reversed(column))) for column in columns)
        text, source = bare if plain(bare) else whole, self._source
        self._pieces, self._source = [], Source.TEXT_BEFORE
        if plain(text):
            yield text, source


def _kind(node: Node) -> Source:
    if node.tag == "label":
        return Source.LOOSE_LABEL
    if node.tag == "dt":
        return Source.TERM
    if node.tag in _BOLD:
        return Source.BOLD_ABOVE
    return Source.BESIDE
