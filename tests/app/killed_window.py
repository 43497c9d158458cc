"""A window of its own process, taken to a place and left there until it is killed or ended.

Standard input: one JSON object, see `Scene`. Standard output: `there` when the place is reached,
`cleared` when the wizard takes its password off the clipboard.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from tests.ui.person import Person
from wizard.__main__ import close_to_others, drop_dangerous_variables
from wizard.app import WindowOptions
from wizard.app_window import build_window, make_application, run
from wizard.core import uncaught
from wizard.core.roles import Role
from wizard.core.steps import Step
from wizard.practice.sites import PracticeSites


@dataclass(frozen=True)
class Scene:
    """Where the sites are, what is typed, and the place to stop at.

    form, copied (the password is on the clipboard), asked (a question is open), smiletps, push,
    done.
    """

    ids: str
    smiletps: str
    account: str
    account_password: str
    ca_file: str
    folder: str
    staff_password: str
    place: str


@dataclass(frozen=True)
class Served:
    """The part of PracticeSites that a window asks for; the sites themselves run elsewhere."""

    ids: str
    smiletps: str
    account: str
    account_password: str
    ca_file: Path


def main() -> None:
    """Go there as a person does, say so, and wait for the end."""
    drop_dangerous_variables()
    close_to_others()
    uncaught.install()
    scene = Scene(**json.loads(sys.stdin.readline()))
    application = make_application()
    qt_api.set_qt_api("pyside6")  # type: ignore[no-untyped-call]  # what pytest's plugin does
    served = Served(scene.ids, scene.smiletps, scene.account, "to practise", Path(scene.ca_file))
    window = build_window(
        WindowOptions(practice=True, language="en"),
        folder=Path(scene.folder),
        sites=cast(PracticeSites, served),
    )
    window.context.clipboard.cleared.connect(lambda: os.write(1, b"cleared\n"))
    go(Person(QtBot.__new__(QtBot), window), scene)
    QTimer.singleShot(0, lambda: os.write(1, b"there\n"))
    sys.exit(run(application, window))  # QTest.qWait would keep the other threads waiting


def go(person: Person, scene: Scene) -> None:
    """From the start to the place."""
    person.types("doctor_name", "Dr Żak")
    for step in (Step.KONTO, Step.PERSONEL, Step.FORM):
        person.goes_on(step)
    person.types("staff_login", "smiletps-zak")
    for name in ("staff_password", "staff_password_repeat"):
        person.types(name, scene.staff_password)
    person.ticks(Role.PRESCRIPTIONS)
    if scene.place == "copied":
        person.clicks("copy_password")
    if scene.place == "asked":
        QTimer.singleShot(0, person.window.close)
    if scene.place in {"form", "copied", "asked"}:
        return
    person.goes_on(Step.CREATED)
    person.clicks("ids_shows_created")
    person.goes_on(Step.SMILETPS)
    person.types("smiletps_password", scene.account_password)
    if scene.place == "smiletps":
        return
    person.goes_on()
    if scene.place == "done":
        person.waits_for(Step.DONE)


if __name__ == "__main__":
    main()
