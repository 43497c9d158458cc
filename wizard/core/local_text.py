"""A sentence of the guide in the wizard's languages."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("pl", "en", "uk", "de", "cs")
"""The wizard's languages, Polish first."""


@dataclass(frozen=True)
class LocalText:
    """One text in each language of the wizard. Polish is always there; another may be empty."""

    pl: str
    en: str = ""
    uk: str = ""
    de: str = ""
    cs: str = ""

    def in_language(self, code: str) -> str:
        """The text in `code` ("pl", "en", …); where it lacks, in English; then in Polish."""
        texts = {"pl": self.pl, "en": self.en, "uk": self.uk, "de": self.de, "cs": self.cs}
        return texts.get(code) or self.en or self.pl
