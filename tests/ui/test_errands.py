"""Receipt, sheet, calendar, report, check and unlink: what a user gets from each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.stand_ins import CONFIRMED, BookInMemory, ScriptedSmileTps, context
from wizard.core.linked import LinkedDoctor
from wizard.core.outcomes import Code, Outcome, Problem
from wizard.core.secret import Secret
from wizard.ui.check_dialog import CheckDialog
from wizard.ui.context import Context
from wizard.ui.paper import document, receipt, sheet
from wizard.ui.window import WizardWindow

PASSWORD = "Kanarek-42"
MOMENT = datetime(2026, 11, 22, 12, tzinfo=UTC)
DOCTOR = LinkedDoctor(
    identifier="d1",
    doctor="Dr Łucja Żak",
    staff_login="smiletps-zak",
    address="https://smiletps.example",
    account="recepcja@gabinet.example",
    linked_at=MOMENT,
    pushed_at=MOMENT,
    outcome=Outcome.CONFIRMED,
    roles_confirmed_at=MOMENT,
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[WizardWindow]:
    """A window that knows one doctor, after a confirmed push."""
    made = WizardWindow(context(book=BookInMemory({"d1": DOCTOR})))
    qtbot.addWidget(made)
    session = made.context.session
    session.result, session.identifier = CONFIRMED, "d1"
    session.staff_password = Secret(PASSWORD)
    yield made
    made.hide()


@pytest.fixture
def saves_as(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder into which the person saves, under the name that the dialog proposes."""

    def choose(_parent: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        return str(tmp_path / Path(proposal).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return tmp_path


def test_the_receipt_names_who_what_and_when_but_no_password(
    window: WizardWindow, saves_as: Path
) -> None:
    window.errands.save_receipt(DOCTOR)
    (saved,) = saves_as.iterdir()
    assert saved.read_bytes().startswith(b"%PDF")
    text = document("Receipt", receipt(DOCTOR, CONFIRMED, "Zarządzanie preskrypcjami*", "1"))
    words = text.toPlainText()
    for fact in ("Dr Łucja Żak", "smiletps-zak", "Zarządzanie preskrypcjami*", "Confirmed"):
        assert fact in words
    assert PASSWORD not in words


def test_the_sheet_for_the_doctor_has_all_steps_and_ticks_one_role_only(
    window: WizardWindow, saves_as: Path
) -> None:
    window.errands.save_sheet()
    (saved,) = saves_as.iterdir()
    assert saved.read_bytes().startswith(b"%PDF")
    assert saved.read_bytes().count(b"/Type /Page\n") == 1
    words = document("Sheet", sheet(window.context.parts.guide, "en")).toPlainText()
    for label in ("Konto", "Personel", "Dodaj nowe konto", "Utwórz", "Zaktualizuj dane"):
        assert label in words
    assert words.count("☑") == 1
    assert words.count("☐") == 6
    assert "☑ Zarządzanie preskrypcjami" in words


def test_the_sheet_explains_the_site_s_words_in_the_order_of_the_form(window: WizardWindow) -> None:
    guide = window.context.parts.guide
    words = document("Sheet", sheet(guide, "en")).toPlainText()
    places = [words.index(part) for part in ("Imię (first name)", "tick only", "☐ ", "☑ ")]
    assert places == sorted(places)
    assert guide.roles[1].gloss.en in words
    assert "(" not in document("Sheet", sheet(guide, "pl")).toPlainText().partition("Imię")[0]


def test_the_calendar_gets_the_day_of_renewal(window: WizardWindow, saves_as: Path) -> None:
    asked: list[tuple[Path, date, str, str, str]] = []

    def write(target: Path, day: date, title: str, words: str, key: str) -> Problem | None:
        asked.append((target, day, title, words, key))
        return None

    window.context.parts = replace(window.context.parts, write_reminder=write)
    window.errands.save_calendar(DOCTOR)
    ((target, day, title, _words, key),) = asked
    assert target == saves_as / "staff-account-smiletps-zak.ics"
    assert day == date(2027, 2, 20)
    assert "Dr Łucja Żak" in title
    assert key == "d1"


def test_a_report_that_cannot_be_written_is_told_with_its_code(
    window: WizardWindow, saves_as: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "wizard.ui.errands.say", lambda _parent, title, words: told.append(f"{title} {words}")
    )
    monkeypatch.setattr(
        window.context.parts.reports,
        "write_bundle",
        lambda target: Problem(Code.FILE_NOT_WRITTEN, named=(str(target),)),
    )
    window.errands.save_report()
    assert len(told) == 1
    assert "K-12" in told[0]


def test_unlinking_asks_first_and_forgets_entry_and_kept_password(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    parts = window.context.parts
    kept = replace(DOCTOR, password_kept=True)
    parts.book.remember(kept)
    parts.store.keep("d1", Secret(PASSWORD))
    monkeypatch.setattr("wizard.ui.errands.ask_to_unlink", lambda _parent, _login: False)
    window.errands.unlink(kept)
    assert parts.book.linked()
    monkeypatch.setattr("wizard.ui.errands.ask_to_unlink", lambda _parent, _login: True)
    with qtbot.waitSignal(window.errands.book_changed):
        window.errands.unlink(kept)
    assert not parts.book.linked()
    assert parts.store.read("d1") is None


def answered(made: Context, qtbot: QtBot, window: WizardWindow) -> CheckDialog:
    """A check dialog in which the password was typed and "Check now" pressed, at its end."""
    dialog = CheckDialog(made, DOCTOR, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.password.line.setText("abc")
    with qtbot.waitSignal(dialog.panel.ended):
        dialog.look_button.click()
    return dialog


def test_a_check_looks_and_changes_nothing(qtbot: QtBot) -> None:
    smiletps = ScriptedSmileTps()
    window = WizardWindow(context(smiletps))
    qtbot.addWidget(window)
    dialog = answered(window.context, qtbot, window)
    assert smiletps.checks == ["smiletps-zak"]
    assert not smiletps.requests
    assert dialog.panel.result == CONFIRMED
    QTimer.singleShot(0, dialog.reject)
    dialog.exec()
    assert not dialog.password.line.text()
    assert not [top for top in QApplication.topLevelWidgets() if top.isVisible()]
