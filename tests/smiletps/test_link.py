"""The push against a site with faults: one honest outcome, one write, nothing else touched."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from tests.smiletps.conftest import Serve
from tests.smiletps.practising import account_at, answers_of, push
from tests.smiletps.scripted_server import Request, Visitor, reply
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.request import AnswerKind, LearnedWay, SignIn
from wizard.core.secret import Secret
from wizard.core.site import SettingsPage, SignInPage, SiteProfile
from wizard.core.tries import SignInTries
from wizard.practice.faults import FAULTS, Effect, Faults, Reply
from wizard.practice.sites import PracticeSites
from wizard.smiletps.account import RequestsSmileTps

OLD_PAIR = ("stary.login", "stare haslo")
PAIR = ("recepcja.usmiech", "Nowe-Haslo-42")


def saves(sites: PracticeSites) -> int:
    """How often the form was sent."""
    return sum(line.startswith("POST") and "invisalign" in line for line in sites.look().requests)


CONFIRMED = (Outcome.CONFIRMED, Stage.READ_BACK, None)
NOT_STORED = (Outcome.REFUSED, Stage.READ_BACK, Code.NOT_STORED)


@pytest.mark.parametrize(
    ("fault", "expected", "sent"),
    [
        ("none", CONFIRMED, 1),
        ("dropped-before-save", CONFIRMED, 2),
        ("dropped-after-save", CONFIRMED, 1),
        ("reply-cut", CONFIRMED, 1),
        ("stores-late", CONFIRMED, 2),
        ("session-lost", CONFIRMED, 2),
        ("stores-twice", CONFIRMED, 1),
        ("bad-gateway-stored", CONFIRMED, 1),
        ("error-500-not-stored", NOT_STORED, 1),
        ("stores-nothing", NOT_STORED, 1),
        ("refused", (Outcome.REFUSED, Stage.SAVE, Code.SAVE_REFUSED), 1),
    ],
)
def test_the_verdict_is_what_the_site_really_holds(
    fault: str, expected: tuple[Outcome, Stage, Code | None], sent: int
) -> None:
    with PracticeSites(FAULTS[fault]) as sites:
        sites.hold(*OLD_PAIR)
        found = push(sites, PAIR)
        held = sites.look()
        assert saves(sites) == sent
    assert isinstance(found, Verdict), found
    assert (found.outcome, found.stage, found.code) == expected
    pair = PAIR if found.outcome is Outcome.CONFIRMED else OLD_PAIR
    assert (held.staff_login, held.staff_password) == pair
    assert held.destructive_hits == 0


def test_a_site_that_broke_while_saving_may_have_stored_the_login_alone() -> None:
    with PracticeSites(FAULTS["error-500-stored"]) as sites:
        sites.hold(*OLD_PAIR)
        found = push(sites, PAIR)
        assert saves(sites) == 1
    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (Outcome.UNKNOWN, Code.PARTLY_STORED)
    assert found.shown == "Login do Invisalign Staff Account"


class StopsWhileSaving(Watch):
    """Somebody who presses Stop once the data is out: it is looked up, and not sent again."""

    def stopping(self) -> bool:
        return Stage.SAVE in self.stages


@pytest.mark.parametrize("fault", ["dropped-before-save", "stores-late"])
def test_old_data_after_a_lost_reply_does_not_prove_that_nothing_comes(fault: str) -> None:
    with PracticeSites(FAULTS[fault]) as sites:
        sites.hold(*OLD_PAIR)
        found = account_at(sites).link(
            push_of(sites.smiletps, sites.account, sites.account_password, PAIR),
            StopsWhileSaving(),
        )
        assert saves(sites) == 1
    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (Outcome.UNKNOWN, Code.REPLY_LOST)


def test_a_gateway_that_got_no_answer_is_a_lost_reply() -> None:
    failing = Faults(reply={Stage.SAVE: Reply.BAD_GATEWAY_502}, save=Effect.STORES_NOTHING, times=1)
    with PracticeSites(failing) as sites:
        sites.hold(*OLD_PAIR)
        found = push(sites, PAIR)
        assert (saves(sites), sites.look().staff_login) == (2, PAIR[0])
    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.CONFIRMED


def test_a_refusal_is_told_in_the_sites_own_words() -> None:
    with PracticeSites(FAULTS["refused"]) as sites:
        sites.hold(*OLD_PAIR)
        found = push(sites, PAIR)
    assert found.site_words == "Hasło jest za krótkie"


@pytest.mark.parametrize(
    ("fault", "code", "named"),
    [
        ("unavailable", Code.MAINTENANCE, ()),
        ("too-many-requests", Code.TOO_MANY_REQUESTS, ("60",)),
        ("maintenance", Code.MAINTENANCE, ()),
        ("huge", Code.ANSWER_TOO_LARGE, ()),
        ("wrong-type", Code.SIGN_IN_UNCLEAR, ()),
    ],
)
def test_a_broken_site_is_told_apart_and_nothing_is_saved(
    fault: str, code: Code, named: tuple[str, ...]
) -> None:
    with PracticeSites(FAULTS[fault]) as sites:
        found = push(sites, PAIR)
        assert sites.look().writes == 0
    assert isinstance(found, Problem)
    assert (found.code, found.stage, found.named) == (code, Stage.SIGN_IN, named)


@pytest.mark.parametrize(
    ("reply", "outcome", "code"),
    [
        ("dropped-after-save", Outcome.UNKNOWN, Code.REPLY_LOST),
        ("error-500-stored", Outcome.UNKNOWN, Code.REPLY_LOST),
        ("refused", Outcome.REFUSED, Code.SAVE_REFUSED),
        ("none", Outcome.SAVED, Code.NOTHING_SHOWN),
        ("session-lost", Outcome.UNKNOWN, Code.REPLY_LOST),
    ],
)
def test_a_new_password_under_the_same_login_is_never_called_confirmed(
    reply: str, outcome: Outcome, code: Code
) -> None:
    with PracticeSites(FAULTS[reply]) as sites:
        sites.hold(PAIR[0], "stare haslo")
        found = push(sites, PAIR)
        assert saves(sites) == 1
    assert isinstance(found, Verdict)
    assert (found.outcome, found.code) == (outcome, code)


HARD = {
    "quotes": "\"'`„”«»",
    "address-signs": "a&b=c%20d+e;f?g#h/i\\j",
    "inner-spaces": "dwa  odstepy i\u00a0twarda",
    "polish": "Zażółć gęślą jaźń ŻÓŁW",
    "emoji": "ząb🦷👩‍⚕️",
    "markup": "<b>&amp;</b><!--",
    "formats": "%s{0}${x}$(x)",
    "long": "Aą1" * 42 + "zz",
    "decomposed": "Zaz\u0307o\u0301\u0142c\u0301",
}


@pytest.mark.parametrize("variant", ["plain", "multipart_form"])
@pytest.mark.parametrize("password", HARD.values(), ids=HARD)
def test_a_hard_password_arrives_character_by_character(variant: str, password: str) -> None:
    with PracticeSites(variant=variant) as sites:
        found = push(sites, (PAIR[0], password))
        assert isinstance(found, Verdict)
        assert found.outcome is Outcome.CONFIRMED
        assert sites.look().staff_password == password


@pytest.mark.parametrize("variant", ["iso_8859_2", "windows_1250"])
def test_a_password_that_the_sites_letters_cannot_hold_is_not_sent(variant: str) -> None:
    with PracticeSites(variant=variant) as sites:
        found = push(sites, (PAIR[0], "ząb🦷"))
        assert sites.look().writes == 0
    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.VALUE_DOES_NOT_FIT, Stage.FIND_SETTINGS)
    assert found.named == ("Hasło do Invisalign Staff Account",)


def test_half_a_character_is_never_sent_as_another_one() -> None:
    with PracticeSites() as sites:
        found = push(sites, (PAIR[0], "abc\ud800def"))
        assert sites.look().writes == 0
    assert found.code is Code.VALUE_DOES_NOT_FIT


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


def test_what_was_learned_leads_straight_to_the_settings() -> None:
    with PracticeSites(variant="deep_settings") as sites:
        first = push(sites, PAIR)
        assert isinstance(first, Verdict)
        before = len(sites.look().requests)
        second = push(sites, ("nowa.recepcja", PAIR[1]), learned=first.learned)
        requests = sites.look().requests[before:]
    assert isinstance(second, Verdict)
    assert second.outcome is Outcome.CONFIRMED
    assert requests == [
        "GET /zaloguj",
        "POST /zaloguj",
        "GET /panel",
        "GET /moje-konto/ustawienia",
        "POST /moje-konto/ustawienia/invisalign",
        "GET /moje-konto/ustawienia",
    ]


def test_what_was_learned_wrongly_does_no_harm() -> None:
    with PracticeSites() as sites:
        found = push(sites, PAIR, learned=LearnedWay("/nie-ma", "/tez-nie-ma"))
    assert found.code is None


def test_looking_tells_which_login_is_there_and_writes_nothing() -> None:
    with PracticeSites() as sites:
        sites.hold(*OLD_PAIR)
        sign_in = SignIn(sites.smiletps, sites.account, Secret(sites.account_password))
        watch = Watch()
        right = account_at(sites).check(sign_in, OLD_PAIR[0], watch)
        wrong = account_at(sites).check(sign_in, PAIR[0], Watch())
        sites.hold("", "")
        nothing = account_at(sites).check(sign_in, PAIR[0], Watch())
        assert sites.look().writes == 0
    assert isinstance(right, Verdict)
    assert right.outcome is Outcome.CONFIRMED
    assert Stage.SAVE not in watch.stages
    assert isinstance(wrong, Verdict)
    assert (wrong.code, wrong.shown) == (Code.OTHER_LOGIN_SHOWN, OLD_PAIR[0])
    assert nothing.code is Code.NO_LOGIN_SHOWN


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
    after_the_save = stage in (Stage.SAVE, Stage.READ_BACK)
    assert isinstance(found, Verdict if after_the_save else Problem)
    assert found.code is (Code.REPLY_LOST if after_the_save else Code.CANCELLED)


def test_a_site_that_answers_drop_by_drop_is_left_at_the_deadline() -> None:
    with PracticeSites(FAULTS["dripping"]) as sites:
        begin = time.monotonic()
        found = push(sites, PAIR, account=account_at(sites, deadline=0.7))
        assert time.monotonic() - begin < 1.5
    assert found.code is Code.NO_ANSWER


def test_a_host_that_the_profile_lists_belongs_to_the_site() -> None:
    with PracticeSites(variant="other_host") as sites:
        port = sites.smiletps.rpartition(":")[2]
        profile = SiteProfile(hosts=(f"127.0.0.1:{port}",))
        account = RequestsSmileTps(profile, sites.ca_file, {}, "test")
        found = push(sites, PAIR, account=account)
    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.CONFIRMED
    assert found.learned == LearnedWay("", "/moje-konto/ustawienia")


def test_a_page_that_wants_a_button_pressed_is_passed_when_the_profile_lists_it() -> None:
    with PracticeSites(variant="consent_page") as sites:
        sign_in = SignInPage(submit=("Zaloguj się", "Kontynuuj"))
        account = RequestsSmileTps(SiteProfile(sign_in=sign_in), sites.ca_file, {}, "test")
        assert push(sites, PAIR, account=account).code is None


def test_a_path_of_the_profile_leads_where_no_listed_link_does() -> None:
    with PracticeSites(variant="unlisted_link") as sites:
        settings = SettingsPage(path="/moje-konto/ustawienia")
        account = RequestsSmileTps(SiteProfile(settings=settings), sites.ca_file, {}, "test")
        assert push(sites, PAIR, account=account).code is None


def test_an_address_where_nobody_answers_is_told_as_such(tmp_path: Path) -> None:
    account = RequestsSmileTps(SiteProfile(), None, {}, "test")
    watch = Watch()
    found = account.link(push_of("https://nobody.invalid", "a", "b", PAIR), watch)
    assert found == Problem(Code.NAME_NOT_FOUND, Stage.CONNECT, "nobody.invalid")
    assert watch.stages == [Stage.CONNECT]
    missing = RequestsSmileTps(SiteProfile(), tmp_path / "missing.pem", {}, "test")
    found = missing.link(push_of("https://nobody.invalid", "a", "b", PAIR), Watch())
    assert found == Problem(Code.SETTINGS_BROKEN, named=("missing.pem",))


def test_nothing_typed_shows_in_what_is_handed_back() -> None:
    with PracticeSites(variant="confirm_password") as sites:
        watch = Watch(answers_of(sites, PAIR[1]))
        found = push(sites, PAIR, watch=watch)
        assert PAIR[1] not in repr(found)
        assert sites.account_password not in repr(found)


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
