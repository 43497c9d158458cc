"""What survives copy and paste: every character of a login or password that is not what it seems.

Text that came through a web page, a chat or a word processor may hold spaces that nobody typed,
characters that nobody sees, and letters that only look right. Printable ASCII without spaces is
never found, nor are ordinary letters with accents: ł is no look-alike of l.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from wizard.core.characters import BULLETS, Kind, is_drawn, kind_of, name_of, plain_form
from wizard.core.secret import Secret


@dataclass(frozen=True)
class Spot:
    """A character to be shown to the user. Its repr hides it: it may be a piece of a password.

    `position` counts characters from 0. `character` is one character, or letter and accent where
    these are two; `name` its Unicode name.
    """

    position: int
    character: str = field(repr=False)
    name: str = field(repr=False)


@dataclass(frozen=True)
class Finding(Spot):
    """One odd character. `plain_form` is the ordinary writing of it.

    "" is for a character that should not be there, None for one of which nobody can tell.
    """

    kind: Kind
    plain_form: str | None = field(repr=False)


@dataclass(frozen=True)
class Cleaned:
    """A login without its transit damage, and what was taken out of it."""

    text: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Mark:
    """Where an odd character sits, for eyes and for screen readers.

    `number` counts characters from 1 and `of` is how many there are; `before` and `after` are the
    nearest characters that can be seen, "" at the ends.
    """

    number: int
    of: int
    before: str = field(repr=False)
    after: str = field(repr=False)
    name: str = field(repr=False)


_ALWAYS_HARMLESS = frozenset(
    {
        Kind.EDGE_SPACE,
        Kind.NO_BREAK_SPACE,
        Kind.OTHER_SPACE,
        Kind.ZERO_WIDTH,
        Kind.BYTE_ORDER_MARK,
        Kind.BIDI,
    }
)
_HARMLESS_AT_THE_ENDS = frozenset({Kind.NEWLINE, Kind.TAB})
_MEANT_AS_NOTHING = _ALWAYS_HARMLESS | _HARMLESS_AT_THE_ENDS | {Kind.CONTROL}
_SPACES = frozenset({Kind.NO_BREAK_SPACE, Kind.OTHER_SPACE})


def inspect(text: str) -> tuple[Finding, ...]:
    """Find every character of `text` that is not what it seems, in order."""
    if text.isascii() and text.isprintable() and " " not in text:
        return ()
    return tuple(_findings(text))


def clean_login(text: str) -> Cleaned:
    """Take out of a login what nobody types there: spaces at the ends, invisible characters.

    All else stays. A look-alike letter is for the user to mend; a line break or tab between two
    words may part a login from its password (pasted_pair.split_pair), so it is not ours to drop.
    """
    findings = inspect(text)
    if not findings:
        return Cleaned(text, ())
    inside = _inside(text)
    removed = tuple(
        finding
        for finding in findings
        if finding.kind in _ALWAYS_HARMLESS
        or (finding.kind in _HARMLESS_AT_THE_ENDS and finding.position not in inside)
    )
    gone = {finding.position for finding in removed}
    return Cleaned("".join(c for at, c in enumerate(text) if at not in gone), removed)


def proposed_password(password: Secret) -> Secret:
    """The password as it was probably meant, to be offered: it never replaces one without a yes."""
    return Secret(plainly_written(password.reveal()))


def plainly_written(text: str) -> str:
    """`text` with every finding in its plain form, where it has one."""
    parts: list[str] = []
    end = 0
    for finding in inspect(text):
        plain = finding.character if finding.plain_form is None else finding.plain_form
        parts += text[end : finding.position], plain
        end = finding.position + len(finding.character)
    return "".join(parts) + text[end:]


def looks_like_bullets(text: str) -> bool:
    """Whether `text` is what a page shows in place of a password: bullets or asterisks only."""
    seen = text.strip()
    return len(seen) > 1 and all(character in BULLETS or character == "*" for character in seen)


def looks_like_email(text: str) -> bool:
    """Whether `text` is an e-mail address: the name of another account, in the wrong field."""
    return re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", text) is not None


def marked(text: str, spot: Spot) -> Mark:
    """Say where in `text` the character of `spot` sits."""
    end = spot.position + len(spot.character)
    return Mark(
        number=spot.position + 1,
        of=len(text),
        before=next(filter(is_drawn, reversed(text[: spot.position])), ""),
        after=next(filter(is_drawn, text[end:]), ""),
        name=spot.name,
    )


def _findings(text: str) -> Iterator[Finding]:
    inside = _inside(text)
    position = 0
    while position < len(text):
        character = _letter_and_accent(text, position) or text[position]
        kind = _kind(character, is_inside=position in inside)
        if kind is not None:
            plain = _meant(kind, character, is_inside=position in inside)
            yield Finding(position, character, name_of(character), kind, plain)
        position += len(character)


def _inside(text: str) -> range:
    """The positions from the first to the last character that can be seen."""
    first = next((at for at, c in enumerate(text) if is_drawn(c)), len(text))
    last = next((at for at in reversed(range(len(text))) if is_drawn(text[at])), -1)
    return range(first, last + 1)


def _letter_and_accent(text: str, position: int) -> str | None:
    """The two characters at `position` if they are one letter, written apart."""
    pair = text[position : position + 2]
    is_one = not pair.isascii() and len(pair) > len(unicodedata.normalize("NFC", pair)) == 1
    return pair if is_one else None


def _kind(character: str, *, is_inside: bool) -> Kind | None:
    if len(character) > 1:
        return Kind.DECOMPOSED
    if character == " ":
        return Kind.INNER_SPACE if is_inside else Kind.EDGE_SPACE
    return kind_of(character)


def _meant(kind: Kind, character: str, *, is_inside: bool) -> str | None:
    """What stands there in ordinary writing."""
    if kind is Kind.INNER_SPACE or (kind in _SPACES and is_inside):
        return " "
    if kind in _MEANT_AS_NOTHING:
        return ""
    if kind is Kind.DECOMPOSED:
        return unicodedata.normalize("NFC", character)
    return plain_form(character)
