"""The shape of a catalogue row."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.core.outcomes import Code, Fault, Outcome, Remedy


def translatable(context: str, text: str) -> str:
    """Mark an English sentence for the translation tools.

    The window translates it when it is shown.

    `context` is read by the extractor only (tools/translations.py names this function to lupdate).
    """
    del context
    return text


@dataclass(frozen=True)
class Entry:
    """One thing that can go wrong.

    In whose hands it lies, what happened, what to do, which button mends it.

    The sentences are English and may name {host}, {site_words} and {named}. `outcome` is set
    where the code explains a Verdict; None means a Problem: nothing was saved.
    """

    code: Code
    fault: Fault
    remedy: Remedy
    cause: str
    action: str
    outcome: Outcome | None = None
