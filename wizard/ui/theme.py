"""The look of the window: our palette, the style, and the colours and sizes to build with.

What pages and widgets need of colours.py and scale.py is named here too.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from wizard.ui.colours import (
    HIGH_CONTRAST,
    MARK_CONTRAST,
    TEXT_CONTRAST,
    Tokens,
    Tone,
    blend,
    contrast,
    luminance,
    primary_ground,
    tokens,
    tokens_of,
    wants_high_contrast,
)
from wizard.ui.fusion import wear
from wizard.ui.scale import MEASURE, XL, XS, L, M, S, TextRole, em, font

__all__ = [
    "HIGH_CONTRAST",
    "MARK_CONTRAST",
    "MEASURE",
    "TEXT_CONTRAST",
    "XL",
    "XS",
    "L",
    "M",
    "S",
    "TextRole",
    "Theme",
    "Tokens",
    "Tone",
    "apply",
    "blend",
    "contrast",
    "em",
    "font",
    "palette_for",
    "primary_ground",
    "tokens",
    "tokens_of",
    "wants_high_contrast",
    "wants_reduced_motion",
]


def wants_reduced_motion() -> bool:
    """Whether nothing should move: the system says so (Qt 6.12), or nobody is looking."""
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return True
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    if accessibility is None or not hasattr(accessibility, "motionPreference"):
        return False
    # By name: Qt 6.11, which is allowed too, has no such enum to compare with.
    return bool(accessibility.motionPreference().name == "ReducedMotion")


def palette_for(*, dark: bool, high_contrast: bool = False) -> QPalette:
    """Our own calm palette, for platforms that bring none, for tests and for the gallery."""
    if high_contrast:
        window, base, text, button = (
            ("#000000", "#000000", "#ffffff", "#000000")
            if dark
            else ("#ffffff", "#ffffff", "#000000", "#ffffff")
        )
    elif dark:
        window, base, text, button = "#191f24", "#222a31", "#e8edf1", "#2f3942"
    else:
        window, base, text, button = "#f4f6f8", "#ffffff", "#1c262e", "#fbfcfd"
    palette = QPalette(QColor(button), QColor(window))
    made = tokens(_with_grounds(palette, window, base, text), high_contrast=high_contrast)
    disabled = blend(made.text, made.surface, 0.45)
    roles = QPalette.ColorRole
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.ToolTipText):
        palette.setColor(QPalette.ColorGroup.All, role, made.text)
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    palette.setColor(roles.ToolTipBase, made.card)
    palette.setColor(roles.AlternateBase, made.surface)
    palette.setColor(roles.PlaceholderText, made.muted)
    palette.setColor(roles.Mid, made.line)  # QWizard draws the line above its buttons with it
    return _with_accent(palette, made)


def _with_grounds(palette: QPalette, window: str, base: str, text: str) -> QPalette:
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    return palette


def _with_accent(palette: QPalette, made: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    for role in (roles.Highlight, roles.Accent, roles.Link, roles.LinkVisited):
        palette.setColor(role, made.accent)
    palette.setColor(roles.HighlightedText, made.on_accent)
    return palette


class Theme(QObject):
    """Watches the system's colours for the whole application; made once by `apply`."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._follow()
        # No event filter: Python would be asked about every event of every widget.
        app.paletteChanged.connect(self.changed)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def _on_scheme_changed(self) -> None:
        self._app.setPalette(QPalette())
        self._follow()

    def _follow(self) -> None:
        """Replace Fusion's stock greys by our own; colours that the user's system chose stay."""
        palette = self._app.palette()
        stock = {"#efefef", "#323232"}
        if palette.color(QPalette.ColorRole.Window).name() in stock and not wants_high_contrast():
            dark = luminance(palette.color(QPalette.ColorRole.Window)) < 0.18  # noqa: PLR2004
            self._app.setPalette(palette_for(dark=dark))


def apply(app: QApplication) -> Theme:
    """Give the application its style and colours; follow the system's changes from now on."""
    wear(app)
    return Theme(app)
