"""How the pages are laid out: what belongs together stands together, what is needed is seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStyleFactory,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from tests.ui.every_page import SCENES, control
from wizard.ui.fusion import CalmFusion
from wizard.ui.pages.guide_step import GuideStepPage
from wizard.ui.pages.step_page import WIDEST
from wizard.ui.theme import em
from wizard.ui.widgets.causes import CausesPanel
from wizard.ui.widgets.step_rail import StepRail
from wizard.ui.widgets.themed import Text
from wizard.ui.window import HEIGHT, WIDTH


@pytest.fixture
def calm(qapp: QApplication) -> Iterator[None]:
    """The look that Linux gets."""
    qapp.setStyle(CalmFusion())
    yield
    qapp.setStyle(QStyleFactory.create("Fusion"))


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("scene", SCENES)
def test_a_label_is_nearer_to_its_own_field_than_to_the_one_above(show: Show, scene: str) -> None:
    window = show(scene)
    fields = [place(one, window) for one in window.findChildren(QLineEdit) if one.isVisible()]
    for label in window.findChildren(QLabel):
        field = label.buddy()
        if field is None or not label.isVisible():
            continue
        words, own = place(label, window), place(field, window)
        above = [
            words.top() - other.bottom()
            for other in fields
            if other.bottom() < words.top() and other.left() <= words.right()
            if other.right() >= words.left()
        ]
        assert own.top() - words.bottom() < min(above, default=HEIGHT), label.text()


@pytest.mark.usefixtures("calm")
@pytest.mark.parametrize("scene", ["konto", "personel", "created"])
def test_a_step_on_ids_shows_all_its_targets_without_scrolling(
    show: Show, qtbot: QtBot, scene: str
) -> None:
    window = show(scene, "pl", practice=False)
    window.resize(WIDTH, HEIGHT)
    page = window.currentPage()
    assert isinstance(page, GuideStepPage)
    for causes in page.findChildren(CausesPanel):
        causes.disclosure.set_open(opened=False)
    (area,) = page.findChildren(QScrollArea, "scroll")
    content = area.widget()
    assert content is not None

    def lowest() -> int:
        bottom = page.picture.target_area().toAlignedRect().bottomLeft()
        return page.picture.mapTo(content, bottom).y()

    for number in range(1, len(page.guide.actions) + 1):
        page.picture.set_target(number)
        qtbot.waitUntil(lambda: lowest() <= area.viewport().height())


@pytest.mark.usefixtures("calm")
def test_all_dots_of_a_made_password_are_seen(show: Show, qtbot: QtBot) -> None:
    window = show("form_right", "pl", practice=False)
    window.resize(WIDTH, HEIGHT)
    line = control(window, "staff_password_repeat")
    assert isinstance(line, QLineEdit)
    dots = line.fontMetrics().horizontalAdvance(line.displayText())
    qtbot.waitUntil(lambda: dots < line.contentsRect().width())


def test_a_step_on_ids_says_each_thing_once(show: Show) -> None:
    for scene in ("konto", "personel", "created"):
        window = show(scene, "pl", practice=False)
        page = window.currentPage()
        assert isinstance(page, GuideStepPage)
        assert page.guide.title.pl not in {one.text() for one in page.findChildren(QLabel)}


def test_the_rail_shows_the_steps_of_the_way_that_is_chosen(show: Show) -> None:
    window = show("start_linked", practice=False)
    rail = window.findChild(StepRail)
    assert isinstance(rail, StepRail)
    for name, steps in (("create", 7), ("have_one", 4), ("update_smiletps-jan", 3)):
        choice = control(window, name)
        assert isinstance(choice, QRadioButton)
        choice.setChecked(True)
        assert f"of {steps}" in rail.accessibleName(), name


def test_the_note_stands_apart_from_the_causes_above_it(show: Show) -> None:
    window = show("konto_causes")
    causes = window.currentPage().findChild(CausesPanel)
    assert isinstance(causes, CausesPanel)
    label = place(causes.something_else, window)
    lines = [place(one, window) for one in causes.findChildren(Text) if one.isVisible()]
    above = sorted((one for one in lines if one.bottom() < label.top()), key=QRect.top)
    gaps = [lower.top() - upper.bottom() for upper, lower in pairwise(above)]
    assert label.top() - above[-1].bottom() > max(gaps)


def test_the_update_page_says_all_that_is_missing_not_the_first_part_only(show: Show) -> None:
    missing = show("update_blank").currentPage().findChild(QLabel, "missing")
    assert isinstance(missing, QLabel)
    for part in (
        "Type the staff login.",
        "Type the staff password and repeat it.",
        "Tick the role that is ticked on IDS.",
        "Type your password at SmileTPS.",
    ):
        assert part in missing.text()


def test_on_a_large_screen_fields_and_pictures_do_not_grow_without_end(
    show: Show, qtbot: QtBot
) -> None:
    window = show("form_right")
    content = control(window.currentPage(), "content")
    widest = em(window, WIDEST)
    window.resize(2 * widest, HEIGHT)
    qtbot.waitUntil(lambda: content.width() == widest)
    assert content.mapTo(window.currentPage(), QPoint(0, 0)).x() < em(window, 2)
