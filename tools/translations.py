"""Translations: `update` from the code, `compile` for Qt, `check` that each catalogue is whole.

Needs the environment's Python (`-m tools.translations`): Qt's own tools lie inside PySide6.
"""

from __future__ import annotations

import argparse
import html
import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools import translation_gate
from wizard.core.short_words import keep_with_next

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
SOURCE_LANGUAGE = "en"

LUPDATE = (
    *("-silent", "-no-obsolete", "-locations", "none"),  # no noise in the history
    # The core has no Qt: it marks its sentences with a function of its own.
    *("-tr-function-alias", f"QT_TRANSLATE_NOOP+={translation_gate.MARK}"),
)


_FORM = re.compile(r"(<(?:translation|numerusform)>)([^<]+)")


def main() -> int:
    """Read the command line and do one of the three jobs; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    jobs = parser.add_subparsers(dest="job", required=True)
    jobs.add_parser("compile", help="make a .qm of each .ts that changed")
    jobs.add_parser("check", help="complain about what would stay untranslated")
    updating = jobs.add_parser("update", help="bring the .ts files up to date with the code")
    updating.add_argument("language", nargs="*", help="languages to start, as in: uk de")
    chosen = parser.parse_args()
    if chosen.job == "compile":
        compile_changed(FOLDER)
        return 0
    if chosen.job == "update":
        update(FOLDER, chosen.language)
        return 0
    found = complaints()
    print("\n".join(found) or f"{len(catalogues(FOLDER))} catalogues are whole")
    return 1 if found else 0


def catalogues(folder: Path) -> list[Path]:
    """The .ts files, in a fixed order."""
    return sorted(folder.glob("wizard_*.ts"))


def compile_changed(folder: Path) -> None:
    """Make a .qm beside each .ts that is newer than its .qm. Raises CalledProcessError."""
    for catalogue in catalogues(folder):
        compiled = catalogue.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime <= catalogue.stat().st_mtime:
            _qt("lrelease", "-silent", str(catalogue), "-qm", str(compiled))


def update(folder: Path, new_languages: list[str]) -> None:
    """Write new sentences of the code into each .ts, drop those that are gone.

    Each file is named because lupdate silently ignores .py files when it is given a folder.
    Raises CalledProcessError.
    """
    folder.mkdir(exist_ok=True)
    package = ROOT / "wizard"
    wanted = {*catalogues(folder), *(folder / f"wizard_{name}.ts" for name in new_languages)}
    with tempfile.TemporaryDirectory() as scratch:
        # First, because lupdate keeps of a sentence met twice what it saw first.
        counted = Path(scratch) / "counted.py"
        counted.write_text(translation_gate.counted_sentences(package), "utf-8")
        sources = [str(path) for path in (counted, *sorted(package.rglob("*.py")))]
        for catalogue in sorted(wanted):
            # English is the source language: its catalogue exists only for "1 role", "2 roles".
            plural = ["-pluralonly"] if catalogue.stem == f"wizard_{SOURCE_LANGUAGE}" else []
            if catalogue.exists():
                keep_short_words(catalogue)
            _qt("lupdate", *LUPDATE, *plural, *sources, "-ts", str(catalogue))


def keep_short_words(catalogue: Path) -> None:
    """Let no one-letter word of a translation stand at the end of a line."""
    language = catalogue.stem.rpartition("_")[2]

    def kept(form: re.Match[str]) -> str:
        return form[1] + html.escape(keep_with_next(html.unescape(form[2]), language))

    text = catalogue.read_text("utf-8")
    catalogue.write_text(_FORM.sub(kept, text), "utf-8")


def complaints() -> list[str]:
    """Everything that would leave a sentence untranslated or broken, in code and in catalogues."""
    found = translation_gate.code_complaints(ROOT / "wizard")
    for catalogue in catalogues(FOLDER):
        found += translation_gate.catalogue_complaints(catalogue)
    return found + stale(FOLDER)


def stale(folder: Path) -> list[str]:
    """Catalogues that `update` would change.

    The code says something that they do not know, or a one-letter word may end a line.
    """
    with tempfile.TemporaryDirectory() as scratch:
        copies = Path(shutil.copytree(folder, Path(scratch) / "translations"))
        update(copies, [])
        return [
            f"{path.name}: not up to date with the code; run: python3 run.py translate"
            for path in catalogues(folder)
            if path.read_bytes() != (copies / path.name).read_bytes()
        ]


def _qt(tool: str, *arguments: str) -> None:
    """Run one of Qt's programs from inside the PySide6 package, so that no search path matters."""
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        raise FileNotFoundError("PySide6 is not installed in this Python")
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(package.origin).with_name(tool + suffix)
    subprocess.run([str(program), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
