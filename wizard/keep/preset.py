"""Reads the settings that an installer or the clinic's IT person left (docs/settings.md).

Two places: one for the whole computer and one for this user. The user's file may choose language
and clinic; it cannot allow again what the computer's forbids, nor replace its address or profile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from wizard.core.address import read_address
from wizard.core.local_text import LANGUAGES
from wizard.core.outcomes import Code, Problem
from wizard.core.pack_problem import PackFault, PackProblem
from wizard.core.preset import Preset
from wizard.keep.packs import load
from wizard.keep.toml_table import Table

SCHEMA = 1


def load_preset(files: Sequence[Path]) -> Preset | PackProblem:
    """The settings in those of `files` that exist, the strongest first. K-10 if one is broken."""
    preset, broken = _up_to_the_broken(files)
    return broken or preset


def before_the_broken(files: Sequence[Path]) -> Preset:
    """What those of `files` say that are stronger than the first broken one.

    That one may have forbidden something, so no password is kept until it is mended.
    """
    preset, _broken = _up_to_the_broken(files)
    return replace(preset, allow_keeping=False)


def _up_to_the_broken(files: Sequence[Path]) -> tuple[Preset, PackProblem | None]:
    """What the files say before the first broken one, and what is wrong with that one."""
    preset = Preset()
    for file in files:
        if not _is_there(file):
            continue
        read = load_one(file)
        if isinstance(read, PackProblem):
            return preset, read
        preset = _joined(preset, read)
    return preset, None


def load_one(file: Path) -> Preset | PackProblem:
    """The settings in `file`, which must be there. K-10 where it is broken."""
    return load(file, Code.SETTINGS_BROKEN, lambda document: _preset(document, file.parent))


def _is_there(file: Path) -> bool:
    """Whether something stands there, readable or not: only what is absent may be passed over."""
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


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
