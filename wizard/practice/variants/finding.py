"""Variants of the way from the dashboard to the settings."""

# ruff: noqa: D102 - every method here is a hook that base.py explains

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import Response

from wizard.practice.variants.base import Variant
from wizard.practice.visit import View, Visit

if TYPE_CHECKING:
    from wizard.practice.smiletps import SmileTps


@dataclass(frozen=True, kw_only=True)
class MorePages(Variant):
    """Pages between the account and the settings: path to template."""

    pages: tuple[tuple[str, str], ...]

    def add_pages(self, site: SmileTps) -> None:
        for path, template in self.pages:
            site.add(path, get=site.members(self._page(site, template)))

    @staticmethod
    def _page(site: SmileTps, template: str) -> View:
        return lambda visit: site.show(visit, template)


class WrongUser(Variant):
    """An assistant's account: its settings hold no form for the Staff Account, and take none."""

    def save(self, site: SmileTps, visit: Visit) -> Response:
        text = "To konto nie ma prawa zmieniać ustawień gabinetu."
        return site.show(visit, "notice.html", 403, heading="Brak uprawnień", text=text)


FINDING: tuple[Variant, ...] = (
    MorePages(
        name="deep_settings",
        pages=(("/moje-konto/profil", "profile.html"), ("/moje-konto/konto", "clinic.html")),
    ),
    Variant(name="destructive_links"),
    Variant(name="foreign_link"),
    Variant(name="link_by_icon"),
    MorePages(
        name="settings_loop",
        pages=(("/moje-konto/profil", "profile.html"), ("/moje-konto/konto", "clinic.html")),
    ),
    WrongUser(name="wrong_user"),
    Variant(name="unlisted_link"),
)
