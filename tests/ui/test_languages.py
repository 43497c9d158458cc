"""No screen shows a word of another language: all pages, states and dialogs, in five languages."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWizard

from tests.ui import every_page, pseudo_locale
from tests.ui.conftest import Show
from tests.ui.every_dialog import DIALOGS
from tests.ui.every_page import ANNA, JAN, SCENES, open_everything, speak
from tests.ui.stand_ins import context, guide
from tests.ui.words_on_screen import words_on_screen
from tools import translations
from wizard import paths
from wizard.core.catalogue import CATALOGUE
from wizard.core.outcomes import Code, Problem, Stage, Verdict
from wizard.core.spelling import spell
from wizard.core.steps import Step
from wizard.ui.language import LANGUAGES, Language
from wizard.ui.pages.doctor_words import day_words
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.picture_drawing import PictureDrawing
from wizard.ui.window import WizardWindow
from wizard.ui.words import step_title, tell

every_scene = pytest.mark.parametrize("scene", SCENES)
every_language = pytest.mark.parametrize("code", LANGUAGES)

OWN = (
    ANNA.doctor,
    ANNA.staff_login,
    JAN.staff_login,
    ANNA.account,
    "Dr Łucja Żak",
    "smiletps-zak",
    "smiletps",
    "https://",
    "Błędne hasło",
    "Kod z aplikacji uwierzytelniającej",
    "Test store",
    "/media/usb/smiletps.pdf",
    every_page.HOST,
    every_page.PRACTICE.account,
    every_page.PRACTICE.account_password,
    *LANGUAGES.values(),
)
"""What a user typed, what a site said, and names that are the same in each language."""

QT_S_OWN = ("Zamknij",)
"""The standard buttons of a dialog: Qt's own catalogue has them."""


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up catalogue, under the name of Polish."""
    return pseudo_locale.make(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture
def marked(qapp: QApplication, made_up: Path) -> Iterator[Language]:
    """The made-up language; English again afterwards."""
    made = Language(qapp, made_up)
    made.switch("pl")
    yield made
    made.switch("en")


# --- what may stand on a screen --------------------------------------------------------------


def site_words() -> set[str]:
    """The words of the two sites: the same in every language."""
    loaded = guide()
    labels = {role.label for role in loaded.roles} | {role.detail for role in loaded.roles}
    labels |= {field.label.text for field in loaded.form_fields}
    labels |= {action.label.text for step in loaded.steps for action in step.actions}
    labels |= {word.text for step in loaded.steps for word in step.page_words}
    words = (loaded.login_rule, loaded.roles_heading, loaded.roles_note, loaded.footnote)
    labels |= {word.text for word in words}
    return labels - {""}


def guide_words(code: str) -> set[str]:
    """Every sentence of the guide pack in one language."""
    found: set[str] = set()

    def walk(entry: object) -> None:
        if isinstance(entry, dict):
            found.update(text for key, text in entry.items() if key == code and text)
            for inner in entry.values():
                walk(inner)
        elif isinstance(entry, list):
            for inner in entry:
                walk(inner)

    walk(tomllib.loads((paths.guide() / "pl.toml").read_text("utf-8")))
    texts = {text for text in found if isinstance(text, str)}
    for step in guide().steps:
        texts |= {action.sentence(code) for action in step.actions}
        texts |= {step.picture.title.in_language(code), step.picture.description.in_language(code)}
    return texts


@cache
def english_words(code: str) -> set[str]:
    """Sentences of ours that must not be seen by who reads the language `code`."""
    if code == "en":
        return set()
    known = sentences(code)
    english = {source.replace("&", "") for source, said in known.items() if source != said}
    return english - {said.replace("&", "") for said in known.values()}


def sentences(code: str) -> dict[str, str]:
    """The source of each sentence to its translation; of counted ones the last form."""
    root = ET.parse(translations.FOLDER / f"wizard_{code}.ts").getroot()  # noqa: S314 - ours
    found = {}
    for message in root.iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        found[message.findtext("source", "")] = (
            forms[-1] if forms else message.findtext("translation", "")
        )
    return found


def left_over(text: str, allowed: set[str]) -> str:
    """The letters of `text` that are neither marked as translated nor among `allowed`."""
    text = pseudo_locale.outside_marks(text)
    for known in sorted(allowed, key=len, reverse=True):
        text = text.replace(known, " ")
    return " ".join(re.findall(r"[^\W\d_]{2,}", text))


# --- the tests -------------------------------------------------------------------------------


@every_scene
def test_a_switched_page_says_the_same_as_one_opened_in_that_language(
    show: Show, language: Language, scene: str
) -> None:
    fresh = {}
    for code in LANGUAGES:
        language.switch(code)
        window = show(scene, code)
        fresh[code] = all_words(window)
        assert english_words(code) & fresh[code] == set(), code
        window.hide()
    language.switch("pl")
    window = show(scene, "pl")
    for code in (*reversed(LANGUAGES), "en"):
        speak(window, language, code)
        assert all_words(window) ^ fresh[code] == set(), code
    window.hide()


def all_words(window: WizardWindow) -> set[str]:
    """Every word of the page with all that opens opened."""
    open_everything(window)
    for _again in range(3):
        QCoreApplication.processEvents()
    return set(words_on_screen())


@every_scene
def test_every_word_of_a_page_goes_through_translation(
    show: Show, marked: Language, scene: str
) -> None:
    window = show(scene, "pl")
    spelled = {one.words for one in spell(every_page.PASSWORD, "pl")}
    allowed = guide_words("pl") | site_words() | spelled | {*OWN}
    assert {text: left for text in words_on_screen() if (left := left_over(text, allowed))} == {}
    assert any(pseudo_locale.OPENS in text for text in words_on_screen())
    window.hide()


@pytest.mark.parametrize("dialog", DIALOGS)
def test_every_word_of_a_dialog_goes_through_translation(
    show: Show, marked: Language, dialog: str
) -> None:
    window = show(DIALOGS[dialog].scene, "pl")
    window.hide()
    seen: list[str] = []
    DIALOGS[dialog].show(window, lambda shown: seen.extend(words_on_screen()))
    window.hide()
    allowed = guide_words("pl") | site_words() | {*OWN, *QT_S_OWN}
    assert {text: left for text in seen if (left := left_over(text, allowed))} == {}
    assert any(pseudo_locale.OPENS in text for text in seen)


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
    assert all(part.strip() for part in parts)
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
def test_the_site_s_labels_stay_polish(show: Show, language: Language, code: str) -> None:
    language.switch(code)
    for scene, labels in {
        "konto": ["Konto"],
        "personel": ["Personel", "Dodaj nowe konto"],
        "form_right": [role.label for role in guide().roles],
        "created": ["Utwórz"],
        "smiletps": ["Zaktualizuj dane"],
    }.items():
        window = show(scene, code)
        words = "\n".join(words_on_screen())
        assert [label for label in labels if label not in words] == []
        window.hide()


BUTTONS = {
    "pl": ["Dalej", "Wstecz", "Zakończ", "Zaktualizuj dane w SmileTPS"],
    "en": ["Next", "Back", "Finish", "Update the data in SmileTPS"],
    "uk": ["Далі", "Назад", "Завершити", "Оновити дані в SmileTPS"],
    "de": ["Weiter", "Zurück", "Fertigstellen", "Daten bei SmileTPS aktualisieren"],
    "cs": ["Další", "Zpět", "Dokončit", "Aktualizovat údaje v SmileTPS"],
}


@every_language
def test_the_button_row_has_our_words_for_qt_s_odd_ones(
    show: Show, language: Language, code: str
) -> None:
    language.switch(code)
    kinds = QWizard.WizardButton
    window = show("smiletps", code)
    row = (kinds.NextButton, kinds.BackButton, kinds.FinishButton, kinds.CommitButton)
    said = [window.buttonText(kind).replace("&", "") for kind in row]
    window.hide()
    assert said[1:] == BUTTONS[code][1:]
    window = show("konto", code)
    assert window.buttonText(kinds.NextButton).replace("&", "") == BUTTONS[code][0]
    window.hide()


@every_language
def test_qt_speaks_the_language_too(language: Language, code: str) -> None:
    language.switch(code)
    cut = QCoreApplication.translate("QLineEdit", "Cu&t").replace("&", "")
    expected = {"pl": "Wytnij", "en": "Cut", "uk": "Вирізати", "de": "Ausschneiden"}
    assert cut == {**expected, "cs": "Vyjmout"}[code]


DAYS = {
    "pl": "4.05.2026",
    "en": "04/05/2026",
    "uk": "04.05.2026",
    "de": "04.05.2026",
    "cs": "04.05.2026",
}


@every_language
def test_dates_are_written_as_in_that_language(language: Language, code: str) -> None:
    language.switch(code)
    assert day_words(date(2026, 5, 4)) == DAYS[code]


COUNTED = {
    "pl": {1: "jeszcze około 1 minuty", 2: "jeszcze około 2 minut", 5: "jeszcze około 5 minut"},
    "en": {1: "about 1 minute left", 2: "about 2 minutes left"},
    "uk": {1: "ще близько 1 хвилини", 2: "ще близько 2 хвилин", 21: "ще близько 21 хвилини"},
    "de": {1: "noch etwa 1 Minute", 2: "noch etwa 2 Minuten"},
    "cs": {1: "ještě asi 1 minuta", 2: "ještě asi 2 minuty", 5: "ještě asi 5 minut"},
}


@every_language
def test_numbers_take_their_plural_form(language: Language, code: str) -> None:
    language.switch(code)
    for number, words in COUNTED[code].items():
        said = QCoreApplication.translate("StepRail", "about %n minute(s) left", "", number)
        assert said == words


def test_a_picture_shows_our_own_words_in_the_new_language(show: Show, language: Language) -> None:
    language.switch("pl")
    window = show("form_right", "pl")
    picture = window.currentPage().findChild(GuidePicture)
    assert isinstance(picture, GuidePicture)
    seen: dict[str, QImage] = {}
    for code in LANGUAGES:
        speak(window, language, code)
        seen[code] = drawn(picture.drawing)
        assert drawn(PictureDrawing(picture.picture, picture.values)) == seen[code], code
    window.hide()
    assert all(one != other for one, other in combinations(seen.values(), 2))


def drawn(drawing: PictureDrawing) -> QImage:
    """A picture without its ring."""
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.paint(painter, QRectF(image.rect()), 0)
    painter.end()
    return image


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


def test_the_context_of_a_window_knows_its_language() -> None:
    assert context(language="uk").language == "uk"
