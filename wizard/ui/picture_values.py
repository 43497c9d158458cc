"""The user's own values for the placeholders in the pictures."""

from __future__ import annotations

from wizard.core.session import Session

DOT = "•"


def picture_values(session: Session) -> dict[str, str]:
    """Placeholder name to plain text. Of a password the picture shows dots, as the site does."""
    dots = DOT * (12 if session.staff_password else 0)
    return {
        "login": session.staff_login or "smiletps-…",
        "first_name": session.first_name or "SmileTPS",
        "last_name": session.last_name or session.doctor or "…",
        "title": session.title,
        "password_dots": dots,
        "repeat_dots": dots,
    }
