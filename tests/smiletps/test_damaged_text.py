"""Pages with bytes that are not of their character set, as old applications have them."""

from __future__ import annotations

from tests.smiletps.site_of_pages import PAIR, SIGN_OUT, STAFF_FIELDS, STAFF_FORM, SiteOfPages, push
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict

CUT = "Przychodnia Nowaczy\udcc5"  # the first byte of a letter with two, cut off behind it


def test_a_letter_cut_in_two_beside_the_form_stops_nobody() -> None:
    """TestLink has names of languages in another character set on its settings page."""
    with SiteOfPages({"/": f"{SIGN_OUT}<p>{CUT}</p>{STAFF_FORM}"}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.SAVED
    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


def test_what_would_go_back_otherwise_than_it_came_is_not_sent() -> None:
    """A browser would send U+FFFD for the lost byte, and spoil what the site holds there."""
    form = f"<form method=post action=/save>{STAFF_FIELDS}<input name=clinic value='{CUT}'>"
    page = f"{SIGN_OUT}{form}<button>Zaktualizuj dane</button></form>"
    with SiteOfPages({"/": page}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.PAGE_NOT_UNDERSTOOD, Stage.FIND_SETTINGS)
    assert site.saved == []


def test_a_damaged_old_value_of_the_staff_login_is_overwritten() -> None:
    page = STAFF_FORM.replace("name=login", f"name=login value='{CUT}'")
    with SiteOfPages({"/": SIGN_OUT + page}) as site:
        push(site)

    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]
