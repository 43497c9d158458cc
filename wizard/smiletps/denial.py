"""Whether the page after a sign-in says no, in which words, and what it says no to."""

from __future__ import annotations

import re

from wizard.smiletps.errand import Errand
from wizard.smiletps.html.messages import Tone
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.wording import says
from wizard.smiletps.pages import LONGEST_WAIT, Sight
from wizard.smiletps.recognise import offers_sign_in, sign_in_form_on
from wizard.smiletps.said import (
    FEW_LINES,
    Before,
    Sound,
    is_signed_in,
    leaves_open,
    refusal,
    sounding,
)

_IS_WRONG = ("wrong", "invalid", "incorrect", "niepraw", "niepopraw", "not match", "falsch",
             "neplatn", "spatn", "невірн", "неправильн")  # fmt: skip
_TIME = re.compile(r"\b(\d{1,4})\s*([smсх])", re.IGNORECASE)  # seconds or minutes, хвилини too
NOT_ALLOWED = (401, 403)
_OF_THE_PAIR = ("haslo", "hasla", "password", "passwort", "heslo", "пароль", "login", "e-mail")


def words_against(errand: Errand, before: Before, sight: Sight) -> str:
    """What the site says against the sign-in, new since `before`; "" where it says no such thing.

    A message that looks like an error counts, whatever it says: `says_no` tells.
    """
    said = (refusal(before, page, _failure(errand)) for page in sight.shown)
    return next(filter(None, said), "")


def says_no(errand: Errand, words: str) -> bool:
    """Whether words mean no."""
    return says(words, _failure(errand))


def locked(before: Before, sight: Sight) -> str:
    """What the site says of a locked account; "" where that is not sure."""
    said = [sounding(Sound.LOCKED, before, page) for page in sight.shown]
    said += [sight.words] if Sound.LOCKED.is_in(sight.words) else []
    return _sure_of(next(filter(None, said), ""))


def standing_ban(sight: Sight) -> str:
    """An error of a locked account that may have stood there before the sign-in (Shaarli)."""
    errors = (one for page in sight.shown for one in page.messages if one.tone is Tone.ERROR)
    return _sure_of(next((one.text for one in errors if Sound.LOCKED.is_in(one.text)), ""))


def _sure_of(words: str) -> str:
    return "" if leaves_open(words) or Sound.NOT_YET.is_in(words) else words


def keeps_out(errand: Errand, sight: Sight, page: Page, words: str) -> bool:
    """Whether a page with words against us, and no way to sign out, shows that we are not in.

    It is not for us, leads to the sign-in, or says no to name or password, and little else.
    """
    if sight.status in NOT_ALLOWED or offers_sign_in(errand, page):
        return True
    return len(page.lines) <= FEW_LINES and is_of_the_pair(words) and says_no(errand, words)


def seconds_to_wait(words: str) -> int:
    """How long the site wants us to wait before it looks at the pair at all; 0 where it did look.

    SMF: "You will have to wait about 2 seconds to login again".
    """
    if not Sound.WAIT.is_in(words) or says(words, _IS_WRONG):
        return 0
    time = _TIME.search(words)
    return int(time[1]) * (60 if time[2].lower() in {"m", "х"} else 1) if time else LONGEST_WAIT


def home_of_who_is_in(errand: Errand, answer: Sight) -> Sight | None:
    """The page at the address where it shows that we are in, although the `answer` does not.

    Some sites show the form to everybody at its own address, and say nothing else there (e107);
    some answer a script, and it alone would go on (NukeViet).
    """
    home = errand.pages.open(errand.sign_in.address, answer.url)
    if not isinstance(home, Sight) or home.page is None or not is_signed_in(home.page):
        return None
    return None if sign_in_form_on(errand, home.page) else home


def is_of_the_pair(words: str) -> bool:
    """Whether words speak of name or password."""
    return says(words, _OF_THE_PAIR)


def _failure(errand: Errand) -> tuple[str, ...]:
    return (*errand.profile.result.failure, *Sound.WRONG.value)
