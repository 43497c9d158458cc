"""Short ways to read a page in a test."""

from __future__ import annotations

from wizard.smiletps.html.form import Control, Form
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.parse import read_page

URL = "https://smiletps.example/settings?tab=1"


def read(html: str, url: str = URL) -> Page:
    """Read a page that must be readable."""
    page = read_page(html.encode(), url, "text/html; charset=utf-8")
    assert isinstance(page, Page), page
    return page


def only_form(html: str, url: str = URL) -> Form:
    """The one form of a page."""
    (form,) = read(html, url).forms
    return form


def field(html: str, name: str = "x") -> Control:
    """The control named `name` of the one form that the HTML stands in."""
    (found,) = (one for one in only_form(f"<form>{html}</form>").controls if one.name == name)
    return found


def called(html: str, name: str = "x") -> list[str]:
    """The names of that control, best source first."""
    return [one.text for one in field(html, name).names]
