"""What the X server shows, read from its framebuffer file: the format of xwd, 32 bits a pixel."""

from __future__ import annotations

import struct
from array import array
from operator import ne
from pathlib import Path

from PySide6.QtGui import QImage

HEADER = struct.Struct(">25I")
"""X11/XWDFile.h: header size, version, format, depth, width, height, … 12 is bytes a line."""


class Screen:
    """Pictures of the whole screen or a part of it."""

    def __init__(self, framebuffer: Path) -> None:
        self._file = framebuffer

    def picture(self) -> QImage:
        """The screen as it is now."""
        data = self._file.read_bytes()
        fields = HEADER.unpack_from(data)
        header, width, height, line, colours = (fields[place] for place in (0, 4, 5, 12, 19))
        begin = header + colours * 12
        pixels = data[begin : begin + line * height]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()

    def part(self, box: tuple[int, int, int, int], around: int = 12) -> QImage:
        """The part of the screen in `box` (x, y, width, height), and a little around it."""
        x, y, width, height = box
        return self.picture().copy(x - around, y - around, width + 2 * around, height + 2 * around)


def changed(one: QImage, other: QImage) -> int:
    """How many pixels differ; all of them when the sizes do."""
    if one.size() != other.size():
        return one.width() * one.height()
    pixels = (array("I", bytes(image.constBits())) for image in (one, other))
    return sum(map(ne, *pixels))
