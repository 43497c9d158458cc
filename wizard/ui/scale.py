"""Sizes of our own widgets, relative to the system's own font: never in fixed pixels."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QWidget

XS: Final = 0.25
S: Final = 0.5
M: Final = 0.9
L: Final = 1.4
XL: Final = 2.0
"""The spacing scale, in em."""

MEASURE: Final = 34
"""The longest comfortable line, in em."""


class TextRole(Enum):
    """The type scale: size relative to the system's own font, and weight."""

    TITLE = (1.45, QFont.Weight.DemiBold)
    HEADING = (1.12, QFont.Weight.DemiBold)
    STRONG = (1.0, QFont.Weight.DemiBold)
    BODY = (1.0, QFont.Weight.Normal)
    SMALL = (0.92, QFont.Weight.Normal)


def em(widget: QWidget, factor: float = 1.0) -> int:
    """`factor` times the height of the widget's own font, in logical pixels; at least 1."""
    return max(1, round(QFontInfo(widget.font()).pixelSize() * factor))


def font(base: QFont, role: TextRole) -> QFont:
    """`base` at the size and weight of `role`."""
    scale, weight = role.value
    sized = QFont(base)
    if base.pointSizeF() > 0:
        sized.setPointSizeF(base.pointSizeF() * scale)
    else:
        sized.setPixelSize(round(base.pixelSize() * scale))
    sized.setWeight(weight)
    return sized
