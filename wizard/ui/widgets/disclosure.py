"""A line that opens and closes what stands below it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui.icons import Icon
from wizard.ui.theme import S, em
from wizard.ui.widgets.buttons import IconButton, Look
from wizard.ui.widgets.scroll_area import ScrollArea
from wizard.ui.widgets.themed import Themed, space


class Disclosure(Themed):
    """Put the content into `body`. What opens is scrolled into view; `opened` tells each change."""

    opened = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.button = IconButton(f"{name}_toggle", Icon.NEXT, self, look=Look.LINK)
        # Not checkable: a screen reader would call it a check box.
        self.button.clicked.connect(lambda: self.set_open(opened=not self.is_open))
        self.panel = QWidget(self)
        self.body = QVBoxLayout(self.panel)
        self.panel.hide()
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self.panel)
        self.restyle()

    def set_heading(self, text: str) -> None:
        """The words of the line."""
        self.button.setText(text)
        self.button.setAccessibleName(text.replace("&", ""))
        self._describe()

    def set_open(self, *, opened: bool) -> None:
        """Open or close it."""
        if opened != self.is_open:
            self._show(opened)

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return not self.panel.isHidden()

    def retranslate(self) -> None:
        """Describe the button in the new language."""
        self._describe()

    def restyle(self) -> None:
        """Follow the font."""
        space(self._layout, self, S)
        space(self.body, self, S)
        self.body.setContentsMargins(em(self, 2), 0, 0, em(self, S))

    def _show(self, opened: bool) -> None:
        self.panel.setVisible(opened)
        self.button.show_icon(Icon.MORE if opened else Icon.NEXT)
        self._describe()
        area = ScrollArea.around(self)
        if opened and area is not None:
            area.bring_into_view(self)
        self.opened.emit(opened)

    def _describe(self) -> None:
        self.button.setAccessibleDescription(
            QCoreApplication.translate("Disclosure", "Open; press to close")
            if self.is_open
            else QCoreApplication.translate("Disclosure", "Closed; press to open")
        )
