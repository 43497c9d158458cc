"""An answer for a script, where a form was sent that a script would have sent: what it says."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from wizard.smiletps.html.wording import tidy

_FLAGS = ("success", "ok", "saved", "valid")
_YES, _NO = ("ok", "success"), ("error", "fail")


@dataclass(frozen=True)
class JsonAnswer:
    """What it says against the form ("JSON" where it has no words for it); or that it agrees."""

    refusal: str = ""
    agrees: bool = False


def read_json(body: bytes) -> JsonAnswer:
    """Read an answer; one that is no JSON, or says neither, is neither."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return JsonAnswer()
    if not isinstance(document, dict):
        return JsonAnswer()
    errors = [document.get(key) for key in ("error", "errors", "error_description")]
    flags, status = [document.get(key) for key in _FLAGS], document.get("status")
    if not any(errors) and False not in flags and status not in _NO:
        return JsonAnswer(agrees=True in flags or status in _YES)
    texts = [*_texts(errors), *_texts([document.get("message"), document.get("detail")])]
    texts = texts or [text for text in _texts(document.values()) if " " in text]
    return JsonAnswer(" ".join(dict.fromkeys(map(tidy, texts))) or "JSON")


def _texts(values: Iterable[object]) -> list[str]:
    """The texts in a piece of JSON, two levels deep."""
    found: list[str] = []
    for value in values:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, list):
            found += [part for part in value if isinstance(part, str)]
        elif isinstance(value, dict):
            found += _texts([part for part in value.values() if not isinstance(part, dict)])
    return found
