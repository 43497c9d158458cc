"""One errand at the site: who signs in where, by which profile, and who watches."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace

from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.ports import PushWatch
from wizard.core.request import Question, SignIn
from wizard.core.secret import Secret
from wizard.core.site import SiteProfile
from wizard.smiletps.html.address import plain_path
from wizard.smiletps.html.checks import Unsendable, WhyUnsendable
from wizard.smiletps.html.form import Form
from wizard.smiletps.html.match import Ambiguous, Missing
from wizard.smiletps.html.page import Page
from wizard.smiletps.https.bounds import host_of
from wizard.smiletps.https.trouble import Trouble
from wizard.smiletps.pages import Pages, Sight
from wizard.smiletps.redact import for_people
from wizard.smiletps.said import Before, anything_new
from wizard.smiletps.settings_form import Locked, NoButton, SettingsForm, find_settings

Ending = Problem | Verdict
"""Why an errand goes no further."""
FoundIn = SettingsForm | Ambiguous | Missing | Locked | NoButton
FormShape = tuple[str, str, str]
"""The names of the two fields of a sign-in form, and the path that it is sent to."""
FormFace = tuple[str, tuple[str, ...]]
"""The path that a form is sent to, and all that it shows: each field and button, name and label."""

_NEEDS_A_BROWSER = frozenset(
    {
        WhyUnsendable.NO_BUTTON,
        WhyUnsendable.BUTTON_DISABLED,
        WhyUnsendable.DIALOG,
        WhyUnsendable.SCHEME,
    }
)
_STEP = 0.1  # seconds
_SERVER_FAULT, _TOO_MANY, _UNAVAILABLE, _LOCKED = 500, 429, 503, 423


@dataclass
class Errand:
    """What every step of an errand needs. `secrets` must never show in the site's words.

    `used_forms` let us in, from the page `signed_in_at` on; `dead_form` goes to an address that
    takes no forms. `signing_in` are the faces of all forms that were filled in to sign in.
    `sign_ins_left` counts how often the site may ask for the sign-in again; a form that stands on
    every page asks for nothing. `seen` are the account's pages on the way to the settings.
    """

    sign_in: SignIn
    profile: SiteProfile
    pages: Pages
    watch: PushWatch
    secrets: tuple[Secret, ...]
    used_forms: set[FormShape] = field(default_factory=set)
    dead_form: FormShape | None = None
    signing_in: set[FormFace] = field(default_factory=set)
    signed_in_at: str = ""
    sign_ins_left: int = 1
    form_is_everywhere: bool = False
    seen: list[Page] = field(default_factory=list, repr=False)
    _searched: tuple[Page, FoundIn] | None = field(default=None, repr=False)

    def settings_in(self, page: Page) -> FoundIn:
        """The form of the Staff Account on a page, or why there is none; searched once a page.

        Never the form that we signed in with, although both may have the same two labels.
        """
        if self._searched is None or self._searched[0] is not page:
            others = tuple(form for form in page.forms if face_of(form) not in self.signing_in)
            rest = replace(page, forms=others)
            found = find_settings(rest, self.profile.staff)
            self._searched = page, found
        return self._searched[1]

    @property
    def host(self) -> str:
        """The site's host for messages, with its port where it is not the usual one."""
        return host_of(self.sign_in.address)

    def problem(
        self, code: Code, stage: Stage, words: str = "", named: tuple[str, ...] = ()
    ) -> Problem:
        """A problem at `stage`, with the site's words made fit for people."""
        shown = tuple(for_people(name, self.secrets).rstrip(" :*") for name in named)
        return Problem(code, stage, self.host, for_people(words, self.secrets), shown)

    def verdict(
        self, outcome: Outcome, stage: Stage, code: Code | None, words: str = "", shown: str = ""
    ) -> Verdict:
        """A verdict at `stage`, with the site's words made fit for people."""
        words, shown = (for_people(text, self.secrets) for text in (words, shown))
        return Verdict(outcome, stage, self.host, code, words, shown)

    def refused(self, code: Code, stage: Stage, words: str) -> Verdict:
        """The site said no."""
        return self.verdict(Outcome.REFUSED, stage, code, words)

    def ask(self, question: Question, stage: Stage) -> Secret | Problem:
        """The person's answer to a question of the site."""
        answer = self.watch.ask(question)
        if answer is not None:
            self.secrets = (*self.secrets, answer)
            return answer
        if self.watch.cancelled():
            return self.problem(Code.CANCELLED, stage)
        return self.problem(Code.NOT_ANSWERED, stage, named=(question.label,))

    def wait(self, seconds: float) -> None:
        """Give the site time; less, where the person wants to stop."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self.watch.stopping():
            time.sleep(_STEP)

    def stopped(self, why: Trouble | Unsendable, stage: Stage) -> Problem:
        """The network, a rule of safety or a form that cannot be sent stopped the errand."""
        if isinstance(why, Trouble):
            return why.problem(stage, self.host)
        if why.why in _NEEDS_A_BROWSER:
            return self.problem(Code.NEEDS_SCRIPTS, stage)
        if why.why is WhyUnsendable.SECRET_IN_ADDRESS:
            return self.problem(Code.UNSAFE_FORM, stage)
        if why.why is WhyUnsendable.DAMAGED:
            return self.problem(Code.PAGE_NOT_UNDERSTOOD, stage)
        code = Code.VALUE_DOES_NOT_FIT
        if why.why is WhyUnsendable.NOT_EDITABLE:
            code = Code.FIELD_NOT_EDITABLE
        return self.problem(code, stage, named=(why.label,))

    def fault_of(self, sight: Sight, before: Before, stage: Stage) -> Problem | None:
        """What the site's status says is wrong with it; None when it says nothing."""
        words = anything_new(before, sight.page) if sight.page else sight.words
        if sight.status == _TOO_MANY:
            return self.problem(Code.TOO_MANY_REQUESTS, stage, words, (str(sight.wait),))
        if sight.status == _UNAVAILABLE:
            return self.problem(Code.MAINTENANCE, stage, words)
        if sight.status >= _SERVER_FAULT:
            return self.problem(Code.SITE_ERROR, stage, words, (str(sight.status),))
        return None


def face_of(form: Form) -> FormFace:
    """By what a form is known again when the page is shown once more."""
    shown = (control for control in form.controls if control.type != "hidden")
    names = tuple(f"{control.name} {control.label}" for control in shown)
    return path_of(form), names


def path_of(form: Form) -> str:
    """The path that a form is sent to."""
    return plain_path(form.goes_to() or "")
