"""The clerk at the reception desk: a person at the real window who makes slips."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict, Unpack

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget, QWizard
from pytestqt.qtbot import QtBot

from tests.slips.rows import Caught
from tests.slips.table import PROPERTY
from tests.ui.person import Person
from tests.ui.stand_ins import ScriptedSmileTps
from tests.ui.widgets.conftest import Announcements
from wizard.core.roles import REQUIRED, Role
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.core.steps import STEPS, Run, Step
from wizard.ui.window import WizardWindow

LOGIN = "smiletps-zak"
PASSWORD = "Kt7mWUeHq2RdGbXc"
SMILETPS = "https://panel.smiletps.example"
ACCOUNT = "recepcja@gabinet.example"
ACCOUNT_PASSWORD = "zielony-rower-7"

Record = Callable[[str, object], None]


class Typed(TypedDict, total=False):
    """What was typed before a test begins; see Session."""

    staff_login: str
    staff_password: Secret
    ticked: frozenset[Role]
    address: str
    account: str
    account_password: Secret


def staff_typed() -> Typed:
    """The pair and the role, as step 3 wants them."""
    return Typed(staff_login=LOGIN, staff_password=Secret(PASSWORD), ticked=REQUIRED)


def all_typed(address: str = SMILETPS) -> Typed:
    """The pair, the role and the account, as step 5 wants them."""
    account = Typed(address=address, account=ACCOUNT, account_password=Secret(ACCOUNT_PASSWORD))
    return staff_typed() | account


class Clerk(Person):
    """A person who makes slips, and how it is seen that they were caught.

    `smiletps` is what stands at the other end; `announced` what a screen reader said.
    """

    def __init__(
        self,
        qtbot: QtBot,
        window: WizardWindow,
        smiletps: ScriptedSmileTps,
        announced: Announcements,
        record: Record,
    ) -> None:
        super().__init__(qtbot, window)
        self.smiletps = smiletps
        self.announced = announced
        self._record = record
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    # --- doing ---------------------------------------------------------------------------------

    def pastes(self, name: str, text: str) -> None:
        """Click into a field, mark all of it, and paste from the clipboard with the keyboard."""
        field = self.find(QLineEdit, name)
        self._bring_into_view(field)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def leaves(self, name: str) -> None:
        """Go on to the next control with the Tab key."""
        self.key(self.find(QLineEdit, name), Qt.Key.Key_Tab)

    def types_password(self, password: str = PASSWORD, repeat: str | None = None) -> None:
        """Type the staff password and repeat it."""
        self.types("staff_password", password)
        self.types("staff_password_repeat", password if repeat is None else repeat)

    def chooses(self, run: Run, doctor: str = "Dr Łucja Żak", doctor_login: str = "") -> None:
        """Choose on the start page, and go on to the first step."""
        self.clicks(run.value)
        self.types("doctor_name", doctor)
        if doctor_login:
            self.types("doctor_login", doctor_login)
        self.goes_on(STEPS[run][1])

    def has_come_to(self, step: Step, run: Run = Run.HAVE_ONE, **typed: Unpack[Typed]) -> None:
        """Sit at `step` of a run in which this was typed, all of it rightly."""
        self.window.begin(Session(run=run, step=step, doctor="Dr Łucja Żak", **typed))
        assert self.step is step

    def fills_the_form(self, login: str = LOGIN) -> None:
        """Do all that step 3 wants, rightly."""
        self.pastes("staff_login", login)
        for name in ("staff_password", "staff_password_repeat"):
            self.pastes(name, PASSWORD)
        self.ticks(Role.PRESCRIPTIONS)

    def types_the_account(self, address: str = SMILETPS) -> None:
        """Do all that step 5 wants, rightly."""
        self.pastes("smiletps_address", address)
        self.pastes("smiletps_account", ACCOUNT)
        self.pastes("smiletps_password", ACCOUNT_PASSWORD)

    def walks_to(self, step: Step, run: Run = Run.HAVE_ONE) -> None:
        """Do everything rightly up to `step`."""
        self.chooses(run)
        while self.step is not step:
            if self.step in {Step.FORM, Step.ACCOUNT}:
                self.fills_the_form()
            elif self.step is Step.CREATED:
                self.clicks("ids_shows_created")
            elif self.step is Step.SMILETPS:
                self.types_the_account()
            before = self.step
            self.goes_on()
            self.waits_until(lambda at=before: self.step is not at)  # type: ignore[misc]  # bound now

    def goes_back(self, to: Step) -> None:
        """Press Back until `to` is there."""
        while self.step is not to:
            back = self.window.button(QWizard.WizardButton.BackButton)
            QTest.mouseClick(back, Qt.MouseButton.LeftButton)

    # --- seeing --------------------------------------------------------------------------------

    def reads_in(self, place: str) -> str:
        """Every text that can be seen inside the part of the page that has this name."""
        part = self.find(QWidget, place)
        texts = [one.text() for one in part.findChildren(QLabel) if one.isVisible()]
        texts += [one.text() for one in part.findChildren(QAbstractButton) if one.isVisible()]
        return "\n".join(texts).replace("\u200b", "")

    def find_button(self, name: str) -> QAbstractButton:
        """The one button of this name that can be seen."""
        return self.find(QAbstractButton, name)

    def text_of(self, name: str) -> str:
        """What stands in a field."""
        return self.find(QLineEdit, name).text()

    def can_go_on(self) -> bool:
        """Whether the button that carries on can be pressed."""
        name = "commit" if self.window.currentPage().isCommitPage() else "next"
        return self.find(QAbstractButton, name).isEnabled()

    def is_blocked(self) -> None:
        """The slip cannot go out: the button is off, Enter does nothing, nothing was sent."""
        assert not self.can_go_on(), self.reads()
        step = self.step
        place = self.window.current.first_focus()
        if place is None or isinstance(place, QPushButton):  # Enter presses the button itself
            place = self.window
        self.key(place, Qt.Key.Key_Return)
        assert self.step is step
        assert self.smiletps.requests == []
        self._record(PROPERTY, Caught.BLOCK.value)

    def is_told(self, place: str, *words: str) -> None:
        """The words stand where they can be seen, near the slip."""
        shown = self.reads_in(place)
        for word in words:
            assert word in shown, f"{word!r} is not in {shown!r}"
        self._record(PROPERTY, Caught.WARN.value)

    def hears(self, *words: str) -> None:
        """A screen reader said the words, all in one sentence."""
        said = self.announced.all
        assert any(all(word in sentence for word in words) for sentence in said), said

    def was_caught(self, *ways: Caught) -> None:
        """For what is seen elsewhere than in the window: after the test's own assertions."""
        for way in ways:
            self._record(PROPERTY, way.value)
