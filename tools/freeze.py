"""Make the program that needs no Python: the folder dist/smiletps-wizard, for this system."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import PyInstaller.__main__
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
ICON_PIXELS = 256


def main() -> int:
    """Read the command line and freeze; the exit status."""
    parser = argparse.ArgumentParser(prog="run.py freeze", allow_abbrev=False)
    parser.add_argument("--to", type=Path, default=ROOT / "dist", help="the folder to put it in")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="for what is half made")
    chosen = parser.parse_args()
    chosen.work.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        draw_icon(chosen.work / "wizard.ico")
    places = [f"--distpath={chosen.to}", f"--workpath={chosen.work}"]
    recipe = str(ROOT / "tools" / "freeze.spec")
    PyInstaller.__main__.run([*places, "--noconfirm", "--log-level=WARN", recipe])
    print(f"The program is in {chosen.to / 'smiletps-wizard'}; the whole folder belongs together.")
    return 0


def draw_icon(file: Path) -> None:
    """The program's icon as Windows wants it. Raises OSError when it cannot be written."""
    image = QImage(ICON_PIXELS, ICON_PIXELS, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg")).render(painter)
    painter.end()
    if not image.save(str(file)):
        raise OSError(f"{file} could not be written")


if __name__ == "__main__":
    sys.exit(main())
