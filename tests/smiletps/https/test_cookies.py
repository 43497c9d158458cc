"""Cookies as browsers keep them, where the standard library would lose them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.scripted_server import always, reply


@pytest.mark.parametrize("domain", ["localhost", ".localhost"])
def test_a_cookie_for_a_host_without_a_dot_comes_back(
    serve: Serve, connect: Connect, domain: str
) -> None:
    """Shaarli, and whoever hands the server's name to PHP, names even a bare host as Domain."""
    server = serve(always(reply(headers=f"Set-Cookie: sid=1; Domain={domain}\r\n")))
    address = server.url.replace("127.0.0.1", "localhost")
    connection = connect(address)

    connection.get(address)
    connection.get(address)

    assert [request.header("Cookie") for request in server.requests] == [None, "sid=1"]


def test_the_same_cookie_with_and_without_its_domain_is_one(serve: Serve, connect: Connect) -> None:
    headers = "Set-Cookie: sid=1; Domain=localhost\r\nSet-Cookie: sid=2\r\n"
    server = serve(always(reply(headers=headers)))
    address = server.url.replace("127.0.0.1", "localhost")
    connection = connect(address)

    connection.get(address)
    connection.get(address)

    assert server.requests[1].header("Cookie") == "sid=2"


def test_a_cookie_for_another_host_stays_away(serve: Serve, connect: Connect) -> None:
    server = serve(always(reply(headers="Set-Cookie: sid=1; Domain=intranet\r\n")))
    address = server.url.replace("127.0.0.1", "localhost")
    connection = connect(address)

    connection.get(address)
    connection.get(address)

    assert server.requests[1].header("Cookie") is None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_cookie_with_an_empty_domain_comes_back(
    serve: Serve, connect: Connect, host: str
) -> None:
    """CKAN as it is installed: without its session cookie no form was ever taken."""
    server = serve(always(reply(headers="Set-Cookie: sid=1; Domain=; HttpOnly; Path=/\r\n")))
    address = server.url.replace("127.0.0.1", host)
    connection = connect(address)

    connection.get(address)
    connection.get(address)

    assert [request.header("Cookie") for request in server.requests] == [None, "sid=1"]


@pytest.mark.parametrize("ahead", [timedelta(0), timedelta(hours=2), timedelta(hours=-2)], ids=str)
@pytest.mark.parametrize(
    ("lives", "comes_back"), [(20, "sid=1"), (-20, None)], ids=["lives", "over"]
)
def test_how_long_a_cookie_lives_is_counted_by_the_clock_of_the_site(
    serve: Serve, connect: Connect, ahead: timedelta, lives: int, comes_back: str | None
) -> None:
    """A computer in the wrong time zone is hours ahead; no session would outlive its sign-in."""
    there = datetime.now(UTC) - ahead
    until = there + timedelta(minutes=lives)
    dates = [format_datetime(moment, usegmt=True) for moment in (there, until)]
    server = serve(
        always(reply(headers="Date: {}\r\nSet-Cookie: sid=1; Expires={}\r\n".format(*dates)))
    )
    connection = connect(server.url)

    connection.get(server.url)
    connection.get(server.url)

    assert [request.header("Cookie") for request in server.requests] == [None, comes_back]
