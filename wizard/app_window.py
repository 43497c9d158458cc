"""The window half of the composition root: opens the window and runs it until it is closed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from wizard import __version__, paths
from wizard.app import WindowOptions
from wizard.app_parts import build_parts, read_settings
from wizard.core.outcomes import Code, Problem
from wizard.core.preset import Preset
from wizard.keep.instance import AlreadyRunning, claim
from wizard.keep.places import state_folder
from wizard.keep.preferences import FilePreferences
from wizard.ui import garbage, lean_start, theme
from wizard.ui.clipboard import Clipboard
from wizard.ui.context import Context
from wizard.ui.end_signals import EndSignals
from wizard.ui.icons import app_icon
from wizard.ui.language import DEFAULT, Language
from wizard.ui.window import WizardWindow
from wizard.ui.words import tell

if TYPE_CHECKING:
    from wizard.core.ports import Preferences
    from wizard.practice.sites import PracticeSites

FAILED = 1
SIGNALLED = 128
"""What shells add to the number of the signal that ended a program."""


class _Knock(QObject):
    """Brings the knock of a second start from its thread to the window's."""

    heard = Signal()


def open_window(options: WindowOptions) -> int:
    """Open the wizard and run until it is closed; the exit status of the program."""
    if not _has_screen():
        if options.walk is None:
            sys.stderr.write(
                "No screen was found: the wizard needs a desktop to open its window.\n"
            )
            return FAILED
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    if options.practice or options.walk is not None:
        return _practise(application, options)
    knock = _Knock()
    claimed = claim(state_folder(), knock.heard.emit)
    if isinstance(claimed, AlreadyRunning):
        return 0 if claimed.answered else _tell_already_open(application, options)

    def come_to_the_front() -> None:
        _raise(window)
        claimed.answer()

    try:
        window = build_window(options)
        knock.heard.connect(come_to_the_front, Qt.ConnectionType.QueuedConnection)
        return run(application, window)
    finally:
        claimed.release()


def _tell_already_open(application: QApplication, options: WindowOptions) -> int:
    """The window that is open does not answer: say so, or nothing at all would happen."""
    from wizard.ui.closing import say  # noqa: PLC0415 - start-up diet

    folder = state_folder()
    preset, *_ = read_settings(options)
    _speak(application, options, FilePreferences(folder), preset)
    told = tell(Problem(Code.ALREADY_RUNNING))
    say(None, told.cause, f"{told.action} ({told.code})")
    return FAILED


def run(application: QApplication, window: WizardWindow) -> int:
    """Show the window until it is closed; the exit status, as shells count it after a signal."""
    window.show()
    QTimer.singleShot(0, lean_start.end)
    garbage.collect_on_this_thread(application)
    signals = EndSignals(application)
    signals.came.connect(lambda: _end(application, window, SIGNALLED + signals.number))
    status = application.exec()
    window.context.parts.store.stop()
    return status


def _end(application: QApplication, window: WizardWindow, status: int) -> None:
    """Close it; the loops of dialogs that are open end too."""
    window.finished.connect(lambda: application.exit(status))
    window.end()


def _has_screen() -> bool:
    """Whether Qt will find a display; asked before Qt, which would end the whole program."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return any(os.environ.get(name) for name in names)


def make_application() -> QApplication:
    """The one application object, in our colours where the platform brings none."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("smiletps-wizard")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(app_icon())
    theme.apply(application)
    return application


def build_window(
    options: WindowOptions | None = None,
    *,
    folder: Path | None = None,
    sites: PracticeSites | None = None,
) -> WizardWindow:
    """Build the window with its real parts, not shown yet.

    `folder` is where the state is kept; by default the user's own. With `sites` the wizard
    practises on them. SystemExit with a plain message when the guide itself is damaged.
    """
    options = options or WindowOptions()
    application = make_application()
    parts = build_parts(options, folder or state_folder(), sites)
    language = _speak(application, options, parts.preferences, parts.preset)
    context = Context(parts, Clipboard(), language=language.code)
    window = WizardWindow(context)
    window.language_chosen.connect(lambda code: _switch(context, language, code))
    return window


def _speak(
    application: QApplication, options: WindowOptions, preferences: Preferences, preset: Preset
) -> Language:
    """The language of the command line, else the user's own, else the installer's."""
    language = Language(application, paths.translations())
    language.switch(options.language or preferences.language or preset.language or DEFAULT)
    return language


def _switch(context: Context, language: Language, code: str) -> None:
    context.language = code
    context.parts.preferences.language = code
    language.switch(code)


def _practise(application: QApplication, options: WindowOptions) -> int:
    """Run against practice copies of both sites; nothing of it reaches the user's own files."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    from wizard.practice.sites import PracticeSites  # noqa: PLC0415 - an extra, may be absent

    with PracticeSites() as sites, TemporaryDirectory(prefix="smiletps-practice-") as folder:
        window = build_window(options, folder=Path(folder), sites=sites)
        if options.walk is None:
            return run(application, window)
        from wizard.ui.walk import Walk  # noqa: PLC0415

        if application.platformName() == "offscreen":  # it says at each page what it cannot do
            QLoggingCategory.setFilterRules("default.warning=false")
        walk = Walk(window, options.walk)
        walk.start()
        ended = run(application, window)
        if ended:
            return ended
        status, line = walk.status(sites.look().staff_login)
        sys.stdout.write(f"{line}\n")
        return status


def _raise(window: WizardWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
