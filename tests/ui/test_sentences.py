"""Single sentences in five languages: problems, plural forms, dates, the names of the accounts."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from wizard.core.catalogue import CATALOGUE
from wizard.core.outcomes import Code, Problem, Stage, Verdict
from wizard.core.steps import Step
from wizard.ui.dates import day_words
from wizard.ui.language import LANGUAGES, Language
from wizard.ui.words import step_title, tell

every_language = pytest.mark.parametrize("code", LANGUAGES)


@every_language
@pytest.mark.parametrize("code_of_problem", Code, ids=lambda one: str(one.value))
def test_every_problem_has_its_sentences(
    language: Language, code: str, code_of_problem: Code
) -> None:
    language.switch(code)
    row = CATALOGUE[code_of_problem]
    result: Verdict | Problem = (
        Problem(code_of_problem, Stage.SAVE, "panel.example", "Nie", ("x",))
        if row.outcome is None
        else Verdict(row.outcome, Stage.SAVE, "panel.example", code_of_problem, "Nie", "x")
    )
    told = tell(result)
    parts = (told.heading, told.whose, told.cause, told.action, told.button)
    # Who stopped a push has nothing to mend.
    assert all(part.strip() for part in parts if part or code_of_problem is not Code.CANCELLED)
    assert not re.search(r"\{\w+\}", " ".join(parts))
    if code != "en":
        language.switch("en")
        english = tell(result)
        assert told.cause != english.cause
        assert told.action != english.action


@every_language
def test_no_two_steps_have_the_same_title(language: Language, code: str) -> None:
    language.switch(code)
    titles = [step_title(step) for step in Step]
    assert len(set(titles)) == len(titles)


@every_language
def test_qt_speaks_the_language_too(language: Language, code: str) -> None:
    language.switch(code)
    cut = QCoreApplication.translate("QLineEdit", "Cu&t").replace("&", "")
    expected = {"pl": "Wytnij", "en": "Cut", "uk": "Вирізати", "de": "Ausschneiden"}
    assert cut == {**expected, "cs": "Vyjmout"}[code]


DAYS = {
    "pl": "4 maja 2026",
    "en": "4 May 2026",
    "uk": "4 травня 2026",
    "de": "4. Mai 2026",
    "cs": "4. května 2026",
}


@every_language
def test_dates_are_written_as_in_that_language(language: Language, code: str) -> None:
    language.switch(code)
    assert day_words(date(2026, 5, 4)) == DAYS[code].replace(" ", "\u00a0")


COUNTED = {
    "pl": {1: "jeszcze około 1 minuty", 2: "jeszcze około 2 minut", 5: "jeszcze około 5 minut"},
    "en": {1: "about 1 minute left", 2: "about 2 minutes left"},
    "uk": {1: "ще близько 1 хвилини", 2: "ще близько 2 хвилин", 21: "ще близько 21 хвилини"},
    "de": {1: "noch etwa 1 Minute", 2: "noch etwa 2 Minuten"},
    "cs": {1: "zbývá asi 1 minuta", 2: "zbývají asi 2 minuty", 5: "zbývá asi 5 minut"},
}


@every_language
def test_numbers_take_their_plural_form(language: Language, code: str) -> None:
    language.switch(code)
    for number, words in COUNTED[code].items():
        said = QCoreApplication.translate("StepRail", "about %n minute(s) left", "", number)
        assert said == words


@every_language
def test_names_of_the_two_accounts_are_never_the_same(language: Language, code: str) -> None:
    language.switch(code)
    say = QCoreApplication.translate
    pairs = (
        (say("AccountCard", "E-mail or login at SmileTPS"), say("StaffFields", "Staff login")),
        (say("AccountCard", "Password at SmileTPS"), say("StaffFields", "Staff password")),
        (
            say("AccountCard", "Your SmileTPS account"),
            say("StaffFields", "The Staff Account on IDS"),
        ),
    )
    for smiletps, staff in pairs:
        assert smiletps != staff
        assert "SmileTPS" in smiletps
        assert "SmileTPS" not in staff


def test_an_unknown_language_means_polish(language: Language) -> None:
    language.switch("xx")
    assert language.code == "pl"


def test_who_stopped_a_push_is_not_told_to_mend_anything() -> None:
    assert tell(Problem(Code.CANCELLED)).whose == ""
    assert tell(Problem(Code.SIGN_IN_REFUSED)).whose != ""
