"""The law of redirects: which are followed, and that none leaves the site or repeats a form."""

from __future__ import annotations

import pytest

from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.https.asking import SECRET, answer, post, trouble
from tests.smiletps.scripted_server import Request, Visitor, always, redirect, reply
from wizard.core.outcomes import Code, Stage


@pytest.mark.parametrize("status", [301, 302, 303])
def test_after_a_form_the_redirect_is_followed_by_reading(
    serve: Serve, connect: Connect, status: int
) -> None:
    def script(visitor: Visitor, request: Request) -> None:
        visitor.say(redirect("/done?x=ą", status) if request.method == "POST" else reply())

    server = serve(script)
    page = answer(post(connect(server.url), server.url))
    assert page.moved_on
    assert page.url == server.url + "/done?x=%C4%85"
    assert [(request.method, request.body) for request in server.requests] == [
        ("POST", SECRET),
        ("GET", b""),
    ]
    assert server.requests[1].header("Content-Type") is None
    assert server.requests[1].header("Origin") is None


@pytest.mark.parametrize("status", [307, 308])
def test_after_a_form_a_redirect_that_repeats_it_is_a_stop_for_safety(
    serve: Serve, connect: Connect, status: int
) -> None:
    server = serve(always(redirect("/again", status)))
    found = trouble(post(connect(server.url), server.url))
    assert (found.code, found.sent) == (Code.REPEATED_SECRET, True)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_pages_are_followed_within_the_site(serve: Serve, connect: Connect, status: int) -> None:
    def script(visitor: Visitor, request: Request) -> None:
        visitor.say(redirect("/b", status) if request.path == "/a" else reply())

    server = serve(script)
    assert answer(connect(server.url).get(server.url + "/a")).url == server.url + "/b"


@pytest.mark.parametrize("step", ["page", "form"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "target",
    [
        "other port",
        "other host",
        "this computer by number",
        "in the clear",
        "user part",
        "backslash",
        "no web",
    ],
)
def test_no_redirect_leaves_the_site(
    serve: Serve, connect: Connect, step: str, status: int, target: str
) -> None:
    elsewhere = serve(always(reply()))
    clear = serve(always(reply()), plain=True)

    def script(visitor: Visitor, request: Request) -> None:
        ready = request.path == "/first"
        visitor.say(reply() if ready else redirect(targets[target], status))

    server = serve(script)
    targets = {
        "other port": f"{elsewhere.url}/x",
        "other host": f"https://other.localhost:{elsewhere.port}/x",
        "this computer by number": f"https://127.0.0.1:{server.port}/x",
        "in the clear": f"http://localhost:{clear.port}/x",
        "user part": f"https://localhost:{server.port}@localhost:{elsewhere.port}/x",
        "backslash": f"https://localhost:{server.port}\\@localhost:{elsewhere.port}/x",
        "no web": "javascript:alert(1)",
    }
    connection = connect(server.url)
    connection.get(server.url + "/first")
    found = connection.get(server.url) if step == "page" else post(connection, server.url)
    if target == "backslash":  # read as a path by the library that dials: the site itself
        assert server.connections <= 4
    elif step == "form" and status in (307, 308):
        assert trouble(found).code is Code.REPEATED_SECRET
    else:
        assert trouble(found).code is Code.LEFT_THE_SITE
    assert not elsewhere.connections
    assert not clear.connections
    assert sum(SECRET in request.body for request in server.requests) == (step == "form")


def test_a_redirect_in_the_clear_within_the_site_is_followed_over_https(
    serve: Serve, connect: Connect
) -> None:
    def script(visitor: Visitor, request: Request) -> None:
        clear = f"http://localhost:{server.port}/b"
        visitor.say(redirect(clear) if request.path == "/a" else reply())

    server = serve(script)
    assert answer(connect(server.url).get(server.url + "/a")).url == server.url + "/b"


def test_a_network_that_wants_its_own_sign_in_is_recognised(serve: Serve, connect: Connect) -> None:
    portal = serve(always(redirect("http://portal.test/hello")))
    found = trouble(connect(portal.url).get(portal.url))
    assert (found.code, found.stage) == (Code.CAPTIVE_PORTAL, Stage.CONNECT)
    gate = serve(always(reply("511 Network Authentication Required")))
    assert trouble(connect(gate.url).get(gate.url)).code is Code.CAPTIVE_PORTAL


def test_a_circle_of_redirects_ends(serve: Serve, connect: Connect) -> None:
    server = serve(always(redirect("/again")))
    assert trouble(connect(server.url).get(server.url)).code is Code.SITE_ERROR
    assert len(server.requests) == 11
