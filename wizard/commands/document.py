"""The JSON document on standard input, strictly read: one object, each entry once, nothing else.

What is wrong is told by the place or the name that we expect, never by what was given: a password
may stand in the wrong place.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from typing import NoReturn

from wizard.commands.watch import plain_label
from wizard.core.outcomes import Code, Problem
from wizard.core.secret import Secret

LARGEST = 1_000_000
"""Bytes."""

UNFIT = "holds a line break, a control character or half a character, as after a copying slip"


@dataclass(frozen=True)
class _Pairs:
    """A JSON object as it stands, so that an entry given twice is seen."""

    items: list[tuple[str, object]]


class BadDocument(Exception):  # noqa: N818 - carries a Problem; raised and caught in this folder
    """The document cannot be used; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code.value)
        self.problem = problem


class Document:
    """The entries of the document. Every method raises BadDocument."""

    def __init__(
        self, content: bytes, expected: Collection[str], optional: Collection[str]
    ) -> None:
        """Take `content` apart: all of `expected` must be there, `optional` may be."""
        pairs = _parse(content)
        allowed = (*expected, *optional)
        self._entries: dict[str, object] = {}
        for number, (name, value) in enumerate(pairs.items, start=1):
            if name not in allowed:
                _refuse(f"entry number {number} is unknown; known are {', '.join(allowed)}")
            if name in self._entries:
                _refuse(f"{name} is there twice")
            self._entries[name] = value
        missing = [name for name in expected if name not in self._entries]
        if missing:
            _refuse(f"missing: {', '.join(missing)}")

    def text(self, name: str) -> str:
        """A string with something in it."""
        value = self._entries[name]
        if not isinstance(value, str):
            _refuse(f"{name} is not a text")
        if not value.strip():
            _refuse(f"{name} is empty")
        return value

    def line(self, name: str) -> str:
        """A text that a person could have typed into one field of a web page."""
        value = self.text(name)
        if not _fits_a_field(value):
            _refuse(f"{name} {UNFIT}")
        return value

    def secret(self, name: str) -> Secret:
        """A string that is only spaces or nothing is no password."""
        return Secret(self.text(name))

    def texts(self, name: str) -> list[str]:
        """A list of strings."""
        value = self._entries[name]
        if not isinstance(value, list):
            _refuse(f"{name} is not a list")
        texts = [item for item in value if isinstance(item, str)]
        if len(texts) != len(value):
            _refuse(f"{name} holds something that is not a text")
        return texts

    def answers(self, name: str) -> dict[str, Secret]:
        """An object of strings; empty when it is not there."""
        value = self._entries.get(name, _Pairs([]))
        if not isinstance(value, _Pairs):
            _refuse(f"{name} is not an object")
        answers: dict[str, Secret] = {}
        for number, (label, answer) in enumerate(value.items, start=1):
            if not isinstance(answer, str) or not answer:
                _refuse(f"answer number {number} in {name} is not a text")
            if not _fits_a_field(answer):
                _refuse(f"answer number {number} in {name} {UNFIT}")
            answers[label] = Secret(answer)
        if len(set(map(plain_label, answers))) != len(value.items):
            _refuse(f"a label in {name} is there twice")
        return answers


def _fits_a_field(text: str) -> bool:
    """Web pages drop line breaks; the others cannot be sent."""
    return not any(unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} for sign in text)


def _parse(content: bytes) -> _Pairs:
    """The one object that `content` holds. A byte order mark, as Windows adds it, is left out."""
    if len(content) > LARGEST:
        _refuse_json("it is too large")
    if not content.strip():
        _refuse_json("it is empty")
    where = ""
    value: object = None
    try:
        value = json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_Pairs, parse_constant=_no_constant
        )
    except UnicodeDecodeError:
        where = "it is not UTF-8"
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
    except (ValueError, RecursionError):
        where = "a number or a nesting in it is beyond reading"
    # Raised outside the handler: the parser's error holds the whole document.
    if where:
        _refuse_json(where)
    if not isinstance(value, _Pairs):
        _refuse_json("it is not an object")
    return value


def _no_constant(_name: str) -> object:
    """NaN and Infinity are not JSON."""
    raise ValueError


def _refuse(what: str) -> NoReturn:
    raise BadDocument(Problem(Code.INPUT_INCOMPLETE, named=(what,)))


def _refuse_json(what: str) -> NoReturn:
    raise BadDocument(Problem(Code.INPUT_NOT_JSON, named=(what,)))
