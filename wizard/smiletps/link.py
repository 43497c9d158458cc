"""The whole push: sign in, find the settings, save once, look again, and say what is true.

After the form has gone out, whatever came back, the settings are opened again over a fresh
connection; once more a little later, where the site took it and still shows the old data. A second
write follows only a lost reply, only where that look shows the old data, and only once; a refusal
is never repeated.
"""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urljoin

from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.request import AnswerKind, LinkRequest, Question
from wizard.core.secret import Secret
from wizard.smiletps.entrance import enter
from wizard.smiletps.errand import Ending, Errand
from wizard.smiletps.html.encode import Submission
from wizard.smiletps.html.form import Control
from wizard.smiletps.html.match import buttons_alone
from wizard.smiletps.https.trouble import Trouble
from wizard.smiletps.learned import learned_way
from wizard.smiletps.navigate import FoundSettings, find_settings_page
from wizard.smiletps.pages import Sight
from wizard.smiletps.password_fields import asks_for_account_password
from wizard.smiletps.questions import find_question
from wizard.smiletps.readback import (
    Field,
    Reply,
    Shown,
    compare,
    did_not_arrive,
    judge,
    judge_unseen,
    shown_by,
)
from wizard.smiletps.recognise import asks_again, settings_on
from wizard.smiletps.reply import Replied, read_reply
from wizard.smiletps.settings_form import SettingsForm
from wizard.smiletps.signing_in import sign_in

_LATER = 2.0
"""Seconds until a site that stores after it has answered is looked at once more."""
_NEVER_CAME = frozenset({Code.NO_ANSWER, Code.LINE_BROKEN, Code.SITE_ERROR, Code.CANCELLED})


def reach_settings(errand: Errand) -> FoundSettings | Ending:
    """Sign in and find the Staff Account form."""
    errand.watch.stage(Stage.CONNECT)
    landing = enter(errand)
    if not isinstance(landing, Sight):
        return landing
    errand.watch.stage(Stage.FIND_SETTINGS)
    return find_settings_page(errand, landing)


def link(errand: Errand, request: LinkRequest) -> Verdict | Problem:
    """Push the pair of `request`; see the module for what is promised."""
    found = reach_settings(errand)
    if not isinstance(found, FoundSettings):
        return found
    return _Push(errand, request, found).go()


class _Push:
    """One push, from the settings form on."""

    def __init__(self, errand: Errand, request: LinkRequest, found: FoundSettings) -> None:
        self._errand = errand
        self._request = request
        self._found = found
        self._before = shown_by(found.form)
        self._account_password: Secret | None = None
        self._kept_out = False  # a sign-in after the save was refused

    def go(self) -> Verdict | Problem:
        ready = self._prepare(self._found)
        if isinstance(ready, Problem):
            return ready
        self._errand.watch.stage(Stage.SAVE)
        self._errand.pages.connection.be_patient_again()
        replied = self._write(ready)
        if isinstance(replied, Problem):
            return replied
        self._errand.watch.stage(Stage.READ_BACK)
        seen = self._look()
        if replied.may_be_stored_late and self._shows_old_data(seen):
            self._errand.wait(_LATER)
            seen = self._look() or seen
        stopping = self._errand.watch.stopping()
        if replied.may_be_sent_again and self._shows_old_data(seen) and not stopping:
            replied, seen = self._write_again(replied, seen)
        return self._conclude(replied, seen)

    def _prepare(self, found: FoundSettings) -> Submission | Problem:
        """Type the pair into the form; whatever would stop a person stops here, before the save."""
        form = found.form
        if form.form.captcha:
            return self._errand.problem(Code.CAPTCHA, Stage.FIND_SETTINGS)
        account_field = asks_for_account_password(form.form, form.fields, found.page.lines)
        if account_field is not None and self._account_password is None:
            return self._prepare_after_asking(found, account_field)
        self._found = found
        typed = self._typed(form, account_field)
        request = self._errand.pages.prepare(form.form, form.button, typed)
        if not isinstance(request, Submission):
            return self._errand.stopped(request, Stage.FIND_SETTINGS)
        if request.method != "POST":  # the password may stand in an open text field
            return self._errand.problem(Code.UNSAFE_FORM, Stage.FIND_SETTINGS)
        return request

    def _prepare_after_asking(self, found: FoundSettings, field: Control) -> Submission | Problem:
        """The site wants the user's own password; the person may take long to type it."""
        question = Question(field.label, AnswerKind.PASSWORD)
        answer = self._errand.ask(question, Stage.FIND_SETTINGS)
        if isinstance(answer, Problem):
            return answer
        self._account_password = answer
        fresh = self._found_on(self._errand.pages.open(found.page.url))
        return self._prepare(fresh or found)

    def _typed(self, form: SettingsForm, account_field: Control | None) -> dict[Control, str]:
        password = self._request.staff_password.reveal()
        typed = {form.login: self._request.staff_login, form.password: password}
        typed |= dict.fromkeys(form.password_repeats, password)
        if account_field is not None and self._account_password is not None:
            typed[account_field] = self._account_password.reveal()
        return typed

    def _write(self, request: Submission) -> Replied | Problem:
        """Send the form. A Problem means that nothing can have been written."""
        sight = self._errand.pages.deliver(request, self._found.page.url)
        if isinstance(sight, Trouble):
            if not sight.sent:
                return self._errand.stopped(sight, Stage.SAVE)
            if sight.code is Code.REPEATED_SECRET:
                return Replied(Reply.REPEATED)
            return Replied(Reply.LOST if sight.code in _NEVER_CAME else Reply.BROKEN)
        return self._answer_question(self._confirm(sight))

    def _confirm(self, sight: Sight) -> Sight:
        """Press the listed button once more where the site shows the data and asks if it is sure.

        Only where the form carries our login, and nothing could be typed into it.
        """
        forms = sight.page.forms if sight.page else ()
        for form, button in buttons_alone(self._errand.profile.staff.submit, forms):
            held = {one.value for one in form.controls if one.type == "hidden"}
            if self._request.staff_login in held:
                then = self._errand.pages.send(form, button, {})
                return then if isinstance(then, Sight) else sight
        return sight

    def _answer_question(self, sight: Sight) -> Replied | Problem:
        """The site may want a code or a password before it saves; what was asked is answered."""
        asked = find_question(sight.page, only_plain=True) if sight.page else None
        if sight.page is None or asked is None or settings_on(self._errand, sight.page):
            return self._replied(sight)
        if asked.question.kind is AnswerKind.CODE and not asked.is_surely_a_code:
            return self._replied(sight)
        answer = self._errand.ask(asked.question, Stage.SAVE)
        if isinstance(answer, Problem):
            return replace(self._replied(sight), unanswered=answer)
        then = self._errand.pages.send(asked.form, asked.button, {asked.control: answer.reveal()})
        return self._replied(then) if isinstance(then, Sight) else Replied(Reply.LOST)

    def _replied(self, sight: Sight) -> Replied:
        return read_reply(self._errand, self._found.page, sight)

    def _look(self) -> FoundSettings | None:
        """Open the settings once more, at their own address or where the way there began.

        A page that came as the answer to a form may have no address of its own.
        """
        here, errand = self._found.page.url, self._errand
        path = errand.profile.settings.path
        ways = (here, errand.signed_in_at, urljoin(errand.sign_in.address, path) if path else "")
        looks = (self._look_at(url) for url in dict.fromkeys(ways) if url)
        return next((seen for seen in looks if seen is not None), None)

    def _look_at(self, url: str) -> FoundSettings | None:
        """Open a page over a connection that has served nothing before.

        Where the session was lost, sign in again; not once more where that was refused.
        """
        sight = self._errand.pages.open(url, fresh=True)
        page = sight.page if isinstance(sight, Sight) else None
        form = asks_again(self._errand, page) if page else None
        if page is not None and form is not None and not self._kept_out:
            entered = sign_in(self._errand, page, form)
            self._kept_out = not isinstance(entered, Sight)
            if isinstance(entered, Sight):
                sight = self._errand.pages.open(url, fresh=True)
        return self._found_on(sight)

    def _found_on(self, sight: Sight | Trouble) -> FoundSettings | None:
        if isinstance(sight, Trouble) or sight.page is None:
            return None
        form = settings_on(self._errand, sight.page)
        return FoundSettings(sight.page, form) if form else None

    def _fields(self, now: Shown) -> tuple[Field, Field]:
        """How the read-back stands to the wish and to what was there before."""
        request, before = self._request, self._before
        password = request.staff_password.reveal()
        return (
            compare(request.staff_login, before.login, now.login),
            compare(password, before.password, now.password, covered=now.covered),
        )

    def _shows_old_data(self, seen: FoundSettings | None) -> bool:
        """Whether a look found the settings, and nothing of the pair that was sent."""
        return seen is not None and did_not_arrive(*self._fields(shown_by(seen.form)))

    def _write_again(
        self, first: Replied, seen: FoundSettings | None
    ) -> tuple[Replied, FoundSettings | None]:
        """The second and last write, from the page that proved the first one lost."""
        ready = self._prepare(seen) if seen else None
        replied = self._write(ready) if isinstance(ready, Submission) else None
        if not isinstance(replied, Replied):
            return first, seen
        return replied, self._look()

    def _conclude(self, replied: Replied, seen: FoundSettings | None) -> Verdict | Problem:
        """The verdict, and what was learned for the next time."""
        if seen is None:
            said = judge_unseen(replied.reply, looked=False)
        else:
            now = shown_by(seen.form)
            fields = self._fields(now)
            said = judge(*fields, replied.reply, now)
            untouched = {Field.NEW, Field.OTHER, Field.GONE}.isdisjoint(fields)
            if replied.unanswered and untouched and said.outcome is not Outcome.CONFIRMED:
                return replied.unanswered
        words = replied.words if said.outcome is not Outcome.CONFIRMED else ""
        errand = self._errand
        verdict = errand.verdict(said.outcome, said.stage, said.code, words, said.shown)
        if said.outcome not in (Outcome.CONFIRMED, Outcome.SAVED):
            return verdict
        address, settings = errand.sign_in.address, (seen or self._found).page.url
        return replace(verdict, learned=learned_way(address, errand.signed_in_at, settings))
