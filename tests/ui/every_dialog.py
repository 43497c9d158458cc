"""Every window beside the pages: opened over the form or the start page, looked at, put away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from tests.ui.every_page import ANNA, REFUSED
from wizard.core.outcomes import Code, Problem
from wizard.ui import closing
from wizard.ui.check_dialog import CheckDialog
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.picture_dialog import show_enlarged
from wizard.ui.window import WizardWindow
from wizard.ui.words import tell

Look = Callable[[QWidget], None]


@dataclass(frozen=True)
class Dialog:
    """`show(window, look)` opens it over `scene`, calls `look` with it, and puts it away."""

    scene: str
    show: Callable[[WizardWindow, Look], None]


def _looked_at(dialog: QWidget, look: Look) -> None:
    dialog.show()
    for _again in range(3):
        QCoreApplication.processEvents()
    look(dialog)
    dialog.hide()
    dialog.deleteLater()


def _check(window: WizardWindow, look: Look) -> None:
    _looked_at(CheckDialog(window.context, ANNA, window), look)


def _check_refused(window: WizardWindow, look: Look) -> None:
    dialog = CheckDialog(window.context, ANNA, window)
    dialog.panel.show_result(REFUSED)
    _looked_at(dialog, look)


def _picture(window: WizardWindow, look: Look) -> None:
    picture = window.currentPage().findChild(GuidePicture)
    assert isinstance(picture, GuidePicture)
    _looked_at(show_enlarged(picture), look)


def _strip(window: WizardWindow, look: Look) -> None:
    window.beside.show()
    assert window.beside.strip is not None
    _looked_at(window.beside.strip, look)


def _asks(ask: Callable[[WizardWindow], object]) -> Callable[[WizardWindow, Look], None]:
    """A question that waits for its answer: it is looked at from within its own loop."""

    def shown(window: WizardWindow, look: Look) -> None:
        def answer() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            look(box)
            QDialog.reject(box)

        QTimer.singleShot(0, answer)
        ask(window)

    return shown


def _say(window: WizardWindow) -> None:
    told = tell(Problem(Code.FILE_NOT_WRITTEN, named=("/media/usb/smiletps.pdf",)))
    closing.say(window, told.cause, f"{told.action} ({told.code})")


DIALOGS: dict[str, Dialog] = {
    "check": Dialog("start_linked", _check),
    "check_refused": Dialog("start_linked", _check_refused),
    "picture": Dialog("form_right", _picture),
    "strip": Dialog("form_right", _strip),
    "strip_konto": Dialog("konto", _strip),
    "ask_to_close": Dialog("form_right", _asks(closing.ask_to_close)),
    "ask_to_stop": Dialog("smiletps", _asks(closing.ask_to_stop)),
    "ask_to_unlink": Dialog(
        "start_linked", _asks(lambda window: closing.ask_to_unlink(window, ANNA.staff_login))
    ),
    "say": Dialog("done", _asks(_say)),
}
