"""A way to begin, as the start page offers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wizard.core.session import Session
from wizard.ui.widgets.choice import Choice

translate = QCoreApplication.translate


def _no_buttons(explanation: str) -> None:
    del explanation


@dataclass(frozen=True)
class Way:
    """One way to begin: its choice on the page, its words, and the session that it leads to.

    `word_buttons` puts the choice's own buttons into words, given its explanation; `warning` says
    why this way should be taken now.
    """

    key: str
    choice: Choice
    words: Callable[[], tuple[str, str]]
    session: Callable[[], Session]
    asks_doctor: bool = False
    word_buttons: Callable[[str], None] = _no_buttons
    warning: Callable[[], str] = str

    def show_words(self) -> None:
        """Say everything in the present language."""
        title, explanation = self.words()
        self.choice.show_words(title, explanation, self.warning())
        self.word_buttons(explanation)


def create_words() -> tuple[str, str]:
    """The choice of a new Staff Account."""
    return (
        translate("StartPage", "Create a Staff Account"),
        translate(
            "StartPage", "Five steps with pictures: four on IDS, the last one is done for you."
        ),
    )


def have_one_words() -> tuple[str, str]:
    """The choice of one that exists."""
    return (
        translate("StartPage", "I already have a Staff Account"),
        translate("StartPage", "Check its roles and hand its login and password to SmileTPS."),
    )
