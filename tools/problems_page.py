"""Writes docs/problems.md from the catalogue: the page that is open while the phone rings.

`python3 run.py python -m tools.problems_page` writes it; the tests say when it is out of date.
"""

from __future__ import annotations

from pathlib import Path

from wizard.core.catalogue import CATALOGUE
from wizard.core.catalogue.entry import Entry
from wizard.core.outcomes import Fault, Outcome

PAGE = Path(__file__).parents[1] / "docs" / "problems.md"

SUBJECTS = {
    "A": "The address",
    "C": "Stopped by the user",
    "D": "Staff login, password, input of a command",
    "H": "The secure line",
    "K": "Files of the wizard",
    "L": "Signing in to SmileTPS",
    "N": "The network",
    "R": "Roles",
    "S": "The credential store",
    "U": "The settings page of SmileTPS",
    "W": "SmileTPS as a whole",
    "X": "The wizard itself",
    "Z": "Saving",
}

SIDES = {
    Fault.YOU: "the user",
    Fault.YOUR_COMPUTER: "this computer",
    Fault.YOUR_NETWORK: "the network",
    Fault.SMILETPS: "SmileTPS",
    Fault.US: "the wizard",
}

MEANINGS = {
    None: "nothing was saved",
    Outcome.CONFIRMED: "confirmed",
    Outcome.SAVED: "saved, not confirmed",
    Outcome.REFUSED: "refused: nothing was changed",
    Outcome.UNKNOWN: "not known: look before you write again",
}

HEAD = """\
# Problems and their codes

Generated from `wizard/core/catalogue/` by `python -m tools.problems_page`; do not edit.

A code is a letter (the subject) and two digits. The digits 5, 6, 8 and 9 are not used: they sound
alike on a Polish phone line. `{host}`, `{named}` and `{site_words}` are filled in by the wizard.
"""


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for letter, subject in SUBJECTS.items():
        rows = [row for row in CATALOGUE.values() if row.code.value.startswith(letter)]
        parts.append(f"\n## {letter}: {subject}\n")
        parts += [_section(row) for row in sorted(rows, key=lambda row: row.code.value)]
    return "".join(parts)


def _section(row: Entry) -> str:
    return (
        f"\n### {row.code.value}\n\n"
        f"- What happened: {row.cause}\n"
        f"- What to do: {row.action}\n"
        f"- Lies with: {SIDES[row.fault]}. Means: {MEANINGS[row.outcome]}.\n"
        f"- Button: {row.remedy.value.replace('_', ' ')}\n"
    )


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
