"""The texts of a tree as people read them: of one element, or the whole page line by line."""

from __future__ import annotations

from collections.abc import Callable

from wizard.smiletps.html.form import Visibility
from wizard.smiletps.html.tree import CONTROL_TAGS, Node
from wizard.smiletps.html.wording import tells_whether_required, tidy, words

INLINE = words(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q rp rt ruby"
    " s samp small span strike strong sub sup time tt u var wbr"
)
_WITHOUT_TEXT = words("script style template head noembed noframes iframe svg math")
_VALUES = frozenset({"select", "textarea", "datalist"})

_WHOLE_PAGE = 1 << 20  # characters
_MORE_THAN_A_NAME = 1000

Skip = Callable[[Node], bool]


def text_of(node: Node, skip: Skip | None = None, most: int = _WHOLE_PAGE) -> str:
    """The visible text of an element in one line; `skip` names parts to leave out.

    Parts that are hidden better than the element itself are left out, and about what comes after
    the first `most` characters and elements.
    """
    pieces: list[str] = []
    _collect(node, node.visibility, skip, pieces, most)
    return tidy("".join(pieces))


def short_text_of(node: Node, skip: Skip | None = None) -> str:
    """The visible text, cut where it is too long for a name: many fields may stand beside it."""
    return text_of(node, skip, _MORE_THAN_A_NAME)


def _collect(node: Node, seen: Visibility, skip: Skip | None, pieces: list[str], room: int) -> int:
    """Collect the texts while there is room; return the room that is left."""
    for child in node.children:
        if room <= 0:
            break
        room -= 1
        if isinstance(child, str):
            piece = child if len(child) <= room else f" {child.strip()[:room]} "
            pieces.append(piece)
            room -= len(piece.strip())
            continue
        if child.tag in _WITHOUT_TEXT or child.visibility > seen or (skip and skip(child)):
            continue
        if child.tag == "img":
            pieces.append(f" {child.get('alt')} ")
            continue
        apart = child.tag not in INLINE
        if apart:
            pieces.append(" ")
        room = _collect(child, seen, skip, pieces, room)
        if apart:
            pieces.append(" ")
    return room


def is_control(node: Node) -> bool:
    """Whether it is a control, so that its content is a value and no label."""
    return node.tag in CONTROL_TAGS or node.tag == "datalist"


def is_icon(node: Node) -> bool:
    """Whether it is a picture, or a link of pictures alone: help beside a text, say."""
    # Links inside are only read, not asked whether they are icons: each would read its own again.
    return _is_picture(node) or (node.tag == "a" and not text_of(node, _is_picture, 1))


def _is_picture(node: Node) -> bool:
    return node.tag == "img"


def is_note(node: Node) -> bool:
    """Whether it only marks what stands beside it as required, or as optional."""
    text = node.children[0] if len(node.children) == 1 else None
    return isinstance(text, str) and node.tag in INLINE and tells_whether_required(text)


def _is_no_part_of_a_label(node: Node) -> bool:
    return node.tag in {"a", "img"} or is_control(node) or is_note(node)


def label_texts(label: Node) -> list[str]:
    """What a label says: without links and pictures, with them, its first part. Controls never."""
    texts = [short_text_of(label, _is_no_part_of_a_label), short_text_of(label, is_control)]
    return [text for text in dict.fromkeys([*texts, first_part(label)]) if text]


def first_part(node: Node) -> str:
    """The text of the first child that says anything: what follows is often help or a spinner."""
    for child in node.children:
        text = ""
        if isinstance(child, str):
            text = tidy(child)
        elif child.visibility <= node.visibility and not _is_no_part_of_a_label(child):
            text = short_text_of(child, is_control)
        if text:
            return text
    return ""


def icon_title(node: Node) -> str:
    """The title of the first icon inside: all that a link or a button of icons has to say."""
    for child in node.children:
        if isinstance(child, Node):
            drawn = child.tag == "svg-title"
            found = text_of(child) if drawn else tidy(child.get("title")) or icon_title(child)
            if found:
                return found
    return ""


def visible_lines(body: Node) -> tuple[str, ...]:
    """All texts that a person can read, a block a line, values of controls left out."""
    lines: list[str] = []
    pieces: list[str] = []
    _lines(body, lines, pieces)
    _break(lines, pieces)
    return tuple(lines)


def _break(lines: list[str], pieces: list[str]) -> None:
    if pieces:
        if line := tidy("".join(pieces)):
            lines.append(line)
        pieces.clear()


def _lines(node: Node, lines: list[str], pieces: list[str]) -> None:
    for child in node.children:
        if isinstance(child, str):
            pieces.append(child)
        elif (
            child.visibility is Visibility.HIDDEN
            or child.tag in _WITHOUT_TEXT
            or child.tag in _VALUES
        ):
            continue
        elif child.tag in INLINE:
            _lines(child, lines, pieces)
        else:
            _break(lines, pieces)
            _lines(child, lines, pieces)
            _break(lines, pieces)
