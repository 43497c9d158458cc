"""Each fault does what it says, to the data and to the reply."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import pytest
import requests

from tests.practice.visitor import Visitor
from wizard.core.outcomes import Stage
from wizard.practice.faults import FAULTS, Effect, Faults, Reply
from wizard.practice.visit import SETTINGS, SIGN_IN

Visit = Callable[..., Visitor]

BROKEN_LINE = (requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError)


def test_the_connection_is_dropped_before_the_save(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=FAULTS["dropped-before-save"])
    visitor.sign_in()
    with pytest.raises(requests.exceptions.ConnectionError):
        visitor.save("recepcja", "tajne")
    assert visitor.sites.look().writes == 0


def test_the_connection_is_dropped_after_the_save(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=FAULTS["dropped-after-save"])
    visitor.sign_in()
    with pytest.raises(requests.exceptions.ConnectionError):
        visitor.save("recepcja", "tajne")
    assert visitor.sites.look().staff_password == "tajne"
    assert 'value="recepcja"' in visitor.open(SETTINGS).text


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        (Reply.ERROR_500, 500),
        (Reply.BAD_GATEWAY_502, 502),
        (Reply.UNAVAILABLE_503, 503),
        (Reply.TOO_MANY_429, 429),
        (Reply.MAINTENANCE, 200),
    ],
)
@pytest.mark.parametrize("stage", [Stage.SIGN_IN, Stage.FIND_SETTINGS, Stage.SAVE])
def test_an_error_page_comes_at_its_stage(
    visit_smiletps: Visit, reply: Reply, status: int, stage: Stage
) -> None:
    visitor = visit_smiletps()
    if stage is not Stage.SIGN_IN:
        visitor.sign_in()
    page = visitor.open(SETTINGS)
    visitor.sites.set_faults(Faults(reply={stage: reply}, retry_after="7"))
    fields = [("invisalign_login", "a"), ("invisalign_password", "b")]
    saving = stage is Stage.SAVE
    answer = visitor.send(page, f"{SETTINGS}/invisalign", fields) if saving else visitor.open("/")
    assert answer.status_code == status
    assert answer.headers.get("Retry-After") == ("7" if status in (429, 503) else None)
    assert ("Przerwa techniczna" in answer.text) == (reply is Reply.MAINTENANCE)
    assert visitor.sites.look().writes == int(saving)


@pytest.mark.parametrize(
    ("effect", "held"),
    [
        (Effect.STORES_NOTHING, ("stary", "stare", 0)),
        (Effect.LOGIN_ONLY, ("nowy", "stare", 1)),
        (Effect.STORES_TWICE, ("nowy", "nowe", 2)),
    ],
)
def test_success_is_said_whatever_was_stored(
    visit_smiletps: Visit, effect: Effect, held: tuple[str, str, int]
) -> None:
    visitor = visit_smiletps(faults=Faults(save=effect))
    visitor.sites.hold("stary", "stare")
    visitor.sign_in()
    assert "Dane zostały zaktualizowane" in visitor.save("nowy", "nowe").text
    now = visitor.sites.look()
    assert (now.staff_login, now.staff_password, now.writes) == held


def test_a_late_save_shows_the_old_login_once_more(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=FAULTS["stores-late"])
    visitor.sites.hold("stary", "stare")
    visitor.sign_in()
    with pytest.raises(requests.exceptions.ConnectionError):
        visitor.save("nowy", "nowe")
    assert 'value="stary"' in visitor.open(SETTINGS).text
    assert 'value="nowy"' in visitor.open(SETTINGS).text


def test_a_refusal_has_words_and_stores_nothing(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=FAULTS["refused"])
    visitor.sign_in()
    page = visitor.save("recepcja", "krótkie").text
    assert '<p class="error" role="alert">Hasło jest za krótkie</p>' in page
    assert visitor.sites.look().writes == 0


def test_a_lost_session_asks_for_the_sign_in_once(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=FAULTS["session-lost"])
    visitor.sign_in()
    assert visitor.save("recepcja", "tajne").url.endswith(SIGN_IN)
    assert visitor.sites.look().writes == 0
    visitor.sign_in()
    visitor.save("recepcja", "tajne")
    assert visitor.sites.look().writes == 1


def test_a_cut_reply_promises_more_than_it_sends(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=Faults(reply={Stage.SIGN_IN: Reply.CUT}))
    with pytest.raises(BROKEN_LINE):
        visitor.open(SIGN_IN)


def test_a_dripping_reply_is_whole_but_slow(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps()
    whole = visitor.open(SIGN_IN).content
    visitor.sites.set_faults(Faults(reply={Stage.SIGN_IN: Reply.DRIPPING}, drip_pause=0.002))
    pieces = visitor.session.get(visitor.address + SIGN_IN, stream=True, timeout=10)
    received = list(pieces.iter_content(None))
    assert len(received) > 10
    assert b"".join(received) == whole


def test_a_huge_reply_is_as_huge_as_told(visit_smiletps: Visit) -> None:
    faults = Faults(reply={Stage.SIGN_IN: Reply.HUGE}, huge_bytes=3_000_000)
    page = visit_smiletps(faults=faults).open(SIGN_IN)
    assert len(page.content) >= 3_000_000
    assert "Zaloguj się" in page.text[:5000]


def test_a_page_can_say_that_it_is_none(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=Faults(reply={Stage.SIGN_IN: Reply.WRONG_TYPE}))
    assert visitor.open(SIGN_IN).headers["Content-Type"] == "application/octet-stream"


@pytest.mark.parametrize("stage", [Stage.SECURE_LINE, Stage.SIGN_IN])
def test_a_delay_comes_at_its_stage_only(visit_smiletps: Visit, stage: Stage) -> None:
    visitor = visit_smiletps(faults=Faults(delay={stage: 0.3, Stage.SAVE: 60}))
    began = time.monotonic()
    visitor.open(SIGN_IN)
    assert 0.3 <= time.monotonic() - began < 20


def test_stopping_does_not_wait_for_a_delay(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=Faults(delay={Stage.SIGN_IN: 60}))
    with suppress(requests.exceptions.Timeout):
        visitor.session.get(visitor.address + SIGN_IN, timeout=0.2)
    began = time.monotonic()
    visitor.sites.stop()
    assert time.monotonic() - began < 10


def test_a_slow_visitor_delays_nobody_else(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=Faults(delay={Stage.SECURE_LINE: 60}))
    with suppress(requests.exceptions.Timeout, requests.exceptions.ConnectionError):
        visitor.session.get(visitor.address + SIGN_IN, timeout=0.2)
    visitor.sites.set_faults(Faults())
    assert visitor.open(SIGN_IN).status_code == 200


def test_faults_end_after_the_times_told(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=Faults(reply={Stage.SIGN_IN: Reply.ERROR_500}, times=2))
    assert [visitor.open(SIGN_IN).status_code for _ in range(3)] == [500, 500, 200]


def test_the_read_back_has_faults_of_its_own(visit_smiletps: Visit) -> None:
    visitor = visit_smiletps(faults=Faults(reply={Stage.READ_BACK: Reply.ERROR_500}))
    visitor.sign_in()
    assert visitor.save("recepcja", "tajne").status_code == 200
    assert visitor.open(SETTINGS).status_code == 500
