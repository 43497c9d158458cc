"""Whether a page wants scripts, or is of no use without them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from wizard.smiletps.html.form import Control
from wizard.smiletps.html.texts import text_of
from wizard.smiletps.html.tree import Node, Tree
from wizard.smiletps.html.wording import words

_SPA_ROOTS = words(
    "root app __next __nuxt ___gatsby svelte app-root react-root main-app ember-app mount q-app"
    " application spa"
)
_SCRIPTS_WANTED = re.compile("java ?script", re.I)
_LITTLE_TEXT = 400  # characters


def asks_for_scripts(tree: Tree, lines: Iterable[str]) -> bool:
    """Whether the page runs scripts, and tells people to switch them on."""
    if not tree.of("script"):
        return False
    texts = (*map(text_of, tree.of("noscript")), *lines)
    return any(map(_SCRIPTS_WANTED.search, texts))


def needs_scripts(tree: Tree, controls: Sequence[Control], lines: Iterable[str]) -> bool:
    """Whether the page cannot be used as it is, and says so or looks like an empty shell."""
    scripts = bool(tree.of("script"))
    typable = [control for control in controls if control.is_editable]
    if any(control.type == "password" and not control.name for control in typable):
        return scripts
    if any(control.name and control.type != "search" for control in typable):
        return False
    if any(_SCRIPTS_WANTED.search(text_of(node)) for node in tree.of("noscript")):
        return True
    texts = tuple(lines)
    if not scripts or sum(map(len, texts)) >= _LITTLE_TEXT:
        return False
    return any(map(_SCRIPTS_WANTED.search, texts)) or any(map(_is_spa_root, tree.nodes))


def _is_spa_root(node: Node) -> bool:
    """An element for a script to fill: empty, and named like one or of a made-up name."""
    named = node.get("id").lower() in _SPA_ROOTS or "-root" in node.tag or "-app" in node.tag
    named = named or "data-reactroot" in node.attributes or "ng-app" in node.attributes
    return named and not node.holds_field and not text_of(node)
