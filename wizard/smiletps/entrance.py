"""The way of a person from the address to the page with the sign-in form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin

from wizard.core.outcomes import Code, Problem, Stage
from wizard.smiletps.errand import Ending, Errand
from wizard.smiletps.html.form import Visibility
from wizard.smiletps.html.match import Ambiguous, buttons_alone, match_links
from wizard.smiletps.html.page import Page
from wizard.smiletps.https.trouble import ONE_PAGE_ONLY, Trouble
from wizard.smiletps.pages import Sight
from wizard.smiletps.recognise import shape_of, sign_in_on, sign_in_words
from wizard.smiletps.said import Sound, sounding
from wizard.smiletps.sign_in_form import SignInForm
from wizard.smiletps.signing_in import sign_in

MOST_LINKS = 3
STAGE = Stage.SIGN_IN


@dataclass(frozen=True)
class Entrance:
    """A page with the form to sign in with."""

    page: Page
    form: SignInForm


def enter(errand: Errand) -> Sight | Ending:
    """Sign in, wherever it is done; returns what the signed-in user sees.

    Where a form turns out to go nowhere (404, 405: nobody can have judged the password), one other
    is tried: some sites have a form for scripts in the header beside the page to sign in at.
    """
    entrance = find_entrance(errand)
    if not isinstance(entrance, Entrance):
        return entrance
    landing = sign_in(errand, entrance.page, entrance.form)
    if errand.dead_form is None:
        return landing
    other = find_entrance(errand)
    return sign_in(errand, other.page, other.form) if isinstance(other, Entrance) else landing


def find_entrance(errand: Errand) -> Entrance | Ending:
    """Find the page to sign in at, from the profile, from what was learned, from the address."""
    reasons: list[Problem] = []
    weak: list[Entrance] = []
    seen: list[Sight] = []
    for url in _addresses(errand):
        sight = errand.pages.open(url)
        if isinstance(sight, Trouble):
            reasons.append(errand.stopped(sight, STAGE))
            if sight.code not in ONE_PAGE_ONLY:
                return reasons[-1]
            continue
        seen.append(sight)
        found = _look(errand, sight, reasons)
        if found is None or not _is_plain(found):
            weak += [found] if found else []
            wanted = sign_in_words(errand)
            found = _in_frames(errand, sight, reasons)
            found = found or _behind_links(errand, sight, wanted, reasons)
            found = found or _behind_button(errand, sight, wanted, reasons)
        if found is not None:
            return found
    for sight in seen:  # the way to the settings may lead past the sign-in
        found = _behind_links(errand, sight, errand.profile.settings.links, reasons)
        if found is not None:
            return found
    if weak:
        return weak[0]
    return reasons[0] if reasons else errand.problem(Code.SIGN_IN_NOT_FOUND, STAGE)


def _addresses(errand: Errand) -> Iterator[str]:
    """Where the sign-in form may be; opening the settings signed out often leads to it, too."""
    profile, learned, address = errand.profile, errand.sign_in.learned, errand.sign_in.address
    first = [urljoin(address, path) for path in (profile.sign_in.path, learned.sign_in) if path]
    last = [urljoin(address, path) for path in (profile.settings.path, learned.settings) if path]
    yield from dict.fromkeys([*first, address, *last])


def _look(errand: Errand, sight: Sight, reasons: list[Problem]) -> Entrance | None:
    """The sign-in form of a page; a reason is noted where it has none that can be used."""
    found = None
    if sight.page is not None:
        found = sign_in_on(errand, sight.page)
        if isinstance(found, SignInForm):
            is_dead = shape_of(found) == errand.dead_form
            return None if is_dead else Entrance(sight.page, found)
    if isinstance(found, Ambiguous):
        reasons.append(errand.problem(Code.SIGN_IN_AMBIGUOUS, STAGE, named=found.candidates))
    else:
        why = errand.fault_of(sight, (), STAGE) or _why_not(errand, sight.page)
        reasons += [why] if why else []
    return None


def _why_not(errand: Errand, page: Page | None) -> Problem | None:
    """What a page without a sign-in form is instead; None for any ordinary page."""
    if page is None:
        return None
    if page.captcha:
        return errand.problem(Code.CAPTCHA, STAGE)
    if page.needs_scripts:
        return errand.problem(Code.NEEDS_SCRIPTS, STAGE)
    closed = sounding(Sound.CLOSED, (), page)
    return errand.problem(Code.MAINTENANCE, STAGE, closed) if closed else None


def _is_plain(found: Entrance) -> bool:
    """Whether it is plainly a sign-in, for all to see.

    A lone e-mail field may belong to a newsletter; a hidden form waits for a script to open it,
    beside a link to the page that needs none.
    """
    fields = (found.form.user, found.form.password)
    if any(one.visibility is Visibility.HIDDEN for one in fields if one is not None):
        return False
    return found.form.password is not None or found.form.button_is_wanted


def _behind_links(
    errand: Errand, sight: Sight, wanted: Sequence[str], reasons: list[Problem]
) -> Entrance | None:
    """The sign-in page behind one of the links with a `wanted` text."""
    links = match_links(wanted, sight.page.links if sight.page else ())[:MOST_LINKS]
    targets = (errand.pages.leads_within(link.url) for link in links)
    return _on_one_of(errand, sight, filter(None, targets), reasons)


def _behind_button(
    errand: Errand, sight: Sight, wanted: Sequence[str], reasons: list[Problem]
) -> Entrance | None:
    """The sign-in page behind a lone button with just a `wanted` text: MRBS has no link to it."""
    for form, button in buttons_alone(wanted, sight.page.forms if sight.page else ()):
        there = errand.pages.send(form, button, {})
        return _look(errand, there, reasons) if isinstance(there, Sight) else None
    return None


def _in_frames(errand: Errand, sight: Sight, reasons: list[Problem]) -> Entrance | None:
    """The sign-in page that is shown inside another one."""
    frames = errand.pages.frames_of(sight.page) if sight.page else ()
    return _on_one_of(errand, sight, frames, reasons)


def _on_one_of(
    errand: Errand, sight: Sight, targets: Iterable[str], reasons: list[Problem]
) -> Entrance | None:
    """The first of the pages behind `targets`, reached from `sight`, to sign in at."""
    for target in targets:
        there = errand.pages.open(target, sight.url)
        if isinstance(there, Trouble):
            reasons.append(errand.stopped(there, STAGE))
        elif (found := _look(errand, there, reasons)) is not None:
            return found
    return None
