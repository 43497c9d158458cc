"""Banner, verdict card, stages and causes: what the user is told, and how it is announced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Announcements, Show, child, type_text
from tests.ui.widgets.samples import CAUSES
from wizard.core.catalogue import CATALOGUE
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.ui.clipboard import Clipboard
from wizard.ui.icons import Icon, IconMark
from wizard.ui.theme import TextRole, Tone, tokens_of
from wizard.ui.widgets.banner import Banner, PracticeBanner
from wizard.ui.widgets.card import Card, CardKind
from wizard.ui.widgets.causes import CausesPanel
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.stage_list import StageList, StageState
from wizard.ui.widgets.themed import Text
from wizard.ui.widgets.verdict_card import VerdictCard


def press(parent: QWidget, name: str) -> None:
    QApplication.processEvents()
    button = child(parent, QPushButton if name != "banner_close" else QToolButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# --- banner -----------------------------------------------------------------------------------


@pytest.fixture
def banner(show: Show) -> Banner:
    return show(Banner())


def test_a_banner_is_hidden_until_there_is_something_to_say(banner: Banner) -> None:
    assert not banner.isVisible()


@pytest.mark.parametrize(
    ("tone", "interrupts"),
    [(Tone.ACCENT, False), (Tone.SUCCESS, False), (Tone.WARNING, True), (Tone.DANGER, True)],
)
def test_only_what_went_wrong_interrupts_the_reader(
    banner: Banner, announced: Announcements, tone: Tone, interrupts: bool
) -> None:
    banner.show_message(tone, "Heading.", "Words.")
    assert (announced.assertive if interrupts else announced.polite) == ["Heading. Words."]
    assert banner.isVisible()


def test_a_banner_has_the_button_that_mends(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message(Tone.DANGER, "Wrong.", mend="Try again", code="N-01")
    with qtbot.waitSignal(banner.mend_requested):
        press(banner, "banner_mend")
    assert banner.code.text() == "N-01"


def test_a_banner_without_a_mend_shows_no_button(banner: Banner) -> None:
    banner.show_message(Tone.ACCENT, "So it is.")
    assert not child(banner, QPushButton, "banner_mend").isVisible()


def test_the_cross_takes_it_away(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message(Tone.ACCENT, "So it is.")
    with qtbot.waitSignal(banner.closed):
        press(banner, "banner_close")
    assert not banner.isVisible()


def test_markup_and_long_words_of_a_site_stay_harmless(banner: Banner) -> None:
    banner.resize(300, 100)
    banner.show_message(Tone.DANGER, "Refused.", "<img src=file:///x>" + "W" * 180)
    assert banner.words.textFormat() is Qt.TextFormat.PlainText
    assert banner.words.minimumSizeHint().width() < 600


def test_practice_is_said_loudly(show: Show) -> None:
    made = show(PracticeBanner())
    assert made.words.text().startswith("PRACTICE")
    assert made.accessibleName() == made.words.text()
    assert made.words.palette().windowText().color() == PracticeBanner.INK


# --- verdict card -----------------------------------------------------------------------------


@pytest.fixture
def card(show: Show) -> VerdictCard:
    return show(VerdictCard(Clipboard()))


RESULTS = [
    Verdict(Outcome.CONFIRMED, Stage.READ_BACK, "panel.example"),
    *(
        Problem(row.code, Stage.SIGN_IN, "panel.example", "Błąd", ("a", "b"))
        if row.outcome is None
        else Verdict(row.outcome, Stage.SAVE, "panel.example", row.code, "Błąd", "x")
        for row in CATALOGUE.values()
    ),
]


@pytest.mark.parametrize("result", RESULTS, ids=lambda r: r.code.value if r.code else "confirmed")
def test_every_result_is_told_with_a_way_out(
    card: VerdictCard, announced: Announcements, result: Verdict | Problem
) -> None:
    card.show_result(result)
    assert card.isVisible()
    assert card.heading.text()
    assert card.cause.text()
    assert "{" not in card.accessibleName()
    assert announced.all == [card.accessibleName()]
    if result.code is not None:
        assert child(card, QPushButton, "verdict_mend").isVisible()
        assert result.code.value not in card.cause.text()


def test_saved_is_not_shown_as_confirmed(card: VerdictCard) -> None:
    looks = []
    for result in RESULTS[:1] + [
        Verdict(outcome, Stage.SAVE, "h", Code.NOTHING_SHOWN)
        for outcome in Outcome
        if outcome is not Outcome.CONFIRMED
    ]:
        card.show_result(result)
        mark = card.findChild(IconMark)
        assert isinstance(mark, IconMark)
        looks.append((mark.icon, card.tone))
    assert looks[0] == (Icon.DONE, Tone.SUCCESS)
    assert all(look != looks[0] for look in looks[1:])


def test_the_details_are_one_press_away_and_can_be_copied(card: VerdictCard) -> None:
    card.show_result(Problem(Code.NAME_NOT_FOUND, Stage.CONNECT, "panel.example"))
    assert not card.facts.isVisible()
    press(card, "verdict_details_toggle")
    assert card.facts.isVisible()
    assert "N-01" in card.facts.text()
    assert "panel.example" in card.facts.text()
    press(card, "verdict_copy")
    assert QGuiApplication.clipboard().text() == card.facts.text()


def test_the_mend_is_asked_for(card: VerdictCard, qtbot: QtBot) -> None:
    card.show_result(Problem(Code.NAME_NOT_FOUND, Stage.CONNECT))
    with qtbot.waitSignal(card.mend_requested):
        press(card, "verdict_mend")


def test_a_cleared_card_shows_nothing_also_after_a_change_of_language(card: VerdictCard) -> None:
    card.show_result(RESULTS[0])
    card.clear()
    QApplication.sendEvent(card, QEvent(QEvent.Type.LanguageChange))
    assert not card.isVisible()


# --- stages -----------------------------------------------------------------------------------


@pytest.fixture
def stages(show: Show) -> StageList:
    return show(StageList())


def test_a_running_push_ticks_off_its_stages(stages: StageList, announced: Announcements) -> None:
    for stage in Stage:
        stages.begin(stage)
    assert [stages.state_of(stage) for stage in Stage] == [StageState.DONE] * 5 + [
        StageState.RUNNING
    ]
    assert len(announced.polite) == len(Stage)
    assert stages.bar.isVisible()
    stages.finish()
    assert all(stages.state_of(stage) is StageState.DONE for stage in Stage)
    assert not stages.bar.isVisible()


def test_the_failing_stage_is_named(stages: StageList) -> None:
    stages.begin(Stage.SAVE)
    stages.fail(Stage.SAVE)
    assert stages.state_of(Stage.FIND_SETTINGS) is StageState.DONE
    assert stages.state_of(Stage.SAVE) is StageState.FAILED
    assert stages.state_of(Stage.READ_BACK) is StageState.WAITING
    words = child(stages, QLabel, "stage_save")
    assert words.accessibleName().endswith(": stopped here")


def test_a_doubtful_stage_is_not_called_failed(stages: StageList) -> None:
    stages.doubt(Stage.SAVE)
    assert stages.state_of(Stage.SAVE) is StageState.UNKNOWN
    assert child(stages, QLabel, "stage_save").accessibleName().endswith(": not known")


def test_a_new_push_starts_from_nothing(stages: StageList) -> None:
    stages.fail(Stage.SAVE)
    stages.reset()
    assert all(stages.state_of(stage) is StageState.WAITING for stage in Stage)


def test_the_bar_moves_only_when_that_is_welcome(
    stages: StageList, monkeypatch: pytest.MonkeyPatch
) -> None:
    stages.begin(Stage.SAVE)
    assert stages.bar.maximum() == len(Stage)
    assert stages.bar.value() == list(Stage).index(Stage.SAVE)
    monkeypatch.setattr("wizard.ui.widgets.stage_list.wants_reduced_motion", lambda: False)
    stages.begin(Stage.READ_BACK)
    assert stages.bar.maximum() == 0


# --- causes -----------------------------------------------------------------------------------


@pytest.fixture
def causes(show: Show) -> CausesPanel:
    made = CausesPanel()
    made.set_causes(CAUSES, "en")
    return show(made)


def read(panel: CausesPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_the_causes_are_one_press_away(causes: CausesPanel) -> None:
    assert "There is no Konto tab" not in read(causes)
    press(causes, "causes_panel_toggle")
    for cause in CAUSES:
        assert cause.cause.en in read(causes)
        assert cause.remedy.en in read(causes)


def test_other_causes_replace_them(causes: CausesPanel) -> None:
    press(causes, "causes_panel_toggle")
    causes.set_causes(CAUSES[1:], "pl")
    QApplication.processEvents()
    assert "Strona jest w innym języku" in read(causes)
    assert "There is no Konto tab" not in read(causes)


def test_a_sheet_can_be_asked_for(causes: CausesPanel, qtbot: QtBot) -> None:
    press(causes, "causes_panel_toggle")
    with qtbot.waitSignal(causes.sheet_requested):
        press(causes, "causes_sheet")


def test_something_else_is_written_down_and_kept(
    causes: CausesPanel, qtbot: QtBot, announced: Announcements
) -> None:
    press(causes, "causes_panel_toggle")
    type_text(child(causes, QPlainTextEdit, "causes_note"), "Zakładka nazywa się Moje konto")
    with qtbot.waitSignal(causes.note_written) as told:
        press(causes, "causes_keep_note")
    assert told.args == ["Zakładka nazywa się Moje konto"]
    assert announced.polite == ["The note is kept"]


def test_an_empty_note_is_not_kept_but_asked_for(causes: CausesPanel, qtbot: QtBot) -> None:
    press(causes, "causes_panel_toggle")
    with qtbot.assertNotEmitted(causes.note_written):
        press(causes, "causes_keep_note")
    assert child(causes, QPlainTextEdit, "causes_note").hasFocus()


def test_tab_leaves_the_note(causes: CausesPanel) -> None:
    press(causes, "causes_panel_toggle")
    note = child(causes, QPlainTextEdit, "causes_note")
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert not note.hasFocus()


def test_a_disclosure_says_whether_it_is_open(show: Show, qtbot: QtBot) -> None:
    made = show(Disclosure("more"))
    made.set_heading("&More")
    assert made.button.accessibleName() == "More"
    assert made.button.accessibleDescription() == "Closed; press to open"
    with qtbot.waitSignal(made.opened):
        QTest.keyClick(made.button, Qt.Key.Key_Space)
    assert made.button.accessibleDescription() == "Open; press to close"


# --- cards ------------------------------------------------------------------------------------


def test_the_cards_of_the_two_accounts_look_different(show: Show) -> None:
    smiletps, staff = Card(CardKind.SMILETPS), Card(CardKind.STAFF)
    marks = []
    for made in (smiletps, staff):
        show(made).set_heading("Account")
        mark = made.findChild(IconMark)
        assert isinstance(mark, IconMark)
        marks.append((mark.icon, made.heading.palette().windowText().color().name()))
    assert marks[0][0] is not marks[1][0]
    assert marks[0][1] != marks[1][1]
    assert smiletps.accessibleName() == "Account"


def test_a_tone_is_kept_on_a_wizards_page(qtbot: QtBot) -> None:
    """QWizard's pages stand on Base; a label there would be painted in another role's colour."""
    wizard, page = QWizard(), QWizardPage()
    qtbot.addWidget(wizard)
    wizard.setWizardStyle(QWizard.WizardStyle.ModernStyle)
    text = Text(TextRole.BODY, Tone.DANGER)
    text.setText("███")
    QVBoxLayout(page).addWidget(text)
    wizard.addPage(page)
    wizard.show()
    QApplication.processEvents()
    across = text.fontMetrics().averageCharWidth()
    middle = text.grab().toImage().pixelColor(across, text.height() // 2)
    assert middle == tokens_of(text).danger
