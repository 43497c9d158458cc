"""Loads guide packs and site profiles from files. Every fault is a value that names the place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from wizard.core.guide import Guide
from wizard.core.outcomes import Code
from wizard.core.pack_problem import PackProblem
from wizard.core.site import SiteProfile
from wizard.keep import guide_pack
from wizard.keep.site_profile import site_profile
from wizard.keep.toml_file import LARGEST, SyntaxFault, parse, read_text
from wizard.keep.toml_lines import lines_of, written
from wizard.keep.toml_table import Refused, Table

PALETTE = "palette.toml"

LARGEST_PROFILE = 64 * 1024
"""Bytes. An honest profile has one or two thousand; the worst of this size takes 0.05 s."""

Made = TypeVar("Made")


def load_profile(file: Path) -> SiteProfile | PackProblem:
    """The site profile in `file` (architecture, "The site profile")."""
    return load(file, Code.PROFILE_BROKEN, site_profile, LARGEST_PROFILE)


def load_guide(folder: Path, language: str = "pl") -> Guide | PackProblem:
    """The guide pack for sites shown in `language`, with its pictures, from `folder`."""
    colours = load(folder / PALETTE, Code.GUIDE_BROKEN, guide_pack.palette)
    if isinstance(colours, PackProblem):
        return colours
    return load(
        folder / f"{language}.toml",
        Code.GUIDE_BROKEN,
        lambda document: guide_pack.guide(document, folder, colours),
    )


def load(
    file: Path, code: Code, make: Callable[[Table], Made], largest: int = LARGEST
) -> Made | PackProblem:
    """What `make` reads out of a TOML file of at most `largest` bytes, or why it refuses to."""
    text = read_text(file, largest)
    if isinstance(text, SyntaxFault):
        return PackProblem(code, file.name, text.fault, text.line)
    values = parse(text)
    if isinstance(values, SyntaxFault):
        return PackProblem(code, file.name, values.fault, values.line)
    try:
        return make(Table(values))
    except Refused as refused:
        lines = lines_of(text)
        # A missing key has no line of its own: the section that lacks it has.
        line = lines.get(refused.path) or lines.get(refused.path[:-1])
        return PackProblem(code, file.name, refused.fault, line, written(refused.path))
