"""Walks through a practice run by itself and saves a picture of each page.

For a computer without a screen, and for whoever wants to see all pages at once. It fills in what
the practice sites need, presses the same buttons as a person, and stops at the last page.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from wizard.core.outcomes import Outcome, Verdict
from wizard.core.password_generator import generate_password
from wizard.core.roles import REQUIRED
from wizard.core.steps import STEPS, Run, Step
from wizard.ui.pages.created import CreatedPage
from wizard.ui.pages.push_page import PushPage
from wizard.ui.pages.staff_form import StaffFormPage
from wizard.ui.pages.start import StartPage
from wizard.ui.pages.step_page import StepPage
from wizard.ui.window import WizardWindow

LIMIT_MS = 60_000
"""Longer than any practice push takes; then the walk ends where it stands."""


class Walk(QObject):
    """One walk over `window`; pictures go into `folder`, named by number and step."""

    def __init__(self, window: WizardWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._pictures = 0
        self._walked: list[Step] = []
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(QApplication.quit)

    def start(self) -> None:
        """Begin once the event loop runs."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._limit.start(LIMIT_MS)
        self._window.currentIdChanged.connect(lambda _number: QTimer.singleShot(0, self._step))
        QTimer.singleShot(0, self._step)

    def status(self, held_login: str) -> tuple[int, str]:
        """Exit status and one line of result: 0 when the push was confirmed and SmileTPS holds it.

        `held_login` is the staff login that the practice SmileTPS holds.
        """
        session = self._window.context.session
        result = session.result
        good = (
            isinstance(result, Verdict)
            and result.outcome is Outcome.CONFIRMED
            and held_login == session.staff_login
        )
        word = result.outcome.value if isinstance(result, Verdict) else "not confirmed"
        line = f"{word}: {self._pictures} pictures in {self._folder}"
        return (0 if good else 1), line

    def _step(self) -> None:
        page = self._window.current
        if page.step in self._walked:
            return  # the window passes over pages on its way; each is walked once
        self._walked.append(page.step)
        self._fill(page)
        QCoreApplication.processEvents()
        self._save(page.step)
        if page.step is Step.DONE:
            QApplication.quit()
        else:
            self._window.next()

    def _fill(self, page: StepPage) -> None:
        """Type and tick what a person would."""
        practice = self._window.context.parts.practice
        match page:
            case StartPage():
                page.doctor_card.name.setText("Dr Łucja Żak")
            case StaffFormPage():
                page.fields.password.set_secret(generate_password())
                page.roles.set_ticked(REQUIRED)
            case CreatedPage():
                page.created.setChecked(True)
            case PushPage() if practice is not None:
                page.account.password.line.setText(practice.account_password)
            case _:
                pass

    def _save(self, step: Step) -> None:
        number = STEPS[Run.CREATE].index(step) + 1
        self._window.grab().save(str(self._folder / f"{number}-{step.value}.png"))
        self._pictures += 1
