"""The forty slips: what people do in this very job, and how the wizard must catch it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Caught(Enum):
    """How a slip is caught. Nothing that was typed is lost either way."""

    BLOCK = "block"
    """It cannot go out."""
    WARN = "warn"
    """The person is told, in words that name the mend."""


@dataclass(frozen=True)
class Row:
    """One slip, and all the ways in which it must be caught."""

    number: int
    slip: str
    wanted: frozenset[Caught]


BLOCK = frozenset({Caught.BLOCK})
WARN = frozenset({Caught.WARN})
BOTH = BLOCK | WARN

ROWS = (
    Row(1, "ticks no role", BOTH),
    Row(2, "ticks the right role and one more", BOTH),
    Row(3, "ticks the neighbour, which could approve plans", BOTH),
    Row(4, "ticks all seven roles", BOTH),
    Row(5, "IDS shows other roles than the wizard lists", BOTH),
    Row(6, "unticks the role on a second visit", BOTH),
    Row(7, "login with a space at its end", WARN),
    Row(8, "line break, tab, NBSP, zero-width or BOM from a paste", WARN),
    Row(9, "Cyrillic or Greek look-alike in the login", BOTH),
    Row(10, "full-width characters in the login", BOTH),
    Row(11, "Polish letters in the login", WARN),
    Row(12, "password and repeat differ", BOTH),
    Row(13, "Caps Lock is on", WARN),
    Row(14, "login and password swapped", WARN),
    Row(15, "the doctor's own login", BOTH),
    Row(16, "the SmileTPS e-mail as the staff login", BOTH),
    Row(17, "the SmileTPS password as the staff password", WARN),
    Row(18, "the example text of the page", BOTH),
    Row(19, "the dots that a page shows for a password", BOTH),
    Row(20, "empty or blank login or password", BOTH),
    Row(21, "the login of another linked doctor", BOTH),
    Row(22, "update: the same password as before", WARN),
    Row(23, "update: another login than the linked one", BOTH),
    Row(24, "address with http, path, port, spaces, or of IDS", BOTH),
    Row(25, "look-alike address", BOTH),
    Row(26, "wrong SmileTPS password, again and again", BOTH),
    Row(27, "presses the push button twice", BLOCK),
    Row(28, "closes the window during the push", WARN),
    Row(29, "goes back three pages after a failed push", WARN),
    Row(30, "closes at step 3 and comes back tomorrow", WARN),
    Row(31, "skips steps 1 and 2: has an account already", BOTH),
    Row(32, 'has no "Personel" tab', WARN),
    Row(33, "the browser fills in the doctor's password", WARN),
    Row(34, "IDS says that the login is taken", WARN),
    Row(35, "the clock of the computer is wrong", BOTH),
    Row(36, "no network, portal, proxy, antivirus in between", BOTH),
    Row(37, "opens the wizard a second time", BLOCK),
    Row(38, "password longer than the site keeps", WARN),
    Row(39, "the clipboard history keeps the password", BLOCK),
    Row(40, "pastes login and password together", BOTH),
)
