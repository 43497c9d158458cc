"""Why the settings were not found: what stood in the way, and which reason is the surest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.core.outcomes import Code, Problem, Stage
from wizard.smiletps.errand import Errand, FoundIn
from wizard.smiletps.html.match import Ambiguous, Missing, match_links
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.wording import Strength
from wizard.smiletps.pages import Sight
from wizard.smiletps.recognise import offers_sign_in
from wizard.smiletps.said import Sound, is_signed_in
from wizard.smiletps.settings_form import Locked, NoButton

_STAGE = Stage.FIND_SETTINGS
_SO_FEW_LINES = 6
"""A page with more lines may hold the word for repairs as a part of its data (met on Adminer)."""


@dataclass
class Obstacles:
    """What stood in the way on the pages that were opened."""

    doubts: list[Problem] = field(default_factory=list)
    passed_by: list[Problem] = field(default_factory=list)
    missing: list[tuple[str, ...]] = field(default_factory=list)  # labels, for each page

    def note(self, errand: Errand, found: FoundIn) -> None:
        """Remember why a page has no form that can be used."""
        if isinstance(found, Missing):
            self.missing.append(found.wanted)
        elif isinstance(found, Ambiguous):
            self._doubt(errand, Code.SETTINGS_AMBIGUOUS, found.candidates)
        elif isinstance(found, Locked):
            code = Code.NEEDS_SCRIPTS if found.hidden else Code.FIELD_NOT_EDITABLE
            self._doubt(errand, code, (found.label,))
        elif isinstance(found, NoButton):
            code = Code.BUTTON_NOT_FOUND if found.seen else Code.NEEDS_SCRIPTS
            self._doubt(errand, code, found.seen)

    def _doubt(self, errand: Errand, code: Code, named: tuple[str, ...]) -> None:
        self.doubts.append(errand.problem(code, _STAGE, named=named))

    def surest(self, errand: Errand, landing: Sight, opened: Mapping[str, str]) -> Problem:
        """The surest reason; `opened` are the addresses asked for, and what was shown there."""
        held_back = _is_held_back(errand, landing, opened)
        if self.doubts:
            return self.doubts[0]
        if self._need_scripts(errand, landing, held_back=held_back):
            return errand.problem(Code.NEEDS_SCRIPTS, _STAGE)
        saw_nothing = len(opened) <= 1 and not was_in(errand)
        if held_back or (saw_nothing and not self.passed_by):
            return errand.problem(Code.SIGN_IN_UNCLEAR, Stage.SIGN_IN)
        if self.passed_by:
            return self.passed_by[0]
        fault = errand.fault_of(landing, (), _STAGE) if len(opened) <= 1 else None
        return fault or self._by_what_was_seen(errand)

    def _need_scripts(self, errand: Errand, landing: Sight, *, held_back: bool) -> bool:
        """Whether pages said that they need scripts, and none worked without."""
        is_shell = landing.page is not None and landing.page.needs_scripts
        any_shell = any(page.needs_scripts for page in errand.seen)
        if not is_shell and (not any_shell or held_back or self.passed_by):
            return False
        return not any(is_signed_in(page) and _can_be_filled_in(page) for page in errand.seen)

    def _by_what_was_seen(self, errand: Errand) -> Problem:
        """Closed, not let in after all, behind a link for scripts, or no such fields."""
        for page in errand.seen:
            if closed := _says_closed(page):
                return errand.problem(Code.MAINTENANCE, _STAGE, closed)
        if not was_in(errand) and any(offers_sign_in(errand, page) for page in errand.seen):
            return errand.problem(Code.SIGN_IN_UNCLEAR, Stage.SIGN_IN)
        if any(_waits_for_a_script(errand, page) for page in errand.seen):
            return errand.problem(Code.NEEDS_SCRIPTS, _STAGE)
        named = min(self.missing, key=len, default=())  # of the page that has the most
        return errand.problem(Code.SETTINGS_NOT_FOUND, _STAGE, named=named)


def _says_closed(page: Page) -> str:
    """What a page says of repairs, as its title, in a message, or as all that it says."""
    texts = [page.title, *(message.text for message in page.messages)]
    texts += page.lines if len(page.lines) <= _SO_FEW_LINES else ()
    return next(filter(Sound.CLOSED.is_in, texts), "")


def was_in(errand: Errand) -> bool:
    """Whether a page offered to sign out: without, the sign-in may have been refused."""
    return any(map(is_signed_in, errand.seen))


def _is_held_back(errand: Errand, landing: Sight, opened: Mapping[str, str]) -> bool:
    """Whether every link led back to one page: it wants something of the person first."""
    home = errand.sign_in.address
    shown = {there for url, there in opened.items() if there and url != home}
    return shown == {landing.url} and landing.url not in opened


def _waits_for_a_script(errand: Errand, page: Page) -> bool:
    """Whether a listed link is there, word for word, and leads nowhere without a script."""
    return bool(match_links(errand.profile.settings.links, page.script_links, Strength.EXACT))


def _can_be_filled_in(page: Page) -> bool:
    """Whether the page has a form to send, with fields to type into: it works without scripts."""
    return any(
        form.is_post
        and form.submit_buttons
        and any(one.is_text and one.is_editable and one.name for one in form.controls)
        for form in page.forms
    )
