"""Tab goes through a page as it is read: in the order of its layouts, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget


def follow_reading(*places: QWidget) -> None:
    """Let Tab and screen readers go through `places` and all that is in them, one after the other.

    Tab follows Qt's own order, which is the order in which controls were made; proposals, for
    example, come late. A screen reader goes through widgets as they lie on top of each other; here
    none covers another.
    """
    widgets = [widget for place in places for widget in _as_read(place)]
    controls = [one for one in widgets if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for earlier, later in pairwise(controls):
        QWidget.setTabOrder(earlier, later)
    for widget in widgets:
        if not widget.isWindow():
            widget.raise_()


def _as_read(place: QWidget) -> Iterator[QWidget]:
    """`place` and what is in it, top to bottom, then left to right."""
    yield place
    for part in _parts(place):
        yield from _as_read(part)


def _parts(place: QWidget) -> Iterator[QWidget]:
    layout = place.layout()
    content = place.widget() if isinstance(place, QScrollArea) else None
    if content is not None:
        yield content
    elif layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in _places(layout):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def _places(layout: QLayout) -> Iterable[int]:
    """The numbers of the items in reading order: a grid keeps them as they were put in."""
    places = range(layout.count())
    if not isinstance(layout, QGridLayout):
        return places
    return sorted(places, key=lambda place: _cell(layout, place))


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    # Qt's stub calls the four numbers an object.
    row, column, _rows, _columns = cast(tuple[int, int, int, int], grid.getItemPosition(place))
    return row, column
