"""The style for systems without one of their own: flat, and with edges that can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QStyleFactory,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wizard.ui import fusion, theme
from wizard.ui.fusion import CalmFusion


@pytest.fixture(autouse=True)
def _calm_style(qapp: QApplication) -> Iterator[None]:
    palette = qapp.palette()
    qapp.setStyle(CalmFusion())
    yield
    qapp.setStyle(QStyleFactory.create("Fusion"))
    qapp.setPalette(palette)


def combo() -> QComboBox:
    made = QComboBox()
    made.addItems(["Polski", "English"])
    return made


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "check box": QCheckBox,
    "radio button": QRadioButton,
    "field": QLineEdit,
    "text field": QPlainTextEdit,
    "button": lambda: QPushButton("Press"),
    "combo box": combo,
    "progress bar": QProgressBar,
}


def picture(qtbot: QtBot, control: QWidget) -> QImage:
    window = QWidget()
    qtbot.addWidget(window)
    control.setParent(window)
    control.resize(control.sizeHint())
    control.move(10, 10)
    window.resize(control.width() + 20, control.height() + 20)
    window.show()
    image = window.grab().toImage()
    window.hide()
    return image


def strongest_edge(image: QImage) -> float:
    """The highest contrast with the window's ground on a line from the left into the control."""
    ground = image.pixelColor(1, 1)
    row = image.height() // 2
    return max(theme.contrast(image.pixelColor(x, row), ground) for x in range(8, 18))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", CONTROLS)
def test_the_edge_of_every_control_can_be_seen(
    qtbot: QtBot, qapp: QApplication, name: str, dark: bool
) -> None:
    qapp.setPalette(theme.palette_for(dark=dark))
    assert strongest_edge(picture(qtbot, CONTROLS[name]())) >= theme.MARK_CONTRAST


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("make", [QCheckBox, QRadioButton], ids=["check box", "radio button"])
def test_a_tick_can_be_seen(
    qtbot: QtBot, qapp: QApplication, make: type[QCheckBox] | type[QRadioButton], dark: bool
) -> None:
    qapp.setPalette(theme.palette_for(dark=dark))
    empty, ticked = make(), make()
    ticked.setChecked(True)
    assert picture(qtbot, empty) != picture(qtbot, ticked)


def test_the_default_button_is_filled_with_the_accent(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setPalette(theme.palette_for(dark=False))
    plain, default = QPushButton("Next"), QPushButton("Next")
    default.setDefault(True)
    accent = theme.tokens(qapp.palette()).accent
    assert share(picture(qtbot, default), accent) > 0.3
    assert share(picture(qtbot, plain), accent) < 0.05


def share(image: QImage, colour: QColor) -> float:
    hits = sum(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(image.height())
    )
    return hits / (image.width() * image.height())


def test_a_disabled_default_button_is_not_filled(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setPalette(theme.palette_for(dark=False))
    button = QPushButton("Next")
    button.setDefault(True)
    button.setEnabled(False)
    assert share(picture(qtbot, button), theme.tokens(qapp.palette()).accent) == 0


@pytest.mark.parametrize("name", CONTROLS)
def test_targets_are_high_enough_to_hit(qtbot: QtBot, name: str) -> None:
    control = CONTROLS[name]()
    qtbot.addWidget(control)
    if name not in {"check box", "radio button", "progress bar"}:
        assert control.sizeHint().height() >= 24


def test_boxes_to_tick_grow_with_the_font(qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    before = box.sizeHint().height()
    font = box.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    box.setFont(font)
    assert box.sizeHint().height() >= before * 1.7


def test_a_native_style_stays(qapp: QApplication) -> None:
    native = QStyleFactory.create("Windows")
    qapp.setStyle(native)
    fusion.wear(qapp)
    assert qapp.style().name() == "windows"


def test_fusion_is_dressed_once(qapp: QApplication) -> None:
    qapp.setStyle(QStyleFactory.create("Fusion"))
    fusion.wear(qapp)
    worn = qapp.style()
    fusion.wear(qapp)
    assert qapp.style() is worn
    assert isinstance(worn, CalmFusion)


def test_an_editable_combo_box_stays_fusions(qtbot: QtBot) -> None:
    made = combo()
    made.setEditable(True)
    assert not picture(qtbot, made).isNull()


def test_an_endless_progress_bar_is_drawn(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setPalette(theme.palette_for(dark=False))
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setAlignment(Qt.AlignmentFlag.AlignCenter)
    assert not picture(qtbot, bar).isNull()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_slider_of_a_scroll_bar_can_be_seen(
    qtbot: QtBot, qapp: QApplication, dark: bool
) -> None:
    qapp.setPalette(theme.palette_for(dark=dark))
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 100)
    bar.setPageStep(100)
    bar.setFixedHeight(120)
    middle = 10 + bar.sizeHint().width() // 2
    image = picture(qtbot, bar)
    ground = image.pixelColor(1, 1)
    ratios = [theme.contrast(image.pixelColor(middle, y), ground) for y in range(20, 120)]
    assert max(ratios) >= theme.MARK_CONTRAST
    assert min(ratios) < 1.2
