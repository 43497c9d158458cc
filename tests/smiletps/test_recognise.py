"""What makes two forms the same one to us."""

from __future__ import annotations

from tests.smiletps.html.reading import only_form
from wizard.smiletps.errand import face_of, path_of

SIGN_IN = "<form method=post action='{}'><input name=u><input name=p type=password></form>"


def test_a_form_is_known_again_without_the_session_in_its_address() -> None:
    """Java servers write it there until they have seen a cookie."""
    first = only_form(SIGN_IN.format("/login;jsessionid=4F9A0C3B"), "https://tps.example/start")
    later = only_form(SIGN_IN.format("login"), "https://tps.example/konto;jsessionid=1")

    assert path_of(first) == path_of(later) == "/login"
    assert face_of(first) == face_of(later)


def test_a_form_without_an_action_goes_to_its_own_page_whatever_the_base_says() -> None:
    form = only_form("<base href=/elsewhere/><form><input name=u></form>", "https://tps.example/in")

    assert path_of(form) == "/in"
