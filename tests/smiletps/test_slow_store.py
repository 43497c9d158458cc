"""Sites that store after they have answered: a queue, or a copy of the database that lags."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.smiletps.scripted_server import Request, Visitor, reply
from tests.smiletps.site_of_pages import PAIR, SIGN_OUT, STAFF_FORM, SiteOfPages, push
from wizard.core.outcomes import Code, Outcome, Stage, Verdict


def showing(login: str) -> str:
    return STAFF_FORM.replace("name=login", f"name=login value='{login}'") + SIGN_OUT


@dataclass
class _StoresLater(SiteOfPages):
    """Shows the old login the first `lag` times that it is asked after the save."""

    pages: Mapping[str, str] = field(default_factory=lambda: {"/": showing("dawny.login")})
    answers: Mapping[str, str] = field(default_factory=lambda: {"/save": "<p>Zapisano" + SIGN_OUT})
    lag: int = 1

    def _answer(self, visitor: Visitor, request: Request) -> None:
        if self.saved and request.method == "GET":
            self.visited.append(f"{request.method} {request.path}")
            self.lag -= 1
            login = PAIR[0] if self.lag < 0 else "dawny.login"
            visitor.say(reply(body=showing(login).encode()))
        else:
            super()._answer(visitor, request)


def test_what_is_stored_a_little_later_is_confirmed_a_little_later() -> None:
    with _StoresLater() as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (Outcome.CONFIRMED, None)
    assert site.visited.count("POST /save") == 1


def test_what_stays_old_was_not_stored() -> None:
    with _StoresLater(lag=99) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.outcome, found.stage) == (Outcome.REFUSED, Stage.READ_BACK)
    assert found.code is Code.NOT_STORED
    assert site.visited.count("POST /save") == 1


def test_a_refusal_is_not_waited_for() -> None:
    no = f"<p class=error>Login jest zajęty</p>{showing('dawny.login')}"
    with _StoresLater(answers={"/save": no}, lag=99) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert found.code is Code.SAVE_REFUSED
    assert site.visited[-2:] == ["POST /save", "GET /"]
