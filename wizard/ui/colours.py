"""The colours of our own widgets, derived from the system's palette.

Nothing here is a fixed colour on a fixed ground: every token starts from the palette that the
system gave (light, dark, high contrast) and is moved until it is legible on it. WCAG 2.2 asks for
4.5:1 between text and ground and 3:1 for marks; high contrast for 7:1.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

TEXT_CONTRAST: Final = 4.5
MARK_CONTRAST: Final = 3.0
HIGH_CONTRAST: Final = 7.0


class Tone(Enum):
    """What a colour says. ACCENT is the SmileTPS account, STAFF the Staff Account, always."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    STAFF = "staff"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True)
class Tokens:
    """The colours of one palette.

    `*_soft` are grounds for a message of that tone; text on them is `text`, marks are the tone.
    `on_*` is the text on a ground filled with the tone itself.
    """

    surface: QColor
    card: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    staff: QColor
    on_staff: QColor
    staff_soft: QColor
    success: QColor
    success_soft: QColor
    warning: QColor
    warning_soft: QColor
    danger: QColor
    danger_soft: QColor
    focus: QColor
    line: QColor
    edge: QColor
    dark: bool

    def of(self, tone: Tone) -> QColor:
        """The colour of text and marks in `tone`."""
        colours: dict[Tone, QColor] = {
            Tone.TEXT: self.text,
            Tone.MUTED: self.muted,
            Tone.ACCENT: self.accent,
            Tone.STAFF: self.staff,
            Tone.SUCCESS: self.success,
            Tone.WARNING: self.warning,
            Tone.DANGER: self.danger,
        }
        return colours[tone]

    def soft(self, tone: Tone) -> QColor:
        """The ground of a message in `tone`."""
        colours: dict[Tone, QColor] = {
            Tone.TEXT: self.card,
            Tone.MUTED: self.surface,
            Tone.ACCENT: self.accent_soft,
            Tone.STAFF: self.staff_soft,
            Tone.SUCCESS: self.success_soft,
            Tone.WARNING: self.warning_soft,
            Tone.DANGER: self.danger_soft,
        }
        return colours[tone]


_STARK: Final = 19.0
"""The contrast of nearly pure black and white; no ordinary scheme has it with one ground only."""

# The hues only: lightness is fitted to the ground.
_HUES: Final = {
    Tone.ACCENT: ("#0a7285", "#4cc3d9"),
    Tone.STAFF: ("#7a3fc4", "#c4a1f7"),
    Tone.SUCCESS: ("#1d7a46", "#5fce8f"),
    Tone.WARNING: ("#8f5a00", "#f2b950"),
    Tone.DANGER: ("#b3261e", "#ff9a91"),
}


def luminance(colour: QColor) -> float:
    """The relative luminance of WCAG 2.2, 0 (black) to 1 (white)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def blend(colour: QColor, ground: QColor, share: float) -> QColor:
    """`share` (0 to 1) of `colour`, the rest `ground`."""
    rest = 1 - share
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * rest,
        colour.greenF() * share + ground.greenF() * rest,
        colour.blueF() * share + ground.blueF() * rest,
    )


def legible(colour: QColor, grounds: Iterable[QColor], ratio: float) -> QColor:
    """`colour`, moved towards white or black as little as needed to stand out on all `grounds`."""
    against = tuple(grounds)
    darkest = min(luminance(ground) for ground in against)
    towards = QColor("black") if darkest > 0.18 else QColor("white")  # noqa: PLR2004 - WCAG's middle
    for step in range(0, 101, 2):
        candidate = blend(towards, colour, step / 100)
        if all(contrast(candidate, ground) >= ratio for ground in against):
            return candidate
    return towards


def tokens(palette: QPalette, *, high_contrast: bool = False) -> Tokens:
    """The tokens of `palette`. Reads Window, Base and Text, which our widgets never override.

    A palette of pure black and white (a contrast theme of Windows) asks for high contrast itself.
    """
    return _of_palette(palette.cacheKey(), palette, high_contrast)


_KEPT: Final[dict[tuple[int, bool], Tokens]] = {}
_MOST_KEPT: Final = 64


def _of_palette(key: int, palette: QPalette, high_contrast: bool) -> Tokens:  # a paint asks often
    kept = _KEPT.get((key, high_contrast))
    if kept is None:
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        kept = _KEPT[key, high_contrast] = _read(palette, high_contrast)
    return kept


def _read(palette: QPalette, high_contrast: bool) -> Tokens:
    window, base, text = (
        palette.color(QPalette.ColorGroup.Active, role)
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Text)
    )
    is_stark = window == base and contrast(text, window) >= _STARK
    return _derived(window.rgb(), base.rgb(), text.rgb(), high_contrast or is_stark)


@lru_cache(maxsize=16)
def _derived(window: int, base: int, text_rgb: int, high_contrast: bool) -> Tokens:
    surface, card = QColor(window), QColor(base)
    dark = luminance(surface) < 0.18  # noqa: PLR2004 - WCAG's middle grey
    ratio = HIGH_CONTRAST if high_contrast else TEXT_CONTRAST + 0.1
    text = legible(QColor(text_rgb), (surface, card), max(ratio, 7.0))

    def hue(tone: Tone) -> QColor:
        return QColor(_HUES[tone][1 if dark else 0])

    def soft(tone: Tone) -> QColor:
        return card if high_contrast else blend(hue(tone), card, 0.13 if dark else 0.09)

    softs = {tone: soft(tone) for tone in _HUES}
    grounds = (surface, card)

    def fitted(tone: Tone) -> QColor:
        return legible(hue(tone), (*grounds, softs[tone]), ratio)

    accent, staff = fitted(Tone.ACCENT), fitted(Tone.STAFF)
    muted = text if high_contrast else legible(blend(text, surface, 0.66), grounds, ratio)
    return Tokens(
        surface=surface,
        card=card,
        text=text,
        muted=legible(muted, (*grounds, *softs.values()), ratio),
        accent=accent,
        on_accent=_on(accent, ratio),
        accent_soft=softs[Tone.ACCENT],
        staff=staff,
        on_staff=_on(staff, ratio),
        staff_soft=softs[Tone.STAFF],
        success=fitted(Tone.SUCCESS),
        success_soft=softs[Tone.SUCCESS],
        warning=fitted(Tone.WARNING),
        warning_soft=softs[Tone.WARNING],
        danger=fitted(Tone.DANGER),
        danger_soft=softs[Tone.DANGER],
        focus=legible(hue(Tone.ACCENT), (*grounds, *softs.values()), MARK_CONTRAST + 0.1),
        line=text if high_contrast else blend(text, surface, 0.15),
        edge=text
        if high_contrast
        else legible(blend(text, surface, 0.4), grounds, MARK_CONTRAST + 0.7),
        dark=dark,
    )


def _on(ground: QColor, ratio: float) -> QColor:
    white, black = QColor("white"), QColor("#10181d")
    best = white if contrast(white, ground) >= contrast(black, ground) else black
    return legible(best, (ground,), ratio)


def primary_ground(made: Tokens, state: str) -> QColor:
    """The ground of a primary button: "hovered" and "pressed" move towards the text's colour."""
    share = {"hovered": 0.9, "pressed": 0.8}.get(state, 1.0)
    return blend(made.accent, made.text, share)


def tokens_of(widget: QWidget) -> Tokens:
    """The tokens of the palette that `widget` lives in."""
    return tokens(widget.palette(), high_contrast=wants_high_contrast())


def wants_high_contrast() -> bool:
    """Whether the system asks for high contrast (Qt 6.10 and later tell)."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
