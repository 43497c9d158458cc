"""No screen shows a word of another language: all pages, states and dialogs, in five languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWizard

from tests.ui import every_page, pseudo_locale
from tests.ui.conftest import Show
from tests.ui.every_dialog import DIALOGS
from tests.ui.every_page import LONG_AGO, SCENES, open_everything, speak
from tests.ui.known_words import OWN, QT_S_OWN, english_words, guide_words, left_over, site_words
from tests.ui.stand_ins import guide
from tests.ui.words_on_screen import PLAIN, words_on_screen
from wizard.core.spelling import spell
from wizard.ui.dates import local_date
from wizard.ui.language import LANGUAGES, Language
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.picture_drawing import PictureDrawing
from wizard.ui.window import WizardWindow
from wizard.ui.words import store_words

every_scene = pytest.mark.parametrize("scene", SCENES)
every_language = pytest.mark.parametrize("code", LANGUAGES)


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


@every_scene
def test_a_switched_page_says_the_same_as_one_opened_in_that_language(
    show: Show, language: Language, scene: str
) -> None:
    language.switch("uk")
    window = show(scene, "uk")
    fresh = all_words(window)
    window.hide()
    language.switch("pl")
    window = show(scene, "pl")
    polish = all_words(window)
    for code in (*LANGUAGES, "pl", "uk"):
        speak(window, language, code)
        words = all_words(window)
        assert english_words(code) & words == set(), code
        assert words ^ {"pl": polish, "uk": fresh}.get(code, words) == set(), code
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
    days = {local_date(LONG_AGO).translate(PLAIN)}  # Qt writes them, in the language of the window
    allowed = guide_words("pl") | site_words() | spelled | days | {*OWN}
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
    "cs": ["Další", "Zpět", "Dokončit", "Aktualizovat údaje ve SmileTPS"],
}


@every_language
def test_the_button_row_has_our_words_for_qt_s_odd_ones(
    show: Show, language: Language, code: str
) -> None:
    language.switch(code)
    kinds = QWizard.WizardButton
    window = show("smiletps", code)
    row = (kinds.NextButton, kinds.BackButton, kinds.FinishButton, kinds.CommitButton)
    said = [window.buttonText(kind).translate(PLAIN) for kind in row]
    window.hide()
    assert said[1:] == BUTTONS[code][1:]
    window = show("konto", code)
    assert window.buttonText(kinds.NextButton).replace("&", "") == BUTTONS[code][0]
    window.hide()


STORES = {
    "pl": ("Menedżer poświadczeń", "Pęk kluczy"),
    "en": ("Windows Credential Manager", "macOS Keychain"),
    "uk": ("Диспетчер облікових даних", "В’язка"),
    "de": ("Anmeldeinformationsverwaltung", "Schlüsselbund"),
    "cs": ("Správce přihlašovacích údajů", "Klíčenka"),
}
"""How Windows and macOS themselves call their stores."""


@every_language
def test_the_credential_store_is_called_as_the_system_calls_it(
    language: Language, code: str
) -> None:
    language.switch(code)
    windows, macos = STORES[code]
    assert windows.lower() in store_words("Windows Credential Manager").lower()
    assert macos.lower() in store_words("macOS Keychain").lower()
    assert store_words("KWallet") == "KWallet"


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
