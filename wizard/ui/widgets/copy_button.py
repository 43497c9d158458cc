"""A button that copies one value, says so, and shows for a moment that it did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from wizard.core.secret import Secret
from wizard.ui.announce import announce
from wizard.ui.clipboard import Clipboard
from wizard.ui.icons import Icon
from wizard.ui.widgets.buttons import IconButton

_SHOWN_MS = 2500


class CopyButton(IconButton):
    """Copies what `content` gives at that moment. `copied` carries the button's subject."""

    copied = Signal(str)

    def __init__(
        self,
        name: str,
        content: Callable[[], str | Secret],
        clipboard: Clipboard,
        *,
        safe: Callable[[], bool] = lambda: False,
        back_ms: int = _SHOWN_MS,
        parent: QWidget | None = None,
    ) -> None:
        """`safe` says whether a copied password may be taken off the clipboard again.

        `back_ms` is how long it says that it copied, in milliseconds.
        """
        super().__init__(name, Icon.COPY, parent)
        self._content, self._keeper, self._safe = content, clipboard, safe
        self._subject, self._words = "", ""
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(back_ms)
        self._back.timeout.connect(self._show_idle)
        self.clicked.connect(self.copy)
        self._show_idle()

    def set_subject(self, subject: str, words: str = "") -> None:
        """What is copied, in the user's words: "login", "password".

        `words` stand on the button instead of "Copy", where several stand together.
        """
        self._subject, self._words = subject, words
        self._show_idle()

    def sizeHint(self) -> QSize:
        """Wide enough for all that it says: what stands beside it does not move."""
        hint, option = super().sizeHint(), QStyleOptionButton()
        self.initStyleOption(option)
        for words in (self._idle_words(), QCoreApplication.translate("CopyButton", "Copied")):
            option.text = words
            width = self.fontMetrics().horizontalAdvance(words) + self.iconSize().width() + 4
            content = QSize(width, self.iconSize().height())
            kind = QStyle.ContentsType.CT_PushButton
            hint = hint.expandedTo(self.style().sizeFromContents(kind, option, content, self))
        return hint

    def copy(self) -> None:
        """Copy now. Nothing to copy is said, not copied."""
        content = self._content()
        if not content:
            announce(self, QCoreApplication.translate("CopyButton", "There is nothing to copy yet"))
            return
        if isinstance(content, Secret):
            self._keeper.copy_secret(content, self._safe)
        else:
            self._keeper.copy(content)
        words = QCoreApplication.translate("CopyButton", "Copied: {subject}")
        announce(self, words.format(subject=self._subject))
        self.show_icon(Icon.DONE)
        self.setText(QCoreApplication.translate("CopyButton", "Copied"))
        self._back.start()
        self.copied.emit(self._subject)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            self._show_idle()

    def _show_idle(self) -> None:
        self.show_icon(Icon.COPY)
        self.setText(self._idle_words())
        # Who speaks to the computer says what stands on the button: its name begins with that.
        words = self._words or QCoreApplication.translate("CopyButton", "Copy: {subject}")
        self.setAccessibleName(words.replace("{subject}", self._subject))
        self.setAccessibleDescription(
            QCoreApplication.translate("CopyButton", "Puts it on the clipboard")
        )

    def _idle_words(self) -> str:
        return self._words or QCoreApplication.translate("CopyButton", "Copy")
