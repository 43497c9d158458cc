"""The way to SmileTPS: network, proxy, secure line."""

from __future__ import annotations

from wizard.core.catalogue.entry import Entry, translatable
from wizard.core.outcomes import Code, Fault, Outcome, Remedy

LINE: tuple[Entry, ...] = (
    Entry(
        Code.NAME_NOT_FOUND,
        Fault.YOUR_NETWORK,
        Remedy.EDIT_ADDRESS,
        translatable(
            "Problems",
            "No computer with the name {host} was found. The address may be mistyped, or "
            "this computer is offline.",
        ),
        translatable("Problems", "Check the address, then the internet connection, and try again."),
    ),
    Entry(
        Code.CONNECTION_REFUSED,
        Fault.YOUR_NETWORK,
        Remedy.TRY_AGAIN,
        translatable("Problems", "{host} was found, but it does not accept connections."),
        translatable("Problems", "Check the address. If it is right, try again in a few minutes."),
    ),
    Entry(
        Code.NO_ANSWER,
        Fault.YOUR_NETWORK,
        Remedy.TRY_AGAIN,
        translatable("Problems", "{host} did not answer in time."),
        translatable(
            "Problems", "Check the internet connection and try again. Nothing was changed."
        ),
    ),
    Entry(
        Code.LINE_BROKEN,
        Fault.YOUR_NETWORK,
        Remedy.TRY_AGAIN,
        translatable("Problems", "The connection to {host} broke before anything was saved."),
        translatable("Problems", "Try again. Nothing was changed."),
    ),
    Entry(
        Code.CAPTIVE_PORTAL,
        Fault.YOUR_NETWORK,
        Remedy.OPEN_SITE,
        translatable(
            "Problems",
            "The network wants a sign-in of its own before it lets you out, as hotels and "
            "guest networks do.",
        ),
        translatable(
            "Problems",
            "Open any page in your browser, sign in to the network there, then try again.",
        ),
    ),
    Entry(
        Code.PROXY_SIGN_IN,
        Fault.YOUR_NETWORK,
        Remedy.SAVE_REPORT,
        translatable(
            "Problems", "The clinic's proxy wants a sign-in that this program does not have."
        ),
        translatable(
            "Problems", "Ask the person who looks after your computers to let {host} through."
        ),
    ),
    Entry(
        Code.PROXY_BROKEN,
        Fault.YOUR_NETWORK,
        Remedy.SAVE_REPORT,
        translatable("Problems", "The clinic's proxy does not let this computer reach {host}."),
        translatable(
            "Problems", "Ask the person who looks after your computers to let {host} through."
        ),
    ),
    Entry(
        Code.CLOCK_WRONG,
        Fault.YOUR_COMPUTER,
        Remedy.TRY_AGAIN,
        translatable(
            "Problems",
            "The clock of this computer seems to be wrong, so the secure line cannot be checked.",
        ),
        translatable("Problems", "Set the date and time of this computer, then try again."),
    ),
    Entry(
        Code.CERTIFICATE_NAME,
        Fault.SMILETPS,
        Remedy.EDIT_ADDRESS,
        translatable("Problems", "The computer that answered cannot prove that it is {host}."),
        translatable(
            "Problems",
            "Check the address letter by letter. If it is right, do not type your password "
            "anywhere and call SmileTPS.",
        ),
    ),
    Entry(
        Code.CERTIFICATE_NOT_TRUSTED,
        Fault.YOUR_NETWORK,
        Remedy.SAVE_REPORT,
        translatable(
            "Problems",
            "This computer does not trust the certificate of {host}. Often an antivirus or "
            "a proxy stands in between. Issuer: {named}.",
        ),
        translatable(
            "Problems", "Nothing was sent. Show this to the person who looks after your computers."
        ),
    ),
    Entry(
        Code.CERTIFICATE_EXPIRED,
        Fault.SMILETPS,
        Remedy.TRY_AGAIN,
        translatable("Problems", "The certificate of {host} ran out on {named}."),
        translatable(
            "Problems",
            "Look whether the date of this computer is right. If it is, SmileTPS must renew its "
            "certificate: tell its support, and try again later. Nothing was sent.",
        ),
    ),
    Entry(
        Code.SECURE_LINE_TOO_OLD,
        Fault.SMILETPS,
        Remedy.SAVE_REPORT,
        translatable("Problems", "{host} offers only an outdated kind of secure line."),
        translatable(
            "Problems",
            "Nothing was sent. Tell SmileTPS support, and enter the data by hand meanwhile.",
        ),
    ),
    Entry(
        Code.SECURE_LINE_FAILED,
        Fault.YOUR_NETWORK,
        Remedy.TRY_AGAIN,
        translatable("Problems", "The secure line to {host} could not be set up."),
        translatable("Problems", "Nothing was sent. Try again; if it stays so, save the report."),
    ),
    Entry(
        Code.LEFT_THE_SITE,
        Fault.SMILETPS,
        Remedy.OPEN_SITE,
        translatable(
            "Problems", "{host} wanted to send us on to another place: {named}. Stopped for safety."
        ),
        translatable(
            "Problems", "Your data was not sent there. Check the address in your browser."
        ),
    ),
    Entry(
        Code.UNSAFE_FORM,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable(
            "Problems",
            "A form on {host} would send the password in an unsafe way. Stopped for safety.",
        ),
        translatable(
            "Problems", "Nothing was saved. Enter the data by hand and tell SmileTPS support."
        ),
    ),
    Entry(
        Code.REPEATED_SECRET,
        Fault.SMILETPS,
        Remedy.BY_HAND,
        translatable(
            "Problems",
            "{host} asked to send the password a second time to another page. Stopped for safety.",
        ),
        translatable(
            "Problems", "Look in SmileTPS whether the data arrived; if not, enter it by hand."
        ),
        Outcome.UNKNOWN,
    ),
)
