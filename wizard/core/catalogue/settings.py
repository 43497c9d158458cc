"""What can stop us in the settings of SmileTPS: finding, saving, read-back."""

from __future__ import annotations

from wizard.core.catalogue.entry import Entry, translatable
from wizard.core.outcomes import Code, Fault, Outcome, Remedy

SETTINGS: tuple[Entry, ...] = (
    Entry(
        Code.SETTINGS_NOT_FOUND,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable(
            "Problems",
            "You are signed in, but the fields for the Staff Account were not found: {named}. "
            "Perhaps this SmileTPS user may not change them.",
        ),
        translatable(
            "Problems", "Sign in as the owner of the SmileTPS account, or enter the data by hand."
        ),
    ),
    Entry(
        Code.SETTINGS_AMBIGUOUS,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable("Problems", "More than one field could be the right one: {named}."),
        translatable(
            "Problems",
            "To be safe nothing was saved. Enter the data by hand, or ask SmileTPS for a "
            "site profile.",
        ),
    ),
    Entry(
        Code.FIELD_NOT_EDITABLE,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable(
            "Problems", "SmileTPS shows the field {named}, but does not let this user change it."
        ),
        translatable("Problems", "Sign in as the owner of the SmileTPS account."),
    ),
    Entry(
        Code.VALUE_DOES_NOT_FIT,
        Fault.YOU,
        Remedy.EDIT_STAFF_LOGIN,
        translatable("Problems", "What you typed does not fit into a field of SmileTPS: {named}."),
        translatable("Problems", "Nothing was saved. Choose a shorter or simpler one, on IDS too."),
    ),
    Entry(
        Code.PAGE_NOT_UNDERSTOOD,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable("Problems", "A page of {host} is too large or too tangled to be read safely."),
        translatable("Problems", "Nothing was saved. Enter the data by hand."),
    ),
    Entry(
        Code.BUTTON_NOT_FOUND,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable(
            "Problems",
            "SmileTPS shows both fields, but which button saves them is not sure: {named}.",
        ),
        translatable(
            "Problems",
            "To be safe nothing was saved. Enter the data by hand, or ask SmileTPS for a "
            "site profile.",
        ),
    ),
    Entry(
        Code.MAINTENANCE,
        Fault.SMILETPS,
        Remedy.TRY_AGAIN,
        translatable("Problems", "SmileTPS is closed for maintenance. It says: {site_words}"),
        translatable("Problems", "Nothing was saved. Try again later; what you typed stays here."),
    ),
    Entry(
        Code.SITE_ERROR,
        Fault.SMILETPS,
        Remedy.TRY_AGAIN,
        translatable("Problems", "SmileTPS reports a fault of its own ({named})."),
        translatable("Problems", "Nothing was saved. Try again in a few minutes."),
    ),
    Entry(
        Code.TOO_MANY_REQUESTS,
        Fault.SMILETPS,
        Remedy.TRY_AGAIN,
        translatable("Problems", "SmileTPS asks to wait. Seconds: {named}."),
        translatable("Problems", "Nothing was saved. Wait, then try again."),
    ),
    Entry(
        Code.ANSWER_TOO_LARGE,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable(
            "Problems", "The answer of {host} is larger than any settings page should be."
        ),
        translatable("Problems", "Nothing was saved. Enter the data by hand."),
    ),
    Entry(
        Code.SAVE_REFUSED,
        Fault.SMILETPS,
        Remedy.EDIT_STAFF_LOGIN,
        translatable("Problems", "SmileTPS did not take the data. It says: {site_words}"),
        translatable("Problems", "Correct what SmileTPS names, then press the button again."),
        Outcome.REFUSED,
    ),
    Entry(
        Code.NOT_STORED,
        Fault.SMILETPS,
        Remedy.TRY_AGAIN,
        translatable(
            "Problems",
            "SmileTPS answered, but its settings still show the old data. It says: {site_words}",
        ),
        translatable("Problems", "The new data was not taken. Try again, or enter it by hand."),
        Outcome.REFUSED,
    ),
    Entry(
        Code.SHOWS_ANOTHER,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable("Problems", "SmileTPS took the data but shows it differently: {named}."),
        translatable("Problems", "Look at the login in SmileTPS and correct it there by hand."),
        Outcome.SAVED,
    ),
    Entry(
        Code.NOTHING_SHOWN,
        Fault.SMILETPS,
        Remedy.LOOK_AGAIN,
        translatable(
            "Problems",
            "SmileTPS took the data, but does not show the new password, so nobody can compare it.",
        ),
        translatable(
            "Problems", "It is saved as far as SmileTPS says. The first real use will prove it."
        ),
        Outcome.SAVED,
    ),
    Entry(
        Code.REPLY_LOST,
        Fault.YOUR_NETWORK,
        Remedy.LOOK_AGAIN,
        translatable(
            "Problems",
            "No usable answer came while the data was being saved, and SmileTPS does not "
            "show whether it arrived.",
        ),
        translatable("Problems", "Look again in a minute. Do not assume either way."),
        Outcome.UNKNOWN,
    ),
    Entry(
        Code.SESSION_LOST,
        Fault.SMILETPS,
        Remedy.TRY_AGAIN,
        translatable("Problems", "SmileTPS signed us out in the middle, twice."),
        translatable(
            "Problems", "Nothing was saved. Close SmileTPS in other windows and try again."
        ),
    ),
    Entry(
        Code.PARTLY_STORED,
        Fault.SMILETPS,
        Remedy.LOOK_AGAIN,
        translatable("Problems", "SmileTPS shows a part of the data only: {named}."),
        translatable(
            "Problems", "Look in SmileTPS, and press the button again or correct it by hand."
        ),
        Outcome.UNKNOWN,
    ),
    Entry(
        Code.PUSH_CUT_OFF,
        Fault.YOUR_COMPUTER,
        Remedy.LOOK_AGAIN,
        translatable(
            "Problems",
            "The wizard was closed while the data was being sent, so nobody knows whether it "
            "arrived.",
        ),
        translatable("Problems", "Type your SmileTPS password and look first what SmileTPS shows."),
        Outcome.UNKNOWN,
    ),
    Entry(
        Code.NO_LOGIN_SHOWN,
        Fault.SMILETPS,
        Remedy.OPEN_SITE,
        translatable("Problems", "SmileTPS does not show which staff login it holds."),
        translatable(
            "Problems",
            "Only the first real use tells. To be sure, send the login and password again.",
        ),
        Outcome.UNKNOWN,
    ),
    Entry(
        Code.OTHER_LOGIN_SHOWN,
        Fault.SMILETPS,
        Remedy.TRY_AGAIN,
        translatable("Problems", "SmileTPS shows another staff login: {named}."),
        translatable(
            "Problems",
            "Somebody has changed it, or the last save did not arrive. Send the login and password "
            "again.",
        ),
        Outcome.REFUSED,
    ),
)
