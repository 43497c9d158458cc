"""Which form holds the Staff Account, in hard cases."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import read
from wizard.core.site import StaffForm
from wizard.smiletps.html.match import Ambiguous, Missing
from wizard.smiletps.settings_form import Locked, NoButton, SettingsForm, find_settings

STAFF = StaffForm(("Staff login",), ("Staff password",), ("Save",))
PAIR = "<label>Staff login <input name=l></label><label>Staff password <input name=p></label>"
BUTTON = "<button>Save</button>"


def _settings(html: str) -> SettingsForm | Ambiguous | Missing | Locked | NoButton:
    return find_settings(read(html), STAFF)


def _form_of(html: str) -> int:
    found = _settings(html)
    assert isinstance(found, SettingsForm), found
    return found.form.index


def test_the_form_with_both_fields_is_taken_whatever_else_has_one_of_them() -> None:
    one = "<form><label>Staff login <input name=l></label><button>Save</button></form>"

    assert _form_of(f"{one}<form>{PAIR}{BUTTON}</form>{one}") == 1


def test_the_form_with_the_wanted_button_is_preferred() -> None:
    assert _form_of(f"<form>{PAIR}<button>Test</button></form><form>{PAIR}{BUTTON}</form>") == 1


def test_a_form_that_people_see_is_preferred_to_a_folded_twin() -> None:
    assert (
        _form_of(f"<details><form>{PAIR}{BUTTON}</form></details><form>{PAIR}{BUTTON}</form>") == 1
    )


def test_a_form_in_the_main_part_is_preferred() -> None:
    assert _form_of(f"<form>{PAIR}{BUTTON}</form><main><form>{PAIR}{BUTTON}</form></main>") == 1


def test_a_form_in_the_header_comes_last() -> None:
    assert _form_of(f"<header><form>{PAIR}{BUTTON}</form></header><form>{PAIR}{BUTTON}</form>") == 1


def test_two_equal_forms_are_no_answer_and_are_named() -> None:
    found = _settings(f"<form id=a>{PAIR}{BUTTON}</form><form id=b>{PAIR}{BUTTON}</form>")

    assert isinstance(found, Ambiguous)
    assert found.candidates == ("Staff login (a)", "Staff login (b)")


def test_the_only_button_is_pressed_whatever_it_is_called() -> None:
    found = _settings(f"<form>{PAIR}<button>Aktualisieren</button></form>")

    assert isinstance(found, SettingsForm)
    assert found.button.label == "Aktualisieren"


def test_of_several_buttons_with_other_names_none_is_pressed_but_all_are_named() -> None:
    buttons = "<button>Preview</button><button>Publish</button><button hidden>Twin</button>"
    found = _settings(f"<form>{PAIR}{buttons}</form>")
    assert found == NoButton("Staff login", ("Preview", "Publish"))


@pytest.mark.parametrize(
    "buttons", ["", "<button type=button>Save</button>", "<button disabled>Save</button>"]
)
def test_fields_that_only_a_script_could_send_are_told_apart(buttons: str) -> None:
    assert _settings(f"<form>{PAIR}{buttons}</form>") == NoButton("Staff login")


def test_fields_without_names_are_for_a_script_and_a_named_twin_is_preferred() -> None:
    nameless = PAIR.replace("name=l", "").replace("name=p", "")

    assert _settings(f"<form>{nameless}{BUTTON}</form>") == NoButton("Staff login")
    assert _form_of(f"<form>{nameless}{BUTTON}</form><form>{PAIR}{BUTTON}</form>") == 1


def test_a_form_whose_only_button_deletes_is_not_ours() -> None:
    assert isinstance(_settings(f"<form>{PAIR}<button>Delete</button></form>"), Missing)


def test_what_is_missing_is_named() -> None:
    login_only = "<form><label>Staff login <input name=l></label><button>Save</button></form>"

    assert _settings(login_only) == Missing(("Staff password",))
    assert _settings("<form><input name=x></form>") == Missing(("Staff login", "Staff password"))
    assert _settings("<p>Nothing</p>") == Missing(("Staff login", "Staff password"))


@pytest.mark.parametrize(
    ("attributes", "hidden"), [("disabled", False), ("readonly", False), ("hidden", True)]
)
def test_a_locked_field_is_named(attributes: str, hidden: bool) -> None:
    html = PAIR.replace("name=p", f"name=p {attributes}")

    assert _settings(f"<form>{html}{BUTTON}</form>") == Locked("Staff password", hidden)


def test_fields_of_no_form_are_for_a_script() -> None:
    assert _settings(PAIR + BUTTON) == NoButton("Staff login")


def test_one_field_for_both_labels_is_no_answer() -> None:
    html = (
        "<form><label>Staff login and password <input name=x></label><button>Save</button></form>"
    )

    found = find_settings(read(html), StaffForm(("Staff login",), ("password",), ("Save",)))

    assert isinstance(found, Missing | Ambiguous)


def test_both_labels_fit_one_field_best_but_one_of_them_another_as_well() -> None:
    html = (
        "<form><label>Login <input name=a></label><label>Login password <input name=b></label>"
        "<button>Save</button></form>"
    )
    found = find_settings(
        read(html), StaffForm(("Login password", "Login"), ("Login password",), ("Save",))
    )

    assert isinstance(found, Ambiguous | Missing)


def test_the_login_twice_is_narrowed_by_the_fieldset_of_the_password() -> None:
    html = (
        "<form><fieldset><legend>Lab</legend><label>Staff login <input name=a></label></fieldset>"
        "<fieldset><legend>Align</legend><label>Staff login <input name=b></label>"
        "<label>Staff password <input name=c></label></fieldset><button>Save</button></form>"
    )
    found = _settings(html)

    assert isinstance(found, SettingsForm)
    assert (found.login.name, found.password.name) == ("b", "c")


def test_other_password_fields_are_left_alone_and_repeats_are_named() -> None:
    html = (
        "<form><input type=password name=current placeholder='Current password'>"
        "<label>Staff login <input name=l></label>"
        "<label>Staff password <input name=p type=password></label>"
        "<label>Repeat staff password <input name=r type=password></label>"
        "<label>Repeat new password <input name=o type=password></label>"
        "<button>Save</button></form>"
    )
    found = _settings(html)

    assert isinstance(found, SettingsForm)
    assert [one.name for one in found.password_repeats] == ["r"]
