"""Problems, verdicts, stages and steps as sentences in the window's language.

Everything is translated at the moment it is shown, never at import: so a live switch of the
language changes it too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from wizard.core.outcomes import Code, Fault, Outcome, Problem, Remedy, Stage, Verdict
from wizard.core.steps import Step

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Told:
    """A result in words: what it is, whose side it lies on, what happened, what to do, the button.

    `code` is empty for a confirmed push; `button` is empty where nothing needs mending.
    """

    heading: str
    whose: str
    cause: str
    action: str
    button: str
    code: str


def tell(result: Verdict | Problem, *, in_doubt: bool = False) -> Told:
    """Put `result` into words.

    `in_doubt`: it is the result of a look, and nobody knows whether the push before it arrived.
    """
    from wizard.core.catalogue import CATALOGUE, fill  # noqa: PLC0415 - start-up diet

    if in_doubt and isinstance(result, Problem):
        return _still_in_doubt(tell(result), result.code)
    heading = _heading(result)
    if result.code is None:
        cause = translate(
            "Words", "Saved and read back: SmileTPS shows the staff login that was sent."
        )
        return Told(heading, "", cause, "", "", "")
    row = CATALOGUE[result.code]
    if isinstance(result, Problem):
        # Named parts may be sentences of the catalogue too, such as what is wrong with a file.
        named = tuple(translate("Problems", part) for part in result.named if part)
        result = replace(result, named=named)
    return Told(
        heading=heading,
        # Who stopped it has nothing to mend.
        whose="" if row.code is Code.CANCELLED else whose_side(row.fault),
        cause=fill(translate("Problems", row.cause), result),
        action=fill(translate("Problems", row.action), result),
        button=remedy_button(row.remedy),
        code=row.code.value,
    )


def _still_in_doubt(told: Told, code: Code) -> Told:
    """Why a look saw nothing. That this look saved nothing says nothing of the push before."""
    cause = told.cause
    if code is Code.CANCELLED:
        cause = translate("Words", "You stopped before the wizard could look.")
    action = translate(
        "Words", "It is still not known whether the data arrived. Mend this, then look again."
    )
    return replace(told, heading=_outcome_word(Outcome.UNKNOWN), cause=cause, action=action)


def _heading(result: Verdict | Problem) -> str:
    if isinstance(result, Problem):
        if result.code is Code.CANCELLED:
            return translate("Words", "Stopped")
        return translate("Words", "Nothing was saved")
    return _outcome_word(result.outcome)


def _outcome_word(outcome: Outcome) -> str:
    match outcome:
        case Outcome.CONFIRMED:
            return translate("Words", "Confirmed")
        case Outcome.SAVED:
            return translate("Words", "Saved, not confirmed")
        case Outcome.REFUSED:
            return translate("Words", "SmileTPS refused")
        case Outcome.UNKNOWN:
            return translate("Words", "Not known yet")
        case _:
            assert_never(outcome)


def whose_side(fault: Fault) -> str:
    """The first thing a failure says: on whose side the cause lies."""
    match fault:
        case Fault.YOU:
            return translate("Words", "You can fix this.")
        case Fault.YOUR_COMPUTER:
            return translate("Words", "The cause is on this computer.")
        case Fault.YOUR_NETWORK:
            return translate("Words", "The cause is in the network.")
        case Fault.SMILETPS:
            return translate("Words", "The cause is at SmileTPS, not with you.")
        case Fault.US:
            return translate("Words", "The cause is in this program, not with you.")
        case _:
            assert_never(fault)


def remedy_button(remedy: Remedy) -> str:
    """The text of the button that mends a problem."""
    match remedy:
        case Remedy.EDIT_ADDRESS:
            return translate("Words", "Correct the address")
        case Remedy.EDIT_ACCOUNT:
            return translate("Words", "Correct the SmileTPS sign-in")
        case Remedy.EDIT_STAFF_LOGIN:
            return translate("Words", "Correct the staff login")
        case Remedy.EDIT_STAFF_PASSWORD:
            return translate("Words", "Correct the staff password")
        case Remedy.EDIT_ROLES:
            return translate("Words", "Look at the roles again")
        case Remedy.TRY_AGAIN:
            return translate("Words", "Try again")
        case Remedy.LOOK_AGAIN:
            return translate("Words", "Look what SmileTPS shows")
        case Remedy.OPEN_SITE:
            return translate("Words", "Open SmileTPS in the browser")
        case Remedy.BY_HAND:
            return translate("Words", "Do it by hand")
        case Remedy.SAVE_REPORT:
            return translate("Words", "Save a report for support")
        case _:
            assert_never(remedy)


def store_words(name: str) -> str:
    """The credential store as the system calls it in the window's language; "" is one not named."""
    names = {
        "": translate("Words", "the credential store of this computer"),
        "Windows Credential Manager": translate("Words", "Windows Credential Manager"),
        "macOS Keychain": translate("Words", "macOS Keychain"),
    }
    return names.get(name, name)


def stage_words(stage: Stage) -> str:
    """What a stage of the push does."""
    match stage:
        case Stage.CONNECT:
            return translate("Words", "Reach SmileTPS")
        case Stage.SECURE_LINE:
            return translate("Words", "Check that the connection is secure")
        case Stage.SIGN_IN:
            return translate("Words", "Sign in to your SmileTPS account")
        case Stage.FIND_SETTINGS:
            return translate("Words", "Find the settings")
        case Stage.SAVE:
            return translate("Words", "Save the staff login and password")
        case Stage.READ_BACK:
            return translate("Words", "Read back what SmileTPS shows")
        case _:
            assert_never(stage)


def step_title(step: Step) -> str:
    """The title of a page, in the rail and above the page."""
    match step:
        case Step.START:
            return translate("Steps", "Start")
        case Step.KONTO:
            return translate("Steps", "Open the Konto tab")
        case Step.PERSONEL:
            return translate("Steps", "Personel, then a new account")
        case Step.FORM:
            return translate("Steps", "Fill in the form")
        case Step.CREATED:
            return translate("Steps", "Create the account")
        case Step.ACCOUNT:
            return translate("Steps", "Your Staff Account")
        case Step.SMILETPS:
            return translate("Steps", "Hand it to SmileTPS")
        case Step.UPDATE:
            return translate("Steps", "Update the Staff Account")
        case Step.DONE:
            return translate("Steps", "Done")
        case _:
            assert_never(step)
