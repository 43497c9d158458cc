"""The way of a person from the page after the sign-in to the settings form.

Paths of the profile come first, then those learned at an earlier push, then links: breadth first,
only those whose text the profile lists, never out of the site, never to sign out or to delete, and
to add something only where the profile says so. Last comes a button with just such a text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from wizard.core.outcomes import Code, Problem, Stage
from wizard.core.request import AnswerKind
from wizard.smiletps.errand import Ending, Errand
from wizard.smiletps.html.form import Visibility
from wizard.smiletps.html.harm import creates
from wizard.smiletps.html.links import Link
from wizard.smiletps.html.match import buttons_alone, match_links
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.wording import Strength
from wizard.smiletps.https.trouble import ONE_PAGE_ONLY, Trouble
from wizard.smiletps.not_found import Obstacles, was_in
from wizard.smiletps.pages import Sight
from wizard.smiletps.questions import SiteQuestion, find_question
from wizard.smiletps.recognise import asks_again, settings_on
from wizard.smiletps.settings_form import SettingsForm
from wizard.smiletps.signing_in import sign_in

MOST_PAGES = 30
DEEPEST = 5


@dataclass(frozen=True)
class FoundSettings:
    """The page with the Staff Account form."""

    page: Page
    form: SettingsForm


def find_settings_page(errand: Errand, landing: Sight) -> FoundSettings | Ending:
    """Find the page with the Staff Account form, from what the site shows after the sign-in."""
    return _Search(errand, landing).go()


class _Search:
    """One search for the settings, with what was seen on the way."""

    def __init__(self, errand: Errand, landing: Sight) -> None:
        self._errand = errand
        self._landing = landing
        self._opened: dict[str, str] = {}  # asked for -> shown
        self._shown = [(landing, 0)]  # with their depth
        self._obstacles = Obstacles()
        self._questions: list[SiteQuestion] = []

    def go(self) -> FoundSettings | Ending:
        found = self._consider(self._landing)
        if found is not None:
            return found
        for path in (self._errand.profile.settings.path, self._errand.sign_in.learned.settings):
            ending = self._start_at(urljoin(self._errand.sign_in.address, path)) if path else None
            if ending is not None:
                return ending
        return (
            self._walk(hidden=False)
            or self._start_at(self._errand.sign_in.address)
            or self._walk(hidden=False)
            or self._walk(hidden=True)
            or self._press()
            or self._ask()
            or self._obstacles.surest(self._errand, self._landing, self._opened)
        )

    def _start_at(self, url: str) -> FoundSettings | Ending | None:
        """Open a page to start from."""
        seen = self._open(url, "")
        if not isinstance(seen, Sight):
            return seen
        self._shown.append((seen, 0))
        return None

    def _walk(self, *, hidden: bool) -> FoundSettings | Ending | None:
        """Follow the listed links, breadth first, from all pages seen so far.

        Links with the very text come before those with more words: "Account" before "Add account".
        `hidden` follows those in closed menus, too.
        """
        for weakest in sorted(Strength, reverse=True):
            for sight, depth in self._shown:  # grows on the way
                for url in self._ways_on(sight, weakest, hidden) if depth < DEEPEST else ():
                    seen = self._open(url, sight.url)
                    if isinstance(seen, Sight):
                        self._shown.append((seen, depth + 1))
                    elif seen is not None:
                        return seen
        return None

    def _ways_on(self, sight: Sight, weakest: Strength, hidden: bool) -> list[str]:
        """Where to go on from a page: what it shows in frames, then what its links lead to."""
        if sight.page is None:
            return []
        wanted = self._errand.profile.settings.links
        links: Sequence[Link] = sight.page.links
        if not creates(*wanted):
            links = [link for link in links if not creates(*link.names)]
        if hidden:
            links = [replace(link, visibility=Visibility.COLLAPSED) for link in links]
        found = match_links(wanted, links, weakest)
        targets = (self._errand.pages.leads_within(link.url) for link in found)
        return [*self._errand.pages.frames_of(sight.page), *filter(None, targets)]

    def _open(self, url: str, from_page: str) -> FoundSettings | Sight | Ending | None:
        """Open a page that was not opened before; None when there is nothing to see."""
        known = {_in_any_order(one) for one in self._opened}
        if _in_any_order(url) in known or len(self._opened) >= MOST_PAGES:
            return None
        self._opened[url] = ""
        sight = self._errand.pages.open(url, from_page)
        if isinstance(sight, Trouble):
            problem = self._errand.stopped(sight, Stage.FIND_SETTINGS)
            if sight.code not in ONE_PAGE_ONLY:
                return problem
            self._obstacles.passed_by.append(problem)
            return None
        seen = self._signed_in_again(sight, url)
        if isinstance(seen, Sight):
            self._opened[url] = seen.url
            return self._consider(seen) or seen
        return seen

    def _signed_in_again(self, sight: Sight, url: str) -> Sight | Ending:
        """Sign in once more where the site asks for it, once in an errand, and open `url` again."""
        form = asks_again(self._errand, sight.page) if sight.page else None
        if form is None or sight.page is None or self._is_always_so(sight, url):
            return sight
        if self._errand.sign_ins_left < 1 or not was_in(self._errand):
            code = Code.SESSION_LOST if was_in(self._errand) else Code.SIGN_IN_UNCLEAR
            stage = Stage.FIND_SETTINGS if was_in(self._errand) else Stage.SIGN_IN
            return self._errand.problem(code, stage)
        self._errand.sign_ins_left -= 1
        entered = sign_in(self._errand, sight.page, form)
        if not isinstance(entered, Sight) or settings_on(self._errand, entered.page):
            return entered
        again = self._errand.pages.open(url, entered.url)
        if isinstance(again, Trouble):
            return self._errand.stopped(again, Stage.FIND_SETTINGS)
        if again.page is not None and asks_again(self._errand, again.page) is not None:
            return self._errand.problem(Code.SESSION_LOST, Stage.FIND_SETTINGS)
        return again

    def _is_always_so(self, sight: Sight, url: str) -> bool:
        """Whether the very page that we signed in at was opened: it may always show its form."""
        addresses = (url, sight.url, self._errand.signed_in_at)
        return len({address.rstrip("/") for address in addresses}) == 1

    def _consider(self, sight: Sight) -> FoundSettings | None:
        """Look for the form on a page; remember what stands in the way of it."""
        page = sight.page
        if page is None:
            return None
        self._errand.seen.append(page)
        found = self._errand.settings_in(page)
        if isinstance(found, SettingsForm):
            return FoundSettings(page, found)
        self._obstacles.note(self._errand, found)
        fault = self._errand.fault_of(sight, (), Stage.FIND_SETTINGS)
        if fault is not None and sight.url != self._landing.url:
            self._obstacles.passed_by.append(fault)
        asked = find_question(page, only_plain=True)
        if asked and asked.control.name in {name for _, name, _ in self._errand.used_forms}:
            return None  # the sign-in form, which this page always shows
        if asked and (asked.is_surely_a_code or asked.question.kind is AnswerKind.PASSWORD):
            self._questions.append(asked)
        return None

    def _press(self) -> FoundSettings | Ending | None:
        """Press what is named just as listed, once, where no link leads on: MRBS has but a button.

        There is nothing to type in beside it, and its name and its address do no harm.
        """
        wanted = self._errand.profile.settings.links
        forms = [form for sight, _ in self._shown if sight.page for form in sight.page.forms]
        pressed = next(buttons_alone(wanted, forms), None) if was_in(self._errand) else None
        if pressed is None or self._obstacles.doubts:
            return None
        then = self._errand.pages.send(*pressed, {})
        if not isinstance(then, Sight):
            return self._errand.stopped(then, Stage.FIND_SETTINGS)
        self._shown.append((then, 0))
        return self._consider(then) or self._walk(hidden=False)

    def _ask(self) -> FoundSettings | Ending | None:
        """Nothing was found, but a page asks for something first: let the person answer it once."""
        if self._obstacles.doubts or not self._questions:
            return None
        asked = self._questions[0]
        answer = self._errand.ask(asked.question, Stage.FIND_SETTINGS)
        if isinstance(answer, Problem):
            return answer
        then = self._errand.pages.send(asked.form, asked.button, {asked.control: answer.reveal()})
        if not isinstance(then, Sight):
            return self._errand.stopped(then, Stage.FIND_SETTINGS)
        self._opened.clear()
        self._shown = [(then, 0), (self._landing, 0)]
        return self._consider(then) or self._walk(hidden=False)


def _in_any_order(url: str) -> tuple[str, ...]:
    """An address whose query means the same in any order: Movable Type shuffles it each time."""
    page, _, query = url.partition("?")
    return (page, *sorted(query.split("&")))
