"""The row of buttons under the pages: named, switched on and off in this one place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWizard

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


class ButtonRow:
    """Back, Next, Commit, Finish and Close of `window`."""

    def __init__(self, window: QWizard) -> None:
        self._window = window
        for place, name in NAMES.items():
            if place in CARRY_ON:
                window.setButton(place, IconButton(name, Icon.NEXT, look=Look.PRIMARY))
            window.button(place).setObjectName(name)

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
