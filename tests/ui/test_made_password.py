"""The password that the wizard makes keeps the rules of the guide pack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.ui.person import Person
from tests.ui.stand_ins import context, guide
from wizard.core.password import PasswordRules, check_password
from wizard.core.rules import Severity, known, unverified
from wizard.core.session import Session
from wizard.core.steps import Run, Step
from wizard.ui.window import WizardWindow

SHIPPED = guide().password_rules

At = Callable[[PasswordRules], Person]


@pytest.fixture
def at_the_form(qtbot: QtBot) -> Iterator[At]:
    """Open the window at step 3, with a guide pack that knows these rules."""
    opened: list[WizardWindow] = []

    def open_there(rules: PasswordRules) -> Person:
        outside = context()
        knowing = replace(guide(), password_rules=rules)
        outside.parts = replace(outside.parts, load_guide=lambda: knowing)
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
        pytest.param(replace(SHIPPED, longest=known(12)), 12, id="known-limit"),
        pytest.param(replace(SHIPPED, longest=unverified(10)), 10, id="reported-limit"),
        pytest.param(replace(SHIPPED, shortest=known(20)), 20, id="known-minimum"),
        pytest.param(replace(SHIPPED, classes=known(4)), 16, id="four-classes"),
    ],
)
def test_a_made_password_is_as_long_as_the_rules_want(
    at_the_form: At, rules: PasswordRules, length: int
) -> None:
    person = at_the_form(rules)
    person.clicks("make_password")
    made = person.window.context.made
    assert made is not None
    assert len(made.reveal()) == length
    words = person.reads()
    assert "Too long" not in words
    assert "Too short" not in words
    assert not [each for each in check_password(made, rules) if each.severity is Severity.BLOCK]


def test_who_does_not_see_the_dots_is_told_that_a_password_was_made(
    at_the_form: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "wizard.ui.pages.staff_fields.announce", lambda _source, words: said.append(words)
    )
    at_the_form(SHIPPED).clicks("make_password")
    assert said == ["A strong password was made. It is in both fields."]
