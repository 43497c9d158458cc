"""What may stand on a screen without having gone through translation, and what may not."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from functools import cache

from tests.ui import every_page, pseudo_locale
from tests.ui.every_page import ANNA, JAN
from tests.ui.stand_ins import guide
from tests.ui.words_on_screen import PLAIN
from tools import translations
from wizard import paths
from wizard.ui.language import LANGUAGES

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
    "/media/usb/smiletps.pdf",
    every_page.HOST,
    every_page.PRACTICE.account,
    every_page.PRACTICE.account_password,
    *LANGUAGES.values(),
)
"""What a user typed, what a site said, and names that are the same in each language."""

QT_S_OWN = ("Zamknij",)
"""The standard buttons of a dialog: Qt's own catalogue has them."""


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
        texts |= {action.explained(code, guide().language) for action in step.actions}
        texts |= {action.sentence(code) for action in step.actions}  # on the strip
        texts |= {step.picture.title.in_language(code), step.picture.description.in_language(code)}
    return {text.translate(PLAIN) for text in texts}


@cache
def english_words(code: str) -> set[str]:
    """Sentences of ours that must not be seen by who reads the language `code`."""
    if code == "en":
        return set()
    known = sentences(code)
    english = {source.translate(PLAIN) for source in known}
    return english - set(known.values())


def sentences(code: str) -> dict[str, str]:
    """The source of each sentence to its translation; of counted ones the last form."""
    root = ET.parse(translations.FOLDER / f"wizard_{code}.ts").getroot()  # noqa: S314 - ours
    found = {}
    for message in root.iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        said = forms[-1] if forms else message.findtext("translation", "")
        found[message.findtext("source", "")] = said.translate(PLAIN)
    return found


def left_over(text: str, allowed: set[str]) -> str:
    """The letters of `text` that are neither marked as translated nor among `allowed`."""
    text = pseudo_locale.outside_marks(text)
    for known in sorted(allowed, key=len, reverse=True):
        text = text.replace(known, " ")
    return " ".join(re.findall(r"[^\W\d_]{2,}", text))
