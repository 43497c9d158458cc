"""What a control is called, from every source that a person would use (forms.md, section 4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from wizard.smiletps.html.form import Name, Source, Visibility
from wizard.smiletps.html.nearby import Nearby
from wizard.smiletps.html.texts import first_part, icon_title, label_texts, short_text_of
from wizard.smiletps.html.tree import CONTROL_TAGS, Node, Tree, is_field
from wizard.smiletps.html.wording import tidy

MAX_NAME = 160  # characters; longer texts are paragraphs, not names
_MAX_REFERENCES = 20


class Naming:
    """Knows the labels of one page and names its controls."""

    def __init__(self, tree: Tree) -> None:
        self._by_id = tree.by_id
        self._labels: dict[Node, list[Node]] = defaultdict(list)
        self._loose: set[Node] = set()
        waiting: list[Node] = []
        next_field: dict[Node, Node] = {}
        for node in tree.of("label", *CONTROL_TAGS):
            if node.tag == "label":
                self._tie(node)
                waiting.append(node)
            elif waiting and is_field(node):
                next_field.update(dict.fromkeys(waiting, node))
                waiting.clear()
        self._loosen_strays(next_field)
        self._nearby = Nearby(self._loose.__contains__)

    def _tie(self, label: Node) -> None:
        """Note which control a label names: the one with its `for`, else the first inside."""
        if "for" in label.attributes:
            target = self._by_id.get(label.get("for"))
        else:
            target = _first_labelable(label)
        if target is not None and _is_labelable(target):
            self._labels[target].append(label)
        else:
            self._loose.add(label)

    def _loosen_strays(self, next_field: Mapping[Node, Node]) -> None:
        """Untie a label from a control that has a better one, when it stands before a bare field.

        Such a `for` was copied and not changed; a person goes by the place.
        """
        for target, labels in list(self._labels.items()):
            if len(labels) == 1:
                continue
            after = ((label, next_field.get(label, target)) for label in labels)
            strays = [
                label for label, field in after if field is not target and field not in self._labels
            ]
            if len(strays) < len(labels):
                self._labels[target] = [label for label in labels if label not in strays]
                self._loose.update(strays)

    def of_field(self, node: Node) -> tuple[Name, ...]:
        """The names of a field, best source first."""
        names = self._referred(node)
        names += self._labelled(node)
        tied = any(source is not Source.ARIA_LABEL for _, source in names)
        names.append((node.get("placeholder"), Source.PLACEHOLDER))
        names.append((node.get("title"), Source.TITLE))
        if not tied:
            names += self._nearby.names_of(node)
        return _names(names)

    def of_button(self, node: Node) -> tuple[Name, ...]:
        """The names of a button: its own text, whole and its first part; its surroundings never."""
        names = self._referred(node)
        if node.tag in {"button", "a"}:
            texts = [short_text_of(node) or icon_title(node), first_part(node)]
            names += [(text, Source.OWN_TEXT) for text in texts]
        elif node.get("type").lower() == "image":
            names.append((node.get("alt") or node.get("value"), Source.OWN_TEXT))
        else:
            default = {"submit": "Submit", "reset": "Reset"}.get(node.get("type").lower(), "")
            names.append((node.get("value") if "value" in node.attributes else default,
                          Source.OWN_TEXT))  # fmt: skip
        names += self._labelled(node)
        names.append((node.get("title"), Source.TITLE))
        return _names(names)

    def _labelled(self, node: Node) -> list[tuple[str, Source]]:
        """The names by labels that a person sees."""
        return [
            (text, Source.LABEL)
            for label in self._labels.get(node, ())
            if label.visibility is not Visibility.HIDDEN or label.visibility is node.visibility
            for text in label_texts(label)
        ]

    def _referred(self, node: Node) -> list[tuple[str, Source]]:
        """The names by aria-labelledby and aria-label; dangling references count for nothing."""
        references = node.get("aria-labelledby").split()[:_MAX_REFERENCES]
        found = [self._by_id[one] for one in references if one in self._by_id]
        text = " ".join(filter(None, map(short_text_of, found)))
        names = [(text, Source.LABELLED_BY)] if text else []
        if node.get("aria-label"):
            names.append((node.get("aria-label"), Source.ARIA_LABEL))
        return names


def _is_labelable(node: Node) -> bool:
    return node.tag in CONTROL_TAGS and node.get("type").lower() != "hidden"


def _first_labelable(node: Node) -> Node | None:
    for child in node.children:
        if isinstance(child, str):
            continue
        found = child if _is_labelable(child) else _first_labelable(child)
        if found is not None:
            return found
    return None


def _names(found: list[tuple[str, Source]]) -> tuple[Name, ...]:
    texts = ((tidy(text), source) for text, source in found if text)
    return tuple(
        dict.fromkeys(Name(text, source) for text, source in texts if 0 < len(text) <= MAX_NAME)
    )
