"""Which form holds the Staff Account, and which one to sign in with, in hard cases."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import read
from wizard.smiletps.find import Locked, NoButton, SettingsForm, find_settings
from wizard.smiletps.html.match import Ambiguous, Missing
from wizard.smiletps.sign_in_form import Reading, SignInForm, find_sign_in

LOGIN, PASSWORD, SAVE = ["Staff login"], ["Staff password"], ["Save"]
PAIR = "<label>Staff login <input name=l></label><label>Staff password <input name=p></label>"
BUTTON = "<button>Save</button>"
SIGN_IN_PAIR = (
    "<label>Login <input name=u></label><label>Password <input type=password name=p></label>"
)


def _settings(html: str) -> SettingsForm | Ambiguous | Missing | Locked | NoButton:
    return find_settings(read(html), LOGIN, PASSWORD, SAVE)


def _form_of(html: str) -> int:
    found = _settings(html)
    assert isinstance(found, SettingsForm), found
    return found.form.index


def _sign_in(html: str) -> SignInForm:
    found = find_sign_in(read(html), ["Login", "E-mail"], ["Password"], ["Log in"])
    assert isinstance(found, SignInForm), found
    return found


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
    ("attributes", "why"),
    [("disabled", "disabled"), ("readonly", "read-only"), ("hidden", "hidden")],
)
def test_a_locked_field_is_named(attributes: str, why: str) -> None:
    html = PAIR.replace("name=p", f"name=p {attributes}")

    assert _settings(f"<form>{html}{BUTTON}</form>") == Locked("Staff password", why)


def test_fields_of_no_form_are_for_a_script() -> None:
    assert _settings(PAIR + BUTTON) == NoButton("Staff login")


def test_one_field_for_both_labels_is_no_answer() -> None:
    html = (
        "<form><label>Staff login and password <input name=x></label><button>Save</button></form>"
    )

    found = find_settings(read(html), ["Staff login"], ["password"], SAVE)

    assert isinstance(found, Missing | Ambiguous)


def test_both_labels_fit_one_field_best_but_one_of_them_another_as_well() -> None:
    html = (
        "<form><label>Login <input name=a></label><label>Login password <input name=b></label>"
        "<button>Save</button></form>"
    )
    found = find_settings(read(html), ["Login password", "Login"], ["Login password"], SAVE)

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


def test_how_the_parts_of_a_sign_in_form_were_known_is_told() -> None:
    found = _sign_in(f"<form>{SIGN_IN_PAIR}<button>Log in</button></form>")

    assert (found.user_by, found.password_by, found.button_by) == (Reading.LABEL,) * 3


def test_a_sign_in_form_without_any_label_is_known_by_its_types() -> None:
    found = _sign_in("<form><input name=a><input name=b type=password><button>→</button></form>")

    assert found.user is not None
    assert (found.user.name, found.user_by) == ("a", Reading.ONLY_ONE)
    assert (found.password_by, found.button_by) == (Reading.TYPE, Reading.ONLY_ONE)


def test_the_field_just_before_the_password_is_the_user() -> None:
    found = _sign_in(
        "<form><input name=c placeholder=Klinik><input name=u placeholder=Benutzer>"
        "<input name=p type=password><input name=code><button>Log in</button></form>"
    )

    assert found.user is not None
    assert (found.user.name, found.user_by) == ("u", Reading.POSITION)


def test_a_registration_form_is_not_the_sign_in_form() -> None:
    register = f"<form id=r>{SIGN_IN_PAIR}<button>Sign up</button></form>"
    twice = (
        "<form id=t><input name=u><input type=password name=a><input type=password name=b>"
        "<button>Log in</button></form>"
    )
    found = _sign_in(f"{register}{twice}<form id=s>{SIGN_IN_PAIR}<button>Go</button></form>")

    assert found.form.name == "s"


def test_a_visible_sign_in_form_is_preferred_to_a_hidden_one() -> None:
    hidden = (
        f"<div style='display:none'><form id=h>{SIGN_IN_PAIR}<button>Log in</button></form></div>"
    )

    assert (
        _sign_in(f"{hidden}<form id=v>{SIGN_IN_PAIR}<button>Log in</button></form>").form.name
        == "v"
    )
    assert _sign_in(hidden).form.name == "h"


def test_two_copies_of_one_sign_in_form_are_one_answer() -> None:
    form = f"<form action=/in>{SIGN_IN_PAIR}<button>Log in</button></form>"

    assert _sign_in(form * 2).form.index == 0


def test_two_different_sign_in_forms_are_no_answer() -> None:
    html = (
        f"<form action=/doctors>{SIGN_IN_PAIR}<button>Log in</button></form>"
        f"<form action=/patients>{SIGN_IN_PAIR}<button>Log in</button></form>"
    )

    assert isinstance(find_sign_in(read(html), ["Login"], ["Password"], ["Log in"]), Ambiguous)


@pytest.mark.parametrize(
    "html",
    [
        "<form><input type=search name=q><button>Go</button></form>",
        "<form><label>E-mail <input name=e type=email></label><button>Subscribe</button></form>",
        "<form><label>Code <input name=c></label><button>Next</button></form>",
        "<form><input type=password name=p disabled></form>",
        "<form><label>Login <input id=u></label><input type=password></form>",
    ],
)
def test_these_are_no_sign_in_forms(html: str) -> None:
    assert isinstance(
        find_sign_in(read(html), ["Login", "E-mail"], ["Password"], ["Log in"]), Missing
    )
