"""On which line of a TOML file a key stands: the standard parser does not tell."""

from __future__ import annotations

import re

Path = tuple[str | int, ...]
"""The way to a value: names of keys, and positions in lists (from 0)."""

_HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)\]")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_NAME = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")


def lines_of(text: str) -> dict[Path, int]:
    """Where each key and section of `text` begins, counted from 1.

    For messages only: where a file is written in an unusual way a key may be missing here.
    """
    lines: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    section: Path = ()
    inside_text = False
    for number, line in enumerate(text.split("\n"), start=1):
        if not inside_text:
            header, key = _HEADER.match(line), _KEY.match(line)
            if header:
                section = _section(header, counts)
                _note(lines, section, number)
            elif key:
                _note(lines, (*section, *_names(key[1])), number)
        if (line.count('"""') + line.count("'''")) % 2:
            inside_text = not inside_text
    return lines


def written(path: Path) -> str:
    """`path` as a person reads it: positions counted from 1."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")


def _names(dotted: str) -> list[str]:
    return [name.strip("\"'") for name in _NAME.findall(dotted)]


def _section(header: re.Match[str], counts: dict[Path, int]) -> Path:
    """The path of a [section], or of the next item of a [[list of sections]]."""
    names = _names(header[2])
    path: Path = ()
    for position, name in enumerate(names, start=1):
        path = (*path, name)
        if position == len(names) and header[1] == "[[":
            counts[path] = counts.get(path, 0) + 1
        if path in counts:
            path = (*path, counts[path] - 1)
    return path


def _note(lines: dict[Path, int], path: Path, number: int) -> None:
    """Remember where `path` and everything above it begins."""
    for length in range(1, len(path) + 1):
        lines.setdefault(path[:length], number)
