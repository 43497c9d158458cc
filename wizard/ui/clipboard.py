"""The one place that touches the clipboard: passwords stay out of its history and its cloud.

Formats: `x-kde-passwordManagerHint` (Klipper and others); three of the Windows clipboard
documentation, where DWORD 0 means no; `org.nspasteboard.ConcealedType` (nspasteboard.org). All of
them are set on every system: a foreign one does no harm, and remote desktops carry them over.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QStringListModel, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from wizard.core.secret import Secret

SECONDS: Final = 30
_NO: Final = b"\x00\x00\x00\x00"
_YES: Final = b"\x01\x00\x00\x00"
HINTS: Final[dict[str, bytes]] = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": _YES,
    "CanIncludeInClipboardHistory": _NO,
    "CanUploadToCloudClipboard": _NO,
    "org.nspasteboard.ConcealedType": b"",
}
"""What marks a clipboard as secret, by format name."""

_WINDOWS: Final = 'application/x-qt-windows-mime;value="{name}"'


def concealed(text: str) -> QMimeData:
    """Clipboard data with every hint that keeps it out of histories."""
    data = _made_by_qt()
    data.setText(text)
    for name, value in HINTS.items():
        data.setData(name, value)
        data.setData(_WINDOWS.format(name=name), value)
    return data


def _made_by_qt() -> QMimeData:
    """Empty data that Qt has made itself.

    Some platforms delete what is on the clipboard after Python is gone: made by QMimeData(), it
    would call Python then, and the program would end in a crash.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data


class Clipboard(QObject):
    """Copies, and clears a password later: only if it is still there, and no longer needed.

    Where the program ends it is cleared in any case: whoever sits there next could paste it.

    `cleared` tells that the password was taken off. The clipboard is compared by a keyed digest,
    so no copy of the password is held here.
    """

    cleared = Signal()

    def __init__(self, seconds: float = SECONDS, parent: QObject | None = None) -> None:
        """Clear `seconds` after a copy at the earliest."""
        super().__init__(parent)
        self._key = os.urandom(32)
        self._digest: bytes | None = None
        self._safe: Callable[[], bool] = lambda: False
        self._timer = QTimer(self)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.clear_if_safe)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clear_ours)

    def copy(self, text: str) -> None:
        """Copy something that anybody may see, such as an address or a login."""
        self._forget()
        _clipboard().setText(text)

    def copy_secret(self, secret: Secret, safe: Callable[[], bool]) -> None:
        """Copy a password. `safe` says whether it may be lost: pushed, or kept in the store."""
        from wizard.ui.mac_pasteboard import conceal  # noqa: PLC0415 - start-up diet

        text = secret.reveal()
        _clipboard().setMimeData(concealed(text))
        conceal()
        self._digest, self._safe = self._digest_of(text), safe
        self._timer.start()

    def clear_if_safe(self) -> bool:
        """Take our password off the clipboard if nobody needs it any more. True if it is gone.

        Asked again and again by the timer until it is: a password that was not yet used anywhere
        is not taken away from a user who is still there.
        """
        if self._digest is None:
            return True
        if not self.is_ours():
            self._forget()
            return True
        if not self._safe():
            return False
        self.clear_ours()
        return True

    def clear_ours(self) -> None:
        """Take our password off the clipboard, needed or not: the program ends."""
        if self.is_ours():
            _clipboard().clear()
            self.cleared.emit()
        self._forget()

    def is_ours(self) -> bool:
        """Whether the clipboard still holds the password that was copied here."""
        return self._digest is not None and self._digest_of(_clipboard().text()) == self._digest

    def _digest_of(self, text: str) -> bytes:
        import hashlib  # noqa: PLC0415 - start-up diet: it loads OpenSSL

        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), key=self._key).digest()

    def _forget(self) -> None:
        self._timer.stop()
        self._digest = None


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()


def pasted_text() -> str:
    """What a paste would bring."""
    return _clipboard().text()
