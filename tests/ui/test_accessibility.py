"""What a person without eyes or mouse needs of each page: names, labels, keys, an order."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from tests.ui.conftest import Show
from tests.ui.every_page import SCENES, missing_scenes, speak
from wizard.ui.language import LANGUAGES, Language
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.window import WizardWindow

every_scene = pytest.mark.parametrize("scene", SCENES)
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox)
BUTTON_ROW = {"back", "next", "commit", "finish", "cancel", "strip_button"}
"""Their names say all; a description would only be read again on every page."""


def test_every_step_of_every_run_is_among_the_scenes() -> None:
    assert missing_scenes() == set()


def controls(window: QWidget) -> list[QWidget]:
    """Everything that the keyboard can reach, as a user sees it now."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy()
    ]


def heard(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader gets of `widget`."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(what) if interface is not None else ""


@every_scene
def test_a_screen_reader_gets_names_descriptions_labels_and_all_words(
    show: Show, scene: str
) -> None:
    window = show(scene)
    for one in controls(window):
        has_a_name_and_a_description(one)
    several = Counter(one.objectName() for one in controls(window))
    assert [name for name, count in several.items() if count > 1] == []
    fields_have_labels(window)
    no_words_are_hidden(window)
    page = window.currentPage()
    heading = page.findChild(QLabel, "heading")
    assert isinstance(heading, QLabel)
    assert heard(page) == heading.text() != ""
    assert heard(window) == window.windowTitle()


def has_a_name_and_a_description(one: QWidget) -> None:
    """Also an id, by which assistive technology and tests find it in every language."""
    assert one.objectName(), one
    assert heard(one).strip(), one.objectName()
    if one.objectName() not in BUTTON_ROW:
        described = heard(one, QAccessible.Text.Description).strip()
        assert described, one.objectName()
        # A name that says it all may come as the tool tip too; readers leave out such doubles.
        assert one.accessibleDescription() != heard(one), f"{one.objectName()} says its name twice"


def fields_have_labels(window: QWidget) -> None:
    """A name that only a screen reader knows helps nobody who sees."""
    labels = {one.buddy() for one in window.findChildren(QLabel) if one.isVisible()}
    fields = [field for field in controls(window) if isinstance(field, FIELDS)]
    assert [field.objectName() for field in fields if field not in labels] == []
    # A hint inside a field goes when one types, and in high contrast looks like what was typed.
    assert [field.objectName() for field in fields if hint_inside(field)] == []


def hint_inside(field: QWidget) -> str:
    """The text that stands in a field while it is empty."""
    return field.placeholderText() if isinstance(field, (QLineEdit, QPlainTextEdit)) else ""


def no_words_are_hidden(window: QWidget) -> None:
    """An accessible name takes the place of what is written: it must say that too.

    Who speaks to the computer says what stands on a button (WCAG 2.5.3).
    """
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert plain(label.text()) in plain(heard(label)), label.objectName()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.accessibleName():
            assert plain(button.text()).lower() in heard(button).lower(), button.objectName()


@every_scene
def test_what_opens_is_a_button_and_says_whether_it_is_open(show: Show, scene: str) -> None:
    window = show(scene)
    for one in filter(QWidget.isVisible, window.findChildren(Disclosure)):
        assert role(one.button) is QAccessible.Role.PushButton, one.objectName()
        described = heard(one.button, QAccessible.Text.Description)
        assert described.startswith("Open;" if one.is_open else "Closed;"), one.objectName()


@every_scene
def test_answers_of_which_one_counts_are_radio_buttons(show: Show, scene: str) -> None:
    for one in show(scene).findChildren(QRadioButton):
        assert role(one) is QAccessible.Role.RadioButton, one.objectName()


def role(widget: QWidget) -> QAccessible.Role:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).role()


@every_scene
def test_no_two_controls_answer_to_the_same_key(show: Show, language: Language, scene: str) -> None:
    window = show(scene)
    for code in LANGUAGES:
        speak(window, language, code)
        keys = Counter(key for one in window.findChildren(QWidget) if (key := mnemonic(one)))
        assert [key for key, count in keys.items() if count > 1] == [], code


def mnemonic(widget: QWidget) -> str:
    """The key that, with Alt, acts on a visible control; empty when there is none."""
    if not widget.isVisible():
        return ""
    return heard(widget, QAccessible.Text.Accelerator)


@every_scene
def test_tab_goes_down_the_page_through_every_control_and_round_again(
    show: Show, scene: str
) -> None:
    window = show(scene)
    wanted = [one for one in controls(window) if one.isEnabled()]
    walked = walk(window, len(wanted))
    assert {stop(one) for one in wanted} <= {stop(one) for one in walked}
    page = window.currentPage()
    on_page = [one for one in walked if page.isAncestorOf(one)]
    for part in (on_page, walked[len(on_page) :]):
        for one, following in pairwise(part):
            assert reads_on(area(window, one), area(window, following)), (
                f"after {name(one)} comes {name(following)}"
            )
    arrows_reach_every_answer(window)


def reads_on(here: QRect, there: QRect) -> bool:
    """Whether a reader goes from `here` to `there`: down, to the right, or to the next column."""
    if there.bottom() <= here.top():
        return there.left() >= here.right()
    on_one_line = there.top() < here.bottom()
    return not (on_one_line and there.right() <= here.left())


def name(widget: QWidget) -> str:
    """What to call a control in a message."""
    return widget.objectName() or widget.accessibleName() or repr(widget)


def stop(widget: QWidget) -> str:
    """What Tab stops at: of radio buttons that belong together one, the arrows reach the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return ", ".join(map(name, group.buttons())) if group is not None else name(widget)


def arrows_reach_every_answer(window: WizardWindow) -> None:
    """Tab stops once at radio buttons that belong together; the arrows go on from there."""
    for first in {button.group().buttons()[0] for button in radio_buttons(window)}:
        wanted = first.group().buttons()
        first.setFocus()
        reached = [first]
        for _press in wanted[1:]:
            QTest.keyClick(reached[-1], Qt.Key.Key_Down)
            focused = QApplication.focusWidget()
            assert isinstance(focused, QRadioButton)
            reached.append(focused)
        assert reached == wanted


def radio_buttons(window: QWidget) -> list[QRadioButton]:
    """Those that a user sees."""
    return [one for one in window.findChildren(QRadioButton) if one.isVisible()]


def walk(window: WizardWindow, most: int) -> list[QWidget]:
    """Press Tab until the focus comes round; the controls in that order, the page's first first."""
    started = QApplication.focusWidget()
    assert started is not None, "the page gave the focus to nothing"
    walked = [started]
    for _press in range(most + 3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None
        if reached is walked[0]:
            break
        walked.append(reached)
    else:
        pytest.fail("Tab never comes round: " + ", ".join(map(name, walked)))
    page = window.currentPage()
    on_page = [place for place, one in enumerate(walked) if page.isAncestorOf(one)]
    if not on_page:
        return walked
    # The focus may start in the middle of the page: count from the page's first control.
    first = next(place for place in on_page if not page.isAncestorOf(walked[place - 1]))
    return walked[first:] + walked[:first]


def area(window: QWidget, widget: QWidget) -> QRect:
    """Where a control stands in the window, as if the page did not scroll."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def plain(text: str) -> str:
    """Words without mnemonics and invisible places to break."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").replace("\u200b", "")


@every_scene
def test_nothing_has_a_fixed_size_in_pixels(show: Show, qapp: QApplication, scene: str) -> None:
    window = show(scene)
    before = {one: limits(one) for one in ours(window)}
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    qapp.processEvents()
    left = [
        f"{name(one)}: {size}"
        for one, sizes in before.items()
        for size, later in zip(sizes, limits(one), strict=True)
        if 0 < size < LIMITLESS and later <= size
    ]
    qapp.setFont(font)
    assert left == []


LIMITLESS = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""


def limits(widget: QWidget) -> tuple[int, int, int, int]:
    """The sizes that code has set; Qt's own hints are not among them."""
    least, most = widget.minimumSize(), widget.maximumSize()
    return least.width(), least.height(), most.width(), most.height()


def ours(window: WizardWindow) -> list[QWidget]:
    """What is on the page and beside it; Qt's own parts of a wizard are not ours to size."""
    rail = window.sideWidget()
    places = (window.currentPage(), rail)
    found = [one for place in places for one in (place, *place.findChildren(QWidget))]
    return [one for one in found if not one.objectName().startswith("qt_")]
