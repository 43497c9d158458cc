"""No sentence reaches the screen untranslated, half translated, or without its placeholders."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from shutil import copytree

import pytest

from tools.translation_gate import catalogue_complaints, code_complaints
from tools.translations import (
    FOLDER,
    catalogues,
    compile_changed,
    complaints,
    keep_short_words,
    stale,
    update,
)
from wizard.ui.language import LANGUAGES


def test_every_catalogue_is_whole_and_up_to_date_with_the_code() -> None:
    assert complaints() == []


def test_there_is_a_catalogue_for_each_language_of_the_window() -> None:
    offered = {f"wizard_{code}.ts" for code in LANGUAGES}
    assert {path.name for path in catalogues(FOLDER)} == offered


def catalogue(folder: Path, message: str, language: str = "pl") -> Path:
    """A .ts file with one message."""
    path = folder / f"wizard_{language}.ts"
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>'
        f'<TS version="2.1" language="{language}">'
        f"<context><name>Planted</name>{message}</context></TS>",
        "utf-8",
    )
    return path


def plain(source: str, translation: str, mark: str = "") -> str:
    """A message with one form."""
    inner = f"<translation{mark}>{translation}</translation>"
    return f"<message><source>{source}</source>{inner}</message>"


def plural(source: str, *forms: str) -> str:
    """A message with one form for each kind of number."""
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return (
        f'<message numerus="yes"><source>{source}</source>'
        f"<translation>{inner}</translation></message>"
    )


BROKEN = {
    "unfinished": (plain("Next", "Dalej", ' type="unfinished"'), "unfinished"),
    "left over": (plain("Next", "Dalej", ' type="vanished"'), "unfinished"),
    "empty": (plain("Next", ""), "an empty form"),
    "only a blank": (plain("Next", " "), "an empty form"),
    "lost name": (plain("Hello {name}", "Cześć"), "placeholders"),
    "other name": (plain("Hello {name}", "Cześć {imię}"), "placeholders"),
    "lost number": (plain("%1 of %2", "%1"), "placeholders"),
    "lost tag": (plain("&lt;b&gt;Konto&lt;/b&gt;", "Konto"), "tags"),
    "lost mnemonic": (plain("&amp;Next", "Dalej"), "mnemonics"),
    "mnemonic twice": (plain("&amp;Next", "&amp;Da&amp;lej"), "mnemonics"),
    "plural form empty": (plural("%n roles", "%n rola", "", "%n ról"), "an empty form"),
    "plural form missing": (plural("%n roles", "%n rola", "%n role"), "2 plural forms"),
    "number without forms": (plain("%n roles", "%n rola"), "a number without plural forms"),
    "number lost in one form": (plural("%n roles", "%n rola", "role", "%n ról"), "placeholders"),
}


@pytest.mark.parametrize(("message", "reason"), BROKEN.values(), ids=BROKEN)
def test_a_broken_translation_is_named(message: str, reason: str, tmp_path: Path) -> None:
    found = catalogue_complaints(catalogue(tmp_path, message))
    assert len(found) == 1
    assert reason in found[0]


WHOLE = {
    "plain": plain("Next", "Dalej"),
    "name moved": plain("{count} of {name}", "{name}: {count}"),
    "other mnemonic": plain("&amp;Next", "Da&amp;lej"),
    "and as a word": plain("Looks &amp;amp; feels", "Wygląd &amp;amp; dotyk"),
    "plural": plural("%n roles", "%n rola", "%n role", "%n ról"),
}


@pytest.mark.parametrize("message", WHOLE.values(), ids=WHOLE)
def test_a_whole_translation_passes(message: str, tmp_path: Path) -> None:
    assert catalogue_complaints(catalogue(tmp_path, message)) == []


UNTRANSLATABLE = {
    "f-string": ('def show(n):\n    return translate("C", f"{n} roles")', "f-string"),
    "variable": ('def show(text):\n    return translate("C", text)', "a literal"),
    "marked variable": ('def row(text):\n    return translatable("C", text)', "a literal"),
    "context by name": ('def show():\n    return translate(CONTEXT, "Next")', "a literal"),
    "method of a base class": ('def show(self):\n    return self.tr("Next")', "tr()"),
    "home-made tr": ("def tr(text):\n    return text", "home-made tr()"),
    "home-made underscore": ("def _(text):\n    return text", "home-made _()"),
    "at import": ('TITLE = QCoreApplication.translate("C", "Next")', "import time"),
    "in a class body": ('class Page:\n    title = translate("C", "Next")', "import time"),
    "as a default": ('def show(t=translate("C", "Next")):\n    return t', "import time"),
}


@pytest.mark.parametrize(("code", "reason"), UNTRANSLATABLE.values(), ids=UNTRANSLATABLE)
def test_code_that_qt_cannot_translate_is_named(code: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(code, "utf-8")
    found = code_complaints(tmp_path)
    assert len(found) == 1
    assert "page.py:" in found[0]
    assert reason in found[0]


TRANSLATABLE = {
    "filled in later": 'def show(n):\n    return translate("C", "{n} " "roles").format(n=n)',
    "in a function made later": 'LATER = {1: lambda: translate("C", "%n roles", "", 2)}',
    "a table of characters": "def plain(name, table):\n    return name.translate(table)",
    "marked in the core": (
        'CAUSE = translatable("P", "It broke.")\n'
        'def show(row):\n    return translate("P", row.cause)'
    ),
}


@pytest.mark.parametrize("code", TRANSLATABLE.values(), ids=TRANSLATABLE)
def test_translatable_code_passes(code: str, tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(code, "utf-8")
    assert code_complaints(tmp_path) == []


def test_a_new_language_starts_with_the_sentences_of_window_and_core(tmp_path: Path) -> None:
    update(tmp_path, ["uk"])
    started = (tmp_path / "wizard_uk.ts").read_text("utf-8")
    assert "<name>Words</name>" in started
    assert "<name>Problems</name>" in started
    assert 'type="unfinished"' in started


def test_a_sentence_with_a_number_gets_its_plural_forms(tmp_path: Path) -> None:
    update(tmp_path, ["cs"])
    started = ET.parse(tmp_path / "wizard_cs.ts").getroot()  # noqa: S314 - written just now
    counted = [one for one in started.iter("message") if "%n" in one.findtext("source", "")]
    assert counted
    assert all(len(list(one.iter("numerusform"))) == 3 for one in counted)


def test_a_one_letter_word_of_a_translation_is_kept_from_the_end_of_a_line(tmp_path: Path) -> None:
    written = catalogue(
        tmp_path, plain("&amp;Save in {place} &amp;amp; go", "&amp;Z w {place} &amp;amp; a b")
    )
    keep_short_words(written)
    (message,) = ET.parse(written).getroot().iter("message")  # noqa: S314 - written just now
    assert message.findtext("translation") == "&Z\u00a0w\u00a0{place} &amp; a\u00a0b"


def test_a_one_letter_word_of_a_plural_form_is_too(tmp_path: Path) -> None:
    written = catalogue(tmp_path, plural("in %n", "w %n roli", "w %n rolach", "w %n rolach"))
    keep_short_words(written)
    forms = [form.text for form in ET.parse(written).getroot().iter("numerusform")]  # noqa: S314
    assert forms == ["w\u00a0%n roli", "w\u00a0%n rolach", "w\u00a0%n rolach"]


def test_a_catalogue_with_a_loose_one_letter_word_is_not_up_to_date(tmp_path: Path) -> None:
    loose = Path(copytree(FOLDER, tmp_path / "translations")) / "wizard_pl.ts"
    loose.write_text(loose.read_text("utf-8").replace("w&#xa0;", "w ", 1), "utf-8")
    assert [line.partition(":")[0] for line in stale(loose.parent)] == ["wizard_pl.ts"]


def test_a_catalogue_is_compiled_once_and_again_when_it_changed(tmp_path: Path) -> None:
    source = catalogue(tmp_path, plain("Next", "Dalej"))
    compiled = source.with_suffix(".qm")
    compile_changed(tmp_path)
    first = compiled.stat()

    compile_changed(tmp_path)
    assert compiled.stat().st_mtime_ns == first.st_mtime_ns

    catalogue(tmp_path, plain("Next", "Naprzód"))
    compile_changed(tmp_path)
    assert compiled.stat().st_mtime_ns > first.st_mtime_ns
