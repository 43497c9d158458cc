"""Reads the settings that an installer or the clinic's IT person left (docs/settings.md).

Two places: one for the whole computer and one for this user. The user's file may choose language
and clinic; it cannot allow again what the computer's forbids, nor replace its address or profile.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from wizard.core.address import read_address
from wizard.core.local_text import LANGUAGES
from wizard.core.outcomes import Code, Problem
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
    if document.has("schema") and document.number("schema") != SCHEMA:
        raise document.refused("schema", PackFault.NEWER_SCHEMA)
    plain = Preset()
    preset = Preset(
        address=_address(document),
        language=_language(document),
        clinic=_optional(document, "clinic"),
        allow_keeping=document.yes_no("allow_keeping", default=plain.allow_keeping),
        allow_copying=document.yes_no("allow_copying", default=plain.allow_copying),
    )
    profile = _optional(document, "site_profile")
    document.refuse_unread()
    return replace(preset, site_profile=folder / profile) if profile else preset


def _optional(document: Table, key: str) -> str:
    return "" if document.may_be_empty(key) else document.text(key)


def _address(document: Table) -> str:
    """A whole https address in its plain form: an installer's slip is mended by nobody at night."""
    text = _optional(document, "address")
    if not text:
        return ""
    if not text.startswith("https://"):
        raise document.refused("address", PackFault.NOT_HTTPS)
    address = read_address(text)
    if isinstance(address, Problem):
        is_ids = address.code is Code.ADDRESS_IS_IDS
        fault = PackFault.IS_IDS if is_ids else PackFault.NOT_AN_ADDRESS
        raise document.refused("address", fault)
    return address.url


def _language(document: Table) -> str:
    text = _optional(document, "language")
    if text and text not in LANGUAGES:
        raise document.refused("language", PackFault.NOT_A_CHOICE)
    return text
