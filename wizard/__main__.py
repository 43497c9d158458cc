"""Starts the program: `python -m wizard` and `smiletps-wizard` (docs/commands.md).

What the environment could change in trust, store, plug-ins or logs is taken away before anything
else is imported (security.md, T3 and section 6 rule 4). Nothing heavy is imported here.
"""

from __future__ import annotations

import os
import sys

# Both were there before this file: nothing else may be imported above `forget_where_we_were`.

STORE_PROCESS = "--store-process"
"""The hidden argument that makes this program the helper of keep.store_call."""

DANGEROUS = frozenset(
    {
        "REQUESTS_CA_BUNDLE",
        "CURL_CA_BUNDLE",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "SSLKEYLOGFILE",
        "OPENSSL_CONF",
        "OPENSSL_ENGINES",
        "OPENSSL_MODULES",
        "NETRC",
        "PYTHON_KEYRING_BACKEND",
        "KEYCHAIN_PATH",
        "GDK_PIXBUF_MODULE_FILE",
        "GIO_EXTRA_MODULES",
        "GTK3_MODULES",
        "GTK_MODULES",
        "GTK_PATH",
        "QT_PLUGIN_PATH",
        "QT_QPA_PLATFORM_PLUGIN_PATH",
        "QT_LOGGING_RULES",
        "QT_LOGGING_CONF",
        "QT_DEBUG_PLUGINS",
        "QT_STYLE_OVERRIDE",
        "PYTHONPATH",
        "PYTHONPYCACHEPREFIX",
        "PYTHONUSERBASE",
        "PYTHONSTARTUP",
        "PYTHONINSPECT",
        "PYTHONBREAKPOINT",
        "PYTHONWARNINGS",
    }
)
DANGEROUS_BEGINNINGS = ("KEYRING_PROPERTY_", "QTWEBENGINE_")
PLATFORM, OPEN_TO_THE_NETWORK = "QT_QPA_PLATFORM", "vnc"
"""Qt's platform of this name shows the window to the whole network, without a password."""

QUIET_QT = {"QT_LOGGING_RULES": "*.debug=false"}
"""Qt's debug lines show a password that is revealed; this stands above every qtlogging.ini."""

PR_SET_DUMPABLE = 4


def main() -> int:
    """Run the program; its exit status."""
    try:
        status = _run()
    except SystemExit as end:
        if not sys.flags.inspect or not isinstance(end.code, int):
            raise
        status = end.code
    if sys.flags.inspect:
        # PYTHONINSPECT: Python would take this end for an error and change the status.
        sys.stdout.flush()
        os._exit(status)
    return status


def _run() -> int:
    """Read the command line, then open the window or run a command; the exit status."""
    dropped = drop_dangerous_variables()
    forget_where_we_were()
    close_to_others()
    give_missing_streams()
    from wizard.core import uncaught  # noqa: PLC0415 - after the environment is clean

    uncaught.install()
    if sys.argv[1:] == [STORE_PROCESS]:
        from wizard.keep import store_process  # noqa: PLC0415

        store_process.main()
    from wizard import app  # noqa: PLC0415

    if not sys.argv[1:]:  # as from a menu: nothing to read, and no wait for what would read it
        return app.run_window(app.WindowOptions(dropped=dropped))
    from wizard.commands.arguments import read  # noqa: PLC0415

    arguments = read(sys.argv[1:])
    if arguments.command is not None:
        return app.run_command(arguments.command, arguments, dropped)
    options = app.WindowOptions(
        practice=arguments.practice,
        walk=arguments.walk,
        language=arguments.language,
        address=arguments.address,
        settings=arguments.settings,
        dropped=dropped,
    )
    return app.run_window(options)


def drop_dangerous_variables() -> tuple[str, ...]:
    """Take them out of the environment, for us and whatever we start; which were set.

    Their places are left empty, but for what keeps Qt quiet.
    """
    found = sorted(
        name
        for name in os.environ
        if name.upper() in DANGEROUS or name.upper().startswith(DANGEROUS_BEGINNINGS)
    )
    if OPEN_TO_THE_NETWORK in os.environ.get(PLATFORM, "").lower():
        found.append(PLATFORM)
    for name in found:
        del os.environ[name]
    os.environ.update(QUIET_QT)
    return tuple(found)


def forget_where_we_were() -> None:
    """Take modules from our own place and Python's only, never from the current folder.

    `python -m` puts that first, and a downloads folder may hold a `requests.py` (CWE-427).
    """
    ours = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    try:
        here = {"", os.getcwd()}  # noqa: PTH109 - pathlib might be one of the planted
    except OSError:
        here = {""}  # the folder is gone
    if sys.path and sys.path[0] in here - {ours}:
        del sys.path[0]


def close_to_others() -> None:
    """No file of ours for other users, no memory image on disk or for other programs."""
    os.umask(0o077)
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - each system its own

        # Libraries from the program's and the system's folders only, not from where it was started.
        ctypes.windll.kernel32.SetDllDirectoryW("")
    else:
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415

        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def give_missing_streams() -> None:
    """A windowed program on Windows has no standard streams: writing to them must not fail."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115


if __name__ == "__main__":
    sys.exit(main())
