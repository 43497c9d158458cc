"""Variants of the settings form: what else is in it, how many there are, where it goes."""

# ruff: noqa: D102 - every method here is a hook that base.py explains

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from flask import Response, request

from wizard.practice.variants.base import Variant, to
from wizard.practice.visit import SAVE, SETTINGS, Visit

if TYPE_CHECKING:
    from wizard.practice.smiletps import SmileTps

SECTION = "?sekcja=invisalign&widok=1"


def _hidden_fields() -> dict[str, list[str]]:
    """25 hidden fields as frameworks make them: JSON, quotes, line ends, letters of any kind."""
    hard = ['{"step": 2, "ok": true}', 'a "quoted" & <marked> value', "", "żółć €", "1\r\n2"]
    return {f"state_{number:02}": [hard[number % len(hard)]] for number in range(25)}


_MANY: Mapping[str, Sequence[str]] = {
    **_hidden_fields(),
    "clinic": ["Gabinet Uśmiech Ewa Nowak & Spółka"],
    "city": ["city-217"],
    "specialities": ["orthodontics", "surgery"],
    "note": ["\r\n  pierwsza linia\r\n\r\ndruga <linia>"],
    "language": ["pl"],
    "sms": ["on"],
    "colour": ["#0b6e75"],
}

_PAIRS: Mapping[str, Sequence[str]] = {
    "notify_mail": ["0", "1"],
    "notify_sms": ["0"],
    "notify_phone": ["0", "1"],
}

_BRACKETS: Mapping[str, Sequence[str]] = {
    "user[clinic]": ["Gabinet Uśmiech"],
    "user[days][]": ["mon", "wed", "fri"],
    "user[rooms][0][name]": ["Gabinet 1"],
    "user[rooms][1][name]": ["Gabinet 2"],
}


class EmptyAction(Variant):
    """The settings page takes the form itself, at an address with a query."""

    def add_pages(self, site: SmileTps) -> None:
        site.add(SETTINGS, post=site.members(lambda visit: self.save(site, visit)))

    def open_settings(self, site: SmileTps, visit: Visit) -> Response:
        return super().open_settings(site, visit) if request.args else to(f"{SETTINGS}{SECTION}")

    def refusal(self, site: SmileTps, visit: Visit) -> str:
        return super().refusal(site, visit) if request.args else "Nie wybrano sekcji."


class GetForm(Variant):
    """A form that sends the password in the address; it works, and that is the trouble."""

    def add_pages(self, site: SmileTps) -> None:
        site.add(SAVE, get=site.members(lambda visit: self.save(site, visit)))


FORMS: tuple[Variant, ...] = (
    Variant(name="button_outside_form"),
    Variant(name="two_similar_forms"),
    Variant(name="same_button_elsewhere"),
    Variant(name="two_other_buttons"),
    Variant(name="delete_form_first"),
    Variant(name="hidden_copy"),
    Variant(name="nested_form", settings={"clinic": ["Gabinet Uśmiech"]}),
    Variant(name="read_only_login"),
    Variant(name="disabled_fields"),
    Variant(name="login_too_long", push_login="recepcja.usmiech.warszawa.centrum"),
    Variant(name="multipart_form", settings={"clinic": ['Gabinet "Uśmiech"'], "logo": [""]}),
    Variant(name="many_fields", settings=_MANY),
    Variant(name="checkbox_pairs", settings=_PAIRS),
    Variant(
        name="bracket_names",
        login_field="user[invisalign][login]",
        password_field="user[invisalign][@password]",
        settings=_BRACKETS,
    ),
    Variant(name="form_action_on_button"),
    EmptyAction(name="empty_action"),
    GetForm(name="get_form"),
    Variant(name="form_to_other_host"),
)
