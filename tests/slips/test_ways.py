"""Slips S30 to S34: ways through the wizard that are not the straight one."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton

from tests.slips.books import ANNA
from tests.slips.conftest import OpensWizard
from tests.slips.desk import LOGIN, PASSWORD, Clerk, staff_typed
from tests.ui.stand_ins import BookInMemory
from wizard.core.linked import InterruptedSession
from wizard.core.roles import Role
from wizard.core.steps import Run, Step
from wizard.ui.widgets.picture import GuidePicture


def test_s30_closed_at_step_three_it_goes_on_there_tomorrow(opens_wizard: OpensWizard) -> None:
    book = BookInMemory()
    clerk = opens_wizard(book=book)
    clerk.walks_to(Step.FORM, Run.CREATE)
    clerk.fills_the_form()
    clerk.types("ids_title", "mgr")
    QTimer.singleShot(0, clerk.answers("ask_to_close", "Close"))
    clerk.window.close()
    assert not clerk.window.isVisible()
    assert book.kept is not None
    assert book.kept.step is Step.FORM  # by name: pages may move before tomorrow

    again = opens_wizard(book=book)
    again.is_told("page_start", "Continue: Fill in the form (Dr Łucja Żak)")
    again.is_told("go_on_card", "What you typed is still here. The passwords were not kept")
    again.goes_on(Step.FORM)
    assert again.text_of("staff_login") == LOGIN
    assert again.text_of("ids_title") == "mgr"
    assert again.text_of("staff_password") == ""
    again.is_told("roles_card", "Nothing is ticked yet")
    again.is_blocked()
    again.goes_back(Step.PERSONEL)


def test_s30_a_password_in_the_store_of_the_computer_is_told(opens_wizard: OpensWizard) -> None:
    anna = replace(ANNA, password_kept=True)
    kept = InterruptedSession(
        Run.UPDATE, Step.UPDATE, identifier="anna", staff_login=anna.staff_login
    )
    clerk = opens_wizard(book=BookInMemory({"anna": anna}, kept))
    clerk.is_told("go_on_card", "is in the credential store of this computer")
    clerk.goes_on(Step.UPDATE)
    assert clerk.window.context.session.keep_password


def test_s31_who_has_an_account_already_is_still_asked_for_its_roles(
    opens_wizard: OpensWizard,
) -> None:
    clerk = opens_wizard()
    clerk.is_told("page_start", "I already have a Staff Account", "Check its roles")
    clerk.chooses(Run.HAVE_ONE)
    clerk.types("staff_login", LOGIN)
    clerk.types_password()
    clerk.is_told("roles_card", "Nothing is ticked yet")
    clerk.is_told("page_account", "Tick the role that is ticked on IDS")
    clerk.is_blocked()
    clerk.ticks(Role.PRESCRIPTIONS)
    assert clerk.can_go_on()


# --- a sheet for the doctor --------------------------------------------------------------------


def saves_as(target: Path) -> None:
    """Type a file's name into the dialog that opens, and press Save."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.findChildren(QLineEdit)[0].setText(str(target))
    (save,) = (one for one in dialog.findChildren(QPushButton) if one.text() == "&Save")
    save.click()


def ink_of(pdf: Path) -> list[bytes]:
    """What is drawn on the pages of a PDF, and nothing of its dates and numbers."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf.read_bytes(), re.DOTALL)
    # An object of its own bears a last byte that was taken for a line end.
    return [zlib.decompressobj().decompress(each) for each in streams if each.startswith(b"x")]


def sheet_of(clerk: Clerk, target: Path) -> list[bytes]:
    """Open "I do not see this", and save the sheet."""
    clerk.clicks("causes_panel_toggle")
    QTimer.singleShot(0, lambda: saves_as(target))
    clerk.clicks("causes_sheet")
    return ink_of(target)


def test_s32_who_has_no_personel_tab_gets_the_cause_and_a_sheet_for_the_doctor(
    opens_wizard: OpensWizard, tmp_path: Path
) -> None:
    clerk = opens_wizard()
    clerk.has_come_to(Step.PERSONEL, Run.CREATE)
    clerk.clicks("causes_panel_toggle")
    (cause,) = (
        each
        for each in clerk.window.context.parts.guide.step(Step.PERSONEL).causes
        if each.key == "not_the_owner"
    )
    clerk.is_told("causes", cause.cause.in_language("en"), cause.remedy.in_language("en"))
    clerk.clicks("causes_panel_toggle")
    before = sheet_of(clerk, tmp_path / "before.pdf")
    assert sum(map(len, before)) > 1000

    clerk.goes_on(Step.FORM)
    clerk.fills_the_form()
    assert clerk.text_of("staff_password") == PASSWORD
    after = sheet_of(clerk, tmp_path / "after.pdf")
    assert after == before  # whatever was typed: it is not on the sheet
    clerk.hears("Saved: after.pdf")


def test_s33_the_browser_that_fills_in_is_told_before_with_a_picture(
    opens_wizard: OpensWizard,
) -> None:
    clerk = opens_wizard()
    clerk.has_come_to(Step.FORM, Run.CREATE)
    clerk.is_told(
        "page_form",
        "your browser may fill in the doctor’s own login and password",
        "Clear those fields and paste the login and password from this window",
        "If it offers to save the password, say no",
    )
    warning = next(
        one
        for one in clerk.window.currentPage().findChildren(QLabel)
        if one.text().startswith("On IDS your browser may fill in")
    )
    page = clerk.window.currentPage()
    field = clerk.find(QLineEdit, "staff_login")
    assert warning.mapTo(page, warning.pos()).y() < field.mapTo(page, field.pos()).y()
    picture = clerk.find(GuidePicture, "guide_picture")
    assert "the browser may put the doctor’s password here" in picture.accessibleDescription()
    assert "Your browser may put the doctor’s" in picture.picture.svg


def test_s34_a_login_that_is_taken_leads_back_to_a_new_one(opens_wizard: OpensWizard) -> None:
    clerk = opens_wizard()
    clerk.chooses(Run.CREATE)
    for step in (Step.PERSONEL, Step.FORM):
        clerk.goes_on(step)
    proposed = clerk.text_of("staff_login")
    clerk.types_password()
    clerk.ticks(Role.PRESCRIPTIONS)
    clerk.goes_on(Step.CREATED)
    clerk.clicks("ids_shows_name_taken")
    clerk.is_told("created_card", "Somebody uses this login already. Choose another one here")
    clerk.goes_on(Step.FORM)
    fresh = clerk.text_of("staff_login")
    assert fresh
    assert fresh != proposed
    chips = [
        one.text()
        for one in clerk.window.currentPage().findChildren(QPushButton)
        if one.objectName().startswith("staff_login_proposal") and one.isVisible()
    ]
    assert chips
    assert proposed not in chips
    assert clerk.text_of("staff_password") == PASSWORD
    clerk.is_told("roles_card", "Correct: only prescriptions")
    clerk.goes_on(Step.CREATED)
    clerk.is_blocked()  # the answer of before does not hold for the new login


@pytest.mark.parametrize("answer", ["ids_shows_created", "ids_shows_name_taken"])
def test_s34_nothing_goes_on_before_the_answer(opens_wizard: OpensWizard, answer: str) -> None:
    clerk = opens_wizard()
    clerk.has_come_to(Step.CREATED, Run.CREATE, **staff_typed())
    clerk.is_told("page_created", "Say what IDS shows")
    clerk.is_blocked()
    clerk.clicks(answer)
    assert clerk.can_go_on()
