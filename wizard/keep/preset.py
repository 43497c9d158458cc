"""Reads the settings that an installer or the clinic's IT person left (docs/settings.md).

Two places: one for the whole computer and one for this user. The user's file may choose language
and clinic; it cannot allow again what the computer's forbids, nor replace its address or profile.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from wizard.core.local_text import LANGUAGES
from wizard.core.outcomes import Code
from wizard.core.pack_problem import PackFault, PackProblem
from wizard.core.preset import Preset
from wizard.keep.packs import load
from wizard.keep.toml_table import Table

SCHEMA = 1


def load_preset(files: Iterable[Path]) -> tuple[Preset, PackProblem | None]:
    """The settings in `files`, the strongest first, and what is wrong with one of them (K-10).

    A broken file and those after it are left out. It may have forbidden something, so no password
    is kept until it is mended.
    """
    preset = Preset()
    for file in files:
        read = load(file, Code.SETTINGS_BROKEN, partial(_preset, folder=file.parent))
        if isinstance(read, PackProblem):
            return replace(preset, allow_keeping=False), read
        preset = _joined(preset, read)
    return preset, None


def _joined(strong: Preset, weak: Preset) -> Preset:
    return Preset(
        address=strong.address or weak.address,
        language=weak.language or strong.language,
        clinic=weak.clinic or strong.clinic,
        allow_keeping=strong.allow_keeping and weak.allow_keeping,
        allow_copying=strong.allow_copying and weak.allow_copying,
        site_profile=strong.site_profile or weak.site_profile,
    )


def _preset(document: Table, folder: Path) -> Preset:
    """The settings in one file; a relative `site_profile` lies beside it. Raises Refused."""
    document.check_schema(SCHEMA)
    plain = Preset()
    address = document.optional_address("address")
    language = document.optional_text("language")
    if language and language not in LANGUAGES:
        raise document.refused("language", PackFault.NOT_A_CHOICE)
    profile = document.optional_text("site_profile")
    preset = Preset(
        address=address.url if address else "",
        language=language,
        clinic=document.optional_text("clinic"),
        allow_keeping=document.yes_no("allow_keeping", default=plain.allow_keeping),
        allow_copying=document.yes_no("allow_copying", default=plain.allow_copying),
        site_profile=folder / profile if profile else None,
    )
    document.refuse_unread()
    return preset
