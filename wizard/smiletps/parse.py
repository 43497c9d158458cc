"""From the bytes of an answer to a Page."""

from __future__ import annotations

from wizard.smiletps.page import Page, Unreadable


def read_page(body: bytes, url: str, content_type: str | None) -> Page | Unreadable:
    """Read a page as a person without scripts sees it. `url` is the address after redirects.

    `content_type` is the header as it came, None when there was none. Never raises on bad input.
    """
    raise NotImplementedError
