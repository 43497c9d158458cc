"""Write wizard/core/confusables.py: which characters look like printable ASCII ones.

The source is Unicode's confusables data (UTS #39) as the library confusable-homoglyphs ships it
(development only; MIT licence, data under the Unicode licence). Left out, because the program
finds them without a table: characters that NFKC turns into ASCII (full-width, mathematical…) and
invisible ones. `python3 run.py python -m tools.confusables` writes it again after an update of that
library; the tests say when it is out of date.
"""

from __future__ import annotations

import json
import textwrap
import unicodedata
from collections import defaultdict
from importlib import metadata, resources
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "wizard" / "core" / "confusables.py"

# Newest scripts that each Unicode version brought, to name the version of the data (Scripts.txt).
SCRIPTS_NEW_IN = {"KAWI": "15.0", "GARAY": "16.0", "SIDETIC": "17.0"}

# Real letters that UTS #39 draws as two: nobody mistakes one for the pair, and people do use them.
LETTERS_NOT_PAIRS = "æÆœŒӕӔЫЮґơƠ"

# What Unicode leaves out and people confuse all the same: letters a little smaller or rounder than
# the Latin ones, and the dashes and quotes that word processors put in by themselves.
NEAR_TWINS = {
    "k": "\u043a\u03ba\u0138",
    "m": "\u043c",
    "t": "\u0442\u03c4",
    "h": "\u04bb",
    "H": "\u043d",
    "B": "\u0432",
    "n": "\u043f\u03b7",
    "u": "\u0438",
    "e": "\u03b5",
    "w": "\u03c9",
    "-": "\u2014\u2015",
    '"': "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb",
    "'": "\u201a\u2039\u203a",
}

HEAD = '''"""Characters that look like printable ASCII ones, by the ASCII text that they look like.

Written by tools/confusables.py from confusable-homoglyphs {library} (Unicode {unicode}, UTS #39)
and its list of near twins; do not edit. What NFKC turns into ASCII is found without this table.
"""

# fmt: off
TWINS: dict[str, str] = {{
'''


def twins() -> dict[str, set[str]]:
    """The look-alikes of each ASCII text."""
    found: dict[str, set[str]] = defaultdict(set)
    for character, others in json.loads(_library("confusables.json")).items():
        plain = plain_form(character, [other["c"] for other in others])
        if plain:
            found[plain].add(character)
    for plain, characters in NEAR_TWINS.items():
        for seen in found.values():
            seen.difference_update(characters)
        found[plain].update(characters)
    return {plain: characters for plain, characters in found.items() if characters}


def plain_form(character: str, others: list[str]) -> str | None:
    """The ASCII text that `character` looks like; None if there is none or no table is needed."""
    if len(character) != 1 or character.isascii() or character in LETTERS_NOT_PAIRS:
        return None
    if _is_printable_ascii(unicodedata.normalize("NFKC", character)):
        return None
    plain = [other for other in others if _is_printable_ascii(other)]
    if not plain:
        return None
    return _of_same_shape(character, min(plain, key=lambda form: (len(form), form)))


def _of_same_shape(character: str, prototype: str) -> str:
    """UTS #39 writes I, 1, l and | as l, 0 and O as O, m as rn: choose the one that fits."""
    if prototype in {"l", "O"} and unicodedata.digit(character, None) is not None:
        return {"l": "1", "O": "0"}[prototype]
    if prototype == "l" and unicodedata.category(character) == "Lu":
        return "I"
    if prototype == "l" and unicodedata.category(character).startswith(("S", "P")):
        return "|"
    return {"rn": "m", "''": '"'}.get(prototype, prototype)


def _is_printable_ascii(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


def page(found: dict[str, set[str]]) -> str:
    """The Python file: escapes only, so that no editor or diff shows one letter as another."""
    lines = [HEAD.format(library=metadata.version("confusable-homoglyphs"), unicode=version())]
    for plain in sorted(found):
        rows = _rows([_escape(character) for character in sorted(found[plain])])
        value = rows[0] if len(rows) == 1 else "(\n        " + "\n        ".join(rows) + "\n    )"
        lines.append(f"    {_key(plain)}: {value},\n")
    return "".join([*lines, "}\n"])


def version() -> str:
    """The Unicode version of the library's data, told by the scripts that it knows."""
    scripts = set(json.loads(_library("categories.json"))["iso_15924_aliases"])
    return max(number for script, number in SCRIPTS_NEW_IN.items() if script in scripts)


def _library(name: str) -> str:
    return resources.files("confusable_homoglyphs").joinpath(name).read_text(encoding="utf-8")


def _rows(escapes: list[str]) -> list[str]:
    """The escapes as literals, as many in each as a line takes."""
    return [f'"{row.replace(" ", "")}"' for row in textwrap.wrap(" ".join(escapes), 100)]


def _escape(character: str) -> str:
    return character.encode("ascii", "backslashreplace").decode("ascii").replace("\\x", "\\u00")


def _key(plain: str) -> str:
    escaped = plain.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if __name__ == "__main__":
    TARGET.write_text(page(twins()), "utf-8")
