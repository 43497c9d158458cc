"""The staff login: cleaned aloud, checked while typed, proposed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Announcements, Show, child, type_text
from tests.ui.widgets.samples import login_advice
from wizard.ui.widgets.login_edit import LoginField
from wizard.ui.widgets.rule_list import RuleState


@pytest.fixture
def field(show: Show) -> LoginField:
    made = show(LoginField("staff_login", login_advice))
    made.set_label("Staff login")
    made.line.setFocus()
    return made


def test_a_pasted_space_is_taken_out_and_said(field: LoginField, announced: Announcements) -> None:
    QGuiApplication.clipboard().setText(" smiletps-kowalska ")
    QTest.keySequence(field.line, QKeySequence(QKeySequence.StandardKey.Paste))
    assert field.login() == "smiletps-kowalska"
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.line.text() == "smiletps-kowalska"
    assert field.note.text() == "A space before or after it was taken out."
    assert field.note.isVisible()
    assert announced.polite == ["A space before or after it was taken out."]


def test_the_note_goes_when_typing_goes_on(field: LoginField) -> None:
    type_text(field.line, " x")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    type_text(field.line, "y")
    assert not field.note.isVisible()


def test_a_login_is_not_changed_while_it_is_typed(field: LoginField) -> None:
    type_text(field.line, "a b ")
    assert field.line.text() == "a b "


def test_the_rules_tick_while_typing_also_for_polish_letters(field: LoginField) -> None:
    type_text(field.line, "kowalska")
    seen = [(field.rules.lines[0].state, field.is_usable())]
    type_text(field.line, "ł")
    seen.append((field.rules.lines[0].state, field.is_usable()))
    assert seen == [(RuleState.KEPT, True), (RuleState.BROKEN, False)]


def test_an_empty_login_is_not_usable_but_not_wrong(field: LoginField) -> None:
    assert field.rules.lines[0].state is RuleState.OPEN
    assert not field.is_usable()
    type_text(field.line, "   ")
    assert not field.is_usable()


def test_each_change_is_told_cleaned(field: LoginField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed) as told:
        field.set_login(" smiletps ")
    assert told.args == ["smiletps"]


def test_a_proposal_is_taken_by_one_press(field: LoginField) -> None:
    field.set_proposals(("smiletps-kowalska", "smiletps.kowalska"))
    chip = child(field, QPushButton, "staff_login_proposal_2")
    assert chip.accessibleName() == "Use smiletps.kowalska"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert field.login() == "smiletps.kowalska"
    assert field.line.hasFocus()


def test_fresh_proposals_replace_the_old_ones(field: LoginField) -> None:
    field.set_proposals(("taken", "other"))
    field.set_proposals(("fresh",))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [chip.text() for chip in field.findChildren(QPushButton)] == ["fresh"]
    field.set_proposals(())
    assert not field.proposals_label.isVisible()


def test_a_hostile_proposal_is_only_text(field: LoginField) -> None:
    field.set_proposals(("a&b<b>",))
    chip = child(field, QPushButton, "staff_login_proposal_1")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert field.login() == "a&b<b>"
