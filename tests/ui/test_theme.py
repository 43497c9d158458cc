"""The colours: legible on every ground, in every scheme, derived from whatever palette there is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from wizard.ui import theme
from wizard.ui.theme import Tokens, Tone, contrast, palette_for, primary_ground, tokens
from wizard.ui.widgets.banner import PracticeBanner


def _palette(window: str, base: str, text: str) -> QPalette:
    palette = QPalette(QColor(window))
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    return palette


OURS = {
    "light": (palette_for(dark=False), False),
    "dark": (palette_for(dark=True), False),
    "high contrast, light": (palette_for(dark=False, high_contrast=True), True),
    "high contrast, dark": (palette_for(dark=True, high_contrast=True), True),
}
FOREIGN = {
    "Fusion": (_palette("#efefef", "#ffffff", "#000000"), False),
    "Fusion dark": (_palette("#323232", "#242424", "#ffffff"), False),
    "Breeze": (_palette("#eff0f1", "#fcfcfc", "#232629"), False),
    "Breeze dark": (_palette("#2a2e32", "#1b1e20", "#fcfcfc"), False),
    "Windows 11": (_palette("#f3f3f3", "#ffffff", "#1a1a1a"), False),
    "Windows 11 dark": (_palette("#202020", "#2b2b2b", "#ffffff"), False),
    "Solarized": (_palette("#eee8d5", "#fdf6e3", "#657b83"), False),
    "middle grey": (_palette("#808080", "#8a8a8a", "#101010"), False),
    "Windows contrast black": (_palette("#000000", "#000000", "#ffffff"), False),
}


def _pairs(made: Tokens) -> Iterator[tuple[str, QColor, str, QColor, float]]:
    """Mark, its colour, ground, its colour, and the ratio that it needs."""
    grounds = {"surface": made.surface, "card": made.card}
    softs = {f"{tone.value} soft": made.soft(tone) for tone in _COLOURED}
    for name, ground in (grounds | softs).items():
        yield "text", made.text, name, ground, theme.TEXT_CONTRAST
        yield "muted", made.muted, name, ground, theme.TEXT_CONTRAST
        yield "focus", made.focus, name, ground, theme.MARK_CONTRAST
    for tone in _COLOURED:
        own = grounds | {f"{tone.value} soft": made.soft(tone)}
        for name, ground in own.items():
            yield tone.value, made.of(tone), name, ground, theme.TEXT_CONTRAST
    for name, ground in grounds.items():
        yield "edge", made.edge, name, ground, theme.MARK_CONTRAST
    for state in ("", "hovered", "pressed"):
        ground = primary_ground(made, state)
        yield "on accent", made.on_accent, f"accent {state}", ground, theme.TEXT_CONTRAST
    yield "on staff", made.on_staff, "staff", made.staff, theme.TEXT_CONTRAST


_COLOURED = (Tone.ACCENT, Tone.STAFF, Tone.SUCCESS, Tone.WARNING, Tone.DANGER)


def test_every_token_is_legible_and_the_table_is_printed(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    del qapp
    rows, weak = [], []
    for scheme, (palette, high) in (OURS | FOREIGN).items():
        for mark, colour, name, ground, needed in _pairs(tokens(palette, high_contrast=high)):
            ratio = contrast(colour, ground)
            row = f"{scheme:24}{mark:10}{colour.name()}  on {name:14}{ground.name()}{ratio:7.2f}"
            rows.append(f"{row}  needs {needed}")
            if ratio < needed:
                weak.append(rows[-1])
    with capsys.disabled():
        print("\n" + "\n".join(rows))
    assert not weak, "\n".join(weak)


@pytest.mark.parametrize("scheme", OURS)
def test_our_palette_is_legible_in_the_systems_own_controls(scheme: str) -> None:
    palette, _high = OURS[scheme]
    roles = QPalette.ColorRole
    for ink, ground in (
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight),
        (roles.PlaceholderText, roles.Base),
        (roles.Link, roles.Window),
        (roles.Link, roles.Base),
        (roles.ToolTipText, roles.ToolTipBase),
    ):
        ratio = contrast(palette.color(ink), palette.color(ground))
        assert ratio >= theme.TEXT_CONTRAST, (ink, ground, ratio)


def test_the_practice_banner_is_legible_in_every_scheme() -> None:
    assert contrast(PracticeBanner.INK, PracticeBanner.GROUND) >= theme.HIGH_CONTRAST


@pytest.mark.parametrize("scheme", [*OURS, *FOREIGN])
def test_the_two_accounts_never_share_a_colour(scheme: str) -> None:
    palette, high = (OURS | FOREIGN)[scheme]
    made = tokens(palette, high_contrast=high)
    apart = abs(made.accent.hslHue() - made.staff.hslHue())
    assert min(apart, 360 - apart) >= 60


@pytest.mark.parametrize("scheme", [name for name in OURS | FOREIGN if "contrast" in name])
def test_high_contrast_uses_no_greys_and_no_tinted_grounds(scheme: str) -> None:
    palette, high = (OURS | FOREIGN)[scheme]
    made = tokens(palette, high_contrast=high)
    assert made.muted == made.text == made.line == made.edge
    assert {made.soft(tone).name() for tone in _COLOURED} == {made.card.name()}


def test_stock_greys_are_replaced_by_our_palette(qapp: QApplication, kept_palette: None) -> None:
    del kept_palette
    qapp.setPalette(FOREIGN["Fusion dark"][0])
    theme.apply(qapp).deleteLater()
    ours = OURS["dark"][0].color(QPalette.ColorRole.Window)
    assert qapp.palette().color(QPalette.ColorRole.Window) == ours


def test_colours_that_the_users_system_chose_stay(qapp: QApplication, kept_palette: None) -> None:
    del kept_palette
    qapp.setPalette(FOREIGN["Breeze dark"][0])
    theme.apply(qapp).deleteLater()
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#2a2e32"


def test_a_change_of_the_systems_colours_is_told(
    qapp: QApplication, qtbot: QtBot, kept_palette: None
) -> None:
    del kept_palette
    made = theme.apply(qapp)
    with qtbot.waitSignal(made.changed):
        qapp.setPalette(palette_for(dark=True))
    made.deleteLater()


def test_sizes_follow_the_font(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    font = label.font()
    font.setPixelSize(12)
    label.setFont(font)
    assert theme.em(label, 2) == 24
    font.setPixelSize(24)
    label.setFont(font)
    assert theme.em(label, 2) == 48


@pytest.fixture
def kept_palette(qapp: QApplication) -> Iterator[None]:
    """Give the application its palette back."""
    palette = QPalette(qapp.palette())
    yield
    qapp.setPalette(palette)
