"""What is to be said about a typed password."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.core.secret import Secret
from wizard.ui.widgets.rule_list import RuleLine


@dataclass(frozen=True)
class PasswordAdvice:
    """What is to be said about a password, in the user's language.

    `lines` are the rules; `findings` sentences that need an answer, each naming an odd character
    and its place; `cleaned` the password without them, offered and never put in silently;
    `may_keep` whether they may be meant so.
    """

    lines: Sequence[RuleLine] = ()
    findings: Sequence[str] = ()
    cleaned: Secret | None = None
    may_keep: bool = True


def no_advice(secret: Secret) -> PasswordAdvice:
    """Nothing is to be said."""
    del secret
    return PasswordAdvice()
