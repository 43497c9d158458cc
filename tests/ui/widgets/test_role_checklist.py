"""The role checklist, used as a receptionist uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Announcements, Show, child
from tests.ui.widgets.samples import ROLES
from wizard.core.roles import Role, RoleProblem, RolesConfirmed
from wizard.ui.theme import Tone
from wizard.ui.widgets.role_checklist import RoleChecklist
from wizard.ui.widgets.role_row import RoleRow


@pytest.fixture
def checklist(show: Show) -> RoleChecklist:
    return show(RoleChecklist(ROLES))


def box(checklist: RoleChecklist, role: Role) -> QCheckBox:
    return child(checklist, QCheckBox, f"role_{role.value}")


def said(checklist: RoleChecklist) -> str:
    return f"{checklist.verdict_box.heading.text()} {checklist.verdict_box.words.text()}"


def test_nothing_is_ticked_at_first(checklist: RoleChecklist) -> None:
    assert checklist.ticked() == frozenset()
    assert not checklist.other_shown()
    assert isinstance(checklist.verdict(), RoleProblem)
    assert checklist.verdict_box.tone is Tone.MUTED


def test_the_rows_stand_in_the_sites_order_with_its_exact_words(checklist: RoleChecklist) -> None:
    boxes = checklist.findChildren(QCheckBox)
    assert [found.accessibleName() for found in boxes[:-1]] == [text.label for text in ROLES]
    assert [found.mapTo(checklist, found.pos()).y() for found in boxes] == sorted(
        found.mapTo(checklist, found.pos()).y() for found in boxes
    )
    for found, text in zip(boxes, ROLES, strict=False):
        assert text.detail in found.accessibleDescription()
        assert text.gloss in found.accessibleDescription()


def test_only_prescriptions_is_right_and_says_so(
    checklist: RoleChecklist, announced: Announcements
) -> None:
    QTest.mouseClick(box(checklist, Role.PRESCRIPTIONS), Qt.MouseButton.LeftButton)
    assert isinstance(checklist.verdict(), RolesConfirmed)
    assert said(checklist).strip() == "Correct: only prescriptions."
    assert announced.polite == ["Correct: only prescriptions."]


@pytest.mark.parametrize("extra", [role for role in Role if role is not Role.PRESCRIPTIONS])
def test_each_extra_role_is_named_with_its_harm_and_the_mend(
    checklist: RoleChecklist, extra: Role, announced: Announcements
) -> None:
    box(checklist, Role.PRESCRIPTIONS).setChecked(True)
    box(checklist, extra).setChecked(True)
    text = next(text for text in ROLES if text.role is extra)
    for words in (text.label, text.harm, text.undo):
        assert words in said(checklist)
        assert words in announced.polite[-1]
    assert checklist.verdict_box.tone is Tone.DANGER


def test_all_seven_ticked_names_all_six_extra_ones(checklist: RoleChecklist) -> None:
    for role in Role:
        box(checklist, role).setChecked(True)
    for text in ROLES:
        if text.role is not Role.PRESCRIPTIONS:
            assert f"{text.label} is ticked. {text.harm} {text.undo}" in said(checklist)


def test_the_missing_role_is_named(checklist: RoleChecklist) -> None:
    box(checklist, Role.PAYMENTS).setChecked(True)
    assert "Zarządzanie preskrypcjami* is not ticked" in said(checklist)


def test_unticking_again_takes_the_verdict_back(checklist: RoleChecklist) -> None:
    prescriptions = box(checklist, Role.PRESCRIPTIONS)
    prescriptions.setChecked(True)
    prescriptions.setChecked(False)
    assert isinstance(checklist.verdict(), RoleProblem)
    assert checklist.verdict_box.tone is Tone.MUTED


def test_another_role_on_ids_is_never_right(checklist: RoleChecklist, qtbot: QtBot) -> None:
    box(checklist, Role.PRESCRIPTIONS).setChecked(True)
    with qtbot.waitSignal(checklist.other_changed):
        checklist.other.box.setChecked(True)
    assert checklist.verdict() == RoleProblem(other_shown=True)
    assert "IDS shows other roles" in said(checklist)


@pytest.mark.parametrize("words", ["label", "detail", "gloss"])
def test_a_click_on_the_words_ticks_the_box(
    checklist: RoleChecklist, qtbot: QtBot, words: str
) -> None:
    row = child(checklist, RoleRow, "role_prescriptions_row")
    place = getattr(row, words).geometry().center()
    with qtbot.waitSignal(checklist.changed) as told:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [frozenset({Role.PRESCRIPTIONS})]
    assert box(checklist, Role.PRESCRIPTIONS).hasFocus()


def test_it_is_done_by_keyboard_alone(checklist: RoleChecklist) -> None:
    box(checklist, Role.PATIENTS).setFocus()
    QTest.keyClick(box(checklist, Role.PATIENTS), Qt.Key.Key_Tab)
    assert box(checklist, Role.PRESCRIPTIONS).hasFocus()
    QTest.keyClick(box(checklist, Role.PRESCRIPTIONS), Qt.Key.Key_Space)
    assert isinstance(checklist.verdict(), RolesConfirmed)
    QTest.keyClick(box(checklist, Role.PRESCRIPTIONS), Qt.Key.Key_Down)
    assert box(checklist, Role.TREATMENT).hasFocus()
    QTest.keyClick(box(checklist, Role.TREATMENT), Qt.Key.Key_Up)
    assert box(checklist, Role.PRESCRIPTIONS).hasFocus()


def test_another_language_keeps_the_ticks(checklist: RoleChecklist) -> None:
    box(checklist, Role.PRESCRIPTIONS).setChecked(True)
    checklist.set_texts(ROLES)
    assert checklist.ticked() == {Role.PRESCRIPTIONS}


def test_a_list_that_lacks_a_role_is_refused(qtbot: QtBot) -> None:
    del qtbot
    with pytest.raises(ValueError, match="each role once"):
        RoleChecklist(ROLES[:-1])


def test_a_role_text_with_markup_stays_plain(checklist: RoleChecklist) -> None:
    row = child(checklist, RoleRow, "role_shop_row")
    assert row.label.textFormat() is Qt.TextFormat.PlainText
    assert checklist.verdict_box.words.textFormat() is Qt.TextFormat.PlainText
