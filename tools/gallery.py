"""The gallery: every page and dialog x language x look x size of text, as PNGs and one index page.

    python3 run.py gallery                        all of it: 1,120 pictures in about six minutes
    python3 run.py gallery --only pl,light,100    the subset that has all of these
    python3 run.py gallery --readme               the few pictures of the README

What is shown are the scenes of tests/ui/every_page.py and every_dialog.py, the same that the tests
walk. Fusion, DejaVu, no screen: the pictures are the same on every Linux computer.
"""

from __future__ import annotations

import argparse
import html
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QRect,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui import every_page
from tests.ui.every_dialog import DIALOGS
from tools import translations
from wizard.ui import theme
from wizard.ui.language import LANGUAGES, Language
from wizard.ui.window import HEIGHT, WIDTH, WizardWindow

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "screens" / "gallery"
README_FOLDER = ROOT / "docs" / "pictures"

LOOKS = {
    "light": theme.palette_for(dark=False),
    "dark": theme.palette_for(dark=True),
    "stark-light": theme.palette_for(dark=False, high_contrast=True),
    "stark-dark": theme.palette_for(dark=True, high_contrast=True),
}
"""`stark` is high contrast: shown in Polish at the usual size only."""

SIZES = (100, 150, 200)
"""The size of text, in per cent of the usual."""

FONT, POINTS = "DejaVu Sans", 9

SCREEN = (1366, 728)
"""The smallest screen that we know of, without its task bar (docs: 1366x768)."""

STILL = 6
"""So many rounds of events in a row must move nothing before a picture is taken."""

PRACTICE = "practice"
"""The scene that has the practice banner; the others go without."""

FROM_TOP = frozenset({"smiletps_refused", "smiletps_network"})
"""Scenes whose point stands at the top; the others show what was opened, or has the focus."""

README = {
    "start": "pl-light-100/start",
    "form": "pl-light-100/form_right",
    "form-dark": "pl-dark-100/form_right",
    "done": "pl-light-100/done",
}
"""A picture of the README to what it shows."""


@dataclass(frozen=True)
class Shot:
    """One picture: `scene` is a page or a dialog."""

    language: str
    look: str
    size: int
    scene: str

    @property
    def name(self) -> str:
        """Its file below the gallery's folder, without the ending."""
        return f"{self.language}-{self.look}-{self.size}/{self.scene}"

    def has(self, wanted: set[str]) -> bool:
        """Whether it is among what `--only` names."""
        return wanted <= {self.language, self.look, str(self.size), self.scene}


def main() -> int:
    """Read the command line and take the pictures; 0 when all were taken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default="", help="as in pl,light,100,form_wrong")
    parser.add_argument("--readme", action="store_true", help="the pictures of the README")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    chosen = parser.parse_args()
    started = time.monotonic()
    gallery = Gallery()
    if chosen.readme:
        take_for_readme(gallery)
        return 0
    wanted = {word for word in chosen.only.split(",") if word}
    shots = [shot for shot in every_shot() if shot.has(wanted)]
    for shot in shots:
        gallery.take(shot, chosen.folder / f"{shot.name}.png")
    write_index(chosen.folder, shots)
    seconds = time.monotonic() - started
    print(f"{len(shots)} pictures in {seconds:.0f} s: {chosen.folder / 'index.html'}")
    return 0 if shots else 1


def every_shot() -> Iterator[Shot]:
    """All of the gallery, one window after the other."""
    scenes = (*every_page.SCENES, PRACTICE, *DIALOGS)
    for language in LANGUAGES:
        for size in SIZES:
            for scene in scenes:
                for look in LOOKS:
                    stark = look.startswith("stark")
                    if not stark or (language == "pl" and size == SIZES[0]):
                        yield Shot(language, look, size, scene)


class Gallery:
    """Opens the windows and takes the pictures, each of a fresh window."""

    def __init__(self) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(_tell)
        self._app = QApplication(sys.argv[:1])
        self._app.setCursorFlashTime(0)
        theme.apply(self._app)
        translations.compile_changed(translations.FOLDER)
        self._language = Language(self._app, translations.FOLDER)

    def take(self, shot: Shot, target: Path, *, from_top: bool = False) -> None:
        """Save one picture as a PNG. OSError when the file cannot be written.

        `from_top` shows the beginning of a page, not what was opened or has the focus.
        """
        self._app.setFont(QFont(FONT, round(POINTS * shot.size / 100)))
        self._app.setPalette(LOOKS[shot.look])
        self._language.switch(shot.language)
        dialog = DIALOGS.get(shot.scene)
        page = dialog.scene if dialog else {PRACTICE: "konto"}.get(shot.scene, shot.scene)
        window = every_page.scene_window(
            page, practice=shot.scene == PRACTICE, language=shot.language
        )
        window.resize(
            min(WIDTH * shot.size // 100, SCREEN[0]), min(HEIGHT * shot.size // 100, SCREEN[1])
        )
        every_page.play(page, window, self._settle)
        if dialog:
            dialog.show(window, lambda shown: save(shown, target))
        else:
            self._settle()
            if from_top or shot.scene in FROM_TOP:
                for area in window.findChildren(QScrollArea):
                    area.verticalScrollBar().setValue(0)
            save(window, target)
        self._put_away(window)

    def _settle(self) -> None:
        """Wait until nothing moves: a height that follows from a width takes some rounds."""
        places: list[QRect] = []
        still = 0
        for _round in range(100):
            QCoreApplication.processEvents()
            now = [one.geometry() for one in self._app.allWidgets()]
            still = still + 1 if now == places else 0
            if still == STILL:
                return
            places = now

    def _put_away(self, window: WizardWindow) -> None:
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but not what a platform without a screen cannot do."""
    del kind, context
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def save(widget: QWidget, target: Path) -> None:
    """Take the picture of a window. OSError when the file cannot be written."""
    target.parent.mkdir(parents=True, exist_ok=True)
    picture: QPixmap = widget.grab()
    if not picture.save(str(target), "PNG", quality=0):  # 0 is the smallest file
        raise OSError(f"could not write {target}")


def take_for_readme(gallery: Gallery) -> None:
    """The few pictures that the README shows."""
    shots = {shot.name: shot for shot in every_shot()}
    for name, shown in README.items():
        gallery.take(shots[shown], README_FOLDER / f"{name}.png", from_top=True)
        print(README_FOLDER / f"{name}.png")


def write_index(folder: Path, shots: list[Shot]) -> None:
    """One page with all pictures: a row for each scene, a table for each look and size."""
    tables = []
    for look, size in dict.fromkeys((shot.look, shot.size) for shot in shots):
        these = [shot for shot in shots if (shot.look, shot.size) == (look, size)]
        rows = "\n".join(
            f"<tr><th>{html.escape(scene)}</th>"
            + "".join(cell(shot) for shot in these if shot.scene == scene)
            + "</tr>"
            for scene in dict.fromkeys(shot.scene for shot in these)
        )
        tables.append(f"<h2>{look}, {size} %</h2><table>{rows}</table>")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(
        '<!doctype html><meta charset="utf-8"><title>Gallery</title>'
        "<style>body{font-family:sans-serif}img{width:22em}th{text-align:left}</style>"
        + "\n".join(tables),
        "utf-8",
    )


def cell(shot: Shot) -> str:
    """A picture of the index page, to be clicked."""
    file, words = html.escape(f"{shot.name}.png"), html.escape(shot.name)
    return f'<td><a href="{file}"><img loading="lazy" src="{file}" alt="{words}"></a></td>'


if __name__ == "__main__":
    sys.exit(main())
