"""The pictures as Qt draws them: targets, colours, contrast, words of the site, nothing cut off."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from tests.resources.test_guide_words import GUIDE
from wizard.core.guide import GuideStep
from wizard.core.local_text import LANGUAGES
from wizard.core.steps import Step
from wizard.ui.theme import contrast

SVG = "{http://www.w3.org/2000/svg}"
PALETTE = {swatch.name: swatch for swatch in GUIDE.steps[0].picture.palette}
VALUES = {
    "login": "smiletps-kowalska",
    "password_dots": "•" * 16,
    "repeat_dots": "•" * 16,
    "first_name": "Smile",
    "last_name": "TPS",
}

every_picture = pytest.mark.parametrize(
    "step", GUIDE.steps, ids=[step.step.value for step in GUIDE.steps]
)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> Iterator[None]:
    """Qt's fonts need an application; the language is put back afterwards."""
    del qtbot
    before = QLocale()
    yield
    QLocale.setDefault(before)


def renderer(svg: str) -> QSvgRenderer:
    made = QSvgRenderer(QByteArray(svg.encode()))
    assert made.isValid()
    return made


def drawn(svg: str) -> QImage:
    """The picture at twice its size."""
    made = renderer(svg)
    image = QImage(made.defaultSize() * 2, QImage.Format.Format_ARGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    made.render(painter)
    painter.end()
    return image


def words_in(step: GuideStep) -> list[str]:
    root = parsed(step.picture.svg)
    return ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]


@every_picture
def test_every_target_is_a_place_inside_the_picture(step: GuideStep) -> None:
    made = renderer(step.picture.drawn(VALUES))
    for target in step.picture.targets:
        area = made.boundsOnElement(target)
        assert area.width() >= 40
        assert area.height() >= 24
        assert made.viewBoxF().contains(area)


@every_picture
def test_every_action_of_the_step_has_its_own_target(step: GuideStep) -> None:
    targets = [action.target for action in step.actions]
    assert tuple(targets) == step.picture.targets


@every_picture
def test_the_target_shows_the_words_that_the_action_names(step: GuideStep) -> None:
    root = parsed(step.picture.svg)
    groups = {element.get("id"): element for element in root.iter() if element.get("id")}
    for action in step.actions:
        shown = [text.text for text in groups[action.target].iter(f"{SVG}text")]
        assert action.label.text in shown


@every_picture
def test_title_and_description_are_there_in_five_languages(step: GuideStep) -> None:
    for text in (step.picture.title, step.picture.description):
        assert all(words for _, words in text.by_language())
    for action in step.actions:
        name = action.label.text.strip("*")
        shown = f"{step.picture.title.pl} {step.picture.description.pl}"
        if action.target != "target-1" or step.step is not Step.FORM:
            assert name in shown


@every_picture
def test_only_colours_of_the_palette_are_used(step: GuideStep) -> None:
    used = set(re.findall(r"#[0-9a-fA-F]+", step.picture.svg))
    assert used <= {swatch.light for swatch in PALETTE.values()}
    named = re.findall(r'(?:fill|stroke)="(?!#|none)([^"]*)"', step.picture.svg)
    assert not named


def test_no_two_light_colours_are_alike() -> None:
    assert len({swatch.light for swatch in PALETTE.values()}) == len(PALETTE)


@pytest.mark.parametrize(
    ("ink", "ground", "ratio"),
    [
        ("text", "page", 7),
        ("text", "surface", 7),
        ("text", "ids_soft", 7),
        ("text", "warning_soft", 7),
        ("muted", "page", 4.5),
        ("muted", "surface", 4.5),
        ("muted", "ids_soft", 4.5),
        ("muted", "chrome", 4.5),
        ("ids", "surface", 4.5),
        ("on_ids", "ids", 4.5),
        ("smiletps", "surface", 4.5),
        ("on_smiletps", "smiletps", 4.5),
        ("edge", "surface", 3),
        ("warning", "warning_soft", 3),
    ],
)
def test_pictures_are_legible_in_light_and_in_dark(ink: str, ground: str, ratio: float) -> None:
    for tone in ("light", "dark"):
        one, other = (QColor(getattr(PALETTE[name], tone)) for name in (ink, ground))
        assert contrast(one, other) >= ratio


@every_picture
def test_dark_mode_leaves_no_light_ground(step: GuideStep) -> None:
    light, dark = (drawn(step.picture.drawn(VALUES, dark=tone)) for tone in (False, True))
    points = [(x, y) for x in range(40, 1560, 8) for y in range(100, light.height() - 40, 8)]

    def brightness(image: QImage) -> float:
        return sum(image.pixelColor(x, y).lightnessF() for x, y in points) / len(points)

    assert brightness(light) > 0.85
    assert brightness(dark) < 0.25


def test_the_users_own_values_stand_in_the_fields() -> None:
    picture = GUIDE.step(Step.FORM).picture
    assert drawn(picture.drawn(VALUES)) != drawn(picture.drawn({}))
    assert ">smiletps-kowalska</text>" in picture.drawn(VALUES)
    assert "{" not in picture.drawn({})


def test_the_form_shows_seven_roles_and_only_the_second_ticked() -> None:
    words = words_in(GUIDE.step(Step.FORM))
    labels = [word for word in words if word in {role.label for role in GUIDE.roles}]
    assert labels == [role.label for role in GUIDE.roles]
    ticked = [line for line in GUIDE.step(Step.FORM).picture.svg.splitlines() if "l3.2 3.3" in line]
    assert len(ticked) == 1
    group = GUIDE.step(Step.FORM).picture.svg.partition('id="target-2"')[2].partition("</g>")[0]
    assert ticked[0] in group


def test_the_form_shows_the_exact_words_of_the_site() -> None:
    shown = " ".join(words_in(GUIDE.step(Step.FORM)))
    for role in GUIDE.roles:
        assert role.label in shown
        assert role.detail in shown
    for words in (GUIDE.login_rule, GUIDE.roles_heading, GUIDE.roles_note, GUIDE.footnote):
        assert words.text in shown
    for field in GUIDE.form_fields:
        assert field.label.text in shown


def test_the_second_step_shows_what_the_page_says() -> None:
    step = GUIDE.step(Step.PERSONEL)
    shown = " ".join(words_in(step))
    for words in step.page_words:
        assert words.text in shown
    for tab in ("Podsumowanie", "Płatności", "Profil lekarza", "Advantage", "Personel"):
        assert tab in words_in(step)


def test_the_warning_of_autofill_is_in_the_language_of_the_program() -> None:
    svg = GUIDE.step(Step.FORM).picture.drawn(VALUES)
    pictures = []
    for language in LANGUAGES:
        QLocale.setDefault(QLocale(language))
        pictures.append(drawn(svg))
    for number, one in enumerate(pictures):
        assert all(one != other for other in pictures[number + 1 :])
    QLocale.setDefault(QLocale("fr"))
    assert drawn(svg) == pictures[0], "another language shows the Polish words"


@every_picture
def test_no_word_leaves_the_picture(step: GuideStep) -> None:
    svg = step.picture.drawn(VALUES)
    view = renderer(svg).viewBoxF()
    for text in parsed(svg).iter(f"{SVG}text"):
        if words := "".join(text.itertext()):
            assert view.adjusted(8, 0, -8, 0).contains(text_area(text)), words


@every_picture
def test_a_long_value_stays_inside_its_field(step: GuideStep) -> None:
    endless = dict.fromkeys((*VALUES, "title"), "Kowalska-Wielkopolska-" * 3)
    root = parsed(step.picture.drawn(endless))
    fields = [area(box) for box in root.iter(f"{SVG}rect") if box.get("stroke-width") == "1"]
    for text in root.iter(f"{SVG}text"):
        if "".join(text.itertext()).endswith("…"):
            place = text_area(text)
            assert any(field.adjusted(8, 0, -8, 0).contains(place) for field in fields)


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 - our own file


def area(box: ElementTree.Element) -> QRectF:
    x, y, width, height = (float(box.get(name, "0")) for name in ("x", "y", "width", "height"))
    return QRectF(x, y, width, height)


def text_area(text: ElementTree.Element) -> QRectF:
    """Where a <text> is drawn: its place, its anchor, its width in the font at hand."""
    font = QFont("DejaVu Sans")
    font.setPixelSize(100)
    font.setBold(text.get("font-weight") == "bold")
    size = float(text.get("font-size", "0"))
    width = QFontMetricsF(font).horizontalAdvance("".join(text.itertext())) * size / 100
    x, y = float(text.get("x", "0")), float(text.get("y", "0"))
    left = x - width / 2 if text.get("text-anchor") == "middle" else x
    return QRectF(left, y - size, width, size)


def test_a_screenshot_is_drawn_and_its_invisible_target_is_found() -> None:
    blue = QImage(64, 36, QImage.Format.Format_RGB32)
    blue.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    blue.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs miss QIODevice
    data = base64.b64encode(buffer.data().data()).decode()
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360">'
        f'<image width="640" height="360" href="data:image/png;base64,{data}"/>'
        '<rect id="target" x="280" y="32" width="46" height="20" fill="none"/></svg>'
    )
    assert renderer(svg).boundsOnElement("target") == QRectF(280, 32, 46, 20)
    assert drawn(svg).pixelColor(600, 300) == QColor("#336699")
