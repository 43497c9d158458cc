"""Which form is the one to sign in with, in hard cases."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import read
from wizard.core.site import SignInPage
from wizard.smiletps.html.match import Ambiguous, Missing
from wizard.smiletps.sign_in_form import SignInForm, find_sign_in

WORDS = SignInPage(login=("Login", "E-mail"), password=("Password",), submit=("Log in",))
SIGN_IN_PAIR = (
    "<label>Login <input name=u></label><label>Password <input type=password name=p></label>"
)


def _sign_in(html: str) -> SignInForm:
    found = find_sign_in(read(html), WORDS)
    assert isinstance(found, SignInForm), found
    return found


def test_a_sign_in_form_without_any_label_is_known_by_its_types() -> None:
    found = _sign_in("<form><input name=a><input name=b type=password><button>→</button></form>")

    assert found.user is not None
    assert found.password is not None
    assert (found.user.name, found.password.name) == ("a", "b")
    assert found.button is not None


def test_the_field_just_before_the_password_is_the_user() -> None:
    found = _sign_in(
        "<form><input name=c placeholder=Klinik><input name=u placeholder=Benutzer>"
        "<input name=p type=password><input name=code><button>Log in</button></form>"
    )

    assert found.user is not None
    assert found.user.name == "u"


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

    assert isinstance(find_sign_in(read(html), WORDS), Ambiguous)


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
    assert isinstance(find_sign_in(read(html), WORDS), Missing)
