"""What the start page says about linked doctors and interrupted runs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizard.core.linked import InterruptedSession, LinkedDoctor
from wizard.core.outcomes import Outcome
from wizard.ui.dates import local_date
from wizard.ui.words import step_title

if TYPE_CHECKING:
    from wizard.core.guide import Guide

translate = QCoreApplication.translate


def person(doctor: str, staff_login: str) -> str:
    """How an entry is called: the doctor's name; without one, the staff login."""
    return doctor or staff_login


def due_at(doctor: LinkedDoctor, guide: Guide) -> datetime:
    """When the link should be renewed, as others report it (mission.md): so many days on."""
    return doctor.pushed_at + timedelta(days=guide.renewal.days)


def doctor_title(doctor: LinkedDoctor) -> str:
    """The choice of updating this doctor."""
    name = person(doctor.doctor, doctor.staff_login)
    return translate("StartPage", "Update the login or password: {name}").replace("{name}", name)


def doctor_explanation(doctor: LinkedDoctor, guide: Guide) -> str:
    """Login, since when, last push, and until when: in one paragraph to be read aloud."""
    lines = [
        translate("StartPage", "Staff login {login}, linked since {date}.")
        .replace("{login}", doctor.staff_login)
        .replace("{date}", local_date(doctor.linked_at)),
        _last_push(doctor),
    ]
    if not due_words(doctor, guide):
        until = translate("StartPage", "Renew it before {date}.")
        lines.append(until.replace("{date}", local_date(due_at(doctor, guide))))
    return " ".join(lines)


def due_words(doctor: LinkedDoctor, guide: Guide) -> str:
    """That the link is due for renewal; empty while it is not."""
    if due_at(doctor, guide) < datetime.now(UTC):
        return translate("StartPage", "It is due for renewal now.")
    return ""


def _last_push(doctor: LinkedDoctor) -> str:
    if doctor.outcome is Outcome.CONFIRMED:
        text = translate("StartPage", "Last confirmed on {date}.")
    else:
        text = translate("StartPage", "Last saved on {date}, not confirmed.")
    return text.replace("{date}", local_date(doctor.pushed_at))


def interrupted_words(kept: InterruptedSession, *, password_kept: bool) -> tuple[str, str]:
    """The choice of going on: which step, for whom; that the password was not kept.

    `password_kept`: one of an earlier time is in the credential store.
    """
    title = translate("StartPage", "Continue: {step}").replace("{step}", step_title(kept.step))
    if kept.doctor:
        title = f"{title} ({kept.doctor})"
    if kept.sending:
        return title, translate(
            "StartPage",
            "The wizard was closed while the data was being sent. First we look what "
            "SmileTPS shows.",
        )
    words = translate(
        "StartPage",
        "What you typed is still here. The passwords were not kept, and the roles must be ticked "
        "again.",
    )
    if password_kept:
        older = translate(
            "StartPage",
            "The staff password of last time is in the credential store of this computer.",
        )
        words = f"{words} {older}"
    return title, words
