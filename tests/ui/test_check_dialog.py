"""The dialog that looks at SmileTPS, and the strip: as high as their words, Enter does the work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from tests.ui.every_dialog import DIALOGS
from tests.ui.every_page import ANNA, REFUSED
from tests.ui.stand_ins import ScriptedSmileTps, context
from wizard.ui.check_dialog import CheckDialog
from wizard.ui.language import LANGUAGES, Language
from wizard.ui.widgets.themed import Text


def opened(qtbot: QtBot, account: ScriptedSmileTps) -> tuple[CheckDialog, QWidget]:
    """The dialog, and the window that it belongs to."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CheckDialog(context(account), ANNA, parent)
    qtbot.addWidget(dialog, before_close_func=QWidget.hide)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog, parent


def test_enter_in_the_password_looks_and_does_not_close(qtbot: QtBot) -> None:
    account = ScriptedSmileTps(results=[REFUSED])
    dialog, _parent = opened(qtbot, account)
    dialog.password.line.setText("secret")
    QTest.keyClick(dialog.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.panel.result is not None)
    assert dialog.isVisible()
    assert account.checks == [ANNA.staff_login]


def test_after_a_refusal_the_e_mail_can_be_corrected_too(qtbot: QtBot) -> None:
    account = ScriptedSmileTps(results=[REFUSED])
    dialog, _parent = opened(qtbot, account)
    assert dialog.account.text() == ANNA.account
    dialog.password.line.setText("secret")
    with qtbot.waitSignal(dialog.panel.ended):
        dialog.look_button.click()
    dialog.account.setText(" gabinet@nowy.example ")
    with qtbot.waitSignal(dialog.panel.ended):
        dialog.look_button.click()
    assert [one.account for one in account.sign_ins] == [ANNA.account, "gabinet@nowy.example"]


def test_without_an_e_mail_nothing_is_looked_up_and_the_focus_goes_there(qtbot: QtBot) -> None:
    account = ScriptedSmileTps()
    dialog, _parent = opened(qtbot, account)
    dialog.password.line.setText("secret")
    dialog.account.clear()
    dialog.look_button.click()
    assert account.checks == []
    assert dialog.focusWidget() is dialog.account


def test_the_dialog_grows_with_its_result(qtbot: QtBot) -> None:
    dialog, _parent = opened(qtbot, ScriptedSmileTps())
    dialog.panel.show_result(REFUSED)
    qtbot.waitUntil(lambda: not cut_words(dialog))


@pytest.mark.parametrize("name", ["check", "check_refused", "strip", "strip_konto"])
def test_nothing_is_cut_off(show: Show, name: str) -> None:
    window = show(DIALOGS[name].scene)
    cut: list[str] = []

    def look(shown: QWidget) -> None:
        QCoreApplication.processEvents()
        cut.extend(cut_words(shown))

    DIALOGS[name].show(window, look)
    window.hide()
    assert cut == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_path_in_a_message_stands_on_one_line(show: Show, language: Language, code: str) -> None:
    language.switch(code)
    window = show(DIALOGS["say"].scene, code)
    room: list[int] = []

    def look(box: QWidget) -> None:
        label = box.findChild(QLabel, "qt_msgbox_label")
        assert isinstance(label, QLabel)
        assert "/media/usb/smiletps.pdf" in label.text()
        room.append(label.fontMetrics().lineSpacing() * 2 - label.heightForWidth(label.width()))

    DIALOGS["say"].show(window, look)
    window.hide()
    assert room[0] > 0


def cut_words(window: QWidget) -> list[str]:
    """The words for which there is not room enough."""
    texts = [one for one in window.findChildren(Text) if one.isVisible()]
    buttons = [one for one in window.findChildren(QPushButton) if one.isVisible()]
    return [one.text() for one in texts if one.height() < one.heightForWidth(one.width())] + [
        one.text() for one in buttons if one.height() < one.minimumSizeHint().height()
    ]
