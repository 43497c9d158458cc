"""The way to the settings: by what was learned, and by what the profile lists."""

from __future__ import annotations

from pathlib import Path

from tests.smiletps.practising import PAIR, push
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.request import LearnedWay
from wizard.core.site import SettingsPage, SiteProfile
from wizard.practice.sites import PracticeSites
from wizard.smiletps.account import RequestsSmileTps


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


def test_a_host_that_the_profile_lists_belongs_to_the_site() -> None:
    with PracticeSites(variant="other_host") as sites:
        port = sites.smiletps.rpartition(":")[2]
        profile = SiteProfile(hosts=(f"127.0.0.1:{port}",))
        account = RequestsSmileTps(profile, sites.ca_file, {}, "test")
        found = push(sites, PAIR, account=account)
    assert isinstance(found, Verdict)
    assert found.outcome is Outcome.CONFIRMED
    assert found.learned == LearnedWay("", "/moje-konto/ustawienia")


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
