"""The guide that comes with the program: the guide's exact words, five languages, honest rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from wizard import paths
from wizard.core.guide import FieldKey, FormField, Guide, RoleText, SiteWords
from wizard.core.local_text import LocalText
from wizard.core.rules import Rule, Standing
from wizard.core.site import SiteProfile
from wizard.core.steps import Step
from wizard.keep.packs import load_guide, load_profile

ORIGINAL = Path(__file__).parent.parent / "practice" / "guide.pl.txt"
"""The guide as SmileTPS gives it to clinics."""


def load() -> Guide:
    loaded = load_guide(paths.guide())
    assert isinstance(loaded, Guide)
    return loaded


GUIDE = load()


def found(item: object, kind: type) -> Iterator[object]:
    """Every `kind` anywhere inside `item`."""
    if isinstance(item, kind):
        yield item
    elif is_dataclass(item):
        for part in fields(item):
            yield from found(getattr(item, part.name), kind)
    elif isinstance(item, tuple):
        for part in item:
            yield from found(part, kind)


TEXTS = [text for text in found(GUIDE, LocalText) if isinstance(text, LocalText)]
SITE_WORDS = sorted(
    {
        *(
            words.text.strip("*")
            for words in found(GUIDE, SiteWords)
            if isinstance(words, SiteWords)
        ),
        *(role.label.strip("*") for role in GUIDE.roles),
        *("Płatności", "Utwórz Hasło", "Potwierdź hasło", "Działania kliniczne"),
        "Utwórz nazwę użytkownika pracownika",
    },
    key=len,
    reverse=True,
)
"""What the sites say, longest first: it stays Polish in every language."""
ACTIONS = [action for step in GUIDE.steps for action in step.actions]


def plain(words: str) -> str:
    """`words` with one kind of quote and single blanks."""
    return " ".join(re.sub("[„”]", '"', words).split())


@pytest.fixture(scope="module")
def original() -> str:
    scanned = ORIGINAL.read_text(encoding="utf-8")
    return plain(re.sub(r"In\s+visalion", "Invisalign", scanned))


@pytest.mark.parametrize("role", GUIDE.roles, ids=lambda role: role.role.value)
def test_a_role_has_the_words_of_the_original_guide(role: RoleText, original: str) -> None:
    dash = "-" if role.label == "Zarządzanie potencjalnymi pacjentami" else "–"
    assert (f"{role.label} {dash} {role.detail}" if role.detail else role.label) in original


@pytest.mark.parametrize("field", GUIDE.form_fields, ids=lambda field: field.key.value)
def test_a_field_has_the_label_of_the_original_guide(field: FormField, original: str) -> None:
    assert field.label.text in original


@pytest.mark.parametrize(
    "words",
    [
        GUIDE.login_rule.text,
        GUIDE.roles_heading.text,
        GUIDE.roles_note.text,
        GUIDE.footnote.text,
        GUIDE.title.pl,
        *(action.label.text for action in ACTIONS),
        *(words.text for step in GUIDE.steps for words in step.page_words),
    ],
)
def test_words_of_the_sites_are_those_of_the_original_guide(words: str, original: str) -> None:
    assert plain(words) in original


def test_each_step_begins_with_the_sentence_of_the_original_guide(original: str) -> None:
    for step in GUIDE.steps:
        assert plain(step.title.pl).lower() in original.lower()
    note = GUIDE.step(Step.FORM).note
    assert note is not None
    assert plain(note.pl) in original


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.pl[:40])
def test_every_text_is_there_in_five_languages(text: LocalText) -> None:
    shown = dict(text.by_language())
    assert all(shown.values())
    assert bool(re.search("[а-яіїєґ]", text.uk))
    marks = {language: words.count("{label}") for language, words in shown.items()}
    assert len(set(marks.values())) == 1
    ends = {words.endswith(".") for words in (text.en, text.uk, text.de, text.cs)}
    assert len(ends) == 1, "one language ends with a full stop, another does not"


@pytest.mark.parametrize(
    ("language", "foreign"),
    [
        ("pl", "[а-яіїєґäöüßůěř]"),
        ("en", "[а-яіїєґąęłńśźżäöüßůěř]"),
        ("de", "[а-яіїєґąęłńśźżůěř]"),
        ("cs", "[а-яіїєґąęłńśźżäöüß]"),
    ],
)
def test_no_text_mixes_languages(language: str, foreign: str) -> None:
    for text in TEXTS:
        words = text.in_language(language)
        for name in SITE_WORDS:
            words = words.replace(name, "")
        assert not re.search(foreign, words.lower()), words


def test_every_step_helps_whoever_does_not_see_it() -> None:
    for step in GUIDE.steps:
        assert 2 <= len(step.causes) <= 4
        keys = [cause.key for cause in step.causes]
        assert len(set(keys)) == len(keys)


def test_a_missing_staff_tab_is_explained_and_offers_the_sheet_for_the_doctor() -> None:
    cause = GUIDE.step(Step.PERSONEL).causes[0]
    assert "Personel" in cause.cause.pl
    assert "właściciel" in cause.remedy.pl


def test_the_form_warns_of_the_doctors_password_put_in_by_the_browser() -> None:
    warning = GUIDE.step(Step.FORM).warning
    assert warning is not None
    assert "przeglądarka" in warning.pl
    assert "hasło lekarza" in warning.pl


def test_the_user_is_told_that_the_doctors_password_is_never_asked_for() -> None:
    note = GUIDE.step(Step.KONTO).note
    assert note is not None
    assert "nigdy nie pyta o\u00a0hasło lekarza" in note.pl


def test_rules_that_nobody_verified_do_not_pass_for_known() -> None:
    rules = [rule for rule in found(GUIDE, Rule) if isinstance(rule, Rule)]
    assert len(rules) == 7
    assert all(rule.standing is not Standing.KNOWN for rule in rules)
    assert GUIDE.login_rules.symbols.standing is Standing.UNKNOWN
    assert (GUIDE.renewal.days, GUIDE.renewal.idle_days) == (90, 30)
    assert GUIDE.renewal.standing is Standing.UNVERIFIED


def test_required_fields_are_those_with_an_asterisk_on_the_site() -> None:
    required = {field.key for field in GUIDE.form_fields if field.required}
    assert required == set(FieldKey) - {FieldKey.TITLE}
    labels = {field.key: field.label.text for field in GUIDE.form_fields}
    assert all(
        labels[key].endswith("*") for key in (FieldKey.LOGIN, FieldKey.PASSWORD, FieldKey.REPEAT)
    )
    groups = [words.text for words in GUIDE.step(Step.FORM).page_words]
    assert "Imię i nazwisko członka personelu*" in groups


def test_the_address_of_ids_is_the_known_host_over_https() -> None:
    assert GUIDE.ids_address == "https://vip.invisalign.com"


def test_the_profile_that_comes_along_says_what_is_built_in() -> None:
    assert load_profile(paths.site_profile()) == SiteProfile()
