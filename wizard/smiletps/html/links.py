"""The links of a page that a plain GET follows, and the pages that it shows in frames."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.smiletps.html.address import resolve
from wizard.smiletps.html.form import Visibility
from wizard.smiletps.html.texts import icon_title, text_of
from wizard.smiletps.html.tree import Node, Tree
from wizard.smiletps.html.wording import tidy

_MAX_LINKS = 3000
_TOGGLING = frozenset(
    {"data-toggle", "data-bs-toggle", "aria-haspopup", "aria-expanded", "aria-controls"}
)
_MAX_FRAMES = 10


@dataclass(frozen=True, slots=True)
class Link:
    """A link that a GET follows; `url` is absolute, http or https, without its fragment."""

    url: str
    names: tuple[str, ...]
    visibility: Visibility

    @property
    def text(self) -> str:
        """The visible text of the link ("" for a bare picture)."""
        return self.names[0] if self.names else ""


def links_in(tree: Tree, base: str, encoding: str) -> tuple[Link, ...]:
    """Return the links in tree order; those that a script would turn into something else left out.

    Left out are also downloads, jumps within the page, and anything but http and https.
    """
    found = (_link(node, base, encoding) for node in tree.of("a", "area")[:_MAX_LINKS])
    return tuple(link for link in found if link is not None)


def frames_in(tree: Tree, base: str, encoding: str) -> tuple[str, ...]:
    """Return the addresses of the pages that are shown inside this one, in tree order."""
    frames = (node for node in tree.of("frame", "iframe") if node.get("src"))
    seen = [node for node in frames if node.visibility is not Visibility.HIDDEN][:_MAX_FRAMES]
    found = (resolve(base, node.get("src"), encoding) for node in seen)
    return tuple(dict.fromkeys(url for url in found if url is not None))


def script_links_in(tree: Tree) -> tuple[Link, ...]:
    """Return the links that lead nowhere by themselves: only a script knows where to.

    What opens and closes a menu is none of them: its links are on the page.
    """
    return tuple(_named(node, "") for node in nodes_for_a_script(tree))


def nodes_for_a_script(tree: Tree) -> list[Node]:
    """Return the elements of those links."""
    found = tree.of("a")[:_MAX_LINKS] if tree.of("script") else []
    return [node for node in found if _is_for_a_script(node)]


def _is_for_a_script(node: Node) -> bool:
    href = node.get("href").strip().lower()
    if not _TOGGLING.isdisjoint(node.attributes) or "toggle" in node.get("class").lower():
        return False
    return href in {"#", "#!"} or href.startswith("javascript:") or _is_sent_by_a_script(node)


def _is_sent_by_a_script(node: Node) -> bool:
    methods = (node.get(name).lower() for name in ("data-method", "data-turbo-method"))
    return any(method not in {"", "get"} for method in methods)


def _link(node: Node, base: str, encoding: str) -> Link | None:
    href = node.attributes.get("href")
    if href is None or href.lstrip().startswith("#") or "download" in node.attributes:
        return None
    url = None if _is_sent_by_a_script(node) else resolve(base, href, encoding)
    return None if url is None else _named(node, url)


def _named(node: Node, url: str) -> Link:
    texts = [text_of(node) or icon_title(node), node.get("alt") if node.tag == "area" else ""]
    texts += [tidy(node.get("aria-label")), tidy(node.get("title"))]
    return Link(
        url=url,
        names=tuple(dict.fromkeys(text for text in texts if text)),
        visibility=node.visibility,
    )
