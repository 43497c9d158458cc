"""The icons: each is there, takes the theme's colour, and is crisp."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from wizard.app_window import make_application
from wizard.paths import icons
from wizard.ui.icons import Icon, IconMark, draw, q_icon
from wizard.ui.theme import Tone, em, tokens_of


def drawn(icon: Icon, colour: str, pixels: int = 24, ratio: float = 1.0) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(0)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    draw(painter, icon, QRectF(0, 0, pixels / ratio, pixels / ratio), QColor(colour))
    painter.end()
    return image


def opaque(image: QImage) -> Iterable[QColor]:
    for x in range(image.width()):
        for y in range(image.height()):
            if image.pixelColor(x, y).alpha() == 255:
                yield image.pixelColor(x, y)


@pytest.mark.parametrize("icon", Icon)
def test_each_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot, icon: Icon) -> None:
    del qtbot
    wanted = QColor("#c01080")
    colours = list(opaque(drawn(icon, wanted.name(), 48)))
    assert colours
    for colour in colours:  # within what rounding changes
        assert abs(colour.red() - wanted.red()) <= 1, colour.name()
        assert abs(colour.green() - wanted.green()) <= 1, colour.name()
        assert abs(colour.blue() - wanted.blue()) <= 1, colour.name()


def test_no_two_icons_look_the_same(qtbot: QtBot) -> None:
    del qtbot
    # A cross closes and a cross says wrong: where it stands tells which.
    icons_ = [icon for icon in Icon if icon is not Icon.CLOSE]
    pictures = [bytes(drawn(icon, "#000000").constBits()) for icon in icons_]
    assert len(set(pictures)) == len(pictures)


@pytest.mark.parametrize("icon", Icon)
def test_each_file_is_a_square_without_colours_of_its_own(icon: Icon) -> None:
    text = (icons() / f"{icon.value}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)  # noqa: S314 - our own file
    _x, _y, width, height = map(float, root.attrib["viewBox"].split())
    assert width == height
    assert "#" not in text
    assert "currentColor" in text


def test_twice_the_pixels_are_drawn_not_stretched(qtbot: QtBot) -> None:
    del qtbot
    fine = drawn(Icon.INFO, "#000000", 48, ratio=2.0)
    assert fine == drawn(Icon.INFO, "#000000", 48).scaled(48, 48) or fine.size() == QSize(48, 48)
    stretched = drawn(Icon.INFO, "#000000", 24).scaled(48, 48)
    assert [fine.pixelColor(x, 24).alpha() for x in range(48)] != [
        stretched.pixelColor(x, 24).alpha() for x in range(48)
    ]


def test_a_buttons_icon_is_there_for_every_pixel_ratio(qtbot: QtBot) -> None:
    del qtbot
    made = q_icon(Icon.COPY, QColor("#123456"), 20)
    for ratio in (1.0, 1.25, 1.5, 2.0):
        assert made.pixmap(QSize(20, 20), ratio).width() == round(20 * ratio)


def test_a_mark_follows_tone_and_font(qtbot: QtBot) -> None:
    mark = IconMark(Icon.DONE, Tone.SUCCESS, 2.0)
    qtbot.addWidget(mark)
    assert mark.sizeHint() == QSize(em(mark, 2), em(mark, 2))
    mark.resize(mark.sizeHint())
    mark.show_icon(Icon.WRONG, Tone.DANGER)
    shown = {colour.name() for colour in opaque(mark.grab().toImage())}
    assert tokens_of(mark).danger.name() in shown


@pytest.mark.parametrize("side", [16, 32, 256])
def test_the_task_bar_shows_the_program_s_own_icon(qtbot: QtBot, side: int) -> None:
    icon = make_application().windowIcon()
    picture = icon.pixmap(QSize(side, side)).toImage()
    assert (picture.width(), picture.pixelColor(picture.rect().center()).alpha()) == (side, 255)
