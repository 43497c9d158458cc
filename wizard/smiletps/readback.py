"""What may honestly be said of a push: the read-back against the wish, beside the reply.

Pure rules without network. The settings page, opened again by a fresh GET, is the proof; what the
reply said counts only where the page shows nothing either way (mission.md, "What done means").
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from enum import Enum

from wizard.core.outcomes import Code, Outcome, Stage
from wizard.smiletps.said import same_text
from wizard.smiletps.settings_form import SettingsForm

_TAG = re.compile("<[^>]*>")
_MASKED = re.compile("[•●∙○◦*＊✱]{2}")
_ONLY_MARKS = re.compile(r"[•●∙·○◦*＊✱xX_.\-–—\s]*")


@dataclass(frozen=True)
class Shown:
    """What the settings page shows of the pair; None where it shows nothing or a mask.

    A person sees dots for a password that is `covered`.
    """

    login: str | None
    password: str | None = field(repr=False)
    login_label: str = ""
    password_label: str = ""
    covered: bool = False


def shown_by(found: SettingsForm) -> Shown:
    """Read the two fields of the Staff Account form."""
    return Shown(
        _unmasked(found.login.value),
        _unmasked(found.password.value),
        found.login.label.rstrip(" :*"),
        found.password.label.rstrip(" :*"),
        covered=found.password.type == "password",
    )


def _unmasked(value: str) -> str | None:
    is_mask = _MASKED.search(value) and _ONLY_MARKS.fullmatch(value)
    return None if not value or is_mask else value


class Reply(Enum):
    """What came back when the form was sent."""

    TAKEN = "taken"  # new words that mean yes
    NO_WORDS = "no_words"  # a page, and nothing said
    REFUSED = "refused"  # new words that mean no
    STRANGE = "strange"  # a page that is not of the account
    BROKEN = "broken"  # a page of error: 4xx or 5xx without words of the form
    SIGNED_OUT = "signed_out"  # the sign-in page in place of an answer
    LOST = "lost"  # no answer, or not all of it
    REPEATED = "repeated"  # asked to send everything once more (a stop for safety)


class Field(Enum):
    """What the read-back says of one of the two fields."""

    NEW = "new"  # the wish, and it was not there before
    SAME = "same"  # the wish, and it was there before
    OLD = "old"  # what was there before
    LIKE_OLD = "like_old"  # what was there before, and the wish but for its spelling ("ANNA")
    OTHER = "other"  # neither
    BLANK = "blank"  # nothing is shown
    GONE = "gone"  # something was shown before, nothing now
    DOTS = "dots"  # what was there before, for nobody to see: often not the password at all


_RIGHT = (Field.NEW, Field.SAME)
_STOPPED_HALF_WAY = (Reply.REFUSED, Reply.BROKEN, Reply.REPEATED)
"""The site itself did not get to the end: one of the two may be stored, and the other not."""


def compare(wanted: str, before: str | None, now: str | None, *, covered: bool = False) -> Field:
    """Compare one field, but for line ends and the composing of accents."""
    if now is None:
        return Field.BLANK if before is None else Field.GONE
    if same_text(now, wanted):
        return Field.SAME if before is not None and same_text(before, wanted) else Field.NEW
    if before is None or not same_text(now, before):
        return Field.OTHER
    if _loosely(now) == _loosely(wanted):
        return Field.LIKE_OLD
    return Field.DOTS if covered else Field.OLD


def _loosely(text: str) -> str:
    """A text as sites that alter it may keep it: without its case, blanks, escapes and tags."""
    return " ".join(_TAG.sub("", html.unescape(text)).casefold().split())


@dataclass(frozen=True)
class Said:
    """What may be said: an outcome, the stage that it is about, its code, and what is shown."""

    outcome: Outcome
    stage: Stage
    code: Code | None = None
    shown: str = ""


_CONFIRMED = Said(Outcome.CONFIRMED, Stage.READ_BACK)
_REFUSED = Said(Outcome.REFUSED, Stage.SAVE, Code.SAVE_REFUSED)
_NOT_STORED = Said(Outcome.REFUSED, Stage.READ_BACK, Code.NOT_STORED)
_NOTHING_SHOWN = Said(Outcome.SAVED, Stage.READ_BACK, Code.NOTHING_SHOWN)
_REPEATED = Said(Outcome.UNKNOWN, Stage.SAVE, Code.REPEATED_SECRET)
_LOST = Said(Outcome.UNKNOWN, Stage.SAVE, Code.REPLY_LOST)


def did_not_arrive(login: Field, password: Field) -> bool:
    """Whether the read-back shows old data in one field, and nothing new in the other."""
    pair = {_seen_as(login, False), _seen_as(password, False)}
    return Field.OLD in pair and pair <= {Field.OLD, Field.BLANK, Field.SAME, Field.DOTS}


def _seen_as(one: Field, arrived: bool) -> Field:
    """An old value that is also the wish in other letters: altered, if the write has arrived."""
    if one is not Field.LIKE_OLD:
        return one
    return Field.OTHER if arrived else Field.OLD


def judge(login: Field, password: Field, reply: Reply, now: Shown) -> Said:
    """Say what the read-back and the reply prove together."""
    arrived = reply is Reply.TAKEN or Field.NEW in (login, password)
    login, password = _seen_as(login, arrived), _seen_as(password, arrived)
    if Field.OTHER in (login, password):
        shown = now.login or "" if login is Field.OTHER else now.password_label
        return Said(Outcome.SAVED, Stage.READ_BACK, Code.SHOWS_ANOTHER, shown)
    if did_not_arrive(login, password):
        # Without an answer it may be on its way still: a slow site stores after we have looked.
        kinds = {Reply.REPEATED: _REPEATED, Reply.REFUSED: _REFUSED, Reply.LOST: _LOST}
        return kinds.get(reply, _NOT_STORED)
    if password is Field.DOTS and login is not Field.GONE:
        return _judge_dots(login, reply, now)
    half_way = {login, password} == {Field.NEW, Field.BLANK} and reply in _STOPPED_HALF_WAY
    if half_way or {Field.OLD, Field.GONE} & {login, password}:
        return _partly(now.password_label if password in _RIGHT else now.login_label)
    if login is Field.NEW or (login is Field.SAME and password in _RIGHT):
        return _CONFIRMED
    return _NOTHING_SHOWN if password is Field.NEW else judge_unseen(reply)


def _judge_dots(login: Field, reply: Reply, now: Shown) -> Said:
    """Behind the dots may be a filler that never changes, or the old password.

    Icinga Web and DAViCal fill the field so, and take the new password all the same.
    """
    if reply is Reply.TAKEN or (login is Field.NEW and reply is Reply.NO_WORDS):
        return _NOTHING_SHOWN
    shows_login = login is Field.NEW or (login is Field.SAME and reply is Reply.NO_WORDS)
    return _partly(now.login_label) if shows_login else judge_unseen(reply, looked=False)


def _partly(shown: str) -> Said:
    return Said(Outcome.UNKNOWN, Stage.READ_BACK, Code.PARTLY_STORED, shown)


def judge_unseen(reply: Reply, *, looked: bool = True) -> Said:
    """Say what the reply alone allows, where the page shows nothing either way.

    `looked` False: the page could not be opened again, so silence proves nothing.
    """
    match reply:
        case Reply.REFUSED:
            return _REFUSED
        case Reply.TAKEN:
            return _NOTHING_SHOWN
        case Reply.NO_WORDS:
            return _NOTHING_SHOWN if looked else _LOST
        case Reply.REPEATED:
            return _REPEATED
        case Reply.STRANGE | Reply.BROKEN | Reply.SIGNED_OUT | Reply.LOST:
            return _LOST
