"""A made-up language: every sentence of the catalogue in marks and longer, the rest as it is.

What stands outside the marks on a screen did not go through translation.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from shutil import copy2

from tools.translations import FOLDER, compile_changed

OPENS, CLOSES = "[!! ", " !!]"
LONGER = "·"


def make(folder: Path, code: str = "pl") -> Path:
    """Write and compile the made-up catalogue under the name of `code`; the folder."""
    source = copy2(FOLDER / f"wizard_{code}.ts", folder)
    tree = ET.parse(source)  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        marked = mark(message.findtext("source", ""))
        translation = message.find("translation")
        assert translation is not None
        forms = list(translation.iter("numerusform")) or [translation]
        for form in forms:
            form.text = marked
    tree.write(source, encoding="utf-8", xml_declaration=True)
    compile_changed(folder)
    return folder


def mark(sentence: str) -> str:
    """`sentence` as the made-up language says it: a third longer, in marks."""
    return f"{OPENS}{sentence} {LONGER * (len(sentence) // 3 + 1)}{CLOSES}"


def outside_marks(text: str) -> str:
    """What is left of `text` when every marked sentence, and what it holds, is taken away."""
    innermost = re.compile(re.escape(OPENS) + r"(?:(?!\[!! |!!\]).)*?" + re.escape(CLOSES), re.S)
    while (left := innermost.sub(" ", text)) != text:
        text = left
    return text
