"""Somebody who presses whatever can be pressed, now and then does the right thing, and looks.

Windows are used from timers, since a question or a dialog has an event loop of its own.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QWidget,
    QWizard,
)

from tests.ui.person import press_keys
from wizard.core.outcomes import Outcome, Problem, Stage, Verdict
from wizard.core.ports import PushWatch, SmileTpsAccount
from wizard.core.request import LinkRequest, SignIn
from wizard.core.roles import REQUIRED, Role
from wizard.core.steps import Step
from wizard.practice.faults import FAULTS, Faults, Reply
from wizard.practice.sites import PracticeSites
from wizard.ui.pages.push_page import PushPage
from wizard.ui.window import WizardWindow

STAFF = "KANAREK'personel %s{0}&=7"
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Up),
    *(Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_A),
    *(Qt.Key.Key_S, Qt.Key.Key_N, Qt.Key.Key_U, Qt.Key.Key_Z, Qt.Key.Key_V),
)
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier),
    *(Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier),
)
PAUSES_MS = (0, 1, 5, 20, 60)


class OneAtATime:
    """The real account, which notes what no push may be: two at once, or without the right role."""

    def __init__(self, real: SmileTpsAccount, user: RandomUser) -> None:
        self._real, self._user = real, user

    def link(self, request: LinkRequest, watch: PushWatch) -> Verdict | Problem:
        if self._user.window.context.session.ticked != REQUIRED:
            self._user.found.append("a push without the right role")
        return self._alone(lambda: self._real.link(request, watch))

    def check(self, sign_in: SignIn, staff_login: str, watch: PushWatch) -> Verdict | Problem:
        return self._alone(lambda: self._real.check(sign_in, staff_login, watch))

    def _alone(self, job: Callable[[], Verdict | Problem]) -> Verdict | Problem:
        if not self._user.working.acquire(blocking=False):
            self._user.found.append("two jobs at once")
            return job()
        try:
            self._user.jobs += 1
            return job()
        finally:
            self._user.working.release()


class RandomUser:
    """Uses windows that `open_window` makes until `actions` are done, then `is_done`.

    `found` says what was wrong, `did` what led there.
    """

    def __init__(
        self, seed: int, actions: int, sites: PracticeSites, open_window: Callable[[], WizardWindow]
    ) -> None:
        self._dice = random.Random(seed)  # noqa: S311 - throws that come again
        self._left, self._sites, self._open = actions, sites, open_window
        self.found: list[str] = []
        self.did: list[str] = []
        self.jobs = 0
        self.working = threading.Lock()
        self.is_done = False
        self.window = self._begin()
        QTimer.singleShot(0, self._act)

    def _begin(self) -> WizardWindow:
        """Open the program, anew when it was closed."""
        window = self.window = self._open()
        real = window.context.parts.account
        window.context.parts = replace(
            window.context.parts, account=lambda address: OneAtATime(real(address), self)
        )
        window.show()
        window.activateWindow()
        return window

    def _act(self) -> None:
        if not self._left:
            self.is_done = True
            self.window.end()  # here: a dialog that is open holds up whoever waits outside
            return
        self._left -= 1
        QTimer.singleShot(self._dice.choice(PAUSES_MS), self._act)  # first: a dialog may open below
        is_closed = not self.window.isVisible() and not self.window.beside.shown
        if is_closed and QApplication.activeModalWidget() is None:
            self._begin()
            return
        self._look()
        choice = self._dice.choices(
            (self._do_right, self._click, self._press, self._look_away, self._disturb),
            (30, 40, 20, 8, 6),
        )
        choice[0]()

    # --- what is done --------------------------------------------------------------------------

    def _top(self) -> QWidget:
        """What takes clicks and keys now."""
        strip = self.window.beside.strip
        wizard = strip if strip is not None and strip.isVisible() else self.window
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or wizard

    def _do_right(self) -> None:
        """Fill in the page as it should be, and go on."""
        page, top = self.window.current, self._top()
        if isinstance(top, QFileDialog):
            top.reject()
        if top is not self.window or page.busy:
            return
        self._note("the right thing")
        if page.step is Step.START:
            self._type("doctor_name", f"Dr Zak {self._dice.randrange(3)}")
        self._type("staff_login", f"smiletps-zak{self._dice.randrange(3)}")
        for name in ("staff_password", "staff_password_repeat"):
            self._type(name, STAFF)
        self._type("smiletps_password", self._sites.account_password)
        for role in Role:
            for box in page.findChildren(QAbstractButton, f"role_{role.value}"):
                box.setChecked(role in REQUIRED)
        for choice in page.findChildren(QAbstractButton, "ids_shows_created"):
            choice.click()
        self._use(self._carry_on())

    def _type(self, name: str, text: str) -> None:
        for edit in self.window.current.findChildren(QLineEdit, name):
            if edit.isVisible() and edit.isEnabled() and not edit.isReadOnly():
                edit.selectAll()
                press_keys(edit, text)

    def _click(self) -> None:
        """Press some button, now and then twice."""
        top = self._top()
        buttons = [one for one in top.findChildren(QAbstractButton) if one.isVisible()]
        if buttons and not isinstance(top, QFileDialog):
            self._use(self._dice.choice(buttons))

    def _use(self, button: QAbstractButton) -> None:
        self._note(f"click {button.objectName() or button.text()}")
        press = QTest.mouseClick if self._dice.random() < 0.8 else QTest.mouseDClick
        press(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))

    def _press(self) -> None:
        """Press some key."""
        place = QApplication.focusWidget() or self._top()
        key, modifier = self._dice.choice(KEYS), self._dice.choice(MODIFIERS)
        self._note(f"{modifier.name} {key.name} in {place.objectName()}")
        QTest.keyClick(place, key, modifier)

    def _look_away(self) -> None:
        """Another language, another size, the cross."""
        self._note("language, size, cross")
        match self._dice.randrange(3):
            case 0:
                self.window.language_chosen.emit(self._dice.choice(("pl", "en", "uk", "de", "cs")))
            case 1:
                self.window.resize(self._dice.randrange(300, 1500), self._dice.randrange(250, 1000))
            case _:
                self._top().close()

    def _disturb(self) -> None:
        """The site gets slow, breaks, or comes to its senses."""
        self._note("another fault")
        stage = self._dice.choice((Stage.SIGN_IN, Stage.FIND_SETTINGS, Stage.SAVE, Stage.READ_BACK))
        faults = (
            Faults(),
            Faults(delay={stage: self._dice.choice((0.05, 0.3, 1.0))}),
            Faults(
                reply={stage: self._dice.choice(list(Reply))}, times=self._dice.choice((1, None))
            ),
            replace(self._dice.choice(list(FAULTS.values())), delay={}),
        )
        self._sites.set_faults(self._dice.choice(faults))

    def _note(self, what: str) -> None:
        self.did.append(f"{self.window.current.step.value}: {what}")

    # --- what is looked at ---------------------------------------------------------------------

    def _carry_on(self) -> QAbstractButton:
        button = QWizard.WizardButton
        commits = self.window.current.isCommitPage()
        return self.window.button(button.CommitButton if commits else button.NextButton)

    def _look(self) -> None:
        """What must be so at any moment."""
        window, session, page = self.window, self.window.context.session, self.window.current
        back, onward = window.button(QWizard.WizardButton.BackButton), self._carry_on()
        may_go_on = page.isComplete() and not page.busy
        result = session.result
        is_confirmed = isinstance(result, Verdict) and result.outcome is Outcome.CONFIRMED
        for what, wrong in (
            ("another page than the step", window.currentPage() is not page),
            ("Back during a push", page.busy and back.isVisible() and back.isEnabled()),
            ("the button that carries on", onward.isVisible() and onward.isEnabled() != may_go_on),
            ("a push on a page that is not shown", any(p.busy for p in self._others())),
            ("a doubt that is not told", session.sending and self._is_silent()),
            ("a login that was typed and lost", not self._holds_what_is_typed()),
            ("confirmed, and not there", is_confirmed and page.step is Step.DONE
             and self._sites.look().staff_login != session.staff_login),
        ):  # fmt: skip
            if wrong:
                self.found.append(what)

    def _others(self) -> list[PushPage]:
        pages = self.window.findChildren(PushPage)
        return [page for page in pages if page is not self.window.current]

    def _is_silent(self) -> bool:
        page = self.window.current
        return isinstance(page, PushPage) and not page.busy and page.panel.result is None

    def _holds_what_is_typed(self) -> bool:
        page, session = self.window.current, self.window.context.session
        shown = [edit.text().strip() for edit in page.findChildren(QLineEdit, "staff_login")
                 if edit.isVisible()]  # fmt: skip
        return all(text == session.staff_login.strip() for text in shown)
