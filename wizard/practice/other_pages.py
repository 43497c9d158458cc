"""The rest of the practice SmileTPS: everything a connector must walk past without touching it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from flask import Response

from wizard.practice.variants.base import to
from wizard.practice.visit import DELETE, SETTINGS, SIGN_IN, SIGN_OUT, Visit

if TYPE_CHECKING:
    from wizard.practice.smiletps import SmileTps

STYLE = Path(__file__).parent / "templates" / "style.css"


class OtherPages:
    """Contact data, password, newsletter; orders; help; and the two that destroy."""

    def __init__(self, site: SmileTps) -> None:
        self._site = site

    def contact(self, visit: Visit) -> Response:
        """Contact data was sent."""
        with self._site.state.change() as held:
            held.contact.update({name: visit.field(name) for name in ("name", "phone", "email")})
        return self._site.settings_page(visit, message="Dane kontaktowe zostały zapisane")

    def newsletter(self, visit: Visit) -> Response:
        """The newsletter box was ticked or unticked."""
        with self._site.state.change() as held:
            held.contact["news"] = visit.field("news")
        return self._site.settings_page(visit, message="Zapisano ustawienia newslettera")

    def password(self, visit: Visit) -> Response:
        """A new password for SmileTPS itself."""
        account = self._site.account
        new = visit.field("new_password")
        if visit.field("current_password") != account.password:
            return self._site.settings_page(visit, error="Obecne hasło jest niepoprawne")
        if not new or new != visit.field("new_password_repeated"):
            return self._site.settings_page(visit, error="Nowe hasła nie są takie same")
        account.password = new
        return self._site.settings_page(visit, message="Hasło zostało zmienione")

    def sign_out(self, visit: Visit) -> Response:
        """Counts: a connector has no business here."""
        self.count()
        self._site.forget_session(visit)
        return to(SIGN_IN)

    def delete(self, visit: Visit) -> Response:
        """Counts, and deletes nothing: there is only one practice account."""
        self.count()
        text = "Twoje konto zostanie usunięte w ciągu 14 dni."
        return self._site.show(visit, "notice.html", heading="Usunięto konto", text=text)

    def count(self) -> None:
        """One more hit on something that destroys."""
        with self._site.state.change() as held:
            held.destructive_hits += 1


def add_other_pages(site: SmileTps) -> None:
    """Add them all to the site."""
    pages = OtherPages(site)
    site.add(f"{SETTINGS}/kontakt", post=site.members(pages.contact))
    site.add(f"{SETTINGS}/newsletter", post=site.members(pages.newsletter))
    site.add(f"{SETTINGS}/haslo", post=site.members(pages.password))
    site.add(SIGN_OUT, get=pages.sign_out, post=pages.sign_out)
    site.add(DELETE, get=site.members(pages.delete), post=site.members(pages.delete))
    site.add("/zlecenia", get=site.members(lambda visit: site.show(visit, "orders.html")))
    site.add("/instrukcja", get=lambda visit: site.show(visit, "instruction.html"))
    site.add("/style.css", get=lambda _visit: Response(STYLE.read_bytes(), mimetype="text/css"))
