"""The icons: one style, one colour that the theme replaces, one file for each that is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from wizard import paths
from wizard.ui.icons import Icon

LINE_ICONS = sorted(file for file in paths.icons().glob("*.svg") if file.stem != "app")


def inked(svg: str, side: int) -> int:
    """How many pixels the icon darkens when drawn black on white."""
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", "#000000").encode()))
    assert renderer.isValid()
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    dark = (image.pixelColor(x, y).lightnessF() < 0.5 for x in range(side) for y in range(side))
    return sum(dark)


@pytest.mark.parametrize("icon", Icon, ids=lambda icon: icon.value)
def test_every_icon_that_the_window_uses_has_a_file(icon: Icon) -> None:
    assert (paths.icons() / f"{icon.value}.svg").is_file()


@pytest.mark.parametrize("file", LINE_ICONS, ids=lambda file: file.stem)
def test_an_icon_is_drawn_in_the_one_style_and_colour(file: Path, qtbot: QtBot) -> None:
    del qtbot
    svg = file.read_text(encoding="utf-8")
    assert svg.count("currentColor") == 1
    assert not re.search(r"#[0-9a-fA-F]{3}|rgb\(", svg)
    for mark in ('viewBox="0 0 24 24"', 'stroke-width="2"', 'stroke-linecap="round"'):
        assert mark in svg
    assert 24 <= inked(svg, 24) <= 260


def test_the_app_icon_is_drawn_down_to_sixteen_pixels(qtbot: QtBot) -> None:
    del qtbot
    svg = (paths.icons() / "app.svg").read_text(encoding="utf-8")
    for side in (16, 32, 256):
        assert inked(svg, side) > side * side * 0.3
