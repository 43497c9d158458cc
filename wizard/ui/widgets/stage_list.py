"""The stages of a push, ticked off one by one, with a bar that moves while it runs."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wizard.core.outcomes import Stage
from wizard.ui.announce import announce
from wizard.ui.icons import Icon, IconMark
from wizard.ui.theme import S, TextRole, Tone, em, wants_reduced_motion
from wizard.ui.widgets.themed import Text, Themed, space
from wizard.ui.words import stage_words


class StageState(Enum):
    """How one stage stands."""

    WAITING = (Icon.WAITING, Tone.MUTED)
    RUNNING = (Icon.RUNNING, Tone.ACCENT)
    DONE = (Icon.DONE, Tone.SUCCESS)
    FAILED = (Icon.WRONG, Tone.DANGER)
    UNKNOWN = (Icon.UNKNOWN, Tone.WARNING)


def _state_words(state: StageState) -> str:
    match state:
        case StageState.WAITING:
            return QCoreApplication.translate("StageList", "waiting")
        case StageState.RUNNING:
            return QCoreApplication.translate("StageList", "running")
        case StageState.DONE:
            return QCoreApplication.translate("StageList", "done")
        case StageState.FAILED:
            return QCoreApplication.translate("StageList", "stopped here")
        case StageState.UNKNOWN:
            return QCoreApplication.translate("StageList", "not known")


class _Line(QWidget):
    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage, self.state = stage, StageState.WAITING
        self.mark = IconMark(Icon.WAITING, Tone.MUTED, 1.25, self)
        self.words = Text(TextRole.BODY, Tone.MUTED, self)
        self.words.setObjectName(f"stage_{stage.value}")
        layout = QHBoxLayout(self)
        layout.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        space(layout, self, S, 0)

    def show_state(self, state: StageState) -> None:
        self.state = state
        icon, tone = state.value
        self.mark.show_icon(icon, tone)
        self.words.setText(stage_words(self.stage))
        self.words.set_tone(Tone.MUTED if state is StageState.WAITING else Tone.TEXT)
        self.words.setAccessibleName(f"{stage_words(self.stage)}: {_state_words(state)}")


class StageList(Themed):
    """Six lines. `begin` ticks off all before; `finish`, `fail` or `doubt` end it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage_list")
        self._layout = QVBoxLayout(self)
        self._lines = {stage: _Line(stage, self) for stage in Stage}
        for line in self._lines.values():
            self._layout.addWidget(line)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("stage_bar")
        self.bar.setTextVisible(False)
        self._layout.addWidget(self.bar)
        self.restyle()
        self.reset()
        self.retranslate()

    def reset(self) -> None:
        """All waiting."""
        for line in self._lines.values():
            line.show_state(StageState.WAITING)
        self.bar.hide()

    def begin(self, stage: Stage) -> None:
        """`stage` runs now; all before it are done."""
        self._mark_up_to(stage, StageState.RUNNING)
        done = list(Stage).index(stage)
        # An endless bar moves; who wants no motion sees how many stages are behind.
        self.bar.setRange(0, len(Stage) if wants_reduced_motion() else 0)
        self.bar.setValue(done)
        self.bar.show()
        announce(self, stage_words(stage))

    def finish(self) -> None:
        """All done."""
        for line in self._lines.values():
            line.show_state(StageState.DONE)
        self.bar.hide()

    def fail(self, stage: Stage) -> None:
        """It stopped at `stage`."""
        self._mark_up_to(stage, StageState.FAILED)
        self.bar.hide()

    def doubt(self, stage: Stage) -> None:
        """Nobody knows how `stage` ended."""
        self._mark_up_to(stage, StageState.UNKNOWN)
        self.bar.hide()

    def state_of(self, stage: Stage) -> StageState:
        """How `stage` stands."""
        return self._lines[stage].state

    def retranslate(self) -> None:
        """Say everything in the new language."""
        self.setAccessibleName(QCoreApplication.translate("StageList", "Stages"))
        self.bar.setAccessibleName(QCoreApplication.translate("StageList", "Progress"))
        self.bar.setAccessibleDescription(
            QCoreApplication.translate("StageList", "The push to SmileTPS is running")
        )
        for line in self._lines.values():
            line.show_state(line.state)

    def restyle(self) -> None:
        """Follow the font."""
        space(self._layout, self, S)
        self.bar.setMaximumHeight(em(self, 0.6))

    def _mark_up_to(self, stage: Stage, state: StageState) -> None:
        order = list(Stage)
        for other, line in self._lines.items():
            if other is stage:
                line.show_state(state)
            elif order.index(other) < order.index(stage):
                line.show_state(StageState.DONE)
            else:
                line.show_state(StageState.WAITING)
