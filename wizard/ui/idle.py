"""Passwords do not lie open at an empty desk: hidden soon, taken out of the fields later.

A password that was made here and is not yet at SmileTPS is known to nobody else, though IDS may
have it already: taking it away would cost a new one. So it stays hidden for an hour first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QDialog, QWidget

from wizard.core.secret import Secret
from wizard.ui.context import Context
from wizard.ui.pages.step_page import StepPage

translate = QCoreApplication.translate

HIDE_SECONDS: Final = 120.0
WIPE_SECONDS: Final = 600.0
WIPE_MADE_SECONDS: Final = 3600.0

_LOOK_MS: Final = 10_000
_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleGuard(QObject):
    """Watches the program's windows for use; not while a push runs.

    `now` counts seconds. `pages` gives the pages that were made so far, `busy` whether a push runs.
    """

    def __init__(
        self,
        context: Context,
        window: QWidget,
        pages: Callable[[], Iterable[StepPage]],
        busy: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self.now: Callable[[], float] = time.monotonic
        self._context, self._window = context, window
        self._pages, self._busy = pages, busy
        self._used_at = self.now()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Hide or take out what the time says."""
        if self._busy():
            self._used_at = self.now()
        idle = self.now() - self._used_at
        if idle >= HIDE_SECONDS:
            self._hide()
        session = self._context.session
        if idle >= WIPE_SECONDS and session.stored_password is not None:
            self._drop_stored_password()
        if idle >= WIPE_SECONDS and session.account_password:
            self._wipe_account_passwords()
        if idle >= self._staff_seconds() and session.staff_password:
            self._wipe_staff_passwords()

    def drop(self) -> None:
        """Empty the session and all fields: the window closes."""
        self._context.session.wipe()
        self._context.made = None
        for page in self._pages():
            page.wipe_staff_password()
            page.wipe_account_password()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook: a window got an event before its widgets do."""
        if event.type() in _USE:
            self._used_at = self.now()
        return super().eventFilter(watched, event)

    def _on_focus_window(self, window: QWindow | None) -> None:
        """Watch every window of ours from its first use on: the wizard, its strip, its dialogs."""
        if window is not None:
            window.installEventFilter(self)  # twice is once (QObject::installEventFilter)

    def _staff_seconds(self) -> float:
        context = self._context
        made = context.made is not None and context.session.staff_password == context.made
        return WIPE_MADE_SECONDS if made and not context.credential_is_safe else WIPE_SECONDS

    def _hide(self) -> None:
        from wizard.ui.widgets.password_spelling import (  # noqa: PLC0415 - start-up diet
            SpellingPanel,
        )
        from wizard.ui.widgets.reveal_edit import RevealEdit  # noqa: PLC0415 - start-up diet

        for edit in self._window.findChildren(RevealEdit):
            edit.set_shown(shown=False)
        for panel in self._window.findChildren(SpellingPanel):
            if panel.disclosure.is_open:
                panel.hide_words()

    def _drop_stored_password(self) -> None:
        """Nobody loses it: it lies in the credential store."""
        self._context.session.stored_password = None
        for page in self._pages():
            page.forget_stored_password()

    def _wipe_account_passwords(self) -> None:
        from wizard.ui.widgets.reveal_edit import RevealEdit  # noqa: PLC0415 - start-up diet

        self._context.session.account_password = Secret("")
        note = translate(
            "Idle", "Nobody was here for 10 minutes, so the password was taken out. Type it again."
        )
        for page in self._pages():
            page.wipe_account_password(note)
        for dialog in self._window.findChildren(QDialog):
            for edit in dialog.findChildren(RevealEdit):
                edit.line.wipe()

    def _wipe_staff_passwords(self) -> None:
        context = self._context
        context.session.staff_password = Secret("")
        note = translate(
            "Idle", "Nobody was here for 10 minutes, so the password was taken out. Type it again."
        )
        if context.made is not None:
            note = translate(
                "Idle",
                "Nobody was here for a long time, so the password was taken out. Make a new one, "
                "and set it on IDS too.",
            )
        context.made = None
        for page in self._pages():
            page.wipe_staff_password(note)
