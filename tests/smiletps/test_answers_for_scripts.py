"""Forms that a script would send: what the site answers that script is understood all the same."""

from __future__ import annotations

from urllib.parse import parse_qsl

from tests.smiletps.scripted_server import Request, Visitor, reply
from tests.smiletps.site_of_pages import PAIR, SIGN_IN, SIGN_OUT, STAFF_FORM, SiteOfPages, push
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict


class _AnswersAScript(SiteOfPages):
    """Its forms are meant for a script: every answer to one is `said`, in JSON."""

    said = b'{"status": "ok", "redirect": "/"}'

    def _answer(self, visitor: Visitor, request: Request) -> None:
        if request.method == "POST" and b"u=" in request.body:
            self._signed_in = b'"ok"' in self.said
        elif request.method == "POST":
            self.saved.append(dict(parse_qsl(request.body.decode(), keep_blank_values=True)))
        else:
            super()._answer(visitor, request)
            return
        self.visited.append(f"{request.method} {request.path}")
        visitor.say(reply(body=self.said, kind="application/json"))


def test_a_sign_in_answered_for_a_script_lets_in_all_the_same() -> None:
    """NukeViet: the browser's script would go on from "ok"; the session is there without it."""
    with _AnswersAScript({"/": SIGN_OUT + STAFF_FORM}) as site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (Outcome.SAVED, Code.NOTHING_SHOWN)
    assert site.saved == [{"login": PAIR[0], "password": PAIR[1]}]


def test_an_agreement_that_lets_nobody_in_is_not_taken_for_one() -> None:
    with _AnswersAScript({"/": SIGN_IN, "/login": SIGN_IN}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.SIGN_IN_UNCLEAR, Stage.SIGN_IN)


def test_a_refused_sign_in_answered_for_a_script_is_told_in_its_words() -> None:
    site = _AnswersAScript({"/": SIGN_OUT + STAFF_FORM})
    site.said = '{"status": "error", "input": "p", "mess": "Złe hasło."}'.encode()
    with site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.SIGN_IN_REFUSED, "Złe hasło.")


def test_a_locked_account_is_named_so_by_an_answer_for_a_script_too() -> None:
    site = _AnswersAScript({"/": SIGN_OUT + STAFF_FORM})
    site.said = b'{"status": "error", "mess": "Your account is locked."}'
    with site:
        found = push(site)

    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.ACCOUNT_LOCKED, "Your account is locked.")
