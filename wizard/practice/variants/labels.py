"""Variants that name the two fields in other ways; their markup is in templates/variants/<name>."""

from __future__ import annotations

from wizard.practice.variants.base import Variant

_SAME = (
    "plain",
    "table_layout",
    "placeholder_only",
    "aria_label_only",
    "aria_labelledby",
    "orphan_labels",
    "label_for_missing_id",
    "label_for_wrong_field",
    "wrapping_labels",
    "label_with_help",
    "div_beside_div",
    "bold_above",
    "definition_list",
    "icon_button",
    "image_button",
)

ENGLISH = Variant(
    name="english_labels",
    success="Your data has been updated",
    wrong_sign_in="Wrong e-mail or password.",
    profile={
        "sign_in": {"login": ["Email"], "password": ["Password"], "submit": ["Sign in"]},
        "settings": {"links": ["My account", "Settings"]},
        "staff": {
            "login": ["Invisalign Staff Account login"],
            "password": ["Invisalign Staff Account password"],
            "submit": ["Update"],
        },
    },
)

LABELS: tuple[Variant, ...] = (
    *(Variant(name=name) for name in _SAME),
    ENGLISH,
    Variant(name="iso_8859_2", charset="iso-8859-2"),
    Variant(name="windows_1250", charset="windows-1250", charset_in_header=False),
)
