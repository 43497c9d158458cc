"""The questions asked before the window goes: never lose the outcome of a push silently."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from wizard.ui.theme import MEASURE, S, em

translate = QCoreApplication.translate


def ask_to_stop(parent: QWidget) -> bool:
    """Ask while a push runs. True: stop it, find out what was done, then close."""
    return _ask(
        parent,
        "ask_to_stop",
        translate("Closing", "The data is being sent to SmileTPS."),
        translate(
            "Closing",
            "If you stop now, the wizard still finds out what was done, and tells you at the "
            "next start if it could not.",
        ),
        translate("Closing", "Stop and close"),
        translate("Closing", "Let it finish"),
    )


def ask_to_close(parent: QWidget) -> bool:
    """Ask when a run is not finished. True: close; the place is kept, passwords are not."""
    return _ask(
        parent,
        "ask_to_close",
        translate("Closing", "Close the wizard now?"),
        translate(
            "Closing",
            "Next time you can continue from this step. Passwords are not kept, and the roles must "
            "be ticked again.",
        ),
        translate("Closing", "Close"),
        translate("Closing", "Stay here"),
    )


def ask_to_unlink(parent: QWidget, login: str) -> bool:
    """Ask before a doctor is forgotten here. Says where the account itself is switched off."""
    words = translate(
        "Closing",
        "This computer will forget the entry and any kept password. The account itself stays "
        "active: switch it off on IDS under Konto, Personel, and remove it from the SmileTPS "
        "settings.",
    )
    title = translate("Closing", "Unlink {login}?").replace("{login}", login)
    return _ask(
        parent,
        "ask_to_unlink",
        title,
        words,
        translate("Closing", "Unlink"),
        translate("Closing", "Keep it"),
    )


def say(parent: QWidget | None, title: str, words: str) -> None:
    """Say something that went wrong outside the pages; without a window too."""
    box = _box(parent, "say", title, words)
    box.setIcon(QMessageBox.Icon.Warning)
    box.addButton(translate("Closing", "All right"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    box.deleteLater()


def _ask(parent: QWidget, name: str, title: str, words: str, yes: str, no: str) -> bool:
    box = _box(parent, name, title, words)
    box.setIcon(QMessageBox.Icon.Question)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    reject = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(reject)
    box.setEscapeButton(reject)
    box.exec()
    answered = box.clickedButton() == accept
    box.deleteLater()
    return answered


def _box(parent: QWidget | None, name: str, title: str, words: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("Window", "SmileTPS wizard"))
    box.setText(title)
    box.setInformativeText(words)
    # Qt's own idea of a width breaks lines within the paths and logins that the title names.
    room = round(box.screen().availableSize().width() * 0.6)
    for label in filter(QLabel.text, box.findChildren(QLabel)):  # the icon's has none
        measure = em(box, MEASURE if label.text() == words else 2 * MEASURE)
        line = label.fontMetrics().horizontalAdvance(label.text()) + em(box, S)
        label.setMinimumWidth(min(line, measure, room))
    return box
