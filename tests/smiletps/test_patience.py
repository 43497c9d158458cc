"""How long a push may take, and that Cancel is answered at once at every stage."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from tests.smiletps.conftest import Serve
from tests.smiletps.practising import OLD_PAIR, PAIR, account_at, push
from tests.smiletps.scripted_server import Request, Visitor, reply
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Problem, Stage, Verdict
from wizard.core.site import SiteProfile
from wizard.practice.faults import FAULTS, Faults
from wizard.practice.sites import PracticeSites
from wizard.smiletps.account import RequestsSmileTps


@pytest.mark.parametrize("stage", list(Stage)[2:])
def test_cancel_is_answered_at_once_at_every_stage(stage: Stage) -> None:
    pressed: list[float] = []
    watch = Watch()

    def press() -> None:
        watch.cancel = True
        pressed.append(time.monotonic())

    timers: list[threading.Timer] = []

    def at_stage(reached: Stage) -> None:
        if reached is stage:
            timers.append(threading.Timer(0.1, press))
            timers[-1].start()

    watch = Watch(at_stage=at_stage)
    with PracticeSites(Faults(delay={stage: 3.0})) as sites:
        sites.hold(*OLD_PAIR)
        found = push(sites, PAIR, watch=watch)
        assert time.monotonic() - pressed[0] < 0.2
    # Before the look the site has said "Dane zostały zaktualizowane": taken, and not seen.
    after_the_save = {Stage.SAVE: Code.REPLY_LOST, Stage.READ_BACK: Code.NOTHING_SHOWN}
    assert isinstance(found, Verdict if stage in after_the_save else Problem)
    assert found.code is after_the_save.get(stage, Code.CANCELLED)


def test_a_site_that_answers_drop_by_drop_is_left_at_the_deadline() -> None:
    with PracticeSites(FAULTS["dripping"]) as sites:
        begin = time.monotonic()
        found = push(sites, PAIR, account=account_at(sites, deadline=0.7))
        assert time.monotonic() - begin < 1.5
    assert found.code is Code.NO_ANSWER


def test_a_site_whose_every_page_is_slow_keeps_nobody_for_ever(serve: Serve, ca_file: Path) -> None:
    sign_in = "<form method=post><label>Login<input name=u></label><label>Hasło"
    sign_in += "<input name=p type=password></label><button>Zaloguj</button></form>"
    links = "<a href=/logout>Wyloguj</a>"
    links += "".join(f"<a href=/{number}>Konto</a>" for number in range(30))

    def script(visitor: Visitor, request: Request) -> None:
        visitor.stopping.wait(0.3)
        signed_in = request.method == "POST" or request.path != "/"
        visitor.say(reply(body=(links if signed_in else sign_in).encode()))

    server = serve(script)
    account = RequestsSmileTps(SiteProfile(), ca_file, {}, "test", deadline=0.4)
    started = time.monotonic()
    found = account.link(push_of(server.url, "me", "secret", PAIR), Watch())
    assert time.monotonic() - started < 4.0  # without a limit: over nine
    assert found == Problem(
        Code.NO_ANSWER, Stage.FIND_SETTINGS, server.url.removeprefix("https://")
    )
