"""What can go wrong on this computer: credential store, files, the program itself."""

from __future__ import annotations

from wizard.core.catalogue.entry import Entry, translatable
from wizard.core.outcomes import Code, Fault, Outcome, Remedy

COMPUTER: tuple[Entry, ...] = (
    Entry(
        Code.NO_STORE,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable("Problems", "This computer has no credential store that can be used."),
        translatable("Problems", "Nothing is kept. You do not need it: the wizard works without."),
    ),
    Entry(
        Code.STORE_LOCKED,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable("Problems", "The credential store is locked."),
        translatable("Problems", "Unlock it and try again, or go on without keeping the password."),
    ),
    Entry(
        Code.STORE_DENIED,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable("Problems", "The credential store did not let this program in."),
        translatable(
            "Problems", "Allow access and try again, or go on without keeping the password."
        ),
    ),
    Entry(
        Code.STORE_DIFFERS,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable("Problems", "The credential store gave back something else than was put in."),
        translatable("Problems", "Nothing is kept. Go on without keeping the password."),
    ),
    Entry(
        Code.STORE_TOO_LONG,
        Fault.YOUR_COMPUTER,
        Remedy.EDIT_STAFF_PASSWORD,
        translatable(
            "Problems", "The password is too long for the credential store of this computer."
        ),
        translatable("Problems", "Go on without keeping the password."),
    ),
    Entry(
        Code.STORE_SILENT,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable("Problems", "The credential store does not answer."),
        translatable(
            "Problems",
            "Go on without keeping the password, or restart this computer and try again.",
        ),
    ),
    Entry(
        Code.STORE_UNSAFE,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable(
            "Problems",
            "The only credential store found would keep the password in readable form, so "
            "it is not used.",
        ),
        translatable("Problems", "Nothing is kept. You do not need it: the wizard works without."),
    ),
    Entry(
        Code.SAVED_NOT_STORED,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable(
            "Problems", "SmileTPS has the data, but this computer could not keep the password."
        ),
        translatable("Problems", "Nothing is lost: the next update just asks for it again."),
    ),
    Entry(
        Code.STORE_FAILED,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable(
            "Problems", "The credential store reports a fault of its own. Its name for it: {named}."
        ),
        translatable("Problems", "Go on without keeping the password, or try again."),
    ),
    Entry(
        Code.GUIDE_BROKEN,
        Fault.US,
        Remedy.SAVE_REPORT,
        translatable("Problems", "The guide that comes with this program is damaged: {named}."),
        translatable("Problems", "Install the program again."),
    ),
    Entry(
        Code.PROFILE_BROKEN,
        Fault.YOUR_COMPUTER,
        Remedy.SAVE_REPORT,
        translatable("Problems", "The site profile cannot be used: {named}."),
        translatable("Problems", "Ask the person who installed this program to correct the file."),
    ),
    Entry(
        Code.SETTINGS_BROKEN,
        Fault.YOUR_COMPUTER,
        Remedy.SAVE_REPORT,
        translatable("Problems", "The settings file of this installation cannot be used: {named}."),
        translatable("Problems", "Ask the person who installed this program to correct the file."),
    ),
    Entry(
        Code.STATE_BROKEN,
        Fault.YOUR_COMPUTER,
        Remedy.SAVE_REPORT,
        translatable(
            "Problems", "The file with the linked doctors was damaged. It is kept as {named}."
        ),
        translatable("Problems", "The wizard starts without it. SmileTPS itself is not affected."),
    ),
    Entry(
        Code.STATE_RESTORED,
        Fault.YOUR_COMPUTER,
        Remedy.SAVE_REPORT,
        translatable(
            "Problems", "The file with the linked doctors was damaged. It is kept as {named}."
        ),
        translatable("Problems", "The wizard uses its own copy from the last time. Nothing to do."),
    ),
    Entry(
        Code.STATE_OF_ANOTHER_VERSION,
        Fault.YOUR_COMPUTER,
        Remedy.SAVE_REPORT,
        translatable(
            "Problems",
            "The file with the linked doctors is of another version of this program. It is kept as "
            "{named}.",
        ),
        translatable("Problems", "The wizard starts without it. SmileTPS itself is not affected."),
    ),
    Entry(
        Code.STATE_NOT_WRITTEN,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable("Problems", "This computer did not let the program write its file: {named}."),
        translatable(
            "Problems", "You can go on, but the next start will not know what was done here."
        ),
    ),
    Entry(
        Code.PUSH_NOT_NOTED,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable(
            "Problems",
            "This computer did not let the program note that it is about to send the data: "
            "{named}.",
        ),
        translatable(
            "Problems",
            "Nothing was sent. Make room on the disk and try again, or enter the data by hand.",
        ),
    ),
    Entry(
        Code.ALREADY_RUNNING,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable("Problems", "The wizard is already open."),
        translatable(
            "Problems",
            "Its window does not answer. Wait a minute and start the wizard again; if that does "
            "not help, restart this computer.",
        ),
    ),
    Entry(
        Code.CRASH,
        Fault.US,
        Remedy.SAVE_REPORT,
        translatable("Problems", "Something went wrong inside this program."),
        translatable("Problems", "What you typed is still here. Save the report and try again."),
    ),
    Entry(
        Code.CRASH_WHILE_SAVING,
        Fault.US,
        Remedy.LOOK_AGAIN,
        translatable(
            "Problems",
            "Something went wrong inside this program while the data was being saved, so nobody "
            "knows whether it arrived.",
        ),
        translatable("Problems", "Look what SmileTPS shows before you send anything again."),
        Outcome.UNKNOWN,
    ),
    Entry(
        Code.FILE_NOT_WRITTEN,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable("Problems", "The file could not be written: {named}."),
        translatable("Problems", "Choose another folder or name and try again."),
    ),
)
