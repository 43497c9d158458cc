"""The document's answers to the questions of a site: found by their labels, never guessed."""

from __future__ import annotations

import pytest

from wizard.commands.watch import CommandWatch, StopSignal
from wizard.core.request import AnswerKind, Question
from wizard.core.secret import Secret


def answered(label: str, answers: dict[str, str]) -> str | None:
    """What the watch answers, in the clear."""
    secrets = {name: Secret(text) for name, text in answers.items()}
    watch = CommandWatch(StopSignal(), secrets, writes=True)
    found = watch.ask(Question(label, AnswerKind.TEXT))
    return found.reveal() if found else None


@pytest.mark.parametrize(
    "asked",
    ["Kod z SMS", "  kod z sms *", "Kod z SMS (wymagane)", "Podaj kod z SMS: 6 cyfr", "Kod"],
)
def test_an_answer_is_found_by_its_label_or_a_part_of_it(asked: str) -> None:
    assert answered(asked, {"Kod z SMS": "123456", "Obecne hasło": "x"}) == "123456"


def test_the_very_label_comes_first() -> None:
    assert answered("Hasło", {"Obecne hasło": "a", "Hasło": "b"}) == "b"


@pytest.mark.parametrize("asked", ["Hasło", "PIN", ""])
def test_two_that_fit_and_none_that_fits_are_no_answer(asked: str) -> None:
    assert answered(asked, {"Obecne hasło": "a", "Nowe hasło": "b"}) is None
