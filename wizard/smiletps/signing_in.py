"""The sign-in as a loop: look at the page, fill what it asks for, press, look again (forms.md).

What the site thinks of it is read from its pages, never from a status. A refused sign-in is never
tried again by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.core.outcomes import Code, Problem, Stage
from wizard.smiletps.denial import (
    NOT_ALLOWED,
    home_of_who_is_in,
    is_of_the_pair,
    keeps_out,
    locked,
    says_no,
    seconds_to_wait,
    standing_ban,
    words_against,
)
from wizard.smiletps.errand import Ending, Errand, FormShape, face_of
from wizard.smiletps.html.form import Control, Form
from wizard.smiletps.html.match import buttons_alone
from wizard.smiletps.html.page import Page
from wizard.smiletps.pages import Sight
from wizard.smiletps.questions import SiteQuestion, find_question, is_asked_again
from wizard.smiletps.recognise import frame_to_sign_in, settings_on, shape_of, sign_in_form_on
from wizard.smiletps.said import Sound, anything_new, is_signed_in, sounding
from wizard.smiletps.sign_in_form import SignInForm, opened

MOST_PAGES = 6
STAGE = Stage.SIGN_IN


@dataclass(frozen=True)
class Press:
    """A form, what is typed into it, and the button to press."""

    form: Form
    button: Control | None
    typed: Mapping[Control, str] = field(repr=False)
    password: SignInForm | None = None  # set when this press hands over the password
    question: SiteQuestion | None = None  # set when it answers a question of the site


def sign_in(errand: Errand, page: Page, form: SignInForm) -> Sight | Ending:
    """Sign in, from the page with the form on; returns what the signed-in user sees."""
    return _Walk(errand, page).go(form)


class _Walk:
    """One sign-in."""

    def __init__(self, errand: Errand, page: Page) -> None:
        self._errand = errand
        self._start = page.url
        self._before: tuple[Page, ...] = (page,)  # what these pages say is no news
        self._given: SignInForm | None = None  # the form that took the password
        self._filled: set[FormShape] = set()

    def go(self, form: SignInForm) -> Sight | Ending:
        step: Press | Sight | Ending = self._fill(form)
        seen: set[tuple[object, ...]] = set()
        for _ in range(MOST_PAGES):
            if not isinstance(step, Press):
                return step
            key = (step.form.page_url, step.form.action, *(each.name for each in step.typed))
            if key in seen:
                break
            seen.add(key)
            waited = step.question is not None  # for the person: the line may be gone
            sight = self._errand.pages.send(step.form, step.button, step.typed, fresh=waited)
            if not isinstance(sight, Sight):
                return self._errand.stopped(sight, STAGE)
            self._given = step.password or self._given
            step = self._judge(step, sight)
        return self._errand.problem(Code.SIGN_IN_UNCLEAR, STAGE)

    def _fill(self, form: SignInForm) -> Press | Ending:
        """Type what this form asks for."""
        form = opened(form)
        if form.form.captcha:
            return self._errand.problem(Code.CAPTCHA, STAGE)
        asked = [control for control in (form.user, form.password) if control is not None]
        if not all(control.name for control in asked):
            return self._errand.problem(Code.NEEDS_SCRIPTS, STAGE)
        typed: dict[Control, str] = {}
        if form.user is not None and form.user.is_editable:
            typed[form.user] = self._errand.sign_in.account
        if form.password is not None:
            typed[form.password] = self._errand.sign_in.account_password.reveal()
        self._filled.add(shape_of(form))
        self._errand.signing_in.add(face_of(form.form))
        gives = form if form.password is not None else None
        return Press(form.form, form.button, typed, password=gives)

    def _judge(self, press: Press, sight: Sight) -> Press | Sight | Ending:
        """What the page after a press means."""
        page = sight.page
        if page is None:
            return self._no_page(sight)
        if settings_on(self._errand, page) is not None:
            return self._entered(sight)
        again = sign_in_form_on(self._errand, page)
        if again is None and (frame := frame_to_sign_in(self._errand, page)) is not None:
            return self._judge(press, frame)
        if self._given is None:
            return self._after_name(sight, page, again)
        if (
            again is not None
            and (  # the form that took the password, or the name before it
                shape_of(again) in self._filled or shape_of(again)[:2] == shape_of(self._given)[:2]
            )
        ):
            return self._shown_again(press, sight, page, again)
        return self._after_password(press, sight, page)

    def _after_name(self, sight: Sight, page: Page, form: SignInForm | None) -> Press | Ending:
        """The name was sent alone; now the password, or a no."""
        if form is not None and form.password is not None:
            self._before = (*self._before, page)
            return self._fill(form)
        words = words_against(self._errand, self._before, sight)
        if words:
            return self._refused(sight, words)
        return self._closed_or_broken(sight, page) or self._unclear()

    def _shown_again(
        self, press: Press, sight: Sight, page: Page, form: SignInForm
    ) -> Sight | Ending:
        """The same sign-in form once more: refused, unless the page says otherwise."""
        words = words_against(self._errand, self._before, sight)
        was_in = any(map(is_signed_in, self._before))
        if is_signed_in(page) and not (words and was_in):
            self._errand.form_is_everywhere = True
            return self._entered(sight)
        fault = self._errand.fault_of(sight, self._before, STAGE)
        if fault is not None:
            return fault
        if form.form.captcha:
            return self._errand.problem(Code.CAPTCHA, STAGE, words)
        words = self._said(sight, page)
        if press.question is not None:  # the pair was taken, the answer to the question was not
            return self._errand.refused(Code.ANSWER_REFUSED, STAGE, words)
        return self._not_taken(sight, page, words)

    def _not_taken(self, sight: Sight, page: Page, words: str) -> Sight | Ending:
        """Nothing on the page shows that we are in: refused, or unheard, or in all the same."""
        is_no = says_no(self._errand, words) or locked(self._before, sight)
        home = None if is_no else home_of_who_is_in(self._errand, sight)
        if home is not None:
            return self._entered(home)
        unheard = page.asks_for_scripts and sight.status not in NOT_ALLOWED
        if not words and unheard:  # nobody has looked at the password
            return self._errand.problem(Code.NEEDS_SCRIPTS, STAGE)
        return self._refused(sight, words)

    def _after_password(self, press: Press, sight: Sight, page: Page) -> Press | Sight | Ending:
        """Some other page than the sign-in: a question, a stop on the way, or we are in."""
        step = self._question(press, sight, page) or self._stop_on_the_way(page)
        if step is not None:
            return step
        if is_signed_in(page):
            return self._entered(sight)
        ending = self._closed_or_broken(sight, page)
        if ending is not None:
            return ending
        words = words_against(self._errand, self._before, sight)
        if locked(self._before, sight) or (words and keeps_out(self._errand, sight, page, words)):
            return self._refused(sight, words)
        if sight.status in NOT_ALLOWED or sight.takes_no_forms:
            return self._unsaid(sight)
        return self._entered(sight)

    def _question(self, press: Press, sight: Sight, page: Page) -> Press | Ending | None:
        """Let the person answer; the same question once more means that the answer was wrong."""
        before = press.question
        if before is not None and is_asked_again(before, page):
            return self._errand.refused(Code.ANSWER_REFUSED, STAGE, self._said(sight, page))
        asked = find_question(page, only_plain=bool(page.links))
        if asked is None or (is_signed_in(page) and not asked.is_surely_a_code):
            return None
        if asked.form.captcha:
            return self._errand.problem(Code.CAPTCHA, STAGE)
        answer = self._errand.ask(asked.question, STAGE)
        if isinstance(answer, Problem):
            return answer
        self._before = (*self._before, page)
        return Press(asked.form, asked.button, {asked.control: answer.reveal()}, question=asked)

    def _stop_on_the_way(self, page: Page) -> Press | None:
        """A page that only wants a button pressed, one that the profile lists for the sign-in."""
        found = buttons_alone(self._errand.profile.sign_in.submit, page.forms)
        return next((Press(form, button, {}) for form, button in found), None)

    def _closed_or_broken(self, sight: Sight, page: Page) -> Problem | None:
        fault = self._errand.fault_of(sight, self._before, STAGE)
        if fault is not None:
            return fault
        closed = sounding(Sound.CLOSED, self._before, page)
        return self._errand.problem(Code.MAINTENANCE, STAGE, closed) if closed else None

    def _no_page(self, sight: Sight) -> Sight | Ending:
        fault = self._errand.fault_of(sight, (), STAGE)
        if fault is not None:
            return fault
        if sight.words:
            return self._refused(sight, sight.words)
        home = home_of_who_is_in(self._errand, sight) if sight.agrees else None
        return self._entered(home) if home else self._unsaid(sight)

    def _unsaid(self, sight: Sight) -> Problem:
        """The site says nothing; it may take no forms at this address at all."""
        if sight.takes_no_forms and self._given is not None:
            self._errand.dead_form = shape_of(self._given)
        return self._unclear()

    def _said(self, sight: Sight, page: Page) -> str:
        """What the site says against it, or else whatever it says newly."""
        return words_against(self._errand, self._before, sight) or anything_new(self._before, page)

    def _refused(self, sight: Sight, words: str) -> Ending:
        """The site says no: to the account, to an outdated page, or to name and password."""
        closed = locked(self._before, sight) or ("" if words else standing_ban(sight))
        if closed:
            return self._errand.refused(Code.ACCOUNT_LOCKED, STAGE, closed)
        if wait := seconds_to_wait(words):
            return self._errand.problem(Code.TOO_MANY_REQUESTS, STAGE, words, (str(wait),))
        if Sound.OUTDATED.is_in(words) and not is_of_the_pair(words):
            return self._unclear(words)
        return self._errand.refused(Code.SIGN_IN_REFUSED, STAGE, words)

    def _unclear(self, words: str = "") -> Problem:
        return self._errand.problem(Code.SIGN_IN_UNCLEAR, STAGE, words)

    def _entered(self, sight: Sight) -> Sight:
        self._errand.used_forms |= self._filled
        self._errand.signed_in_at = self._start
        return sight
