"""A push as the user sees it: stages with ticks, a question of the site, the result, Cancel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wizard.core.catalogue import entry_of
from wizard.core.outcomes import Outcome, Problem, Remedy, Stage, Verdict
from wizard.core.request import AnswerKind, Question
from wizard.core.secret import Secret
from wizard.ui.announce import announce
from wizard.ui.clipboard import Clipboard
from wizard.ui.icons import Icon
from wizard.ui.theme import M, S, TextRole
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.line_breaks import breakable
from wizard.ui.widgets.stage_list import StageList
from wizard.ui.widgets.themed import Text, Themed, space
from wizard.ui.widgets.verdict_card import VerdictCard
from wizard.ui.work import Push, PushJob

translate = QCoreApplication.translate


class PushPanel(Themed):
    """Runs one job at a time. `ended(Verdict | Problem)`, `remedy_chosen(Remedy)`."""

    ended = Signal(object)
    remedy_chosen = Signal(object)

    def __init__(self, clipboard: Clipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("push_panel")
        self.push = Push(self)
        self.result: Verdict | Problem | None = None
        self._in_doubt = False
        self._question: Question | None = None
        self._stage: Stage | None = None
        self._run = Card()
        self._run.setObjectName("push_run")
        self.stages = StageList()
        self.cancel_button = IconButton("push_cancel", Icon.CLOSE)
        self.card = VerdictCard(clipboard)
        self._ask_label = Text(TextRole.STRONG)
        self.answer_edit = QLineEdit()
        self.answer_edit.setObjectName("push_answer")
        self.answer_button = IconButton("push_answer_send", Icon.NEXT)
        self._ask = QWidget()
        self._connect()
        self._arrange()
        self.clear()
        self.retranslate()

    @property
    def running(self) -> bool:
        """Whether a job is running."""
        return self.push.running

    def start(self, job: PushJob, *, writes: bool = False, in_doubt: bool = False) -> bool:
        """Start `job`; False, and nothing happens, while another one runs.

        `writes` is False for a look; `in_doubt`: nobody knows whether the push before it arrived.
        """
        if not self.push.start(job, writes=writes):
            return False
        self._in_doubt = in_doubt
        self.result = None
        self.card.clear()
        self.show_run()
        # Not to a button: a second press of the same key would stop what was just started.
        self.stages.setFocus()
        return True

    def show_run(self) -> None:
        """Show the stages, all waiting, and the button that stops."""
        self.stages.reset()
        self.cancel_button.setEnabled(True)
        self.retranslate()
        for part in (self.cancel_button, self._run, self):
            part.show()

    def clear(self) -> None:
        """Show nothing: no push has been made from the present entries."""
        self.result = None
        self.card.clear()
        for part in (self._run, self.cancel_button, self._ask, self):
            part.hide()

    def show_result(self, result: Verdict | Problem, *, in_doubt: bool = False) -> None:
        """Show how a push ended, with the button that mends it, where the focus goes."""
        self.result = result
        self.card.show_result(result, in_doubt=in_doubt)
        self.show()
        if not self.card.mend.isHidden():
            self.card.mend.setFocus()

    def cancel(self) -> None:
        """Ask the job to stop; the result tells what came of it."""
        self.cancel_button.setEnabled(False)
        self._hide_question()
        self.stages.setFocus()
        self.push.cancel()
        self.retranslate()
        announce(self, self.cancel_button.text())

    def retranslate(self) -> None:
        """Show every text in the present language."""
        waits = self.running and not self.cancel_button.isEnabled()
        self.cancel_button.setText(
            translate("PushPanel", "Stopping") if waits else translate("PushPanel", "Stop")
        )
        self.cancel_button.setAccessibleName(translate("PushPanel", "Stop sending"))
        self.cancel_button.setAccessibleDescription(
            translate("PushPanel", "Stops as soon as it is safe, and says what was done until then")
        )
        self.answer_button.setText(translate("PushPanel", "Answer"))
        self.answer_button.setAccessibleName(translate("PushPanel", "Send the answer to SmileTPS"))
        if self._question is not None:
            self._word_question(self._question)

    # --- what the job tells --------------------------------------------------------------------

    def _on_stage(self, stage: Stage) -> None:
        self._stage = stage
        self.stages.begin(stage)

    def _on_finished(self, result: Verdict | Problem) -> None:
        self.cancel_button.hide()
        self._hide_question()
        self._tick_stages(result)
        self.show_result(result, in_doubt=self._in_doubt)
        self.ended.emit(result)

    def _tick_stages(self, result: Verdict | Problem) -> None:
        stage = result.stage or self._stage
        if isinstance(result, Verdict) and result.outcome in {Outcome.CONFIRMED, Outcome.SAVED}:
            self.stages.finish()
        elif stage is None:
            self.stages.reset()
        elif isinstance(result, Verdict) and result.outcome is Outcome.UNKNOWN:
            self.stages.doubt(stage)
        else:
            self.stages.fail(stage)

    # --- questions of the site -----------------------------------------------------------------

    def _on_asked(self, question: Question) -> None:
        self._question = question
        hidden = question.kind is not AnswerKind.TEXT and question.kind is not AnswerKind.CODE
        self.answer_edit.setEchoMode(
            QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        )
        self._word_question(question)
        self._ask.show()
        self.answer_edit.setFocus()
        announce(self, self._ask_label.text(), assertive=True)

    def _word_question(self, question: Question) -> None:
        words = translate("PushPanel", "SmileTPS asks: {question}")
        self._ask_label.setText(words.replace("{question}", breakable(question.label)))
        self.answer_edit.setAccessibleName(self._ask_label.text())
        self.answer_button.setAccessibleDescription(self._ask_label.text())
        self.answer_edit.setAccessibleDescription(
            translate("PushPanel", "Type the answer and press Enter")
        )

    def _on_answered(self) -> None:
        if self._question is None or not self.answer_edit.text():
            return
        answer = Secret(self.answer_edit.text())
        self._hide_question()
        self.stages.setFocus()
        self.push.answer(answer)

    def _hide_question(self) -> None:
        self._question = None
        self.answer_edit.setText("")
        self._ask.hide()

    def _on_mend(self) -> None:
        entry = None if self.result is None else entry_of(self.result)
        self.remedy_chosen.emit(Remedy.TRY_AGAIN if entry is None else entry.remedy)

    # --- layout --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.push.stage_began.connect(self._on_stage)
        self.push.asked.connect(self._on_asked)
        self.push.finished.connect(self._on_finished)
        self.cancel_button.clicked.connect(self.cancel)
        self.answer_button.clicked.connect(self._on_answered)
        self.answer_edit.returnPressed.connect(self._on_answered)
        self.card.mend_requested.connect(self._on_mend)

    def _arrange(self) -> None:
        self._ask_label.setBuddy(self.answer_edit)
        row = QHBoxLayout()
        row.addWidget(self.answer_edit, 1)
        row.addWidget(self.answer_button)
        asking = QVBoxLayout(self._ask)
        asking.addWidget(self._ask_label)
        asking.addLayout(row)
        space(asking, self, S)
        stop = QHBoxLayout()
        stop.addWidget(self.cancel_button)
        stop.addStretch(1)
        self._run.body.addWidget(self.stages)
        self._run.body.addWidget(self._ask)
        self._run.body.addLayout(stop)
        layout = QVBoxLayout(self)
        layout.addWidget(self.card)
        layout.addWidget(self._run)
        space(layout, self, M)
