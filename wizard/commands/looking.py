"""The commands status and diagnose: what this computer knows, and how it is."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlsplit

from wizard.commands.arguments import Arguments
from wizard.commands.parts import CommandParts
from wizard.commands.report import Exit, Report
from wizard.core.catalogue import plain_message
from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Problem


def status(_arguments: Arguments, parts: CommandParts) -> Report:
    """Which doctors this computer has linked, when, and until when; and the run left half-way."""
    book = parts.book()
    days = parts.renewal_days() if book.linked() else None
    interrupted, trouble = book.interrupted(), book.trouble()
    facts = {
        "linked": [_doctor(doctor, days) for doctor in book.linked()],
        "interrupted": _interrupted(interrupted) if interrupted else None,
        **_told(trouble),
    }
    return Report(Exit.FAILED if trouble else Exit.CONFIRMED, facts)


def diagnose(arguments: Arguments, parts: CommandParts) -> Report:
    """Look at everything on this computer that a push needs, and save the bundle for support."""
    checks = [{"name": name, **_told(problem)} for name, problem in parts.self_test().items()]
    problem = (
        None if arguments.out is None else parts.reports.write_bundle(arguments.out.absolute())
    )
    facts = {"file": str(arguments.out), "checks": checks, **_told(problem)}
    return Report(Exit.FAILED if problem else Exit.CONFIRMED, facts)


def _told(problem: Problem | None) -> dict[str, str]:
    if problem is None:
        return {"code": "", "message": ""}
    return {"code": problem.code.value, "message": plain_message(problem)}


def _doctor(doctor: LinkedDoctor, days: int | None) -> dict[str, object]:
    """One linked doctor. Times are UTC, in ISO 8601."""
    due = "" if days is None else (doctor.pushed_at + timedelta(days=days)).isoformat()
    return {
        "doctor": doctor.doctor,
        "staff_login": doctor.staff_login,
        "host": urlsplit(doctor.address).netloc,
        "linked_at": doctor.linked_at.isoformat(),
        "pushed_at": doctor.pushed_at.isoformat(),
        "outcome": doctor.outcome.value,
        "roles_confirmed_at": doctor.roles_confirmed_at.isoformat(),
        "renew_before": due,
        "password_kept": doctor.password_kept,
    }


def _interrupted(session: InterruptedSession) -> dict[str, object]:
    """Where a run was left. `sending`: its push may have arrived, so look before writing again."""
    return {
        "doctor": session.doctor,
        "run": session.run.value,
        "step": session.step.value,
        "sending": session.sending,
        "saved_at": session.saved_at.isoformat() if session.saved_at else "",
    }
