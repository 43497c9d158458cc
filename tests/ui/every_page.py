"""Every page of every run in the states that a user may see it, for tests of all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.stand_ins import BookInMemory, context
from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.request import AnswerKind, Question
from wizard.core.roles import REQUIRED, Role
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.core.steps import STEPS, Run, Step
from wizard.ui.context import Practice
from wizard.ui.language import Language
from wizard.ui.pages.push_page import PushPage
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.window import WizardWindow

PASSWORD = "Kt7+mW4e=Hq2_Rd9"
HOST = "panel.smiletps.example"
LONG_AGO = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)

ANNA = LinkedDoctor(
    identifier="anna",
    doctor="lek. dent. Anna Brzęczyszczykiewicz-Źdźbłowska",
    staff_login="smiletps-brzeczyszczykiewicz",
    address=f"https://{HOST}",
    account="recepcja@gabinet-usmiech.example",
    linked_at=LONG_AGO,
    pushed_at=LONG_AGO,
    outcome=Outcome.CONFIRMED,
    roles_confirmed_at=LONG_AGO,
)
JAN = replace(ANNA, identifier="jan", doctor="", staff_login="smiletps-jan", outcome=Outcome.SAVED)
INTERRUPTED = InterruptedSession(Run.CREATE, Step.FORM, doctor="Dr Łucja Żak", saved_at=LONG_AGO)
PRACTICE = Practice("https://localhost:1", "https://localhost:2", "recepcja@x.example", "secret")

Prepare = Callable[[WizardWindow], None]


@dataclass(frozen=True)
class Scene:
    """A page of a run, and what the user did there. `book` makes what the wizard remembers."""

    run: Run
    step: Step
    prepare: Prepare = lambda window: None
    book: Callable[[], BookInMemory] = BookInMemory
    blank: bool = False

    def session(self) -> Session:
        """What the user entered before this page; nothing when `blank`."""
        if self.blank:
            return Session(run=self.run, step=self.step)
        moment = datetime.now(UTC) - timedelta(minutes=4)
        return Session(
            run=self.run,
            step=self.step,
            identifier=ANNA.identifier,
            doctor="Dr Łucja Żak",
            staff_login="smiletps-zak",
            staff_password=Secret(PASSWORD),
            ticked=REQUIRED,
            address=f"https://{HOST}",
            account="recepcja@gabinet-usmiech.example",
            result=Verdict(Outcome.CONFIRMED, Stage.READ_BACK, HOST),
            linked_at=moment,
        )


def control(window: QWidget, name: str) -> QWidget:
    """The one visible control of this name."""
    found = [one for one in window.findChildren(QWidget, name) if one.isVisible()]
    assert len(found) == 1, f"{name} is there {len(found)} times"
    return found[0]


def press(*names: str) -> Prepare:
    """Press these buttons, one after the other."""

    def pressed(window: WizardWindow) -> None:
        for name in names:
            button = control(window, name)
            assert isinstance(button, QAbstractButton)
            button.click()

    return pressed


def fill(**texts: str) -> Prepare:
    """Type into these fields, and leave each."""

    def filled(window: WizardWindow) -> None:
        for name, text in texts.items():
            field = control(window, name)
            assert isinstance(field, QLineEdit)
            field.setText(text)
            field.editingFinished.emit()

    return filled


def open_everything(window: WizardWindow) -> None:
    """Open whatever opens."""
    for disclosure in window.currentPage().findChildren(Disclosure):
        disclosure.set_open(opened=True)


def both(*steps: Prepare) -> Prepare:
    """Do all of it."""

    def done(window: WizardWindow) -> None:
        for step in steps:
            step(window)

    return done


def ended(result: Verdict | Problem) -> Prepare:
    """A push ended like this."""

    def shown(window: WizardWindow) -> None:
        page = window.current
        assert isinstance(page, PushPage)
        page.panel.show_result(result)
        open_everything(window)

    return shown


def asked(window: WizardWindow) -> None:
    """A push is running, and the site asks for a code."""
    page = window.current
    assert isinstance(page, PushPage)
    fill(smiletps_password="secret")(window)
    page.freeze(frozen=True)
    kinds = WizardWindow.WizardButton
    for button in (kinds.BackButton, kinds.CommitButton):
        window.button(button).setEnabled(False)
    page.panel.show_run()
    page.panel.push.stage_began.emit(Stage.SIGN_IN)
    page.panel.push.asked.emit(Question("Kod z aplikacji uwierzytelniającej", AnswerKind.CODE))


def role(window: WizardWindow, ticked: Role) -> None:
    """Tick one more role."""
    press(f"role_{ticked.value}")(window)


def linked() -> BookInMemory:
    """Two doctors are linked."""
    return BookInMemory(dict(LINKED))


LINKED = {"anna": ANNA, "jan": JAN}
REFUSED = Verdict(Outcome.REFUSED, Stage.SIGN_IN, HOST, Code.SIGN_IN_REFUSED, "Błędne hasło")
WRONG = fill(staff_login="ć", staff_password="Kt7\u00a0mW4", staff_password_repeat="other")

SCENES: dict[str, Scene] = {
    "start": Scene(Run.CREATE, Step.START, blank=True),
    "start_linked": Scene(
        Run.CREATE, Step.START, book=lambda: BookInMemory(dict(LINKED), INTERRUPTED), blank=True
    ),
    "konto": Scene(Run.CREATE, Step.KONTO),
    "konto_causes": Scene(Run.CREATE, Step.KONTO, open_everything),
    "personel": Scene(Run.CREATE, Step.PERSONEL, open_everything),
    "form_blank": Scene(Run.CREATE, Step.FORM, blank=True),
    "form_right": Scene(Run.CREATE, Step.FORM, open_everything),
    "form_wrong": Scene(
        Run.CREATE, Step.FORM, both(WRONG, lambda window: role(window, Role.PAYMENTS))
    ),
    "created": Scene(Run.CREATE, Step.CREATED),
    "created_taken": Scene(Run.CREATE, Step.CREATED, press("ids_shows_name_taken")),
    "created_other": Scene(Run.CREATE, Step.CREATED, press("ids_shows_other")),
    "smiletps": Scene(Run.CREATE, Step.SMILETPS, open_everything),
    "smiletps_blank": Scene(Run.CREATE, Step.SMILETPS, blank=True),
    "smiletps_odd_address": Scene(
        Run.CREATE, Step.SMILETPS, fill(smiletps_address="https://smíletps.example")
    ),
    "smiletps_asked": Scene(Run.CREATE, Step.SMILETPS, asked),
    "smiletps_refused": Scene(Run.CREATE, Step.SMILETPS, ended(REFUSED)),
    "smiletps_network": Scene(
        Run.CREATE,
        Step.SMILETPS,
        ended(Problem(Code.NAME_NOT_FOUND, Stage.CONNECT, HOST)),
    ),
    "account_blank": Scene(Run.HAVE_ONE, Step.ACCOUNT, blank=True),
    "account": Scene(Run.HAVE_ONE, Step.ACCOUNT, open_everything),
    "have_one_smiletps": Scene(Run.HAVE_ONE, Step.SMILETPS),
    "have_one_done": Scene(Run.HAVE_ONE, Step.DONE, book=linked),
    "update_blank": Scene(Run.UPDATE, Step.UPDATE, blank=True, book=linked),
    "update": Scene(Run.UPDATE, Step.UPDATE, open_everything, book=linked),
    "update_done": Scene(Run.UPDATE, Step.DONE, book=linked),
    "done": Scene(Run.CREATE, Step.DONE, open_everything, book=linked),
}
"""Every step of every run at least once; `test_every_step_of_every_run_is_among_them` holds it."""


def missing_scenes() -> set[tuple[Run, Step]]:
    """Steps of runs that no scene shows. The start page is the same in each run."""
    wanted: set[tuple[Run, Step]] = {
        (run, step) for run, steps in STEPS.items() for step in steps if step is not Step.START
    }
    return wanted - {(scene.run, scene.step) for scene in SCENES.values()}


def open_scene(
    qtbot: QtBot, name: str, *, practice: bool = True, language: str = "en"
) -> WizardWindow:
    """The window as a user sees it in this scene, in English, shown and active."""
    window = scene_window(name, practice=practice, language=language)
    play(name, window, lambda: qtbot.waitUntil(window.isActiveWindow))
    return window


def scene_window(name: str, *, practice: bool = True, language: str = "en") -> WizardWindow:
    """The window for a scene, not shown yet. The guide speaks `language`; Qt must speak it too."""
    outside = context(book=SCENES[name].book(), language=language)
    if practice:
        outside.parts = replace(outside.parts, practice=PRACTICE)
    return WizardWindow(outside)


def play(name: str, window: WizardWindow, wait: Callable[[], None]) -> None:
    """Show the window and do what the scene does; `wait` waits until the window is active."""
    scene = SCENES[name]
    window.show()
    if scene.step is not Step.START:
        window.context.session = scene.session()
        window.go_to(scene.step)
    window.activateWindow()
    wait()
    QCoreApplication.processEvents()
    scene.prepare(window)
    QCoreApplication.processEvents()


def speak(window: WizardWindow, language: Language, code: str) -> None:
    """Switch the window's language, as the choice on the start page does."""
    window.context.language = code
    language.switch(code)
    for _again in range(3):  # new rows are shown by an event that the change of language posts
        QCoreApplication.processEvents()
