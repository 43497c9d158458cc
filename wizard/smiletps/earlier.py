"""Several pages as one: what a site showed before, so that none of it counts as news."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.smiletps.html.form import Form
from wizard.smiletps.html.messages import Message
from wizard.smiletps.html.page import Page


@dataclass(frozen=True)
class Earlier:
    """The pages that were seen before a form was sent."""

    pages: tuple[Page, ...]

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms of all of them."""
        return tuple(form for page in self.pages for form in page.forms)

    @property
    def messages(self) -> tuple[Message, ...]:
        """What the site said on any of them."""
        return tuple(message for page in self.pages for message in page.messages)

    @property
    def lines(self) -> tuple[str, ...]:
        """The visible lines of all of them."""
        return tuple(line for page in self.pages for line in page.lines)
