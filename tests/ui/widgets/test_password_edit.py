"""The password field: what it shows, what it never gives away, and what it asks."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Announcements, Show, child, type_text
from tests.ui.widgets.samples import PASSWORD, password_advice, spell_in_polish
from wizard.core.pasted_pair import split_pair
from wizard.core.secret import Secret
from wizard.ui.widgets.password_edit import PasswordField
from wizard.ui.widgets.reveal_edit import RevealEdit
from wizard.ui.widgets.rule_list import RuleState
from wizard.ui.widgets.secret_edit import LONGEST

ODD = "Kt7mW4\u00a0Hq"


def split(text: Secret) -> tuple[str, Secret] | None:
    pair = split_pair(text.reveal())
    return None if pair is None else (pair.login, pair.password)


@pytest.fixture
def field(show: Show) -> PasswordField:
    made = PasswordField(
        "staff_password",
        advise=password_advice,
        split=split,
        spell=spell_in_polish,
        count_dots=True,
        probe=lambda: None,
    )
    made.set_label("Staff password")
    show(made)
    made.first.line.setFocus()
    return made


def paste(line: QLineEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))


def shows(field: PasswordField) -> bool:
    return field.first.is_shown


def spelled(field: PasswordField) -> list[str]:
    texts = [label.text() for label in field.spelling.words.findChildren(QLabel)]
    return [text for text in texts if text]


def eye(field: PasswordField) -> QToolButton:
    return child(field, QToolButton, "staff_password_eye")


# --- showing and hiding -----------------------------------------------------------------------


def test_what_is_typed_shows_as_dots_and_is_kept_exactly(field: PasswordField) -> None:
    type_text(field.first.line, "zażółć Gęślą ")
    assert field.secret() == Secret("zażółć Gęślą ")
    assert set(field.first.line.displayText()) in ({"●"}, {"•"})  # the style's, or our own


def test_the_eye_has_a_spoken_name_that_says_what_it_does(
    field: PasswordField, announced: Announcements
) -> None:
    assert eye(field).accessibleName() == "Show: Staff password"
    QTest.mouseClick(eye(field), Qt.MouseButton.LeftButton)
    assert eye(field).accessibleName() == "Hide: Staff password"
    assert shows(field)
    QTest.mouseClick(eye(field), Qt.MouseButton.LeftButton)
    assert not shows(field)
    assert announced.polite == ["The password shows", "The password is hidden"]


def test_the_eye_is_reached_by_tab_and_pressed_by_space(field: PasswordField) -> None:
    QTest.keyClick(field.first.line, Qt.Key.Key_Tab)
    assert eye(field).hasFocus()
    QTest.keyClick(eye(field), Qt.Key.Key_Space)
    assert field.first.is_shown


def test_a_shown_password_hides_by_itself(show: Show, qtbot: QtBot) -> None:
    edit = show(RevealEdit("password", probe=lambda: None, shown_ms=20))
    edit.line.setFocus()
    with qtbot.waitSignal(edit.shown_changed):
        edit.set_shown(shown=True)
    with qtbot.waitSignal(edit.shown_changed):
        pass
    assert not edit.is_shown


def test_it_shows_for_ten_seconds_at_most(field: PasswordField) -> None:
    field.first.set_shown(shown=True)
    assert 0 < field.first.milliseconds_left <= 10_000


def test_a_shown_password_hides_when_the_focus_goes_elsewhere(
    field: PasswordField, qtbot: QtBot
) -> None:
    field.first.set_shown(shown=True)
    field.second.line.setFocus()
    qtbot.waitUntil(lambda: not field.first.is_shown)


def test_a_shown_password_hides_when_another_window_comes_to_the_front(
    field: PasswordField, qtbot: QtBot
) -> None:
    field.first.set_shown(shown=True)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not field.first.is_shown)


def test_a_shown_password_hides_with_its_page(field: PasswordField) -> None:
    field.first.set_shown(shown=True)
    field.hide()
    assert not field.first.is_shown


# --- Caps Lock --------------------------------------------------------------------------------


class Keyboard:
    """A keyboard whose Caps Lock the test presses."""

    def __init__(self, *, on: bool | None) -> None:
        self.on = on

    def __call__(self) -> bool | None:
        return self.on


def caps_badge(edit: RevealEdit) -> QLabel:
    return child(edit, QLabel, "password_caps")


def test_caps_lock_is_told_while_typing(show: Show, announced: Announcements) -> None:
    keyboard = Keyboard(on=False)
    edit = show(RevealEdit("password", probe=keyboard))
    edit.line.setFocus()
    assert not caps_badge(edit).isVisible()
    keyboard.on = True
    type_text(edit.line, "A")
    assert caps_badge(edit).isVisible()
    assert announced.polite == ["Caps Lock is on"]
    keyboard.on = False
    type_text(edit.line, "a")
    assert not caps_badge(edit).isVisible()


def test_caps_lock_is_noticed_without_a_keystroke_here(show: Show, qtbot: QtBot) -> None:
    keyboard = Keyboard(on=False)
    edit = show(RevealEdit("password", probe=keyboard))
    edit.line.setFocus()
    keyboard.on = True
    qtbot.waitUntil(caps_badge(edit).isVisible)


def test_no_badge_where_the_system_does_not_tell(show: Show) -> None:
    edit = show(RevealEdit("password"))  # the screenless platform does not
    edit.line.setFocus()
    type_text(edit.line, "A")
    assert not caps_badge(edit).isVisible()


# --- giving nothing away ----------------------------------------------------------------------


@pytest.mark.parametrize("shown", [False, True], ids=["hidden", "shown"])
@pytest.mark.parametrize(
    "key", [QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut], ids=["copy", "cut"]
)
def test_a_password_is_never_copied_from_the_field(
    field: PasswordField,
    announced: Announcements,
    shown: bool,
    key: QKeySequence.StandardKey,
) -> None:
    QGuiApplication.clipboard().setText("before")
    type_text(field.first.line, PASSWORD)
    field.first.set_shown(shown=shown)
    field.first.line.selectAll()
    QTest.keySequence(field.first.line, QKeySequence(key))
    assert QGuiApplication.clipboard().text() == "before"
    assert field.secret() == Secret(PASSWORD)
    assert any("Copy button" in words for words in announced.polite)


def test_a_double_click_on_a_shown_password_selects_nothing_for_x11(field: PasswordField) -> None:
    type_text(field.first.line, PASSWORD)
    field.first.set_shown(shown=True)
    QTest.mouseDClick(field.first.line, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(field.first.line, Qt.MouseButton.LeftButton)
    assert field.first.line.selectedText() == ""


def test_there_is_no_menu_and_no_dragging(field: PasswordField) -> None:
    assert field.first.line.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
    assert not field.first.line.dragEnabled()
    assert field.first.line.completer() is None


def test_undo_brings_no_wiped_password_back(field: PasswordField) -> None:
    type_text(field.first.line, PASSWORD)
    field.wipe()
    field.first.set_shown(shown=True)
    QTest.keySequence(field.first.line, QKeySequence(QKeySequence.StandardKey.Undo))
    assert not field.secret()
    field.first.line.undo()
    assert not field.secret()
    assert not field.first.line.isUndoAvailable()


@pytest.mark.parametrize("shown", [False, True], ids=["hidden", "shown"])
def test_the_input_method_is_told_nothing(field: PasswordField, shown: bool) -> None:
    line = field.first.line
    type_text(line, PASSWORD)
    line.selectAll()
    field.first.set_shown(shown=shown)
    for query in (
        Qt.InputMethodQuery.ImSurroundingText,
        Qt.InputMethodQuery.ImCurrentSelection,
        Qt.InputMethodQuery.ImTextBeforeCursor,
    ):
        assert line.inputMethodQuery(query) == ""
    hints = line.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhHiddenText


def test_a_screen_reader_hears_no_password(field: PasswordField) -> None:
    type_text(field.first.line, PASSWORD)
    for widget in field.findChildren(QWidget):
        face = QAccessible.queryAccessibleInterface(widget)
        heard = [face.text(kind) for kind in QAccessible.Text if kind.value < 5] if face else []
        assert PASSWORD not in " ".join(heard), widget.objectName()


def test_the_secret_is_in_no_property(field: PasswordField) -> None:
    type_text(field.first.line, PASSWORD)
    texts = [label.text() for label in field.findChildren(QLabel)]
    assert PASSWORD not in " ".join(texts)


# --- pasting ----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [ODD, "two\nlines", " edge ", "tab\tin", "zero\u200bwidth"])
def test_a_pasted_password_is_never_altered_silently(show: Show, text: str) -> None:
    field = show(PasswordField("staff_password"))
    field.first.line.setFocus()
    paste(field.first.line, text)
    assert field.secret() == Secret(text)


def test_a_drop_is_treated_as_a_paste(field: PasswordField) -> None:
    data = QMimeData()
    data.setText(ODD)
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field.first.line.dropEvent(drop)
    assert field.secret() == Secret(ODD)


def test_an_odd_character_is_shown_with_its_place(
    field: PasswordField, announced: Announcements
) -> None:
    paste(field.first.line, ODD)
    assert field.offer.isVisible()
    assert "Character 7 of 9 is a no-break space" in field.offer.words.text()
    assert any("Character 7 of 9" in words for words in announced.polite)
    assert not field.is_answered


def test_taking_it_out_is_one_press(field: PasswordField) -> None:
    paste(field.first.line, ODD)
    QTest.mouseClick(
        child(field, QPushButton, "staff_password_offer_yes"), Qt.MouseButton.LeftButton
    )
    assert field.secret() == Secret("Kt7mW4Hq")
    assert not field.offer.isVisible()
    assert field.is_answered


def test_keeping_it_as_typed_is_one_press_and_lasts_until_it_changes(field: PasswordField) -> None:
    paste(field.first.line, ODD)
    QTest.mouseClick(
        child(field, QPushButton, "staff_password_offer_no"), Qt.MouseButton.LeftButton
    )
    assert field.is_answered
    assert not field.offer.isVisible()
    type_text(field.first.line, "x")
    assert not field.is_answered


def test_a_login_and_password_pasted_together_are_offered_to_be_split(
    field: PasswordField, qtbot: QtBot
) -> None:
    paste(field.first.line, f"login: smiletps-kowalska hasło: {PASSWORD}")
    assert not field.secret()
    assert "login and a password together" in field.offer.words.text()
    with qtbot.waitSignal(field.pair_split) as told:
        QTest.mouseClick(
            child(field, QPushButton, "staff_password_offer_yes"), Qt.MouseButton.LeftButton
        )
    assert told.args == ["smiletps-kowalska", Secret(PASSWORD)]
    assert field.secret() == Secret(PASSWORD)


def test_a_password_that_only_looks_like_a_pair_goes_in_whole(field: PasswordField) -> None:
    paste(field.first.line, "user x password y")
    QTest.mouseClick(
        child(field, QPushButton, "staff_password_offer_no"), Qt.MouseButton.LeftButton
    )
    assert field.secret() == Secret("user x password y")


def test_ten_megabytes_are_refused_at_once_and_said(field: PasswordField) -> None:
    started = time.perf_counter()
    paste(field.first.line, "x" * 10_000_000)
    assert time.perf_counter() - started < 0.5
    assert not field.secret()
    assert "10000000" in field.offer.words.text()
    assert str(LONGEST) in field.offer.words.text()


# --- rules, repeat, dots, spelling ------------------------------------------------------------


def test_the_rules_tick_while_typing(field: PasswordField) -> None:
    seen = []
    for character in "abcdefg8":
        type_text(field.first.line, character)
        seen.append(tuple(line.state for line in field.rules.lines[:2]))
    assert seen[0] == (RuleState.BROKEN, RuleState.BROKEN)
    assert seen[-1] == (RuleState.KEPT, RuleState.KEPT)


def test_a_rule_is_read_out_with_how_it_stands(field: PasswordField) -> None:
    type_text(field.first.line, "abcdefg8")
    names = [label.accessibleName() for label in field.rules.findChildren(QLabel)]
    assert "right: A digit" in names
    assert "not known: Whether IDS wants a symbol is not known" in names


def test_the_repeat_is_not_complained_about_while_it_is_typed(field: PasswordField) -> None:
    type_text(field.first.line, PASSWORD)
    field.second.line.setFocus()
    type_text(field.second.line, PASSWORD[:4])
    assert not field.equal.isVisible()
    QTest.keyClick(field.second.line, Qt.Key.Key_Tab)
    assert field.equal.isVisible()
    assert field.equal.broken
    assert not field.is_usable()


def test_an_equal_repeat_is_told_at_once(field: PasswordField) -> None:
    type_text(field.first.line, PASSWORD)
    type_text(field.second.line, PASSWORD)
    assert field.equal.lines[0].state is RuleState.KEPT
    assert field.is_usable()


def test_a_generated_password_fills_both_and_is_usable(field: PasswordField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed):
        field.set_secret(Secret(PASSWORD))
    assert field.secret() == Secret(PASSWORD)
    assert field.is_usable()
    assert not field.first.is_shown


def test_the_dots_are_counted_as_a_web_page_counts_them(field: PasswordField) -> None:
    type_text(field.first.line, "abc")
    paste(field.first.line, "🦷")
    assert "5 dot" in field.dots.text()


def test_it_is_spelled_only_on_request_and_closes_when_it_changes(field: PasswordField) -> None:
    field.set_secret(Secret("K7"))
    assert spelled(field) == []
    QTest.mouseClick(
        child(field, QPushButton, "staff_password_spelling_panel_toggle"),
        Qt.MouseButton.LeftButton,
    )
    assert {"duże K jak Karol", "cyfra siedem"} <= set(spelled(field))
    type_text(field.first.line, "x")
    assert not field.spelling.disclosure.is_open
    assert spelled(field) == []


def test_wiping_leaves_nothing(field: PasswordField) -> None:
    field.set_secret(Secret(PASSWORD))
    field.spelling.disclosure.set_open(opened=True)
    field.wipe()
    assert not field.secret()
    assert not field.second.line.secret()
    assert spelled(field) == []
    assert not field.dots.isVisible()


def test_another_language_keeps_what_was_typed(field: PasswordField) -> None:
    type_text(field.first.line, PASSWORD)
    QApplication.sendEvent(field, QEvent(QEvent.Type.LanguageChange))
    assert field.secret() == Secret(PASSWORD)


def test_the_field_can_stand_without_repeat_and_rules(show: Show) -> None:
    field = show(PasswordField("account_password", repeat=False))
    type_text(field.first.line, "x")
    assert not field.second.isVisible()
    assert not field.spelling.isVisible()
    assert field.is_usable()
    assert field.first.mapTo(field, QPoint(0, 0)).y() == 0
