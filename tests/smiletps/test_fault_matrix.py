"""Every fault of the network at every place of a push (T4): the claim is what the site holds."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.faulty_site import FaultySite, Handshake, Place, Plan
from tests.smiletps.network_faults import FAULTS, HARMLESS, SPOILED, STALLS
from tests.smiletps.scripted_server import RESET, Request, Visitor, reply
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Problem, Verdict
from wizard.core.site import SiteProfile
from wizard.smiletps.account import RequestsSmileTps
from wizard.smiletps.html.encode import Submission
from wizard.smiletps.https.connection import PATIENCE
from wizard.smiletps.https.exchange import Answer
from wizard.smiletps.https.trouble import Trouble

PAIR = ("recepcja", "Nowe-1")
OTHER_LOGIN, SAME_LOGIN = ("stary.login", "stare-haslo"), (PAIR[0], "stare-haslo")
DEADLINE = 0.4
CANCEL_WITHIN = 0.2


@pytest.fixture(scope="module")
def site() -> Iterator[FaultySite]:
    """One site for all: making a certificate and a server takes longer than most faults."""
    running = FaultySite()
    yield running
    running.stop()


def push(site: FaultySite, watch: Watch | None = None) -> Verdict | Problem:
    account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test", deadline=DEADLINE)
    return account.link(push_of(site.url, "me", "secret", PAIR), watch or Watch())


def assert_claim_is_true(
    site: FaultySite, found: Verdict | Problem, before: tuple[str, str]
) -> None:
    outcome = found.outcome if isinstance(found, Verdict) else None
    if outcome in (Outcome.CONFIRMED, Outcome.SAVED):
        assert site.pair == PAIR
    elif outcome is not Outcome.UNKNOWN:  # refused, or a Problem: nothing was saved
        assert site.pair == before


def assert_no_write_without_a_look(site: FaultySite) -> None:
    saves = [number for number, place in enumerate(site.history) if place == Place.SAVE.value]
    assert len(saves) <= 2
    if len(saves) == 2:
        assert Place.READ_BACK.value in site.history[saves[0] : saves[1]]


@pytest.mark.parametrize(
    "times", [1, pytest.param(99, marks=pytest.mark.long)], ids=["once", "always"]
)
@pytest.mark.parametrize("place", Place, ids=lambda place: place.value)
@pytest.mark.parametrize("name", FAULTS)
def test_the_claim_is_what_the_site_holds(
    site: FaultySite, name: str, place: Place, times: int
) -> None:
    # A site that does nothing and says "saved" where nothing is shown cannot be seen through.
    effects = (True, False) if place is Place.SAVE and name not in HARMLESS else (True,)
    for takes_effect in effects:
        for before, shows in ((OTHER_LOGIN, True), (OTHER_LOGIN, False), (SAME_LOGIN, False)):
            plan = Plan(place, FAULTS[name], times, takes_effect)
            site.begin(plan, pair=before, shows_password=shows)
            started = time.monotonic()
            found = push(site)
            assert time.monotonic() - started < 6 * DEADLINE
            assert_claim_is_true(site, found, before)
            assert_no_write_without_a_look(site)
            assert site.history.count("sign-in") <= 2


@pytest.mark.parametrize("place", [Place.SIGN_IN_PAGE, Place.SIGN_IN, Place.SETTINGS])
@pytest.mark.parametrize("name", [name for name in SPOILED if name != "sign-in-again"])
def test_a_wrong_password_is_given_once_whatever_comes_in_between(
    site: FaultySite, name: str, place: Place
) -> None:
    site.begin(Plan(place, FAULTS[name]), pair=OTHER_LOGIN, shows_password=True)
    account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test", deadline=DEADLINE)
    account.link(push_of(site.url, "me", "wrong", PAIR), Watch())
    assert site.history.count("sign-in") <= 1
    assert site.pair == OTHER_LOGIN


@pytest.mark.parametrize("place", Place, ids=lambda place: place.value)
@pytest.mark.parametrize("name", STALLS)
def test_cancel_is_answered_at_once_at_every_place(
    site: FaultySite, name: str, place: Place
) -> None:
    watch, pressed = Watch(), []

    def stall(visitor: Visitor, good: bytes) -> None:
        pressed.append(time.monotonic())
        watch.cancel = True
        FAULTS[name](visitor, good)

    site.begin(Plan(place, stall), pair=OTHER_LOGIN, shows_password=True)
    found = push(site, watch)
    assert time.monotonic() - pressed[0] < CANCEL_WITHIN
    assert_claim_is_true(site, found, OTHER_LOGIN)


def reset(line: socket.socket, _stopping: threading.Event) -> None:
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    line.close()


def hold(_line: socket.socket, stopping: threading.Event) -> None:
    stopping.wait(2 * DEADLINE)


def hang_up(line: socket.socket, _stopping: threading.Event) -> None:
    line.close()


def talk(line: socket.socket, _stopping: threading.Event) -> None:
    line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    line.close()


@pytest.mark.parametrize("spoil", [reset, hold, hang_up, talk])
@pytest.mark.parametrize("connection", [1, 2, 3], ids=["first", "save", "read-back"])
def test_a_handshake_that_fails_is_no_doubt_about_the_save(
    connection: int, spoil: Handshake
) -> None:
    site = FaultySite(pair=OTHER_LOGIN, spoiled_handshake=(connection, spoil))
    try:
        found = push(site)
        assert_claim_is_true(site, found, OTHER_LOGIN)
        assert isinstance(found, Problem) == (connection < 3)
        assert site.saves == (1 if connection == 3 else 0)
    finally:
        site.stop()


def test_all_exchanges_have_an_end_together_and_may_begin_anew(
    serve: Serve, connect: Connect
) -> None:
    server = serve(lambda visitor, _request: visitor.wait())
    connection = connect(server.url, deadline=0.1)
    for _ in range(PATIENCE):
        connection.get(server.url)
    form = Submission("POST", server.url, None, b"x=1")
    assert connection.send(form, server.url) == Trouble(Code.NO_ANSWER, sent=False)
    assert len(server.requests) == PATIENCE
    connection.be_patient_again()
    assert connection.send(form, server.url) == Trouble(Code.NO_ANSWER, sent=True)


def test_a_computer_that_slept_has_not_used_up_the_patience(serve: Serve, connect: Connect) -> None:
    def answer(visitor: Visitor, request: Request) -> None:
        visitor.say(reply()) if request.path == "/after" else visitor.wait()

    server, looks = serve(answer), iter([0.0, (PATIENCE + 1) * DEADLINE])
    asleep = threading.Event()
    connection = connect(
        server.url, cancelled=lambda: asleep.wait(next(looks, 0.0)), deadline=DEADLINE
    )
    while_asleep = connection.get(server.url)
    assert isinstance(while_asleep, Trouble)
    assert while_asleep.code is Code.NO_ANSWER
    assert isinstance(connection.get(f"{server.url}/after"), Answer)
