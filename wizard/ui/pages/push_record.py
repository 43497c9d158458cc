"""What is remembered of a push: noted before it goes out, settled when its outcome is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.roles import RolesConfirmed
from wizard.ui.context import Context

GOOD = frozenset({Outcome.CONFIRMED, Outcome.SAVED})


class PushRecord:
    """Keeps the account book and the session true through the pushes and looks of a page."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._proof: RolesConfirmed | None = None
        self._was_open = False

    def doubt(self) -> Verdict | None:
        """Why nobody knows whether the last push arrived; None when that is known."""
        session = self._context.session
        if not session.sending:
            return None
        last = session.result
        if isinstance(last, Verdict) and last.outcome is Outcome.UNKNOWN:
            return last
        return Verdict(Outcome.UNKNOWN, Stage.SAVE, session.address, Code.PUSH_CUT_OFF)

    def begin_push(self, proof: RolesConfirmed) -> Problem | None:
        """Note that the push is about to go out: a power cut must not hide that there was one.

        A Problem where the disk did not take the note. Then the push must not go out.
        """
        session, book = self._context.session, self._context.parts.book
        self._proof, self._was_open = proof, session.sending
        session.sending = True
        problem = book.keep_interrupted(session.interrupted())
        if problem is None:
            return None
        session.sending = self._was_open
        book.keep_interrupted(
            session.interrupted()
        )  # it would write the other with its next change
        return replace(problem, code=Code.PUSH_NOT_NOTED)

    def begin_look(self) -> None:
        """A look writes nothing, and settles what was open before."""
        self._was_open = self._context.session.sending

    def end(self, result: Verdict | Problem) -> bool:
        """Keep how it ended; whether that was good."""
        session, parts = self._context.session, self._context.parts
        parts.reports.note("push_ended", outcome=_word(result), code=_code(result))
        if isinstance(result, Verdict) and result.stage is not Stage.SIGN_IN:
            session.result, session.sending = result, result.outcome is Outcome.UNKNOWN
        elif not self._was_open:
            session.result, session.sending = result, False
        else:
            session.sending = True  # it never came to the settings: what was open still is
        if isinstance(result, Verdict) and result.outcome in GOOD:
            proven_at = self._proof.at if self._proof else datetime.now(UTC)
            parts.book.remember(session.linked(result, proven_at))
            parts.book.drop_interrupted()
            return True
        parts.book.keep_interrupted(session.interrupted())
        return False


def _word(result: Verdict | Problem) -> str:
    return result.outcome.value if isinstance(result, Verdict) else "problem"


def _code(result: Verdict | Problem) -> str:
    return "" if result.code is None else result.code.value
