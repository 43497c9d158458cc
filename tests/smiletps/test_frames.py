"""Sites in frames: each frame is a page that the person sees, and is looked into like one."""

from __future__ import annotations

from tests.smiletps.site_of_pages import PAIR, SIGN_IN, SIGN_OUT, STAFF_FORM, SiteOfPages, push
from wizard.core.outcomes import Code, Verdict

FRAMES = """<html><head><title>SmileTPS</title></head><frameset cols="20%,80%">
<frame name=menu src=/menu><frame name=main src=/home></frameset></html>"""


def test_a_site_in_frames_is_signed_in_to_and_searched_frame_by_frame() -> None:
    """SquirrelMail and other old sites: the window is a frameset, each frame a page of its own."""
    pages = {
        "/": FRAMES,
        "/menu": f"<a href=/settings target=main>Ustawienia</a>{SIGN_OUT}",
        "/home": "<p>Dzień dobry.",
        "/settings": STAFF_FORM,
    }
    before = {"/": FRAMES, "/menu": "<p>Menu", "/home": SIGN_IN}
    with SiteOfPages(pages, before) as site:
        found = push(site)

    assert isinstance(found, Verdict), found
    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


def test_a_settings_form_in_a_frame_of_the_page_is_found() -> None:
    pages = {"/": f"{SIGN_OUT}<iframe src=/form></iframe>", "/form": STAFF_FORM}
    with SiteOfPages(pages) as site:
        found = push(site)

    assert isinstance(found, Verdict), found
    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


def test_a_sign_in_refused_inside_a_frame_is_not_tried_again() -> None:
    refused = f"<p class=error>Niepoprawne hasło.</p>{SIGN_IN}"
    pages = {"/": FRAMES, "/menu": "<p>Menu", "/home": refused}
    with SiteOfPages(pages, {"/": FRAMES, "/menu": "<p>Menu", "/home": SIGN_IN}) as site:
        found = push(site)

    assert (found.code, site.visited.count("POST /login")) == (Code.SIGN_IN_REFUSED, 1)


def test_a_frame_of_another_site_or_one_that_nobody_sees_is_not_opened() -> None:
    frames = """<iframe src=https://elsewhere.example/ad></iframe><iframe src=/unseen hidden>
    </iframe><iframe src=/logout></iframe>"""
    pages = {"/": f"{SIGN_OUT}{frames}<a href=/settings>Ustawienia</a>", "/settings": STAFF_FORM}
    with SiteOfPages(pages) as site:
        found = push(site)

    assert isinstance(found, Verdict), found
    assert not {"GET /unseen", "GET /logout"} & set(site.visited)
