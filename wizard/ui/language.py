"""Installs the translators of Qt and of our own texts, and switches the language live."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES: dict[str, str] = {
    "pl": "Polski",
    "en": "English",
    "uk": "Українська",
    "de": "Deutsch",
    "cs": "Čeština",
}
"""Language code to its own name: Polish first, it is the clinics' language."""

DEFAULT = "pl"

REGIONS = {"en": "en_GB"}
"""Where dates of a language are written as the clinics' country does: the day before the month."""


class Language:
    """The language of the window. One object for the life of the application."""

    def __init__(self, application: QCoreApplication, translations: Path) -> None:
        self._application = application
        self._folder = translations
        self._installed: list[QTranslator] = []
        self.code = ""

    def switch(self, code: str) -> None:
        """Show everything in `code` from now on; every widget gets a LanguageChange event.

        An unknown code means Polish. Qt's own texts come first, so that ours win (stack.md, 2).
        """
        code = code if code in LANGUAGES else DEFAULT
        if code == self.code:
            return
        self.code = code
        QLocale.setDefault(QLocale(REGIONS.get(code, code)))
        fresh = [self._load("qtbase", Path(_qt_folder())), self._load("wizard", self._folder)]
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = [translator for translator in fresh if translator is not None]
        for translator in self._installed:
            self._application.installTranslator(translator)

    def _load(self, catalogue: str, folder: Path) -> QTranslator | None:
        """The compiled catalogue `<catalogue>_<code>.qm`; None where there is none."""
        translator = QTranslator(self._application)
        if translator.load(f"{catalogue}_{self.code}", str(folder)):
            return translator
        return None


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
