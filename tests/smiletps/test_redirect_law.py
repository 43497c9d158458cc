"""The law of redirects over a whole push (T2): five statuses, six targets, at three places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.smiletps.conftest import Serve
from tests.smiletps.faulty_site import FaultySite, Place, Plan
from tests.smiletps.scripted_server import ScriptedServer, Visitor, always, redirect, reply
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Problem, Verdict
from wizard.core.site import SiteProfile
from wizard.smiletps.account import RequestsSmileTps

OLD, PAIR = ("stary.login", "stare-haslo"), ("recepcja", "Nowe-1")
STATUSES = (301, 302, 303, 307, 308)
PLACES = (Place.SIGN_IN_PAGE, Place.SIGN_IN, Place.SAVE)
TARGETS = ("same-path", "other-path", "other-port", "other-host", "in-the-clear", "user-part")
WITHIN = ("same-path", "other-path")


@dataclass
class Elsewhere:
    """Where no redirect may lead."""

    secure: ScriptedServer
    clear: ScriptedServer

    def target(self, name: str, site: FaultySite, place: Place) -> str:
        own = {Place.SIGN_IN_PAGE: "/", Place.SIGN_IN: "/login", Place.SAVE: "/settings"}[place]
        host = site.url.removeprefix("https://")
        return {
            "same-path": own,
            "other-path": "/settings",
            "other-port": self.secure.url + own,
            "other-host": self.secure.url.replace("localhost", "other.localhost") + own,
            "in-the-clear": f"http://localhost:{self.clear.port}{own}",
            "user-part": f"https://{host}@localhost:{self.secure.port}{own}",
        }[name]


@pytest.fixture(scope="module")
def site() -> Iterator[FaultySite]:
    running = FaultySite()
    yield running
    running.stop()


@pytest.fixture
def elsewhere(serve: Serve) -> Elsewhere:
    return Elsewhere(serve(always(reply())), serve(always(reply()), plain=True))


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.value)
def test_no_secret_leaves_the_site_or_goes_out_twice(
    site: FaultySite, elsewhere: Elsewhere, place: Place, status: int, target: str
) -> None:
    where = elsewhere.target(target, site, place)

    def lead_away(visitor: Visitor, _good: bytes) -> None:
        visitor.say(redirect(where, status))

    site.begin(Plan(place, lead_away), pair=OLD, shows_password=True)
    account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test")
    found = account.link(push_of(site.url, "me", "secret", PAIR), Watch())
    assert (elsewhere.secure.connections, elsewhere.clear.connections) == (0, 0)
    assert site.history.count(Place.SIGN_IN.value) <= 1
    assert site.saves <= 1
    repeats = place is not Place.SIGN_IN_PAGE and status in (307, 308)
    if place is Place.SAVE:  # it was written, and the look finds out
        assert isinstance(found, Verdict)
        assert (found.outcome, site.pair) == (Outcome.CONFIRMED, PAIR)
    elif repeats or target not in WITHIN:
        assert isinstance(found, Problem)
        expected = Code.REPEATED_SECRET if repeats else Code.LEFT_THE_SITE
        portal = {Code.CAPTIVE_PORTAL} if target == "in-the-clear" else set()
        assert found.code in {expected, *portal}
        assert site.pair == OLD
    else:
        assert isinstance(found, Verdict)
        assert (found.outcome, site.pair) == (Outcome.CONFIRMED, PAIR)
