"""The role checklist: the user mirrors what IDS shows; the verdict stands under it, live."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from wizard.core.roles import REQUIRED, Role, RoleProblem, RolesConfirmed, confirm
from wizard.ui.announce import announce
from wizard.ui.theme import M, em
from wizard.ui.widgets.role_row import RoleRow, RoleText
from wizard.ui.widgets.role_verdict import RoleVerdict
from wizard.ui.widgets.themed import Themed, space

__all__ = ["RoleChecklist", "RoleText"]


class RoleChecklist(Themed):
    """Seven rows in the site's order, nothing pre-ticked, and "IDS shows another role".

    `changed` carries the ticked roles; `other_changed` whether IDS shows other roles than these.
    """

    changed = Signal(frozenset)
    other_changed = Signal(bool)

    def __init__(self, texts: Sequence[RoleText], parent: QWidget | None = None) -> None:
        """`texts` has one entry a role, in the site's order. ValueError if one is missing."""
        super().__init__(parent)
        self.setObjectName("role_checklist")
        if {text.role for text in texts} != set(Role) or len(texts) != len(Role):
            raise ValueError("the checklist needs each role once")
        self._rows: dict[Role, RoleRow] = {}
        self._layout = QVBoxLayout(self)
        for text in texts:
            row = RoleRow(f"role_{text.role.value}", self)
            row.toggled.connect(self._on_toggled)
            self._rows[text.role] = row
            self._layout.addWidget(row)
        self.other = RoleRow("role_other", self)
        self.other.toggled.connect(self._on_other)
        self._layout.addWidget(self.other)
        self.verdict_box = RoleVerdict(self)
        self._gap = QSpacerItem(0, 0)
        self._layout.addItem(self._gap)
        self._layout.addWidget(self.verdict_box)
        self._said = ""
        self._texts = {text.role: text for text in texts}
        self.restyle()
        self.retranslate()

    def set_texts(self, texts: Sequence[RoleText]) -> None:
        """Explain the roles in another language; the ticks stay."""
        self._texts = {text.role: text for text in texts}
        self.retranslate()

    def ticked(self) -> frozenset[Role]:
        """The roles that are ticked now."""
        return frozenset(role for role, row in self._rows.items() if row.box.isChecked())

    def set_ticked(self, roles: frozenset[Role], *, other_shown: bool = False) -> None:
        """Tick exactly these, as the user did before."""
        for role, row in self._rows.items():
            row.box.setChecked(role in roles)
        self.other.box.setChecked(other_shown)

    def other_shown(self) -> bool:
        """Whether the user says that IDS shows other roles than these seven."""
        return self.other.box.isChecked()

    def verdict(self) -> RolesConfirmed | RoleProblem:
        """The check of the present state."""
        return confirm(self.ticked(), other_shown=self.other_shown())

    def to_mend(self) -> QWidget:
        """The check box that is wrong, where the focus goes; the required one if none is."""
        verdict = self.verdict()
        wrong = (*verdict.extra, *REQUIRED) if isinstance(verdict, RoleProblem) else REQUIRED
        return self._rows[next(iter(wrong))].box

    def retranslate(self) -> None:
        """Say everything in the new language."""
        self.setAccessibleName(QCoreApplication.translate("RoleChecklist", "Roles that IDS shows"))
        self.setAccessibleDescription(
            QCoreApplication.translate(
                "RoleChecklist", "Tick here exactly what is ticked on IDS, no more and no less"
            )
        )
        self.other.show_words(
            QCoreApplication.translate(
                "RoleChecklist", "IDS shows another role, or one of these is missing there"
            ),
            "",
            QCoreApplication.translate(
                "RoleChecklist", "Then nothing is sent until somebody has looked at it."
            ),
        )
        for role, row in self._rows.items():
            text = self._texts[role]
            row.show_words(text.label, text.detail, text.gloss)
        self._show_verdict(silent=True)

    def restyle(self) -> None:
        """Follow the font."""
        space(self._layout, self, 0)
        self._gap.changeSize(0, em(self, M))
        self._layout.invalidate()

    def _on_toggled(self) -> None:
        self._show_verdict()
        self.changed.emit(self.ticked())

    def _on_other(self, shown: bool) -> None:
        self._show_verdict()
        self.other_changed.emit(shown)

    def _show_verdict(self, *, silent: bool = False) -> None:
        nothing = not self.ticked() and not self.other_shown()
        words = self.verdict_box.show_verdict(self.verdict(), self._texts, nothing_ticked=nothing)
        if words != self._said and not silent:
            announce(self.verdict_box, words)
        self._said = words
