"""What a person without eyes or mouse needs of each window beside the pages."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from tests.ui.conftest import Show
from tests.ui.every_dialog import DIALOGS
from tests.ui.every_page import speak
from tests.ui.test_accessibility import (
    area,
    controls,
    fields_have_labels,
    has_a_name_and_a_description,
    heard,
    mnemonic,
    name,
    no_words_are_hidden,
    reads_on,
)
from wizard.ui.language import LANGUAGES, Language
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.picture_dialog import PictureDialog

SAY_ALL = {"check_close"}
"""Buttons whose names need no description; those of a message box neither, its words are read."""

every_dialog = pytest.mark.parametrize("dialog", DIALOGS)


@every_dialog
def test_a_screen_reader_gets_names_descriptions_labels_and_all_words(
    show: Show, dialog: str
) -> None:
    def look(opened: QWidget) -> None:
        assert heard(opened)
        for one in controls(opened):
            if not isinstance(opened, QMessageBox) and one.objectName() not in SAY_ALL:
                has_a_name_and_a_description(one)
        fields_have_labels(opened)
        no_words_are_hidden(opened)

    DIALOGS[dialog].show(show(DIALOGS[dialog].scene), look)


@every_dialog
def test_no_two_controls_answer_to_the_same_key(
    show: Show, language: Language, dialog: str
) -> None:
    twice: list[str] = []

    def look(opened: QWidget) -> None:
        keys = Counter(key for one in opened.findChildren(QWidget) if (key := mnemonic(one)))
        twice.extend(key for key, count in keys.items() if count > 1)

    for code in LANGUAGES:
        window = show(DIALOGS[dialog].scene)
        speak(window, language, code)
        DIALOGS[dialog].show(window, look)
        assert twice == [], code


@every_dialog
def test_tab_goes_down_through_every_control_and_round_again(show: Show, dialog: str) -> None:
    walked: list[QWidget] = []

    def look(opened: QWidget) -> None:
        opened.activateWindow()
        QCoreApplication.processEvents()
        wanted = {name(one) for one in controls(opened) if one.isEnabled()}
        here = QApplication.focusWidget()
        assert here is not None, "nothing has the focus"
        while here not in walked:
            walked.append(here)
            QTest.keyClick(here, Qt.Key.Key_Tab)
            here = QApplication.focusWidget()
            assert here is not None
        assert wanted == {name(one) for one in walked}
        first = walked.index(next(one for one in controls(opened) if one in walked))
        in_order = walked[first:] + walked[:first]
        for one, following in pairwise(in_order):
            assert reads_on(area(opened, one), area(opened, following)), (
                f"after {name(one)} comes {name(following)}"
            )

    DIALOGS[dialog].show(show(DIALOGS[dialog].scene), look)


@pytest.mark.parametrize("scene", ["konto", "personel", "form_right", "created"])
def test_a_picture_on_its_page_is_enlarged_by_the_keyboard(show: Show, scene: str) -> None:
    window = show(scene)
    picture = window.currentPage().findChild(GuidePicture)
    assert isinstance(picture, GuidePicture)
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Return)
    dialog = window.findChild(PictureDialog)
    assert isinstance(dialog, PictureDialog)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
