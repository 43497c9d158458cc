"""The guide's pictures: the user's own values in them, one target marked, enlarged by a press."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Show, child
from tests.ui.widgets.samples import PICTURE
from wizard.core.local_text import LocalText
from wizard.core.picture import Picture
from wizard.ui import theme
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.picture_dialog import PictureDialog, show_enlarged


@pytest.fixture
def picture(show: Show) -> GuidePicture:
    made = GuidePicture(PICTURE, "en", {"login": "smiletps-kowalska"})
    made.setFixedSize(480, 180)
    show(made)
    return made


def seen(picture: GuidePicture) -> QImage:
    return picture.grab().toImage()


def is_ringed(picture: GuidePicture, area: QRectF) -> bool:
    """Whether the ring's colour is just left of `area`, within what smoothing changes."""
    image, wanted = seen(picture), theme.tokens_of(picture).staff
    return any(
        off(image.pixelColor(round(area.left()) - x, round(area.center().y())), wanted) < 30
        for x in range(6)
    )


def off(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )


def test_the_first_target_is_marked(picture: GuidePicture) -> None:
    assert picture.target == 1
    assert is_ringed(picture, picture.target_area())


def test_only_one_target_is_marked_at_a_time(picture: GuidePicture) -> None:
    first = picture.target_area()
    picture.set_target(2)
    assert is_ringed(picture, picture.target_area())
    assert not is_ringed(picture, first)


def test_no_target_needs_to_be_marked(picture: GuidePicture) -> None:
    picture.set_target(0)
    assert picture.target_area().isEmpty()


def test_a_target_that_is_not_there_is_refused(picture: GuidePicture) -> None:
    with pytest.raises(ValueError, match="2 targets, not 3"):
        picture.set_target(3)


def test_the_users_own_values_are_in_the_picture(picture: GuidePicture) -> None:
    before = seen(picture)
    picture.set_values({"login": "another-login"})
    assert seen(picture) != before


@pytest.mark.parametrize("hostile", ["<text>&amp;", "</svg><script>", "&", "]]>", "{login}"])
def test_a_hostile_value_is_shown_as_text(picture: GuidePicture, hostile: str) -> None:
    whole = picture.sizeHint()
    picture.set_values({"login": hostile})
    assert picture.sizeHint() == whole
    assert not picture.target_area().isEmpty()


def test_the_picture_is_recoloured_in_the_dark(picture: GuidePicture) -> None:
    corner = (picture.width() // 2, picture.height() * 3 // 4)
    assert seen(picture).pixelColor(*corner).name() == "#ffffff"
    picture.setPalette(theme.palette_for(dark=True))
    assert seen(picture).pixelColor(*corner).name() == "#20272e"


def test_it_keeps_its_shape(picture: GuidePicture) -> None:
    assert picture.heightForWidth(640) == 240
    assert picture.heightForWidth(1280) == 480


def test_it_is_crisp_at_twice_the_pixels(qtbot: QtBot) -> None:
    del qtbot
    made = GuidePicture(PICTURE, "en")
    made.resize(640, 240)
    fine = QImage(QSize(1280, 480), QImage.Format.Format_ARGB32)
    fine.setDevicePixelRatio(2)
    made.render(fine)
    rough = seen(made).scaled(1280, 480)
    assert fine != rough
    assert fine.pixelColor(1270, 470).alpha() == 255


def test_a_screen_reader_hears_title_and_description(picture: GuidePicture) -> None:
    assert picture.accessibleName() == "The bar of IDS"
    assert "Konto is the third" in picture.accessibleDescription()
    picture.set_language("pl")
    assert picture.accessibleName() == "Pasek IDS"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter])
def test_a_key_enlarges_and_escape_comes_back(
    picture: GuidePicture, qtbot: QtBot, key: Qt.Key
) -> None:
    picture.setFocus()
    QTest.keyClick(picture, key)
    dialog = child(picture.window(), PictureDialog, "picture_dialog")
    assert dialog.sheet.width() >= 1.5 * picture.width()
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    picture.window().activateWindow()  # a window manager does this
    qtbot.waitUntil(picture.hasFocus)


def test_on_a_small_screen_it_is_larger_all_the_same_and_the_arrow_keys_move_it(
    picture: GuidePicture, qtbot: QtBot
) -> None:
    screen = picture.screen().availableGeometry()
    picture.setFixedSize(screen.width(), 300)
    dialog = show_enlarged(picture)
    assert dialog.sheet.width() == round(1.5 * picture.width())
    assert screen.size().expandedTo(dialog.size()) == screen.size()
    view = dialog.area.viewport()
    qtbot.waitUntil(lambda: view.rect().contains(target_seen(dialog)))
    before = dialog.area.horizontalScrollBar().value()
    key = Qt.Key.Key_Left if before else Qt.Key.Key_Right
    QTest.keyClick(dialog.close_button, key)
    assert dialog.area.horizontalScrollBar().value() != before
    assert dialog.focusWidget() is dialog.close_button
    dialog.close()


def target_seen(dialog: PictureDialog) -> QPoint:
    """The middle of the target, in what is seen of the picture."""
    return dialog.sheet.mapTo(dialog.area.viewport(), dialog.sheet.target_area().center().toPoint())


def test_a_click_enlarges_and_the_button_closes(picture: GuidePicture, qtbot: QtBot) -> None:
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton)
    dialog = child(picture.window(), PictureDialog, "picture_dialog")
    assert dialog.windowTitle() == "The bar of IDS"
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(child(dialog, QPushButton, "picture_close"), Qt.MouseButton.LeftButton)


def test_nothing_moves_when_the_system_asks_for_calm(picture: GuidePicture) -> None:
    assert theme.wants_reduced_motion()  # nobody looks at a screenless platform
    assert not picture.is_moving


def test_the_ring_moves_while_somebody_looks(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.ui.widgets.picture.wants_reduced_motion", lambda: False)
    made = show(GuidePicture(PICTURE, "en"))
    moving = [made.is_moving]
    made.set_target(0)
    moving.append(made.is_moving)
    made.set_target(1)
    made.hide()
    moving.append(made.is_moving)
    assert moving == [True, False, False]


def test_a_real_screenshot_replaces_the_drawing_by_its_file_alone(
    show: Show, tmp_path: Path
) -> None:
    shot = QImage(320, 120, QImage.Format.Format_RGB32)
    shot.fill(QColor("#336699"))
    shot.save(str(tmp_path / "shot.png"))
    data = base64.b64encode((tmp_path / "shot.png").read_bytes()).decode()
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 320 120"><image width="320" height="120" '
        f'xlink:href="data:image/png;base64,{data}"/>'
        '<rect id="target" x="100" y="40" width="60" height="30" fill="none"/></svg>'
    )
    words = LocalText("Zrzut", "A screenshot")
    made = GuidePicture(Picture("shot.svg", svg, words, words, ("target",)), "en")
    made.setFixedSize(480, 180)
    show(made)
    assert seen(made).pixelColor(10, made.height() // 2).name() == "#336699"
    assert is_ringed(made, made.target_area())


def test_the_tooltip_follows_the_language(picture: GuidePicture) -> None:
    picture.setToolTip("")
    QApplication.sendEvent(picture, QEvent(QEvent.Type.LanguageChange))
    assert picture.toolTip() == "Click or press Enter to enlarge"


def test_the_focus_can_be_seen(picture: GuidePicture) -> None:
    picture.setFocus()
    with_focus = seen(picture)
    picture.clearFocus()
    assert seen(picture) != with_focus
    assert picture.palette().color(QPalette.ColorRole.Window).isValid()
