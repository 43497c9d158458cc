"""Where the focus goes by itself, and that what has it is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from tests.ui.every_page import REFUSED, SCENES, control
from tests.ui.stand_ins import ScriptedSmileTps, context
from tests.ui.test_accessibility import controls
from wizard.core.roles import REQUIRED
from wizard.core.secret import Secret
from wizard.core.session import Session
from wizard.core.steps import Run, Step
from wizard.ui.pages.push_page import PushPage
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.window import WizardWindow


@pytest.mark.parametrize("scene", SCENES)
def test_whatever_gets_the_focus_is_seen(show: Show, qtbot: QtBot, scene: str) -> None:
    window = show(scene)
    window.resize(980, 480)
    on_page = [one for one in controls(window) if window.currentPage().isAncestorOf(one)]
    for one in reversed(on_page):
        if one.isEnabled():
            qtbot.waitUntil(partial(is_seen_with_focus, window, one))


def is_seen_with_focus(window: WizardWindow, one: QWidget) -> bool:
    """Give `one` the focus, again if the page has just taken it, and look whether it is seen."""
    one.setFocus()
    return is_seen(window, one)


def is_seen(window: WizardWindow, one: QWidget) -> bool:
    """Whether all of a control stands in the page's room; of a very large one the top."""
    area = window.currentPage().findChild(QScrollArea, "scroll")
    assert isinstance(area, QScrollArea)
    if not area.isAncestorOf(one):
        return True  # above or below the room that scrolls
    room = area.viewport().height()
    top = one.mapTo(area, QPoint(0, 0)).y()
    return top >= 0 and top + min(one.height(), room // 2) <= room


@pytest.mark.parametrize("by_mouse", [True, False], ids=["mouse", "keyboard"])
@pytest.mark.parametrize(
    ("scene", "name"),
    [("konto", "causes_panel"), ("form_blank", "causes_panel"), ("smiletps_network", "by_hand")],
)
def test_what_a_press_opens_is_seen(
    show: Show, qtbot: QtBot, scene: str, name: str, *, by_mouse: bool
) -> None:
    window = show(scene)
    window.resize(980, 480)
    panel = window.currentPage().findChild(Disclosure, name)
    assert isinstance(panel, Disclosure)
    qtbot.waitUntil(partial(is_seen_with_focus, window, panel.button))
    panel.set_open(opened=False)
    if by_mouse:
        QTest.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(panel.button, Qt.Key.Key_Space)
    QApplication.processEvents()  # until then it has no place
    qtbot.waitUntil(lambda: is_seen(window, panel.panel))


@dataclass
class Pushing:
    """A window whose last page but one is ready to push, and the SmileTPS that it pushes to."""

    window: WizardWindow
    smiletps: ScriptedSmileTps

    @property
    def page(self) -> PushPage:
        page = self.window.current
        assert isinstance(page, PushPage)
        return page

    def is_idle(self) -> bool:
        return not self.page.busy


@pytest.fixture
def pushing(qtbot: QtBot) -> Iterator[Callable[[Step], Pushing]]:
    """Open the page of a step that pushes, in a low window; SmileTPS refuses the sign-in."""
    opened: list[Pushing] = []

    def open_it(step: Step) -> Pushing:
        smiletps = ScriptedSmileTps([REFUSED])
        window = WizardWindow(context(smiletps))
        run = Run.UPDATE if step is Step.UPDATE else Run.CREATE
        window.context.session = Session(
            run=run,
            step=step,
            staff_login="smiletps-zak",
            staff_password=Secret("Kt7+mW4e=Hq2_Rd9"),
            ticked=REQUIRED,
            address="https://smiletps.example",
            account="recepcja@x.example",
            account_password=Secret("wrong"),
        )
        window.show()
        window.resize(980, 420)
        window.go_to(step)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        opened.append(Pushing(window, smiletps))
        return opened[-1]

    yield open_it
    for one in opened:
        one.smiletps.hold.set()
        qtbot.waitUntil(one.is_idle)
        one.window.hide()
        one.window.deleteLater()


@pytest.mark.parametrize("step", [Step.SMILETPS, Step.UPDATE])
def test_a_push_shows_its_stages_and_then_its_result_where_they_are_seen(
    pushing: Callable[[Step], Pushing], qtbot: QtBot, step: Step
) -> None:
    push = pushing(step)
    push.smiletps.hold.clear()
    password = control(push.window, "smiletps_password")
    password.setFocus()
    qtbot.waitUntil(lambda: is_seen(push.window, password))
    QTest.keyClick(password, Qt.Key.Key_Return)
    stages = push.page.panel.stages
    qtbot.waitUntil(lambda: QApplication.focusWidget() is stages)
    qtbot.waitUntil(lambda: is_seen(push.window, stages))

    push.smiletps.hold.set()
    mend = push.page.panel.card.mend
    qtbot.waitUntil(lambda: QApplication.focusWidget() is mend)
    qtbot.waitUntil(lambda: is_seen(push.window, mend))
    QTest.keyClick(mend, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is password


def test_pressing_the_key_twice_does_not_stop_what_it_started(
    pushing: Callable[[Step], Pushing], qtbot: QtBot
) -> None:
    push = pushing(Step.SMILETPS)
    push.smiletps.hold.clear()
    commit = control(push.window, "commit")
    commit.setFocus()
    for _twice in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Space)
    assert push.page.busy
    assert push.page.panel.cancel_button.isEnabled()
    assert len(push.smiletps.requests) <= 1


def test_enter_presses_the_button_that_has_the_focus_and_sends_nothing_again(
    pushing: Callable[[Step], Pushing], qtbot: QtBot
) -> None:
    push = pushing(Step.SMILETPS)
    password = control(push.window, "smiletps_password")
    password.setFocus()
    QTest.keyClick(password, Qt.Key.Key_Return)
    card = push.page.panel.card
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card.mend)
    details = control(push.window, "verdict_details_toggle")
    details.setFocus()
    QTest.keyClick(details, Qt.Key.Key_Return)
    assert card.facts.isVisible()
    card.mend.setFocus()
    QTest.keyClick(card.mend, Qt.Key.Key_Enter)
    assert QApplication.focusWidget() is password
    assert len(push.smiletps.requests) == 1


def test_enter_presses_what_stands_on_the_form(show: Show) -> None:
    window = show("form_blank", practice=False)
    for name, shown in (("staff_password_eye", "Hide"), ("make_password", "")):
        button = control(window, name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        assert button.accessibleName().startswith(shown)
    chip = control(window, "staff_login_proposal_2")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert window.context.session.staff_login == "smiletps-3"
    assert window.context.session.staff_password


@pytest.mark.parametrize(
    ("scene", "wanted"), [("konto", "strip_done"), ("form_right", "strip_copy_login")]
)
def test_the_strip_begins_with_what_is_to_be_copied(
    show: Show, qtbot: QtBot, scene: str, wanted: str
) -> None:
    window = show(scene)
    window.beside.show()
    strip = window.beside.strip
    assert strip is not None
    assert strip.first_focus().objectName() == wanted
    qtbot.waitUntil(lambda: strip.focusWidget() is strip.first_focus())
    window.beside.hide()


@pytest.mark.parametrize(
    ("scene", "heard"), [("form_blank", ["Type the staff password and repeat it."]), ("done", [])]
)
def test_who_tabs_past_a_next_that_is_off_hears_what_it_waits_for(
    show: Show, monkeypatch: pytest.MonkeyPatch, scene: str, heard: list[str]
) -> None:
    window, said = show(scene), list[str]()
    monkeypatch.setattr("wizard.ui.button_row.announce", lambda _button, words: said.append(words))
    stop = controls(window.currentPage())[0]
    stop.setFocus()
    while window.currentPage().isAncestorOf(stop):
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        assert after is not None
        stop = after
    QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert [words.partition(" Tick")[0] for words in said if words] == heard
