"""What can be printed or saved as PDF: the receipt, and the one-page sheet. Never a secret."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from wizard.core.guide import Guide, RoleText
from wizard.core.linked import LinkedDoctor
from wizard.core.outcomes import Verdict
from wizard.core.roles import REQUIRED
from wizard.core.steps import Step
from wizard.ui.dates import local_time
from wizard.ui.words import step_title, tell

translate = QCoreApplication.translate

TITLE_POINTS = 18
HEADING_POINTS = 12
BODY_POINTS = 10
MARGIN_MILLIMETRES = 20


@dataclass(frozen=True)
class Part:
    """A heading with lines of plain text below it."""

    heading: str
    lines: tuple[str, ...]


def document(title: str, parts: Sequence[Part]) -> QTextDocument:
    """Lay out `parts` under `title`. Text is inserted as it is, never read as markup."""
    made = QTextDocument()
    cursor = QTextCursor(made)
    _line(cursor, title, TITLE_POINTS, bold=True)
    for part in parts:
        _line(cursor, part.heading, HEADING_POINTS, bold=True)
        for line in part.lines:
            _line(cursor, line, BODY_POINTS, bold=False)
    return made


def save_pdf(paper: QTextDocument, target: Path, title: str) -> bool:
    """Write `paper` as an A4 PDF; False when the file could not be written."""
    writer = QPdfWriter(str(target))
    writer.setTitle(title)
    writer.setCreator("SmileTPS wizard")
    margin = MARGIN_MILLIMETRES
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(margin, margin, margin, margin),
            QPageLayout.Unit.Millimeter,
        )
    )
    # Without a page size of its own Qt would add a second margin of 20 mm.
    paper.documentLayout().setPaintDevice(writer)
    paper.setDocumentMargin(0)
    paper.setPageSize(QSizeF(writer.width(), writer.height()))
    paper.print_(writer)
    return target.is_file() and target.stat().st_size > 0


def receipt(doctor: LinkedDoctor, verdict: Verdict, role: str, version: str) -> list[Part]:
    """Who, when, which role, which result. `role` is the site's own label."""
    told = tell(verdict)
    person = doctor.doctor or translate("Paper", "(no name given)")
    lines = (
        translate("Paper", "Doctor: {name}").replace("{name}", person),
        translate("Paper", "Staff login: {login}").replace("{login}", doctor.staff_login),
        translate("Paper", "Role ticked: {role}").replace("{role}", role),
        translate("Paper", "SmileTPS: {host}").replace("{host}", verdict.host),
        translate("Paper", "Date: {date}").replace("{date}", local_time(doctor.pushed_at)),
    )
    said = tuple(line for line in (told.cause, told.action, told.code) if line)
    return [
        Part(translate("Paper", "What was handed over"), lines),
        Part(told.heading, said),
        Part(
            translate("Paper", "Good to know"),
            (
                translate("Paper", "The password is not on this sheet, on purpose."),
                translate("Paper", "Wizard version: {version}").replace("{version}", version),
            ),
        ),
    ]


def sheet(guide: Guide, language: str) -> list[Part]:
    """The five steps as text, with the site's exact words; for a doctor who must do them."""
    parts = []
    for number, step in enumerate(guide.steps, start=1):
        lines = [action.explained(language, guide.language) for action in step.actions]
        if step.step is Step.FORM:
            labels = [one.label.explained(language, guide.language) for one in guide.form_fields]
            roles = [_role_line(role, language, guide.language) for role in guide.roles]
            # The first sentence speaks of the fields, what follows of the roles.
            lines = [lines[0], *(f"• {label}" for label in labels), *lines[1:], *roles]
        # Not the guide's own sentence: it speaks of a picture, and none is on the sheet.
        parts.append(Part(f"{number}. {step_title(step.step)}", tuple(lines)))
    note = translate("Paper", "Never give anybody the doctor's own password.")
    return [*parts, Part(translate("Paper", "Good to know"), (note,))]


def _role_line(role: RoleText, language: str, site_language: str) -> str:
    if role.role in REQUIRED:
        meaning = "" if language == site_language else f" ({role.gloss.in_language(language)})"
        return f"☑ {role.label} – {role.detail}{meaning}"
    leave = translate("Paper", "(leave empty)")
    return f"☐ {role.label} {leave}"


def _line(cursor: QTextCursor, text: str, points: int, *, bold: bool) -> None:
    block = QTextBlockFormat()
    block.setBottomMargin(points * 0.4)
    block.setTopMargin(points * (0.8 if bold else 0))
    letters = QTextCharFormat()
    letters.setFontPointSize(points)
    letters.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if cursor.position() > 0:
        cursor.insertBlock()
    cursor.setBlockFormat(block)
    cursor.insertText(text, letters)
