"""Makes staff passwords that survive dictation, another keyboard layout and careless software.

The alphabet leaves out, and docs/credentials.md says why and what strength is left:

* letters that lie elsewhere on QWERTY, QWERTZ or AZERTY: a m q w y z;
* look-alikes: 0 O o, 1 I l, and 5 and 8 beside S and B;
* every symbol: what escaping spoils differs from program to program.
"""

from __future__ import annotations

import secrets

from wizard.core.password import SAFE_LENGTH, PasswordRules
from wizard.core.secret import Secret

LOWER = "bcdefghijknprstuvx"
UPPER = "BCDEFGHJKLNPRSTUVX"
DIGITS = "234679"
SYMBOLS = "-._"
"""Only for a site that wants four classes: they need no escaping in an address (RFC 3986)."""

SHORTEST = 8
"""Below it three classes and no triples would leave too little to chance."""


def generate_password(length: int = SAFE_LENGTH, *, with_symbol: bool = False) -> Secret:
    """Make a password: a lower, an upper and a digit at least, never three equal in a row.

    Every password that keeps these rules is equally likely: a draw that breaks one is thrown away
    whole. Raises ValueError for a length below 8.
    """
    if length < SHORTEST:
        raise ValueError(f"a password of {length} characters is too short")
    classes = [LOWER, UPPER, DIGITS, *([SYMBOLS] if with_symbol else [])]
    alphabet = "".join(classes)
    while True:
        text = "".join(secrets.choice(alphabet) for _ in range(length))
        if _has_all(text, classes) and not _has_triple(text):
            return Secret(text)


def generate_for(rules: PasswordRules) -> Secret:
    """Make a password of the default length, shorter or longer only where a rule asks for it."""
    longest = rules.longest.value or SAFE_LENGTH
    length = max(SHORTEST, rules.shortest.value or 0, min(SAFE_LENGTH, longest))
    every_class = 4
    return generate_password(length, with_symbol=rules.classes.value == every_class)


def _has_all(text: str, classes: list[str]) -> bool:
    return all(any(character in text for character in characters) for characters in classes)


def _has_triple(text: str) -> bool:
    return any(a == b == c for a, b, c in zip(text, text[1:], text[2:], strict=False))
