"""Guide step 4: press Utwórz, then say what IDS shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup

from wizard.core.outcomes import Remedy
from wizard.core.steps import Step
from wizard.ui import theme
from wizard.ui.context import Context
from wizard.ui.pages.guide_step import GuideStepPage
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.themed import Text
from wizard.ui.widgets.wrapping import WrappingRadioButton

translate = QCoreApplication.translate


class CreatedPage(GuideStepPage):
    """Three answers: created, name taken (back to a fresh proposal), something else (causes)."""

    def __init__(self, context: Context) -> None:
        super().__init__(Step.CREATED, context)

    def fill_body(self) -> None:
        """The picture and its text, then the question."""
        self._card = Card()
        self._card.setObjectName("created_card")
        self._group = QButtonGroup(self)
        self.created = WrappingRadioButton()
        self.taken = WrappingRadioButton()
        self.other = WrappingRadioButton()
        answers = {"created": self.created, "name_taken": self.taken, "other": self.other}
        for name, button in answers.items():
            button.setObjectName(f"ids_shows_{name}")
            self._group.addButton(button)
            self._card.body.addWidget(button)
        self._hint = Text(theme.TextRole.BODY, theme.Tone.WARNING)
        self._card.body.addWidget(self._hint)
        self._group.buttonToggled.connect(self._on_answered)
        super().fill_body()
        self.body.insertWidget(self.body.indexOf(self.picture) + 1, self._card)

    def isComplete(self) -> bool:
        """Qt's hook: on only when IDS shows the new account, or the name must be changed."""
        return self.created.isChecked() or self.taken.isChecked()

    def validatePage(self) -> bool:
        """Qt's hook: a taken name leads back to the form with a fresh proposal."""
        if self.taken.isChecked():
            session = self.context.session
            session.taken_logins = (*session.taken_logins, session.staff_login)
            self._group.setExclusive(False)
            self.taken.setChecked(False)
            self._group.setExclusive(True)
            self.remedy_wanted.emit(Remedy.EDIT_STAFF_LOGIN)
            return False
        return self.created.isChecked()

    def missing(self) -> str:
        """The question is open, or the account is not there yet."""
        if self.other.isChecked():
            return translate("CreatedPage", "Once IDS shows the new account, tick that above.")
        return translate("CreatedPage", "Say what IDS shows after you pressed Utwórz.")

    def next_text(self) -> str:
        """Next, or back to another login."""
        if self.taken.isChecked():
            return translate("CreatedPage", "Choose another &login")
        return ""

    def retranslate(self) -> None:
        """Show every text in the present language."""
        super().retranslate()
        self._card.set_heading(translate("CreatedPage", "What does IDS show?"))
        self.created.setText(translate("CreatedPage", "The account was &created"))
        self.taken.setText(translate("CreatedPage", "The &name is taken"))
        self.other.setText(translate("CreatedPage", "Something e&lse"))
        for button in (self.created, self.taken, self.other):
            button.setAccessibleName(button.text().replace("&", ""))
            button.setAccessibleDescription(self._card.accessibleName())
        self._word_hint()

    def _on_answered(self) -> None:
        if self.other.isChecked():
            self.causes.disclosure.set_open(opened=True)
        self._word_hint()
        self.completeChanged.emit()
        self.status_changed.emit()

    def _word_hint(self) -> None:
        text = ""
        if self.taken.isChecked():
            text = translate(
                "CreatedPage",
                "Somebody uses this login already. Choose another one here, then correct it "
                "on IDS.",
            )
        elif self.other.isChecked():
            text = translate(
                "CreatedPage",
                "Below are problems that others have met. Go on once IDS shows the new account.",
            )
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
