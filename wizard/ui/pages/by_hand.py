"""The manual way, always there: what to enter where on SmileTPS, with copy buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.core.secret import Secret
from wizard.ui.clipboard import Clipboard
from wizard.ui.icons import Icon
from wizard.ui.theme import S, TextRole, Tone
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.themed import Text, space

translate = QCoreApplication.translate

LOGIN_LABEL = "Login do Invisalign Staff Account"
PASSWORD_LABEL = "Hasło do Invisalign Staff Account"  # noqa: S105 - a label of the site
BUTTON_LABEL = "Zaktualizuj dane"
"""The words of SmileTPS's settings form (guide step 5)."""


class ByHandPanel(Disclosure):
    """Closed at first. `open_site_wanted` opens SmileTPS; `look_wanted` checks afterwards."""

    open_site_wanted = Signal()
    look_wanted = Signal()

    def __init__(
        self,
        login: Callable[[], str],
        password: Callable[[], Secret],
        clipboard: Clipboard,
        *,
        may_copy: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("by_hand", parent)
        self._steps = [Text() for _ in range(3)]
        self._labels = [Text(TextRole.STRONG, Tone.STAFF) for _ in range(2)]
        self._open = IconButton("by_hand_open", Icon.OPEN)
        self._look = IconButton("by_hand_look", Icon.REPORT)
        self._copies = [
            CopyButton("by_hand_copy_login", login, clipboard, parent=self),
            CopyButton("by_hand_copy_password", password, clipboard, parent=self),
        ]
        self._open.clicked.connect(self.open_site_wanted)
        self._look.clicked.connect(self.look_wanted)
        grid = QGridLayout()
        grid.addWidget(self._steps[0], 0, 0)
        grid.addWidget(self._open, 0, 1)
        grid.addWidget(self._steps[1], 1, 0, 1, 2)
        for row, (label, copy) in enumerate(zip(self._labels, self._copies, strict=True), start=2):
            grid.addWidget(label, row, 0)
            grid.addWidget(copy, row, 1)
            copy.setVisible(may_copy)
        grid.addWidget(self._steps[2], 4, 0)
        grid.addWidget(self._look, 4, 1)
        grid.setColumnStretch(0, 1)
        space(grid, self, S)
        self.body.addLayout(grid)
        self.retranslate()

    def offer_look(self, *, offered: bool) -> None:
        """Whether the check can be asked for now."""
        self._look.setEnabled(offered)

    def retranslate(self) -> None:
        """Show every text in the present language; the site's own words stay as they are."""
        super().retranslate()
        if not hasattr(self, "_steps"):
            return
        self.set_heading(translate("ByHand", "Do it by hand"))
        words = (
            translate(
                "ByHand",
                "1. Sign in to SmileTPS in your browser and open the settings of your account.",
            ),
            translate("ByHand", "2. Enter these two:"),
            translate(
                "ByHand", "3. Press {button} on SmileTPS. Then we can check whether it arrived."
            ).replace("{button}", BUTTON_LABEL),
        )
        for step, text in zip(self._steps, words, strict=True):
            step.setText(text)
        self._labels[0].setText(LOGIN_LABEL)
        self._labels[1].setText(PASSWORD_LABEL)
        self._copies[0].set_subject(translate("ByHand", "staff login"))
        self._copies[1].set_subject(translate("ByHand", "staff password"))
        self._open.setText(translate("ByHand", "Open SmileTPS"))
        self._open.setAccessibleName(translate("ByHand", "Open SmileTPS in the browser"))
        self._open.setAccessibleDescription(words[0])
        self._look.setText(translate("ByHand", "Check whether it arrived"))
        self._look.setAccessibleName(self._look.text())
        self._look.setAccessibleDescription(
            translate("ByHand", "Signs in to SmileTPS and looks; changes nothing")
        )
