"""The tree of a page: light nodes over selectolax's tree, with what a person can see of each."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import chain
from operator import itemgetter

from selectolax.lexbor import LexborHTMLParser, LexborNode

from wizard.smiletps.html.form import Visibility
from wizard.smiletps.html.limits import FORMATTING_PREFIX, MAX_DEPTH
from wizard.smiletps.html.wording import words

CONTROL_TAGS = frozenset({"input", "select", "textarea", "button"})
_FOREIGN = frozenset({"svg", "math"})
_TELLING = frozenset({"hidden", "style", "aria-hidden", "class"})
_HTML_AGAIN = words("foreignobject desc title mi mo mn ms mtext annotation-xml")
_UNSEEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))")
_FOLDING_CLASSES = words(
    "collapse hidden hide d-none is-hidden display-none invisible modal tab-pane dropdown-menu "
    "offcanvas dropdown-content"
)
_TAB_PANEL = re.compile(r"(?:^|[\s_-])tabs?[_-]+(?:pane|panel|content)(?:$|[\s_-])")
_OPEN_CLASSES = frozenset({"show", "in", "active", "open", "is-active", "is-open", "visible"})


class Node:
    """An element. Its children are elements and texts; `visibility` counts all ancestors in."""

    __slots__ = ("attributes", "children", "holds_field", "parent", "place", "tag", "visibility")

    def __init__(self, tag: str, parent: Node | None, attributes: dict[str, str | None]) -> None:
        self.tag = tag
        self.parent = parent
        self.place = len(parent.children) if parent else 0  # among the children of its parent
        self.attributes = attributes  # None for an attribute without a value
        self.children: list[Node | str] = []
        self.holds_field = False  # is, or contains, a control that a person fills in
        self.visibility: Visibility = parent.visibility if parent else Visibility.SHOWN

    def get(self, name: str) -> str:
        """The attribute's value, "" when missing."""
        return self.attributes.get(name) or ""

    def __repr__(self) -> str:
        return f"Node({self.tag!r})"


class Tree:
    """All elements in tree order, by tag and by id."""

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes
        self.root = nodes[0]
        self.by_id: dict[str, Node] = {}
        self._by_tag: dict[str, list[tuple[int, Node]]] = defaultdict(list)
        for order, node in enumerate(nodes):
            self._by_tag[node.tag].append((order, node))
            if node.attributes and (identifier := node.attributes.get("id")):
                self.by_id.setdefault(identifier, node)

    def of(self, *tags: str) -> list[Node]:
        """The elements with one of these tags, in tree order."""
        found = chain.from_iterable(self._by_tag.get(tag, ()) for tag in tags)
        return [node for _, node in sorted(found, key=itemgetter(0))]


class TooDeepError(ValueError):
    """The page is nested more deeply than `limits.MAX_DEPTH`."""


def build(source: str) -> Tree:
    """Build the tree of a source within the limits. Raises TooDeepError."""
    root = LexborHTMLParser(source).root
    nodes: list[Node] = []
    if root is None:
        return Tree([Node("html", None, {})])
    _add(root, None, MAX_DEPTH, nodes)
    return Tree(nodes)


def _add(item: LexborNode, parent: Node | None, depth: int, nodes: list[Node]) -> Node:
    """Add an element with all that is in it; `depth` is how much deeper the page may go."""
    if not depth:
        raise TooDeepError
    tag = item.tag or ""
    if parent is not None and (parent.tag in _FOREIGN or parent.tag.startswith("svg:")):
        # An svg's input is none of HTML's; inside an svg's title, HTML begins again.
        tag = f"svg:{tag}" if tag.lower() not in _HTML_AGAIN else f"svg-{tag.lower()}"
    node = Node(tag.removeprefix(FORMATTING_PREFIX), parent, item.attributes)
    nodes.append(node)
    if parent is not None and (
        parent.tag == "details" or tag == "dialog" or not _TELLING.isdisjoint(node.attributes)
    ):
        node.visibility = _visibility(node, parent)
    if tag in CONTROL_TAGS and is_field(node):
        _note_field(node)
    child = item.first_child
    while child is not None:
        kind = child.tag
        if kind == "-text":
            node.children.append(child.text_content or "")
        elif kind != "-comment":
            node.children.append(_add(child, node, depth - 1, nodes))
        child = child.next
    return node


def _note_field(node: Node) -> None:
    above: Node | None = node
    while above is not None and not above.holds_field:
        above.holds_field = True
        above = above.parent


def is_field(node: Node) -> bool:
    """Whether the control is one that a person fills in: no button, not of type hidden."""
    if node.tag == "input":
        return node.get("type").lower() not in {"hidden", "submit", "button", "image", "reset"}
    return node.tag in {"select", "textarea"}


def _visibility(node: Node, parent: Node) -> Visibility:
    """What a person without scripts sees of a node, given what she sees of its parent."""
    seen = parent.visibility
    if seen is Visibility.HIDDEN:
        return seen
    attributes = node.attributes
    unseen = (
        "hidden" in attributes
        or (node.tag == "dialog" and "open" not in attributes)
        or ("style" in attributes and _UNSEEN_STYLE.search(node.get("style").lower()))
    )
    if unseen:
        return max(seen, Visibility.COLLAPSED) if _is_tab_panel(node) else Visibility.HIDDEN
    folded = (
        (parent.tag == "details" and "open" not in parent.attributes and node.tag != "summary")
        or node.get("aria-hidden").lower() == "true"
        or _folds_away(node.get("class"))
    )
    return max(seen, Visibility.COLLAPSED) if folded else seen


def _is_tab_panel(node: Node) -> bool:
    """Whether a script shows the element at a click on its tab."""
    return node.get("role").lower() == "tabpanel" or bool(_TAB_PANEL.search(node.get("class")))


@lru_cache(maxsize=4096)
def _folds_away(classes: str) -> bool:
    """Whether classes like these usually hide an element until a script opens it."""
    given = set(classes.lower().split())
    return bool(given & _FOLDING_CLASSES) and not given & _OPEN_CLASSES
