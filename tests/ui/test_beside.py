"""The strip beside the browser, as the window gives way to it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from tests.ui.conftest import Open
from wizard.core.steps import Step


def test_who_asks_for_the_strip_and_goes_back_at_once_stays_in_the_window(
    open_wizard: Open,
) -> None:
    person = open_wizard()
    person.goes_on(Step.KONTO)
    strip_button = person.find(QAbstractButton, "strip_button")
    strip_button.animateClick()  # as its key does: pressed now, released a tenth of a second later
    person.clicks("back")
    person.waits_until(lambda: not strip_button.isDown())
    assert person.step is Step.START
    assert person.window.isVisible()
    assert not person.window.beside.shown


def test_a_program_that_is_ended_leaves_no_strip_behind(open_wizard: Open) -> None:
    person = open_wizard()
    person.goes_on(Step.KONTO)
    person.clicks("strip_button")
    assert person.window.beside.shown
    person.window.end()
    assert not person.window.beside.shown
