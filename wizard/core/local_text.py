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
        return dict(self.by_language()).get(code) or self.en or self.pl

    def by_language(self) -> tuple[tuple[str, str], ...]:
        """Each language's code with its text, in the order of LANGUAGES."""
        return tuple(zip(LANGUAGES, (self.pl, self.en, self.uk, self.de, self.cs), strict=True))
