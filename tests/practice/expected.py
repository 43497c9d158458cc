"""What a right connector must answer for every variant of the practice SmileTPS: one table.

Each row holds when the variant's own pair is pushed with the right SmileTPS password, its questions
are answered and its profile is in force; everything beyond the defaults is in the variant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from wizard.core.outcomes import Code, Stage

Answer = Literal["confirmed", "saved", "refused", "unknown", "problem"]


@dataclass(frozen=True)
class Expected:
    """The honest answer. `stored`: SmileTPS holds the pair afterwards, byte for byte."""

    outcome: Answer
    stage: Stage
    code: Code | None
    stored: bool
    why: str


def _confirmed(why: str) -> Expected:
    return Expected("confirmed", Stage.READ_BACK, None, stored=True, why=why)


def _problem(stage: Stage, code: Code, why: str) -> Expected:
    return Expected("problem", stage, code, stored=False, why=why)


def _refused(stage: Stage, code: Code, why: str) -> Expected:
    return Expected("refused", stage, code, stored=False, why=why)


def _saved(code: Code, why: str, *, stored: bool) -> Expected:
    return Expected("saved", Stage.READ_BACK, code, stored=stored, why=why)


_LABELS = {
    "plain": _confirmed("the form of the guide"),
    "table_layout": _confirmed("the form is opened inside a table, labels are table headers"),
    "placeholder_only": _confirmed("the fields are named by placeholders alone"),
    "aria_label_only": _confirmed("the fields are named by aria-label alone"),
    "aria_labelledby": _confirmed("several ids name a field together, one of them dangles"),
    "orphan_labels": _confirmed("labels stand before their fields, tied to nothing"),
    "label_for_missing_id": _confirmed("labels point to ids that do not exist"),
    "label_for_wrong_field": _confirmed(
        "both labels point to the login; the password's stands before a password field"
    ),
    "wrapping_labels": _confirmed("labels wrap fields, help text and a link"),
    "label_with_help": _confirmed("required marks, a link and a second label with help text"),
    "div_beside_div": _confirmed("the names stand in divs beside the fields"),
    "bold_above": _confirmed("the names stand in bold above the fields"),
    "definition_list": _confirmed("the names are the terms of a definition list"),
    "english_labels": _confirmed("an English site; the profile lists its words"),
    "iso_8859_2": _confirmed("ISO 8859-2, said in the header"),
    "windows_1250": _confirmed("Windows-1250, said in a meta element only"),
    "icon_button": _confirmed("icon glyphs and invisible marks in the name of the button"),
    "image_button": _confirmed("the button is an image with a text alternative"),
}

_FORMS = {
    "button_outside_form": _confirmed("the button stands outside, tied by form="),
    "two_similar_forms": _problem(
        Stage.FIND_SETTINGS, Code.SETTINGS_AMBIGUOUS, "one form for each of two clinics"
    ),
    "same_button_elsewhere": _confirmed("the contact form has a button of the same name"),
    "two_other_buttons": _problem(
        Stage.FIND_SETTINGS, Code.BUTTON_NOT_FOUND, "two buttons, neither called as expected"
    ),
    "delete_form_first": _confirmed("a form that deletes has the same label and comes first"),
    "hidden_copy": _confirmed("a hidden copy of the form for narrow screens comes first"),
    "nested_form": _confirmed("a form inside a form: browsers drop the inner start tag"),
    "read_only_login": _problem(
        Stage.FIND_SETTINGS, Code.FIELD_NOT_EDITABLE, "the login field is read-only"
    ),
    "disabled_fields": _problem(
        Stage.FIND_SETTINGS, Code.FIELD_NOT_EDITABLE, "a disabled fieldset holds both fields"
    ),
    "login_too_long": _problem(
        Stage.FIND_SETTINGS, Code.VALUE_DOES_NOT_FIT, "the login field takes 20 characters"
    ),
    "multipart_form": _confirmed("multipart with a file field left empty"),
    "many_fields": _confirmed("hundreds of options, 25 hidden fields, texts with line ends"),
    "checkbox_pairs": _confirmed("hidden and checkbox pairs of one name"),
    "bracket_names": _confirmed("names with [] and several values"),
    "form_action_on_button": _confirmed("the button's formaction is the right address"),
    "empty_action": _confirmed("the form is sent to the address of its page, query included"),
    "get_form": _problem(
        Stage.FIND_SETTINGS, Code.UNSAFE_FORM, "GET would put the password into the address"
    ),
    "form_to_other_host": _problem(
        Stage.FIND_SETTINGS, Code.LEFT_THE_SITE, "the form would be sent to another host"
    ),
}

_SIGN_IN = {
    "name_first": _confirmed("the name on one page, the password on the next"),
    "behind_link": _confirmed("the sign-in form is behind a link Zaloguj"),
    "form_on_home_page": _confirmed("the sign-in form is on the home page beside a search form"),
    "hidden_twin": _confirmed("a hidden twin of the sign-in form stands in the header"),
    "second_factor": _confirmed("a code is asked after the password"),
    "captcha": _problem(Stage.SIGN_IN, Code.CAPTCHA, "a picture puzzle in the sign-in form"),
    "locked_account": _refused(
        Stage.SIGN_IN, Code.ACCOUNT_LOCKED, "the right password, but the account is locked"
    ),
    "needs_scripts": _problem(
        Stage.SIGN_IN, Code.NEEDS_SCRIPTS, "an empty page that scripts would fill"
    ),
    "maintenance": _problem(Stage.SIGN_IN, Code.MAINTENANCE, "closed, said with status 200"),
    "meta_refresh": _confirmed("after the sign-in a page that refreshes to the dashboard"),
    "redirect_chain": _confirmed("four redirects after the sign-in, all on the site"),
    "consent_page": _problem(
        Stage.SIGN_IN, Code.SIGN_IN_UNCLEAR, "new terms to accept: not a program's decision"
    ),
    "other_host": _problem(
        Stage.SIGN_IN, Code.LEFT_THE_SITE, "the sign-in is on a host that nobody listed"
    ),
    "sign_in_again": _confirmed("the settings ask for the sign-in once more"),
}

_SAVE = {
    "confirm_password": _confirmed("the form asks for the SmileTPS password"),
    "repeat_password": _confirmed("the form asks for the staff password twice"),
    "redirect_303": _confirmed("303 to the dashboard after the save"),
    "redirect_307": Expected(
        "unknown", Stage.SAVE, Code.REPEATED_SECRET, stored=False, why="307 repeats the password"
    ),
    "redirect_to_other_host": Expected(
        "unknown", Stage.SAVE, Code.REPEATED_SECRET, stored=False, why="307 to another host"
    ),
    "one_use_token": _confirmed("each form token works once"),
    "referer_required": _confirmed("without Referer: an error page with status 200"),
    "origin_required": _confirmed("without Origin: 403"),
    "continue_page": _refused(
        Stage.READ_BACK, Code.NOT_STORED, "a page Kontynuuj comes in place of the save"
    ),
    "json_error": _refused(Stage.SAVE, Code.SAVE_REFUSED, "an error as JSON with status 200"),
    "refused_in_place": _refused(
        Stage.SAVE, Code.SAVE_REFUSED, "the page says why, and shows what was typed"
    ),
    "echo_without_saving": _refused(
        Stage.READ_BACK, Code.NOT_STORED, "shows what was typed, says nothing, stores nothing"
    ),
    "success_without_saving": _refused(
        Stage.READ_BACK, Code.NOT_STORED, "says that it saved, and did not"
    ),
    "escaped_storage": _saved(
        Code.SHOWS_ANOTHER, "stores the login with HTML escapes", stored=False
    ),
    "shortened_storage": _saved(
        Code.SHOWS_ANOTHER, "stores the first ten characters", stored=False
    ),
    "upper_case_storage": _saved(Code.SHOWS_ANOTHER, "stores capital letters", stored=False),
    "write_only": _saved(
        Code.NOTHING_SHOWN, "says that it saved; the login is never shown", stored=True
    ),
    "write_only_silent": _saved(
        Code.NOTHING_SHOWN, "takes the pair without a word; never shows it", stored=True
    ),
}

_SETTINGS = {
    "deep_settings": _confirmed("four links deep"),
    "destructive_links": _confirmed("links that sign out or delete stand beside the right one"),
    "foreign_link": _confirmed("the first link Ustawienia leads to another host"),
    "link_by_icon": _confirmed("the link to the settings has only an accessible name"),
    "settings_loop": _confirmed("pages link to each other in a circle"),
    "wrong_user": _problem(
        Stage.FIND_SETTINGS, Code.SETTINGS_NOT_FOUND, "this kind of user has no such settings"
    ),
    "unlisted_link": _problem(
        Stage.FIND_SETTINGS, Code.SETTINGS_NOT_FOUND, "the only way has a text that nobody listed"
    ),
}

EXPECTED: Mapping[str, Expected] = {**_LABELS, **_FORMS, **_SIGN_IN, **_SAVE, **_SETTINGS}
"""Every variant's name and its right answer."""
