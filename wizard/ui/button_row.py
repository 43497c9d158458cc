"""The row of buttons under the pages: named, switched on and off in this one place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget, QWizard
from shiboken6 import isValid

from wizard.ui.announce import announce
from wizard.ui.icons import Icon
from wizard.ui.pages.step_page import StepPage
from wizard.ui.widgets.buttons import IconButton, Look

translate = QCoreApplication.translate
Button = QWizard.WizardButton

NAMES = {
    Button.BackButton: "back",
    Button.NextButton: "next",
    Button.CommitButton: "commit",
    Button.FinishButton: "finish",
    Button.CancelButton: "cancel",
}
"""The buttons from left to right, with their names for tests and screen readers."""

CARRY_ON = frozenset({Button.NextButton, Button.CommitButton, Button.FinishButton})


class ButtonRow(QObject):
    """Back, Next, Commit, Finish and Close of `window`."""

    def __init__(self, window: QWizard) -> None:
        super().__init__(window)
        self._window = window
        for place, name in NAMES.items():
            if place in CARRY_ON:
                window.setButton(place, IconButton(name, Icon.NEXT, look=Look.PRIMARY))
            window.button(place).setObjectName(name)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def follow(self, page: StepPage) -> None:
        """Say what the page's next step is called, and offer what it allows now."""
        window = self._window
        following = Button.CommitButton if page.isCommitPage() else Button.NextButton
        window.setButtonText(following, page.next_text() or translate("Window", "&Next"))
        window.button(following).setEnabled(page.isComplete() and not page.busy)
        window.button(Button.BackButton).setEnabled(not page.busy)

    def retranslate(self) -> None:
        """Name the buttons that are called the same on every page."""
        window = self._window
        window.setButtonText(Button.BackButton, translate("Window", "&Back"))
        window.setButtonText(Button.CancelButton, translate("Window", "Close"))
        window.setButtonText(Button.FinishButton, translate("Window", "&Finish"))

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Who tabs from the page past a Next that is off hears what it waits for."""
        if not isValid(self._window):
            return  # it is being taken down, and its last widgets lose the focus
        page, window = self._window.currentPage(), self._window
        if not isinstance(page, StepPage) or before is None or not page.isAncestorOf(before):
            return
        if now in {window.button(place) for place in (Button.CustomButton1, *NAMES)}:
            announce(now, page.waits_for())
