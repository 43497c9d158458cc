"""How a push can end: verdicts, problems, and the stage at which it stood."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.request import LearnedWay


class Stage(Enum):
    """The stages of a push, in order, as the window ticks them off."""

    CONNECT = "connect"
    SECURE_LINE = "secure_line"
    SIGN_IN = "sign_in"
    FIND_SETTINGS = "find_settings"
    SAVE = "save"
    READ_BACK = "read_back"


MAY_BE_SAVED = frozenset({Stage.SAVE, Stage.READ_BACK})
"""From here on the data of a push may have arrived, whatever else happens."""


class Outcome(Enum):
    """What may honestly be said of a push that reached SmileTPS (mission.md, "What done means")."""

    CONFIRMED = "confirmed"
    SAVED = "saved"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Fault(Enum):
    """On whose side the cause lies: the first thing that a failure message says."""

    YOU = "you"
    YOUR_COMPUTER = "your_computer"
    YOUR_NETWORK = "your_network"
    SMILETPS = "smiletps"
    US = "us"


class Remedy(Enum):
    """The button that mends a problem or brings the user to the field that does."""

    EDIT_ADDRESS = "edit_address"
    EDIT_ACCOUNT = "edit_account"
    EDIT_STAFF_LOGIN = "edit_staff_login"
    EDIT_STAFF_PASSWORD = "edit_staff_password"  # noqa: S105 - the name of a button
    EDIT_ROLES = "edit_roles"
    TRY_AGAIN = "try_again"
    LOOK_AGAIN = "look_again"
    OPEN_SITE = "open_site"
    BY_HAND = "by_hand"
    SAVE_REPORT = "save_report"


@unique
class Code(Enum):
    """Short names of everything that can go wrong, to be read over a phone line.

    The letter is the subject; the digits leave out 5, 6, 8 and 9, which sound alike in Polish
    (pięć, dziewięć; sześć, dziesięć; siedem, osiem). A code is never given a new meaning.
    """

    ADDRESS_UNREADABLE = "A-01"
    ADDRESS_IS_IDS = "A-02"
    ADDRESS_NOT_PRESET = "A-03"
    ADDRESS_LOOKS_ALIKE = "A-04"

    CANCELLED = "C-01"

    INPUT_NOT_JSON = "D-01"
    INPUT_INCOMPLETE = "D-02"
    STAFF_LOGIN_UNUSABLE = "D-03"
    STAFF_PASSWORD_UNUSABLE = "D-04"  # noqa: S105 - a code

    CLOCK_WRONG = "H-01"
    CERTIFICATE_NAME = "H-02"
    CERTIFICATE_NOT_TRUSTED = "H-03"
    SECURE_LINE_TOO_OLD = "H-04"
    SECURE_LINE_FAILED = "H-07"
    LEFT_THE_SITE = "H-10"
    UNSAFE_FORM = "H-11"
    REPEATED_SECRET = "H-12"  # noqa: S105 - a code
    CERTIFICATE_EXPIRED = "H-13"

    GUIDE_BROKEN = "K-01"
    PROFILE_BROKEN = "K-02"
    STATE_BROKEN = "K-03"
    STATE_NOT_WRITTEN = "K-04"
    ALREADY_RUNNING = "K-07"
    SETTINGS_BROKEN = "K-10"
    STATE_RESTORED = "K-11"
    FILE_NOT_WRITTEN = "K-12"
    STATE_OF_ANOTHER_VERSION = "K-13"
    PUSH_NOT_NOTED = "K-14"

    SIGN_IN_REFUSED = "L-01"
    SIGN_IN_NOT_FOUND = "L-02"
    SIGN_IN_AMBIGUOUS = "L-03"
    CAPTCHA = "L-04"
    NEEDS_SCRIPTS = "L-07"
    ANSWER_REFUSED = "L-10"
    ACCOUNT_LOCKED = "L-11"
    NOT_ANSWERED = "L-12"
    SIGN_IN_PAUSED = "L-13"
    SIGN_IN_UNCLEAR = "L-14"

    NAME_NOT_FOUND = "N-01"
    CONNECTION_REFUSED = "N-02"
    NO_ANSWER = "N-03"
    LINE_BROKEN = "N-04"
    CAPTIVE_PORTAL = "N-07"
    PROXY_SIGN_IN = "N-10"
    PROXY_BROKEN = "N-11"

    ROLES_WRONG = "R-01"
    ROLES_OTHER = "R-02"

    NO_STORE = "S-01"
    STORE_LOCKED = "S-02"
    STORE_DENIED = "S-03"
    STORE_DIFFERS = "S-04"
    STORE_TOO_LONG = "S-07"
    STORE_SILENT = "S-10"
    STORE_UNSAFE = "S-11"
    SAVED_NOT_STORED = "S-12"
    STORE_FAILED = "S-13"

    SETTINGS_NOT_FOUND = "U-01"
    SETTINGS_AMBIGUOUS = "U-02"
    FIELD_NOT_EDITABLE = "U-03"
    VALUE_DOES_NOT_FIT = "U-04"
    PAGE_NOT_UNDERSTOOD = "U-07"
    BUTTON_NOT_FOUND = "U-10"

    MAINTENANCE = "W-01"
    SITE_ERROR = "W-02"
    TOO_MANY_REQUESTS = "W-03"
    ANSWER_TOO_LARGE = "W-04"

    CRASH = "X-01"
    CRASH_WHILE_SAVING = "X-02"

    SAVE_REFUSED = "Z-01"
    NOT_STORED = "Z-02"
    SHOWS_ANOTHER = "Z-03"
    NOTHING_SHOWN = "Z-04"
    REPLY_LOST = "Z-07"
    SESSION_LOST = "Z-10"
    PARTLY_STORED = "Z-11"
    PUSH_CUT_OFF = "Z-12"
    OTHER_LOGIN_SHOWN = "Z-13"
    NO_LOGIN_SHOWN = "Z-14"


@dataclass(frozen=True)
class Verdict:
    """The outcome of a push that reached SmileTPS.

    `site_words` and `shown` come from the site: plain text, at most 200 characters. `shown` is
    what the site shows in place of the staff login. `code` is None only when the outcome needs no
    explanation (confirmed).
    """

    outcome: Outcome
    stage: Stage
    host: str
    code: Code | None = None
    site_words: str = ""
    shown: str = ""
    learned: LearnedWay | None = None


@dataclass(frozen=True)
class Problem:
    """Why nothing was saved, or why something on this computer did not work.

    `stage` is None outside a push. `named` holds what the sentence names: candidate fields, a
    host, a file, a number of seconds; `site_words` the site's own words. Both may come from
    outside: plain text, at most 200 characters.
    """

    code: Code
    stage: Stage | None = None
    host: str = ""
    site_words: str = ""
    named: tuple[str, ...] = ()
