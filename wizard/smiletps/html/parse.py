"""From the bytes of an answer to a Page, or a plain no: never half a page, never an exception."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from wizard.smiletps.html import charset
from wizard.smiletps.html.address import resolve
from wizard.smiletps.html.captcha import captchas_in
from wizard.smiletps.html.controls import (
    Surroundings,
    control_type,
    control_value,
    direction_of,
    first_legend,
    options_of,
    surroundings,
)
from wizard.smiletps.html.form import BUTTON_TYPES, SCRIPT_TYPES, Control, Form, Visibility
from wizard.smiletps.html.forwarding import forwarding_in
from wizard.smiletps.html.limits import MAX_BYTES, MAX_CONTROLS, within_limits
from wizard.smiletps.html.links import nodes_for_a_script
from wizard.smiletps.html.names import Naming
from wizard.smiletps.html.page import Page, Unreadable, WhyUnreadable
from wizard.smiletps.html.postback import postback_of
from wizard.smiletps.html.refresh import Refresh, refresh_in
from wizard.smiletps.html.source import OWNER_MARK, prepare
from wizard.smiletps.html.texts import short_text_of
from wizard.smiletps.html.tree import CONTROL_TAGS, Node, TooDeepError, Tree, build

_PAGE_TYPES = frozenset({"", "text/html", "application/xhtml+xml"})


def read_page(body: bytes, url: str, content_type: str | None) -> Page | Unreadable:
    """Read a page as a person without scripts sees it. `url` is the address after redirects.

    `content_type` is the header as it came, None when there was none. Never raises on bad input.
    """
    if (content_type or "").partition(";")[0].strip().lower() not in _PAGE_TYPES:
        return Unreadable(WhyUnreadable.NOT_A_PAGE)
    if len(body) > MAX_BYTES:
        return Unreadable(WhyUnreadable.TOO_BIG)
    encoding, mark = charset.page_encoding(body, content_type)
    if encoding == "replacement":
        return Unreadable(WhyUnreadable.UNKNOWN_CHARSET)
    text, damaged = _decoded(body[mark:], encoding)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _read(text, url, encoding, damaged=damaged)


def _decoded(body: bytes, encoding: str) -> tuple[str, bool]:
    """The text, and whether bytes of it were lost: many an old page has a letter cut in two."""
    try:
        return charset.decode(body, encoding), False
    except UnicodeDecodeError:
        return charset.as_shown(body, encoding), True


def _read(text: str, url: str, encoding: str, *, damaged: bool) -> Page | Unreadable:
    prepared = prepare(text)
    source = within_limits(prepared) if prepared is not None else None
    if source is None:
        return Unreadable(WhyUnreadable.TOO_DEEP)
    try:
        tree = build(source)
    except TooDeepError:
        return Unreadable(WhyUnreadable.TOO_DEEP)
    if len(tree.of(*CONTROL_TAGS)) > MAX_CONTROLS:
        return Unreadable(WhyUnreadable.TOO_MANY_CONTROLS)
    captchas = captchas_in(tree, source)
    page = _Reading(tree, url.partition("#")[0], encoding, damaged, captchas).page()
    return _forwarded(page, text)


def _forwarded(page: Page, text: str) -> Page:
    """The page, which may do nothing but speak, and send the browser on, by a script."""
    found = forwarding_in(text)
    if found is None:
        return page
    target = resolve(page.base_url, found.target, page.encoding) if found.target else None
    refresh = Refresh(0, target) if target else page.refresh
    return replace(page, refresh=refresh, said=found.said)


class _Reading:
    """Puts a Page together from its tree."""

    def __init__(
        self, tree: Tree, url: str, encoding: str, damaged: bool, captchas: list[Node]
    ) -> None:
        self._tree = tree
        self._url = url
        self._encoding = encoding
        self._damaged = damaged
        self._base = self._base_url()
        self._naming = Naming(tree)
        self._forms = tree.of("form")
        self._by_mark = {form.get(OWNER_MARK): form for form in self._forms if form.get(OWNER_MARK)}
        self._groups = {node: place for place, node in enumerate(tree.of("fieldset"))}
        self._captchas = captchas

    def page(self) -> Page:
        """Read everything."""
        owned: dict[Node | None, list[Control]] = defaultdict(list)
        links = set(nodes_for_a_script(self._tree))
        every = self._tree.of(*CONTROL_TAGS, "a")
        nodes = [node for node in every if node.tag != "a" or node in links]
        ticked: dict[tuple[Node | None, str], Node] = {}
        around = {node: surroundings(node) for node in nodes}
        owners = {node: self._owner(node, around[node]) for node in nodes}
        for node in nodes:
            if control_type(node) == "radio" and "checked" in node.attributes and node.get("name"):
                ticked[owners[node], node.get("name")] = node
        for position, node in enumerate(nodes):
            last = ticked.get((owners[node], node.get("name")), node)
            owned[owners[node]].append(self._control(position, node, around[node], last is node))
        return Page(
            url=self._url,
            base_url=self._base,
            encoding=self._encoding,
            forms=tuple(
                self._form(index, node, owned[node]) for index, node in enumerate(self._forms)
            ),
            loose_controls=tuple(owned[None]),
            refresh=self._refresh(),
            captcha=bool(self._captchas),
            _tree=self._tree,
        )

    def _base_url(self) -> str:
        for node in self._tree.of("base"):
            if "href" in node.attributes:
                return resolve(self._url, node.get("href"), self._encoding) or self._url
        return self._url

    def _owner(self, node: Node, around: Surroundings) -> Node | None:
        """The form that a browser counts the control to."""
        if "form" in node.attributes:
            named = self._tree.by_id.get(node.get("form"))
            return named if named is not None and named.tag == "form" else None
        return self._by_mark.get(node.get(OWNER_MARK)) or around.form

    def _control(self, position: int, node: Node, around: Surroundings, on: bool) -> Control:
        kind = control_type(node)
        naming = self._naming.of_button if kind in BUTTON_TYPES else self._naming.of_field
        legend = first_legend(around.fieldset) if around.fieldset else None
        attributes = {
            name: value or "" for name, value in node.attributes.items() if name != OWNER_MARK
        }
        posts = postback_of(node) if kind in SCRIPT_TYPES else None
        if posts is not None and posts.action:
            attributes["formaction"] = posts.action
        value = control_value(node, kind)
        return Control(
            position=position,
            type=kind,
            name=node.get("name"),
            names=() if kind == "hidden" else naming(node),
            visibility=Visibility.HIDDEN if kind == "hidden" else node.visibility,
            disabled="disabled" in node.attributes or around.disabled,
            read_only="readonly" in node.attributes,
            in_main=around.in_main,
            in_datalist=around.in_datalist,
            group=self._groups[around.fieldset] if around.fieldset else None,
            legend=short_text_of(legend) if legend else "",
            checked="checked" in node.attributes and on,
            value=value,
            options=options_of(node) if node.tag == "select" else (),
            attributes=MappingProxyType(attributes),
            direction=direction_of(node, value) if "dirname" in attributes else "ltr",
            fills=posts.fills if posts else {},
        )

    def _form(self, index: int, node: Node, controls: Sequence[Control]) -> Form:
        around = surroundings(node)
        seen = [control.visibility for control in controls if control.type != "hidden"]
        return Form(
            index=index,
            name=node.get("id") or node.get("name") or node.get("aria-label"),
            action=node.get("action"),
            method=node.get("method"),
            enctype=node.get("enctype"),
            accept_charset=node.get("accept-charset"),
            no_validate="novalidate" in node.attributes,
            controls=tuple(controls),
            page_url=self._url,
            base_url=self._base,
            encoding=self._encoding,
            damaged=self._damaged,
            visibility=min(seen, default=node.visibility),
            in_main=around.in_main or any(one.in_main for one in controls),
            in_frame=around.in_frame,
            captcha=any(surroundings(one).form is node for one in self._captchas),
        )

    def _refresh(self) -> Refresh | None:
        for node in self._tree.of("meta"):
            if node.get("http-equiv").lower() == "refresh":
                return refresh_in(node.get("content"), self._base)
        return None
