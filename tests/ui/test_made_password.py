"""The password that the wizard makes keeps the rules of the guide pack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.ui.person import Person
from tests.ui.stand_ins import context, guide
from wizard.core.guide import Rules
from wizard.core.rules import known, unverified
from wizard.core.session import Session
from wizard.core.steps import Run, Step
from wizard.ui.window import WizardWindow

SHIPPED = guide().rules

At = Callable[[Rules], Person]


@pytest.fixture
def at_the_form(qtbot: QtBot) -> Iterator[At]:
    """Open the window at step 3, with a guide pack that knows these rules."""
    opened: list[WizardWindow] = []

    def open_there(rules: Rules) -> Person:
        outside = context()
        outside.parts = replace(outside.parts, load_guide=lambda: replace(guide(), rules=rules))
        window = WizardWindow(outside)
        opened.append(window)
        person = Person(qtbot, window)
        window.begin(Session(run=Run.CREATE, step=Step.FORM, doctor="Dr Łucja Żak"))
        return person

    yield open_there
    for window in opened:
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(
    ("rules", "length"),
    [
        pytest.param(SHIPPED, 16, id="shipped"),
        pytest.param(replace(SHIPPED, password_longest=known(12)), 12, id="known-limit"),
        pytest.param(replace(SHIPPED, password_longest=unverified(10)), 10, id="reported-limit"),
        pytest.param(replace(SHIPPED, password_shortest=known(20)), 20, id="known-minimum"),
    ],
)
def test_a_made_password_is_as_long_as_the_rules_want(
    at_the_form: At, rules: Rules, length: int
) -> None:
    person = at_the_form(rules)
    person.clicks("make_password")
    made = person.window.context.made
    assert made is not None
    assert len(made.reveal()) == length
    words = person.reads()
    assert "Too long" not in words
    assert "Too short" not in words
