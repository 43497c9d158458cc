"""What the site says in its own words, and what that sounds like: refused, saved, locked, closed.

Words stand beside the proof and never above it: only the read-back says what is stored. They tell
the user why, in the site's own sentence, and they are plain text that may come from anybody.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import Enum

from wizard.smiletps.html.form import Visibility
from wizard.smiletps.html.messages import Message, Tone
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.wording import bare, says, tidy

Before = Sequence[Page]
"""The pages that were seen before a form was sent: what they say is no news."""
_MOVING_ON = ("redirect", "reload", "forward", "przekier", "weiterleit", "presmerov", "перенаправ")
"""What a page says that goes on by itself: "if your browser cannot redirect you" is no answer."""
FEW_LINES = 25
"""A page with no more lines than this says one thing only; on others only messages count."""
_OR = re.compile(r"\b(?:or|lub|albo|bądź|oder|nebo|або)\b", re.I)
_NOT_DONE = re.compile(
    r"(?:\b(?:not|nothing|nie|nicht|nebyl\w*|не)|n't)(?:\s+\w+){0,3}\s+(?:saved|updated|zapisan|zaktualizowan"
    r"|gespeichert|aktualisiert|ulozen|aktualizovan|збережен|оновлен)"
    r"|\bunsaved|\bniezapisan"
)
"""Words for yes turned into a no: "the changes have not been saved". Without diacritics."""
_SENTENCE_END = re.compile(r"[.!?]\s")


class Sound(Enum):
    """What words sound like, beyond yes and no. Parts of words, without diacritics."""

    LOCKED = (
        "zablokowan", "zawieszon", "zbyt wiele prob", "za duzo prob", "locked", "blocked",
        "suspended", "too many", "disabled", "deactivated", "not been activated", "dezaktywowan",
        "gesperrt", "zablokovan", "uzamcen",
    )  # fmt: skip
    CLOSED = (
        "przerwa techniczna", "prace konserwacyjne", "prac konserwacyjnych", "prace techniczne",
        "konserwacj", "maintenance", "chwilowo niedostepn", "czasowo niedostepn",
        "temporarily unavailable", "wartungsarbeiten", "odstavka", "udrzba", "технічн",
    )  # fmt: skip
    SERVER_FAULT = (
        "blad serwera", "blad wewnetrzny", "wewnetrzny blad", "server error", "internal error",
        "serverfehler", "interner fehler", "chyba serveru", "помилка сервера",
    )  # fmt: skip
    OUTDATED = (
        "wygas", "stracil waznosc", "utracil waznosc", "csrf", "token", "expired", "abgelaufen",
        "nie pochodzi z tej strony", "forgery", "referer", "vyprse",
    )  # fmt: skip
    WRONG = (
        "niepraw", "niepopraw", "nie sa poprawn", "nie jest poprawn", "bledn", "blad", "odmow",
        "nie udalo", "nie zgadza", "nieznan", "nie istnieje", "nie pasuj", "wrong", "invalid",
        "not valid", "incorrect", "not correct", "denied", "failed", "not match",
        "unknown", "not recogni", "no such", "refused",
        "falsch", "ungultig", "fehl", "neplatn", "spatn", "chybn", "невірн", "неправильн", "помилк",
    )  # fmt: skip
    COMPLAINT = (
        *WRONG, "za krotk", "za dlug", "za slab", "zbyt krotk", "zbyt dlug", "wymagan",
        "co najmniej", "nie moze", "nie zapisan", "musi zawierac", "juz przypisan", "juz zajet",
        "juz istnieje",
        "too short", "too long", "too weak", "required", "at least", "must ", "cannot", "can't",
        "not allowed", "already taken", "already exists", "not saved", "zu kurz", "zu lang",
        "erforderlich", "muss ", "mindestens", "povinn", "musi byt", "prilis",
    )  # fmt: skip
    WAIT = (
        "have to wait", "must wait", "please wait", "try again in", "odczekaj", "poczekaj",
        "sprobuj ponownie za", "zaczekaj", "bitte warten", "bitte warte", "pockejte", "зачекайте",
    )  # fmt: skip
    NOT_YET = ("zostanie", "pozosta", "will be", "left", "remaining", "wird", "bude", "буде")
    SIGN_OUT = (
        "wylog", "log out", "logout", "log off", "logoff", "sign out", "signout", "abmelden",
        "ausloggen", "odhlas", "вийти", "вихід", "deconnex", "deconnect", "cerrar sesion",
        "logg ut", "uitloggen",
    )  # fmt: skip

    def is_in(self, text: str) -> bool:
        """Whether a text sounds like this."""
        return says(text, self.value)


def new_messages(before: Before, after: Page) -> list[Message]:
    """The messages of `after` that `before` did not show."""
    known = {message.text for page in before for message in page.messages}
    new = (message for message in after.messages if message.text not in known)
    return [message for message in new if not _is_about_scripts(message.text)]


def new_lines(before: Before, after: Page) -> list[str]:
    """The visible lines of `after` that `before` did not show."""
    known = {line for page in before for line in page.lines}
    new = (line for line in after.lines if line not in known)
    return [line for line in new if not _is_about_scripts(line) and not says(line, _MOVING_ON)]


def _is_about_scripts(text: str) -> bool:
    """Whether a text is the advice of a noscript part ("JavaScript is disabled"), no answer."""
    return says(text, ("javascript", "java script"))


def refusal(before: Before, after: Page, failure: Sequence[str]) -> str:
    """What the site says against it, new on this page; "" when it says nothing of the kind.

    `failure` are the profile's parts of texts that mean no.
    """
    messages = new_messages(before, after)
    errors = [message.text for message in messages if message.tone is Tone.ERROR]
    errors += [
        message.text
        for message in messages
        if message.tone is Tone.PLAIN and _says_no(message.text, failure)
    ]
    if errors:
        return _together(errors)
    if messages and any(message.tone is Tone.SUCCESS for message in messages):
        return ""
    lines = [line for line in new_lines(before, after) if _says_no(line, failure)]
    speaks_of_it = _shows_the_same_form(before, after) or len(after.lines) <= FEW_LINES
    return _together(lines) if speaks_of_it else ""


def _says_no(text: str, failure: Sequence[str]) -> bool:
    return says(text, failure) or _denies(text)


def _denies(text: str) -> bool:
    return _NOT_DONE.search(bare(text)) is not None


def success(before: Before, after: Page, texts: Sequence[str]) -> str:
    """What the site says for it, new on this page; `texts` are the profile's parts of yes."""
    messages = new_messages(before, after)
    found = [message.text for message in messages if message.tone is Tone.SUCCESS]
    lines = new_lines(before, after)
    found += [line for line in lines if says(line, texts) and not _denies(line)]
    return _together(found)


def leaves_open(words: str) -> bool:
    """Whether one sentence says both: "Incorrect password, or the account is blocked"."""
    return any(
        Sound.LOCKED.is_in(one) and Sound.WRONG.is_in(one) and _OR.search(one)
        for one in _SENTENCE_END.split(words)
    )


def sounding(sound: Sound, before: Before, after: Page) -> str:
    """The new words of the page that sound like `sound`: messages, else lines of a short page."""
    texts = [message.text for message in new_messages(before, after)]
    if len(after.lines) <= FEW_LINES:
        texts += [after.title, *new_lines(before, after)]
    return _together([text for text in texts if sound.is_in(text)])


def anything_new(before: Before, after: Page) -> str:
    """Whatever the page says newly: its messages, else the first lines of a short page."""
    texts = [message.text for message in new_messages(before, after)]
    if not texts and len(after.lines) <= FEW_LINES:
        texts = new_lines(before, after)[:3]
    return _together(texts)


def signs_out(*names: str) -> bool:
    """Whether one of the names of a link or button speaks of signing out."""
    return any(Sound.SIGN_OUT.is_in(name) for name in names)


def is_signed_in(page: Page) -> bool:
    """Whether the page offers to sign out: the one thing that only signed-in users see."""
    buttons = (button for form in page.forms for button in form.submit_buttons)
    links = (*page.links, *(one for one in page.script_links if one.visibility < Visibility.HIDDEN))
    addresses = {link: link.url.replace("_", " ").replace("-", " ") for link in links}
    return any(signs_out(*link.names, url) for link, url in addresses.items()) or any(
        signs_out(*button.texts) for button in buttons
    )


def same_text(one: str, other: str) -> bool:
    """Whether two values are the same but for line ends and the composing of accents."""
    return _canonical(one) == _canonical(other)


def _canonical(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _shows_the_same_form(before: Before, after: Page) -> bool:
    """Whether a page is shown again: it has a form with the same fields as a page before."""
    return any(_shapes(page) & _shapes(after) for page in before)


def _shapes(page: Page) -> set[tuple[str, ...]]:
    names = (tuple(each.name for each in form.controls if each.is_text) for form in page.forms)
    return {shape for shape in names if shape}


def _together(texts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(tidy(text) for text in texts if text.strip()))
