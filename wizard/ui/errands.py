"""What pages ask for beyond their own work: check, unlink, receipt, sheet, calendar, report."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QWidget

from wizard.core.linked import LinkedDoctor
from wizard.core.outcomes import Code, Problem, Verdict
from wizard.core.roles import REQUIRED
from wizard.ui.announce import announce
from wizard.ui.closing import ask_to_unlink, say
from wizard.ui.context import Context
from wizard.ui.pages.doctor_words import due_at, person
from wizard.ui.pages.step_page import StepPage
from wizard.ui.words import tell

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

translate = QCoreApplication.translate


class Errands(QObject):
    """Runs for the window.

    `book_changed()` tells that a doctor was unlinked; `language_chosen(str)` passes a choice on.
    """

    book_changed = Signal()
    language_chosen = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self.context = context
        self._window = window

    def connect_page(self, page: StepPage) -> None:
        """Bring what `page` asks for to whoever does it; a page asks by signals of these names."""
        for name, errand in (
            ("check_wanted", self.check),
            ("unlink_wanted", self.unlink),
            ("sheet_wanted", self.save_sheet),
            ("receipt_wanted", self.save_receipt),
            ("calendar_wanted", self.save_calendar),
            ("language_chosen", self.language_chosen),
        ):
            signal = getattr(page, name, None)
            if isinstance(signal, SignalInstance):
                signal.connect(errand)

    def check(self, doctor: LinkedDoctor) -> None:
        """Look whether SmileTPS still shows the doctor's login; changes nothing."""
        from wizard.ui.check_dialog import CheckDialog  # noqa: PLC0415 - start-up diet

        dialog = CheckDialog(self.context, doctor, self._window)
        dialog.exec()
        dialog.deleteLater()

    def unlink(self, doctor: LinkedDoctor) -> None:
        """Forget the doctor here, after a question: the kept password first, then the entry."""
        if not ask_to_unlink(self._window, doctor.staff_login):
            return
        store = self.context.parts.store
        if doctor.password_kept:
            from wizard.ui.work import Background  # noqa: PLC0415 - start-up diet

            Background(
                lambda: store.remove(doctor.identifier),
                lambda problem: self._forget(doctor, problem),
                lambda: self._forget(doctor, Problem(Code.STORE_SILENT)),
                self,
            )
        else:
            self._forget(doctor, None)

    def save_receipt(self, doctor: LinkedDoctor) -> None:
        """Save who, when, which role and which result as a PDF without the password."""
        result = self.context.session.result
        if not isinstance(result, Verdict):
            return
        from wizard.ui.paper import document, receipt  # noqa: PLC0415 - start-up diet

        (required,) = REQUIRED
        role = self.context.parts.guide.role(required).label
        title = translate("Errands", "Receipt: Staff Account for SmileTPS")
        parts = receipt(doctor, result, role, QCoreApplication.applicationVersion())
        self._save_paper(title, f"staff-account-{doctor.staff_login}.pdf", document(title, parts))

    def save_sheet(self) -> None:
        """Save the five steps on one page, for a doctor who must do them; no password is in it."""
        from wizard.ui.paper import document, sheet  # noqa: PLC0415 - start-up diet

        title = translate("Errands", "Staff Account for SmileTPS: what to do on IDS")
        parts = sheet(self.context.parts.guide, self.context.language)
        self._save_paper(title, "smiletps-staff-account.pdf", document(title, parts))

    def save_calendar(self, doctor: LinkedDoctor) -> None:
        """Save a calendar file with the day of renewal."""
        target = self._ask_file(f"staff-account-{doctor.staff_login}.ics", "iCalendar (*.ics)")
        if target is not None:
            day = due_at(doctor, self.context.parts.guide).date()
            title = translate("Errands", "Renew the Staff Account of {name} for SmileTPS")
            title = title.replace("{name}", person(doctor.doctor, doctor.staff_login))
            words = translate("Errands", "Open the SmileTPS wizard and choose the doctor.")
            write = self.context.parts.write_reminder
            self._report(write(target, day, title, words, doctor.identifier), target)

    def save_report(self) -> None:
        """Save the diagnostics bundle for support; no secret is in it."""
        stamp = datetime.now(UTC).strftime("%Y-%m-%d")
        target = self._ask_file(f"smiletps-report-{stamp}.zip", "ZIP (*.zip)")
        if target is not None:
            self._report(self.context.parts.reports.write_bundle(target), target)

    def _forget(self, doctor: LinkedDoctor, problem: Problem | None) -> None:
        if problem is None:
            problem = self.context.parts.book.forget(doctor.identifier)
        if problem is not None:
            self._complain(problem)
        self.book_changed.emit()

    def _save_paper(self, title: str, name: str, paper: QTextDocument) -> None:
        target = self._ask_file(name, "PDF (*.pdf)")
        if target is None:
            return
        from wizard.ui.paper import save_pdf  # noqa: PLC0415 - start-up diet

        saved = save_pdf(paper, target, title)
        self._report(
            None if saved else Problem(Code.FILE_NOT_WRITTEN, named=(str(target),)), target
        )

    def _ask_file(self, name: str, kinds: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = translate("Errands", "Save as")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, str(Path(folder) / name), kinds
        )
        return Path(chosen) if chosen else None

    def _report(self, problem: Problem | None, target: Path) -> None:
        if problem is None:
            words = translate("Errands", "Saved: {file}").replace("{file}", target.name)
            announce(self._window, words)
        else:
            self._complain(problem)

    def _complain(self, problem: Problem) -> None:
        told = tell(problem)
        say(self._window, told.cause, f"{told.action} ({told.code})")
