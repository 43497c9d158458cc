"""What can stop us at the sign-in of SmileTPS."""

from __future__ import annotations

from wizard.core.catalogue.entry import Entry, translatable
from wizard.core.outcomes import Code, Fault, Outcome, Remedy

SIGN_IN: tuple[Entry, ...] = (
    Entry(
        Code.SIGN_IN_REFUSED,
        Fault.YOU,
        Remedy.EDIT_ACCOUNT,
        translatable(
            "Problems", "SmileTPS did not accept your e-mail or password. It says: {site_words}"
        ),
        translatable(
            "Problems",
            "Correct your SmileTPS e-mail or password. It is tried once each time you press"
            " the button.",
        ),
        Outcome.REFUSED,
    ),
    Entry(
        Code.SIGN_IN_NOT_FOUND,
        Fault.SMILETPS,
        Remedy.EDIT_ADDRESS,
        translatable("Problems", "No sign-in form was found at {host}."),
        translatable(
            "Problems",
            "Check that this is the address at which you sign in to SmileTPS, or enter the "
            "data by hand.",
        ),
    ),
    Entry(
        Code.SIGN_IN_AMBIGUOUS,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable(
            "Problems", "The sign-in page has more than one field that could be meant: {named}."
        ),
        translatable(
            "Problems",
            "To be safe nothing was typed. Enter the data by hand, or ask SmileTPS for a "
            "site profile.",
        ),
    ),
    Entry(
        Code.CAPTCHA,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable(
            "Problems",
            "SmileTPS wants proof that a person is there (a picture puzzle). A program must"
            " not answer that.",
        ),
        translatable("Problems", "Enter the data by hand: it takes a minute."),
    ),
    Entry(
        Code.NEEDS_SCRIPTS,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable("Problems", "This page of {host} only works in a browser."),
        translatable("Problems", "Enter the data by hand: it takes a minute."),
    ),
    Entry(
        Code.ANSWER_REFUSED,
        Fault.YOU,
        Remedy.TRY_AGAIN,
        translatable(
            "Problems", "SmileTPS did not accept the answer to its question. It says: {site_words}"
        ),
        translatable("Problems", "Press the button again and give a fresh answer."),
        Outcome.REFUSED,
    ),
    Entry(
        Code.ACCOUNT_LOCKED,
        Fault.SMILETPS,
        Remedy.OPEN_SITE,
        translatable("Problems", "SmileTPS has locked your account for now. It says: {site_words}"),
        translatable(
            "Problems",
            "Wait, or unlock it in the browser. The wizard does not try again by itself.",
        ),
        Outcome.REFUSED,
    ),
    Entry(
        Code.NOT_ANSWERED,
        Fault.YOU,
        Remedy.TRY_AGAIN,
        translatable("Problems", "SmileTPS asked a question that was not answered: {named}."),
        translatable(
            "Problems",
            "Press the button again when you have the answer at hand. Nothing was saved.",
        ),
    ),
    Entry(
        Code.SIGN_IN_PAUSED,
        Fault.YOU,
        Remedy.OPEN_SITE,
        translatable(
            "Problems",
            "The sign-in was refused twice. More tries could lock your SmileTPS account. "
            "Waiting time in seconds: {named}.",
        ),
        translatable(
            "Problems", "Sign in to SmileTPS in your browser first, to see which password is right."
        ),
    ),
    Entry(
        Code.SIGN_IN_UNCLEAR,
        Fault.SMILETPS,
        Remedy.OPEN_SITE,
        translatable(
            "Problems",
            "After the sign-in {host} showed a page that this program does not understand.",
        ),
        translatable(
            "Problems",
            "Sign in to SmileTPS in your browser: it may want something from you. Then try again.",
        ),
    ),
)
