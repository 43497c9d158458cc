"""What the user or an input document says: address, roles, staff login, password."""

from __future__ import annotations

from wizard.core.catalogue.entry import Entry, translatable
from wizard.core.outcomes import Code, Fault, Remedy

INPUT: tuple[Entry, ...] = (
    Entry(
        Code.ADDRESS_UNREADABLE,
        Fault.YOU,
        Remedy.EDIT_ADDRESS,
        translatable("Problems", "This is not the address of a web page."),
        translatable(
            "Problems",
            "Type the address at which you open SmileTPS in your browser, for example "
            "https://name.example.",
        ),
    ),
    Entry(
        Code.ADDRESS_IS_IDS,
        Fault.YOU,
        Remedy.EDIT_ADDRESS,
        translatable(
            "Problems", "This is the address of the Invisalign Doctor Site, not of SmileTPS."
        ),
        translatable("Problems", "Type the address at which you open SmileTPS in your browser."),
    ),
    Entry(
        Code.ADDRESS_NOT_PRESET,
        Fault.YOU,
        Remedy.EDIT_ADDRESS,
        translatable(
            "Problems",
            "This clinic's SmileTPS address is fixed to {host}; another one was given: {named}.",
        ),
        translatable(
            "Problems", "Use the fixed address, or ask the person who installed this program."
        ),
    ),
    Entry(
        Code.ADDRESS_LOOKS_ALIKE,
        Fault.YOU,
        Remedy.EDIT_ADDRESS,
        translatable(
            "Problems",
            "The address holds letters that only look like others. Its plain form is {named}.",
        ),
        translatable(
            "Problems",
            "Compare it with the address in your browser and confirm it, or type it again.",
        ),
    ),
    Entry(
        Code.ROLES_WRONG,
        Fault.YOU,
        Remedy.EDIT_ROLES,
        translatable(
            "Problems",
            "The roles are not right: the prescription role must be ticked, and no other. To "
            "change: {named}.",
        ),
        translatable(
            "Problems", "Correct the ticks on IDS, then tick here exactly what IDS shows."
        ),
    ),
    Entry(
        Code.ROLES_OTHER,
        Fault.YOU,
        Remedy.EDIT_ROLES,
        translatable(
            "Problems",
            "IDS shows other roles than this program knows, so nobody can say that the "
            "choice is right.",
        ),
        translatable(
            "Problems", "Nothing was sent. Save the report and send it to SmileTPS support."
        ),
    ),
    Entry(
        Code.STAFF_LOGIN_UNUSABLE,
        Fault.YOU,
        Remedy.EDIT_STAFF_LOGIN,
        translatable("Problems", "The staff login cannot be used as it is: {named}."),
        translatable("Problems", "Correct the staff login. Everything else stays as you typed it."),
    ),
    Entry(
        Code.STAFF_PASSWORD_UNUSABLE,
        Fault.YOU,
        Remedy.EDIT_STAFF_PASSWORD,
        translatable("Problems", "The staff password cannot be used as it is: {named}."),
        translatable(
            "Problems", "Correct the staff password. Everything else stays as you typed it."
        ),
    ),
    Entry(
        Code.INPUT_NOT_JSON,
        Fault.YOU,
        Remedy.TRY_AGAIN,
        translatable(
            "Problems", "The input is not a JSON document that this command can read: {named}."
        ),
        translatable(
            "Problems", "Give one JSON object on standard input, as the documentation shows."
        ),
    ),
    Entry(
        Code.INPUT_INCOMPLETE,
        Fault.YOU,
        Remedy.TRY_AGAIN,
        translatable(
            "Problems",
            "The input lacks something, or holds something that cannot be used: {named}.",
        ),
        translatable("Problems", "Correct the named entries and run the command again."),
    ),
    Entry(
        Code.CANCELLED,
        Fault.YOU,
        Remedy.TRY_AGAIN,
        translatable("Problems", "You stopped before anything was saved."),
        translatable(
            "Problems",
            "Nothing was changed at SmileTPS. Press the button again when you are ready.",
        ),
    ),
)
