"""A password line with an eye that shows it for ten seconds, and the Caps Lock badge."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.announce import announce
from wizard.ui.caps_lock import CapsLock, caps_lock
from wizard.ui.icons import Icon, IconMark
from wizard.ui.screen_guard import Cover, guard, screen_cover
from wizard.ui.theme import XS, TextRole, Tone
from wizard.ui.widgets.buttons import IconOnlyButton
from wizard.ui.widgets.secret_edit import SecretEdit
from wizard.ui.widgets.themed import Text, Themed, space

SHOWN_MS: Final = 10_000
_POLL_MS: Final = 300


class RevealEdit(Themed):
    """`line` is the edit itself; `shown_changed` tells when the password shows or hides."""

    shown_changed = Signal(bool)

    def __init__(
        self,
        name: str,
        *,
        probe: CapsLock | None = None,
        cover: Cover | None = None,
        shown_ms: int = SHOWN_MS,
        parent: QWidget | None = None,
    ) -> None:
        """`probe` says whether Caps Lock is on, `cover` keeps the window out of recordings.

        By default the system is asked for both. `shown_ms` is how long the password shows.
        """
        super().__init__(parent)
        self._probe = probe or caps_lock()
        self._cover = cover or screen_cover()
        self._subject = ""
        self.line = SecretEdit(name, self)
        self.eye = IconOnlyButton(f"{name}_eye", Icon.SHOW, self)
        self.eye.clicked.connect(lambda: self.set_shown(shown=not self.is_shown))
        self._caps_mark = IconMark(Icon.CAPS, Tone.WARNING, 1.1, self)
        self.caps = Text(TextRole.SMALL, Tone.WARNING, self)
        self.caps.setObjectName(f"{name}_caps")
        self._row, self._badge = QHBoxLayout(), QHBoxLayout()
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self.eye)
        self._badge.addWidget(self._caps_mark)
        self._badge.addWidget(self.caps, 1)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self._row)
        self._outer.addLayout(self._badge)
        self._hide_again, self._poll = QTimer(self), QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.setTimerType(Qt.TimerType.PreciseTimer)
        self._hide_again.setInterval(shown_ms)
        self._hide_again.timeout.connect(lambda: self.set_shown(shown=False))
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self.look_at_caps_lock)
        for watched in (self.line, self.eye):
            watched.installEventFilter(self)
        self._show_caps(on=False)
        self.restyle()
        self.retranslate()

    @property
    def is_shown(self) -> bool:
        """Whether the characters can be read."""
        return self.line.echoMode() == self.line.EchoMode.Normal

    @property
    def milliseconds_left(self) -> int:
        """Until a shown password hides by itself; 0 while it is hidden."""
        return max(0, self._hide_again.remainingTime())

    def set_shown(self, *, shown: bool) -> None:
        """Show the password for ten seconds, or hide it."""
        if shown == self.is_shown:
            return
        if shown:
            guard(self, self._cover, shown=True)
            self.line.set_shown(shown=True)
            self._hide_again.start()
        else:
            self._hide_again.stop()
            self.line.set_shown(shown=False)
            guard(self, self._cover, shown=False)
        self._name_eye()
        announce(
            self.line,
            QCoreApplication.translate("RevealEdit", "The password shows")
            if shown
            else QCoreApplication.translate("RevealEdit", "The password is hidden"),
        )
        self.shown_changed.emit(shown)

    def add_button(self, button: QWidget) -> None:
        """Put `button` beside the eye."""
        self._row.addWidget(button)

    def set_label(self, label: str, description: str = "") -> None:
        """Name the line for a screen reader; the eye speaks of the same."""
        self._subject = label
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(description)
        self._name_eye()

    def retranslate(self) -> None:
        """Say everything in the new language."""
        self.caps.setText(QCoreApplication.translate("RevealEdit", "Caps Lock is on"))
        self._name_eye()

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, XS)
        space(self._badge, self, XS)
        space(self._outer, self, XS)

    def look_at_caps_lock(self) -> None:
        """Show or hide the badge; a change is announced."""
        self._show_caps(on=bool(self._probe()) and self.line.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide when the focus leaves line and eye; watch Caps Lock while the line has it."""
        match event.type():
            case QEvent.Type.FocusIn:
                self.look_at_caps_lock()
                if self._probe() is not None:
                    self._poll.start()
            case QEvent.Type.FocusOut:
                self._poll.stop()
                self._show_caps(on=False)
                QTimer.singleShot(0, self, self._hide_unless_focused)
            case QEvent.Type.KeyRelease:
                self.look_at_caps_lock()
            case QEvent.Type.Hide | QEvent.Type.WindowDeactivate:
                self.set_shown(shown=False)
            case _:
                pass
        return super().eventFilter(watched, event)

    def _hide_unless_focused(self) -> None:
        if QApplication.focusWidget() not in {self.line, self.eye}:
            self.set_shown(shown=False)

    def _show_caps(self, *, on: bool) -> None:
        if on and self.caps.isHidden():
            announce(self.line, self.caps.text())
        self._caps_mark.setVisible(on)
        self.caps.setVisible(on)

    def _name_eye(self) -> None:
        words = (
            QCoreApplication.translate("RevealEdit", "Hide: {field}")
            if self.is_shown
            else QCoreApplication.translate("RevealEdit", "Show: {field}")
        )
        self.eye.show_icon(Icon.HIDE if self.is_shown else Icon.SHOW)
        hint = QCoreApplication.translate(
            "RevealEdit", "The password hides again after ten seconds"
        )
        if self._cover is not None:
            hint += ". " + QCoreApplication.translate(
                "RevealEdit", "Until then remote help and recordings may not see this window."
            )
        self.eye.set_words(words.format(field=self._subject), hint)
