"""The wizard window: steps become pages, one nextId, one place that says where the user is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QWizard

from wizard.core.outcomes import Remedy
from wizard.core.session import Session
from wizard.core.steps import STEPS, Step, after
from wizard.ui import tab_order, theme
from wizard.ui.announce import announce
from wizard.ui.beside import BUTTON as STRIP_BUTTON
from wizard.ui.beside import STEPS_ON_IDS, Beside
from wizard.ui.button_row import NAMES, ButtonRow
from wizard.ui.close_guard import CloseGuard
from wizard.ui.context import Context
from wizard.ui.errands import Errands
from wizard.ui.idle import IdleGuard
from wizard.ui.made_pages import ORDER, MadePages
from wizard.ui.pages.step_page import StepPage
from wizard.ui.preparation import Preparation
from wizard.ui.rail_steps import rail_steps
from wizard.ui.widgets.step_rail import StepRail

translate = QCoreApplication.translate
Button = QWizard.WizardButton

# Set all at once: QWizard lays itself out anew at each change.
OPTIONS = (
    QWizard.WizardOption.IndependentPages
    | QWizard.WizardOption.NoBackButtonOnStartPage
    | QWizard.WizardOption.NoBackButtonOnLastPage
    | QWizard.WizardOption.NoCancelButtonOnLastPage
    | QWizard.WizardOption.HaveCustomButton1  # the strip's (beside.py)
)

STAFF_STEPS = frozenset({Step.FORM, Step.ACCOUNT, Step.UPDATE})
"""Where login, password and roles of the Staff Account are typed and ticked."""

WIDTH, HEIGHT = 980, 640
"""The first size in logical pixels (ux.md); a smaller screen gets a smaller window."""

NARROW = 60
"""Below this width, in em, the rail of steps is thin."""


class WizardWindow(QWizard):
    """The whole wizard. `language_chosen(str)` asks the application to switch the language."""

    language_chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._passing = False
        self.setObjectName("wizard")
        self._rail = StepRail()
        self.beside = Beside(context, self)
        # On Windows this resizes the window at once: what a new size is told to must be there.
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOptions(OPTIONS)
        self._buttons = ButtonRow(self)
        self.setSideWidget(self._rail)
        self.errands = Errands(context, self)
        self._pages = MadePages(context, self)
        self._pages.made.connect(self._listen_to)
        self.idle = IdleGuard(context, self, self._pages.all, lambda: self.current.busy)
        self._guard = CloseGuard(context, self)
        self._guard.close_now.connect(self.reject)
        self._preparation = Preparation(
            self._prepare_next,
            lambda: self.context.session.step is not Step.START,
            context.parts.warm_up,
            self,
        )
        self._pages.of(Step.START)
        self.setStartId(ORDER.index(Step.START))
        self.currentIdChanged.connect(self._on_page_changed)
        self.errands.language_chosen.connect(self.language_chosen)
        self.retranslate()
        self._fit_screen()

    def _listen_to(self, page: StepPage) -> None:
        page.status_changed.connect(self._draw_status)
        page.remedy_wanted.connect(self._on_remedy_wanted)
        page.run_chosen.connect(self.begin)
        page.carried_on.connect(self._on_carried_on)
        self.errands.connect_page(page)

    @property
    def current(self) -> StepPage:
        """The page that is shown."""
        return self._pages.of(self.context.session.step)

    def nextId(self) -> int:
        """Qt's hook, the one place that decides what comes next."""
        number = self.currentId()
        if number < 0:
            return -1
        step, steps = ORDER[number], STEPS[self.context.session.run]
        following = after(self.context.session.run, step) if step in steps else None
        return -1 if following is None else ORDER.index(following)

    def begin(self, session: Session) -> None:
        """Start the run that `session` describes, at its step or at the first after the start."""
        step = session.step if session.step is not Step.START else STEPS[session.run][1]
        session.step = Step.START
        self.context.session = session
        self._passing = True
        self.restart()  # a run may begin in the middle of another: Back must not lead into that one
        self._passing = False
        self.go_to(step)

    def go_to(self, step: Step) -> None:
        """Show `step` of the present run, with the way back to its earlier steps open."""
        steps = STEPS[self.context.session.run]
        if step not in steps:
            return
        visited = {ORDER[number] for number in self.visitedIds()}
        self._passing = True
        while step in visited and self.currentId() != ORDER.index(step):
            self.back()
        for passed in steps[: steps.index(step) + 1]:
            if passed not in visited:
                self._pages.of(passed)
                self.setCurrentId(ORDER.index(passed))
        self._passing = False
        self._on_page_changed(self.currentId())

    def validateCurrentPage(self) -> bool:
        """Qt's hook: no page is left forward before it is complete, whoever asks for the next.

        Pages that are only passed on the way to another one are not asked.
        """
        complete = self.current.isComplete() and not self.current.busy
        valid = self._passing or (complete and super().validateCurrentPage())
        following = self.nextId()
        if valid and following >= 0:
            self._pages.of(ORDER[following])  # made before QWizard looks for it
        return valid

    def _on_page_changed(self, number: int) -> None:
        if number < 0 or self._passing:
            return
        session, step = self.context.session, ORDER[number]
        if session.step is not step and self._pages.has(session.step):
            self._pages.of(session.step).left()
        session.step = step
        page = self._pages.of(step)
        page.entered()
        self._draw_status()
        if self.isVisible():  # the first page is read out with the window
            announce(self, self._rail.accessibleName())
        self.beside.follow(step)
        if step not in {Step.START, Step.DONE}:
            self.context.parts.book.keep_interrupted(session.interrupted())
        QTimer.singleShot(0, page, self._settle)
        self._preparation.begin()

    def _settle(self) -> None:
        """Right after the switch, when Qt has set the focus: the order of Tab, and our focus."""
        page = self.current
        tab_order.follow_reading(page, self.button(STRIP_BUTTON), *map(self.button, NAMES))
        (page.first_focus() or self.button(Button.NextButton)).setFocus()

    def _prepare_next(self) -> Iterator[object]:
        """Get the page that follows ready, as large as this one."""
        following = self.nextId()
        if following >= 0 and self.isVisible():
            yield from self._pages.prepare(ORDER[following], self.current.size())

    def _draw_status(self) -> None:
        """Draw the status of the present page."""
        page = self.current
        run = page.run()
        self._rail.set_steps(rail_steps(run), STEPS[run].index(page.step))
        self._buttons.follow(page)
        self.beside.offer(offered=page.step in STEPS_ON_IDS)
        page.show_missing()

    def retranslate(self) -> None:
        """Show the window's own texts in the present language."""
        title = translate("Window", "SmileTPS wizard")
        if self.context.parts.practice:
            title = translate("Window", "SmileTPS wizard – PRACTICE")
        self.setWindowTitle(title)
        self._buttons.retranslate()
        self.beside.retranslate()
        if self.currentId() >= 0:
            self._draw_status()

    def changeEvent(self, event: QEvent) -> None:
        """Qt's hook: a live switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's hook: a narrow window gets a thin rail."""
        super().resizeEvent(event)
        self._rail.set_thin(thin=self.width() < theme.em(self, NARROW))
        self.beside.fit()

    def _fit_screen(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height() - theme.em(self, 3)))

    def _on_carried_on(self) -> None:
        if self._guard.closes_when_ended:
            self.reject()
        else:
            self.go_to(Step.DONE)

    def _on_remedy_wanted(self, remedy: Remedy) -> None:
        """Bring the user to where it is mended; nothing that was typed is lost."""
        if remedy is Remedy.SAVE_REPORT:
            self.errands.save_report()
            return
        steps = STEPS[self.context.session.run]
        self.go_to(next(step for step in steps if step in STAFF_STEPS))
        self.current.show_remedy(remedy)

    def reject(self) -> None:
        """Qt's hook for Escape, the Close button and the window's cross.

        A running push is never torn down; an unfinished run is kept by the name of its step.
        """
        if self._guard.may_close(self.current):
            self.idle.drop()
            self.beside.close()
            super().reject()

    def end(self) -> None:
        """The system ends the program: as Escape, but nobody is asked."""
        self._guard.leave(self.current)

    def accept(self) -> None:
        """Qt's hook: Finish. Both passwords are dropped."""
        self.idle.drop()
        super().accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt's hook: the cross is the same as Escape."""
        self.reject()
        event.setAccepted(not self.isVisible())
