"""Somebody who watches a push in a test: notes the stages, answers what it was told to answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wizard.core.outcomes import Stage
from wizard.core.request import LearnedWay, LinkRequest, Question, SignIn
from wizard.core.roles import Role, RolesConfirmed, confirm
from wizard.core.secret import Secret


class Watch:
    """A PushWatch by hand. `cancel` may be set at any time; `at_stage` is called at each stage."""

    def __init__(
        self,
        answers: Mapping[str, str] | None = None,
        at_stage: Callable[[Stage], None] = lambda _stage: None,
    ) -> None:
        self.stages: list[Stage] = []
        self.asked: list[Question] = []
        self.cancel = False
        self._answers = dict(answers or {})
        self._at_stage = at_stage

    def stage(self, stage: Stage) -> None:
        self.stages.append(stage)
        self._at_stage(stage)

    def cancelled(self) -> bool:
        return self.cancel

    def stopping(self) -> bool:
        return self.cancel

    def ask(self, question: Question) -> Secret | None:
        self.asked.append(question)
        answer = self._answers.get(question.label)
        return None if answer is None else Secret(answer)


def push_of(
    address: str, account: str, account_password: str, pair: tuple[str, str],
    learned: LearnedWay | None = None,
) -> LinkRequest:  # fmt: skip
    """A push of `pair`, with the one right role ticked."""
    roles = confirm({Role.PRESCRIPTIONS})
    assert isinstance(roles, RolesConfirmed)
    sign_in = SignIn(address, account, Secret(account_password), learned or LearnedWay())
    return LinkRequest(sign_in, pair[0], Secret(pair[1]), roles)
