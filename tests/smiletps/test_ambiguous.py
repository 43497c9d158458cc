"""Ambiguous outcomes (T5): whatever the site does and answers, what we claim is what it holds."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.smiletps.two_page_site import Answered, Applied, TwoPageSite
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Outcome, Verdict
from wizard.core.site import SiteProfile
from wizard.smiletps.account import RequestsSmileTps

LOGINS = st.sampled_from(["stary.login", "anna", "anna.nowak", "a&b <c>"])
PASSWORDS = st.sampled_from(["stare-haslo", "Nowe-1", 'Zażółć "9"', "x" * 128])
UNANSWERED = (Answered.LOST, Answered.CUT)
FATES = st.tuples(st.sampled_from(Applied), st.sampled_from(Answered)).filter(
    # A site that says yes and writes later, or that takes one half, lies: nobody can see through.
    lambda fate: fate[0] is not Applied.LATE or fate[1] in UNANSWERED
)


class Pushes(RuleBasedStateMachine):
    """Pushes of some pairs to one site, each with its own fate."""

    def __init__(self) -> None:
        super().__init__()
        self.site = TwoPageSite()
        self.account = RequestsSmileTps(SiteProfile(), self.site.ca_file, {}, "test")

    def teardown(self) -> None:
        self.site.stop()

    @rule(shown=st.booleans())
    def show_or_hide_the_password(self, shown: bool) -> None:
        self.site.shows_password = shown

    @rule(login=LOGINS, password=PASSWORDS, fate=FATES, second=FATES)
    def push(
        self,
        login: str,
        password: str,
        fate: tuple[Applied, Answered],
        second: tuple[Applied, Answered],
    ) -> None:
        site, pair = self.site, (login, password)
        before = (site.truth.login, site.truth.password)
        site.truth.posts = 0
        site.forget_visitors()
        site.plan = [fate, second]
        found = self.account.link(push_of(site.url, "me", "secret", pair), Watch())
        after = (site.truth.login, site.truth.password)
        assert isinstance(found, Verdict), found
        last = fate if site.truth.posts == 1 else second
        self.claim_is_true(found, pair, before, after, unanswered=last[1] in UNANSWERED)
        self.second_write_was_earned(fate, before, pair)

    def claim_is_true(
        self,
        found: Verdict,
        pair: tuple[str, str],
        before: tuple[str, str],
        after: tuple[str, str],
        *,
        unanswered: bool,
    ) -> None:
        half_shown = not self.site.shows_password and before[0] != pair[0]
        if found.outcome is Outcome.CONFIRMED:
            assert after[0] == pair[0]
            assert after == pair or half_shown
        elif found.outcome is Outcome.REFUSED:
            undecided = not self.site.shows_password and before[0] == pair[0]
            assert after == before or undecided
        elif found.outcome is Outcome.SAVED:
            assert found.code is Code.NOTHING_SHOWN
            assert not self.site.shows_password
        else:
            partly = after not in (before, pair)
            assert partly or unanswered or not self.site.shows_password

    def second_write_was_earned(
        self, fate: tuple[Applied, Answered], before: tuple[str, str], pair: tuple[str, str]
    ) -> None:
        if self.site.truth.posts == 1:
            return
        assert self.site.truth.posts == 2
        assert fate[0] is Applied.SIGNED_OUT or fate[1] in UNANSWERED
        first = {Applied.BOTH: pair, Applied.LOGIN_ONLY: (pair[0], before[1])}
        assert first.get(fate[0], before) == before

    @invariant()
    def only_what_was_pushed_is_held(self) -> None:
        assert self.site.truth.login
        assert self.site.truth.password


TestPushes = Pushes.TestCase
TestPushes.settings = settings(
    max_examples=min(400, settings().max_examples // 2), stateful_step_count=6, deadline=None
)
