"""The verdict under the role checklist: right, or each wrong role with its harm and the mend."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.roles import Role, RoleProblem, RolesConfirmed
from wizard.ui.icons import Icon, IconMark
from wizard.ui.theme import M, S, TextRole, Tone
from wizard.ui.widgets.role_row import RoleText
from wizard.ui.widgets.soft_box import paint_soft_box
from wizard.ui.widgets.themed import Text, Themed, space

translate = QCoreApplication.translate


class RoleVerdict(Themed):
    """An icon and words; the tone is only the third sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("role_verdict")
        self._tone = Tone.MUTED
        self._mark = IconMark(Icon.WAITING, Tone.MUTED, 1.4, self)
        self.heading = Text(TextRole.STRONG, Tone.TEXT, self)
        self.words = Text(TextRole.BODY, Tone.TEXT, self)
        self._lines = QVBoxLayout()
        self._lines.addWidget(self.heading)
        self._lines.addWidget(self.words)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._lines, 1)
        self.restyle()

    def show_verdict(
        self,
        verdict: RolesConfirmed | RoleProblem,
        texts: Mapping[Role, RoleText],
        *,
        nothing_ticked: bool,
    ) -> str:
        """Show `verdict`; gives back the words, to be announced."""
        match verdict:
            case RolesConfirmed():
                heading = translate("RoleVerdict", "Correct: only prescriptions.")
                self._show(Icon.DONE, Tone.SUCCESS, heading, "")
            case RoleProblem() if nothing_ticked:
                heading = translate("RoleVerdict", "Nothing is ticked yet.")
                words = translate("RoleVerdict", "Tick here what is ticked on IDS.")
                self._show(Icon.WAITING, Tone.MUTED, heading, words)
            case RoleProblem(extra, missing, other_shown):
                heading = translate("RoleVerdict", "Not right yet.")
                sentences = [
                    *(_extra(texts[role]) for role in extra),
                    *(_missing(texts[role]) for role in missing),
                    *([_other()] if other_shown else []),
                ]
                self._show(Icon.WARNING, Tone.DANGER, heading, "\n".join(sentences))
        said = f"{self.heading.text()} {self.words.text()}".strip()
        self.setAccessibleName(said)
        return said

    @property
    def tone(self) -> Tone:
        """SUCCESS, DANGER, or MUTED while nothing is ticked."""
        return self._tone

    def restyle(self) -> None:
        """Follow the font."""
        space(self._row, self, S, M)
        space(self._lines, self, S)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground of the tone."""
        del event
        paint_soft_box(self, self._tone)

    def _show(self, icon: Icon, tone: Tone, heading: str, words: str) -> None:
        self._tone = tone
        self._mark.show_icon(icon, tone)
        self.heading.setText(heading)
        self.heading.set_tone(Tone.TEXT if tone is Tone.MUTED else tone)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.update()


def _extra(text: RoleText) -> str:
    words = translate("RoleVerdict", "{role} is ticked.").format(role=text.label)
    undo = text.undo or translate("RoleVerdict", "Untick it on IDS, and here.")
    return " ".join(part for part in (words, text.harm, undo) if part)


def _missing(text: RoleText) -> str:
    return translate(
        "RoleVerdict", "{role} is not ticked. SmileTPS needs it: tick it on IDS, and here."
    ).format(role=text.label)


def _other() -> str:
    return translate(
        "RoleVerdict",
        "IDS shows other roles than this list. Do not press the button on IDS; leave the page "
        "open and ask SmileTPS support. Nothing that you typed is lost.",
    )
