"""The catalogue of everything that can go wrong, with whose fault it is and the way out.

docs/problems.md is generated from it (tools/problems_page.py); ui/words.py shows it in the user's
language.
"""

from __future__ import annotations

import re

from wizard.core.catalogue.computer import COMPUTER
from wizard.core.catalogue.entry import Entry
from wizard.core.catalogue.input import INPUT
from wizard.core.catalogue.line import LINE
from wizard.core.catalogue.settings import SETTINGS
from wizard.core.catalogue.sign_in import SIGN_IN
from wizard.core.outcomes import Code, Problem, Verdict

ROWS = (*INPUT, *LINE, *SIGN_IN, *SETTINGS, *COMPUTER)
CATALOGUE: dict[Code, Entry] = {row.code: row for row in ROWS}


def entry_of(result: Problem | Verdict) -> Entry | None:
    """The catalogue row that explains `result`.

    None for a confirmed push, which needs no explanation.
    """
    return None if result.code is None else CATALOGUE[result.code]


def plain_message(result: Problem | Verdict) -> str:
    """The English sentences of `result`, filled in.

    For the commands and the log of the window's tests.
    """
    entry = entry_of(result)
    if entry is None:
        return "Saved and read back: the site shows the staff login that was sent."
    return f"{fill(entry.cause, result)} {fill(entry.action, result)}"


def fill(sentence: str, result: Problem | Verdict) -> str:
    """Put the facts of `result` into `sentence`.

    One pass: what comes from outside is never read as a mark. A fact that is a sentence of its own
    brings no second full stop. Where the site said nothing, nobody is told "It says:".
    """
    if not result.site_words:
        sentence = re.sub(r"(?<=\.) [^.]*\{site_words\}", "", sentence)
    named = ", ".join(result.named) if isinstance(result, Problem) else result.shown
    facts = {"host": result.host, "named": named, "site_words": result.site_words}

    def fact(mark: re.Match[str]) -> str:
        return facts[mark[1]].removesuffix(".") + "." if mark[2] else facts[mark[1]]

    return re.sub(r"\{(host|named|site_words)\}(\.?)", fact, sentence)
