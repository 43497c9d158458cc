"""The sign-in: tried once, told in the site's words; what the site asks on the way."""

from __future__ import annotations

from tests.smiletps.practising import PAIR, push
from tests.smiletps.watching import Watch
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.request import AnswerKind
from wizard.core.site import SignInPage, SiteProfile
from wizard.core.tries import SignInTries
from wizard.practice.sites import PracticeSites
from wizard.smiletps.account import RequestsSmileTps


def test_a_wrong_sign_in_is_tried_once_and_told_in_the_sites_words() -> None:
    with PracticeSites() as sites:
        found = push(sites, PAIR, account_password="wrong")
        assert sites.look().sign_in_attempts == 1
    assert isinstance(found, Verdict)
    assert (found.outcome, found.stage) == (Outcome.REFUSED, Stage.SIGN_IN)
    assert found.code is Code.SIGN_IN_REFUSED
    assert found.site_words == "Nieprawidłowy adres e-mail lub hasło."


def test_after_two_refused_sign_ins_nothing_is_sent_before_the_pause_is_over() -> None:
    now = [0.0]
    with PracticeSites() as sites:
        account = RequestsSmileTps(
            SiteProfile(), sites.ca_file, {}, "test", tries=SignInTries(lambda: now[0])
        )
        codes = [push(sites, PAIR, account_password="x", account=account).code for _ in range(3)]
        paused = push(sites, PAIR, account=account)
        assert sites.look().sign_in_attempts == 2
        now[0] += 60
        assert push(sites, PAIR, account=account).code is None
    assert codes == [Code.SIGN_IN_REFUSED, Code.SIGN_IN_REFUSED, Code.SIGN_IN_PAUSED]
    assert isinstance(paused, Problem)
    assert paused.named == ("60",)


def test_a_question_nobody_answers_saves_nothing() -> None:
    with PracticeSites(variant="confirm_password") as sites:
        watch = Watch()
        found = push(sites, PAIR, watch=watch)
        assert sites.look().writes == 0
    assert isinstance(found, Problem)
    assert (found.code, found.named) == (Code.NOT_ANSWERED, ("Potwierdź aktualne hasło",))
    assert [question.kind for question in watch.asked] == [AnswerKind.PASSWORD]


def test_a_wrong_code_is_asked_once_and_refused_in_the_sites_words() -> None:
    with PracticeSites(variant="second_factor") as sites:
        watch = Watch({"Kod z aplikacji": "no-code"})
        found = push(sites, PAIR, watch=watch)
    assert isinstance(found, Verdict)
    assert (found.code, found.site_words) == (Code.ANSWER_REFUSED, "Nieprawidłowy kod.")
    assert [question.kind for question in watch.asked] == [AnswerKind.CODE]


def test_a_page_that_wants_a_button_pressed_is_passed_when_the_profile_lists_it() -> None:
    with PracticeSites(variant="consent_page") as sites:
        sign_in = SignInPage(submit=("Zaloguj się", "Kontynuuj"))
        account = RequestsSmileTps(SiteProfile(sign_in=sign_in), sites.ca_file, {}, "test")
        assert push(sites, PAIR, account=account).code is None
