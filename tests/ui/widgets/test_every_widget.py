"""What holds for each of our widgets: named, translated live, recoloured, reflowing, focus seen."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QStyleFactory,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import wizard.ui.widgets
from tests.ui.widgets.samples import SAMPLES
from wizard.ui import theme
from wizard.ui.fusion import CalmFusion
from wizard.ui.widgets.step_rail import StepRail
from wizard.ui.widgets.strip import Strip
from wizard.ui.widgets.themed import Text

NARROW = 26
"""em: about half of a 1366 pixel wide screen at twice the usual size of text."""

every_widget = pytest.mark.parametrize("name", SAMPLES)


@pytest.fixture(autouse=True)
def _calm_style(qapp: QApplication) -> Iterator[None]:
    """Look as the program looks on Linux; give the tests' own style back."""
    palette, font = qapp.palette(), qapp.font()
    qapp.setStyle(CalmFusion())
    qapp.setPalette(theme.palette_for(dark=False))
    yield
    qapp.setStyle(QStyleFactory.create("Fusion"))
    qapp.setPalette(palette)
    qapp.setFont(font)


def shown(qtbot: QtBot, name: str, width: int | None = None) -> tuple[QWidget, QWidget]:
    """The sample, and the window that it is in."""
    widget = SAMPLES[name]()
    if isinstance(widget, Strip):
        window: QWidget = widget
    else:
        window = QWidget()
        QVBoxLayout(window).addWidget(widget)
    qtbot.addWidget(window, before_close_func=QWidget.hide)
    window.resize(width or theme.em(window, 44), 10)
    if isinstance(widget, StepRail):  # it has its own width; a layout would ask with another
        window.setFixedWidth(window.sizeHint().width())
    window.show()
    fit(window)
    return widget, window


def fit(window: QWidget) -> None:
    """Give the window the height that its present width asks for."""
    QCoreApplication.processEvents()
    layout = window.layout()
    assert layout is not None
    window.resize(window.width(), max(layout.totalHeightForWidth(window.width()), 1))
    QCoreApplication.processEvents()


def controls(widget: QWidget) -> list[QWidget]:
    """Everything that the keyboard can reach."""
    return [
        found
        for found in (widget, *widget.findChildren(QWidget))
        if found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.isVisible() and found.isEnabled()
    ]


@every_widget
def test_every_control_has_a_name_a_description_and_an_id(qtbot: QtBot, name: str) -> None:
    widget, _window = shown(qtbot, name)
    for control in controls(widget):
        if control.focusProxy() is not None:
            continue
        assert control.objectName(), control
        assert control.accessibleName(), control.objectName()
        assert control.accessibleDescription() or control.toolTip(), control.objectName()


@every_widget
def test_ids_are_unique(qtbot: QtBot, name: str) -> None:
    widget, _window = shown(qtbot, name)
    ids = [control.objectName() for control in controls(widget)]
    assert len(ids) == len(set(ids))


@every_widget
def test_words_are_plain_text(qtbot: QtBot, name: str) -> None:
    widget, _window = shown(qtbot, name)
    for label in widget.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


class Pseudo(QTranslator):
    """Puts every sentence that goes through translation into brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation
        return f"⟦{source.replace('%n', str(n))}⟧"


def own_sentences() -> set[str]:
    """Every English sentence that our widgets may show."""
    folder = Path(str(wizard.ui.widgets.__file__)).parent
    found: set[str] = set()
    for file in (*folder.glob("*.py"), folder.parent / "words.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and ast.unparse(node.func).endswith("translate")
                and len(node.args) > 1
            ):
                source = node.args[1]
                assert isinstance(source, ast.Constant) or file.name == "words.py", (
                    f"{file.name}:{node.lineno}: only literals are found by the Qt tools"
                )
                if isinstance(source, ast.Constant):
                    found.add(str(source.value))
    return found


def texts(widget: QWidget) -> list[str]:
    """Whatever can be read or heard in `widget`."""
    made = []
    for part in (widget, *widget.findChildren(QWidget)):
        made += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, (QLabel, QAbstractButton)):
            made.append(part.text())
        if isinstance(part, QPlainTextEdit):
            made.append(part.placeholderText())
    return [text for text in made if text]


@every_widget
def test_every_own_sentence_follows_the_language(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    sentences = {text for text in own_sentences() if "{" not in text and "%" not in text}
    widget, window = shown(qtbot, name)
    pseudo = Pseudo()
    qapp.installTranslator(pseudo)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    QCoreApplication.processEvents()
    left = texts(window if isinstance(widget, Strip) else widget)
    qapp.removeTranslator(pseudo)
    QCoreApplication.processEvents()
    english = [text for text in left if text in sentences or text.replace("&", "") in sentences]
    assert not english


@every_widget
def test_the_dark_recolours_all_of_it_live(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    _widget, window = shown(qtbot, name)
    before = window.grab().toImage()
    qapp.setPalette(theme.palette_for(dark=True))
    QCoreApplication.processEvents()
    if name != "banner_practice":
        assert darkness(window.grab().toImage()) > darkness(before) + 0.4
    made = theme.tokens_of(window)
    for label in window.findChildren(Text):
        if label.isVisible() and name != "banner_practice":
            ink = label.palette().windowText().color()
            assert theme.contrast(ink, made.surface) >= theme.TEXT_CONTRAST, label.text()


def darkness(image: QImage) -> float:
    small = image.scaled(8, 8, mode=Qt.TransformationMode.SmoothTransformation)
    values = [small.pixelColor(x, y).lightnessF() for x in range(8) for y in range(8)]
    return 1 - sum(values) / len(values)


@pytest.mark.parametrize("scale", [1, 2], ids=["100", "200"])
@every_widget
def test_nothing_is_cut_off_when_narrow_or_large(
    qtbot: QtBot, qapp: QApplication, name: str, scale: int
) -> None:
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    qapp.setFont(font)
    _widget, window = shown(qtbot, name, width=1)
    window.resize(max(theme.em(window, NARROW), window.minimumSizeHint().width()), 10)
    fit(window)
    assert window.width() <= 683 * scale / 1.0
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width())
            assert label.height() >= needed, label.text()
            assert label.width() >= label.minimumSizeHint().width(), label.text()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            assert button.width() >= words, button.text()


@every_widget
def test_the_font_can_grow_while_it_is_shown(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    _widget, window = shown(qtbot, name)
    before = window.height()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    fit(window)
    if name != "picture":  # it keeps its shape
        assert window.height() > before * 1.3


@every_widget
def test_the_focus_is_seen_on_every_control(qtbot: QtBot, name: str) -> None:
    widget, window = shown(qtbot, name)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for control in controls(widget):
        if control.focusProxy() is not None:
            continue
        control.setFocus(Qt.FocusReason.TabFocusReason)
        focused = window.grab().toImage()
        control.clearFocus()
        assert window.grab().toImage() != focused, control.objectName()


@every_widget
def test_tab_reaches_every_control_and_goes_on(qtbot: QtBot, name: str) -> None:
    widget, window = shown(qtbot, name)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wanted = {control.objectName() for control in controls(widget) if not control.focusProxy()}
    reached = set()
    for _press in range(len(wanted) + 2):
        focused = QApplication.focusWidget()
        if focused is not None:
            reached.add(focused.objectName())
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        elif controls(widget):
            controls(widget)[0].setFocus()
    assert wanted <= reached
