"""Reads a TOML file that somebody else may have written: size, encoding and syntax are checked."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from wizard.core.pack_problem import PackFault

LARGEST = 256 * 1024
"""Bytes. The whole guide is a fifth of it."""

BUSIEST = 100
"""Brackets and dots on one line; an honest line of either kind of file has a dozen."""


@dataclass(frozen=True)
class SyntaxFault:
    """Why the file could not be read as TOML; `line` counts from 1, None where it is not known."""

    fault: PackFault
    line: int | None = None


def read_text(file: Path, largest: int = LARGEST) -> str | SyntaxFault:
    """The text of a UTF-8 file of at most `largest` bytes."""
    try:
        if file.exists() and not file.is_file():
            return SyntaxFault(PackFault.NOT_A_FILE)
        with file.open("rb") as opened:
            content = opened.read(largest + 1)
    except (OSError, ValueError):
        return SyntaxFault(PackFault.MISSING)
    if len(content) > largest:
        return SyntaxFault(PackFault.TOO_LARGE)
    if content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return SyntaxFault(PackFault.BYTE_ORDER_MARK, 1)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as problem:
        return SyntaxFault(PackFault.NOT_UTF_8, content.count(b"\n", 0, problem.start) + 1)


def parse(text: str) -> dict[str, object] | SyntaxFault:
    """`text` as TOML. Nesting is looked at first: the parser's work grows steeply with it."""
    for number, line in enumerate(text.split("\n"), start=1):
        if sum(line.count(mark) for mark in "[{.") > BUSIEST:
            return SyntaxFault(PackFault.TOO_DEEP, number)
    try:
        return tomllib.loads(text)
    except RecursionError:
        return SyntaxFault(PackFault.TOO_DEEP)
    except ValueError as problem:  # TOMLDecodeError, and numbers too long to be read
        message = str(problem)
        place = re.search(r"at line (\d+)", message)
        fault = PackFault.TWICE if message.startswith("Cannot") else PackFault.NOT_TOML
        last = text.rstrip().count("\n") + 1
        return SyntaxFault(fault, int(place[1]) if place else last)
