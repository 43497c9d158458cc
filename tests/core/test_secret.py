"""A password shows itself to nobody who did not ask for it by `reveal`."""

from __future__ import annotations

import copy
import dataclasses
import io
import json
import logging
import pickle
import pprint
import string
import traceback
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.secret import MASK, Secret, SecretWipedError

CANARY = "KANAREK-7rT9x"

ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""Every string that Python can hold, halves of characters included."""


@dataclasses.dataclass(frozen=True)
class Holder:
    """Stands for every class that has a password in it."""

    login: str
    password: Secret


def crash_with_a_secret_in_scope() -> str:
    """The fullest report that the standard library can make of a crash, locals included."""
    password = Secret(CANARY)
    try:
        raise RuntimeError(f"broken: {password}")
    except RuntimeError as error:
        report = traceback.TracebackException.from_exception(error, capture_locals=True)
        return "".join(report.format())


def logged(password: Secret) -> str:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    record = logging.makeLogRecord(
        {
            "msg": "pushing %s %r %25s %s",
            "args": (password, password, password, Holder("", password)),
        }
    )
    handler.handle(record)
    return stream.getvalue() + repr(record)


SHOWN_BY: dict[str, Callable[[Secret], str]] = {
    "repr": repr,
    "str": str,
    "f-string": lambda secret: f"{secret} {secret!r} {secret!s} {secret!a}",
    "f-string with width": lambda secret: f"{secret:>40} {secret:.3} {secret:d}",
    "str.format": "{0} {0!r:*^30}".format,
    "percent": lambda secret: "%s %r %a %40s" % (secret, secret, secret, secret),  # noqa: UP031
    "template": lambda secret: string.Template("$secret").substitute(secret=secret),
    "pprint": lambda secret: pprint.pformat({"password": [secret]}),
    "dataclass repr": lambda secret: repr(Holder("anna", secret)),
    "asdict": lambda secret: repr(dataclasses.asdict(Holder("anna", secret))),
    "copy": lambda secret: repr(copy.copy(secret)) + repr(copy.deepcopy([secret])),
    "logging": logged,
    "json with a default": lambda secret: json.dumps(secret, default=str),
    "exception": lambda secret: repr(ValueError(secret)) + str(ValueError(secret)),
    "dir": lambda secret: repr(dir(secret)),
    "traceback with locals": lambda _: crash_with_a_secret_in_scope(),
}


@pytest.mark.parametrize("show", SHOWN_BY.values(), ids=SHOWN_BY)
def test_no_way_of_writing_a_secret_shows_it_or_its_length(show: Callable[[Secret], str]) -> None:
    shown = show(Secret(CANARY))
    assert CANARY not in shown
    if show is not SHOWN_BY["traceback with locals"]:
        assert shown == show(Secret(CANARY * 3))


def test_a_crash_report_names_the_secret_without_its_text() -> None:
    report = crash_with_a_secret_in_scope()
    assert f"broken: {MASK}" in report
    assert f"password = {MASK}" in report


REFUSED: dict[str, Callable[[Secret], object]] = {
    "pickle": pickle.dumps,
    "pickle of a holder": lambda secret: pickle.dumps(Holder("anna", secret)),
    "json": json.dumps,
    "hash": hash,
    "set": lambda secret: {secret},
    "length": len,  # type: ignore[dict-item]  # what is tested
    "iteration": list,  # type: ignore[dict-item]  # what is tested
    "vars": vars,
    "state": lambda secret: secret.__getstate__(),
    "joined": lambda secret: "".join([secret]),  # type: ignore[list-item]  # what is tested
}


@pytest.mark.parametrize("use", REFUSED.values(), ids=REFUSED)
def test_what_would_let_the_text_out_is_refused_without_naming_it(
    use: Callable[[Secret], object],
) -> None:
    with pytest.raises(TypeError) as refusal:
        use(Secret(CANARY))
    assert CANARY not in str(refusal.value)


def test_a_secret_cannot_be_changed() -> None:
    secret = Secret(CANARY)
    with pytest.raises(AttributeError):
        secret.text = "other"
    with pytest.raises(AttributeError):
        del secret.reveal
    assert secret.reveal() == CANARY


@given(ANY_TEXT)
def test_reveal_gives_back_every_text_unchanged(text: str) -> None:
    assert Secret(text).reveal() == text


@given(ANY_TEXT, ANY_TEXT)
def test_secrets_are_equal_exactly_when_their_texts_are(left: str, right: str) -> None:
    assert Secret(left) == Secret(left)
    assert Secret(left).same_text(left)
    assert (Secret(left) == Secret(right)) is (left == right)
    assert Secret(left).same_text(right) is (left == right)


def test_a_secret_is_never_equal_to_plain_text() -> None:
    assert Secret(CANARY) != CANARY
    assert CANARY not in [Secret(CANARY)]


def test_it_is_true_like_a_string_when_there_is_text() -> None:
    assert Secret("x")
    assert not Secret("")


def test_a_wiped_secret_has_no_text_and_neither_have_its_copies() -> None:
    secret = Secret(CANARY)
    kept = copy.deepcopy(Holder("anna", secret))
    secret.wipe()
    secret.wipe()
    for wiped in (secret, kept.password):
        assert not wiped
        assert repr(wiped) == MASK
        assert not wiped.same_text(CANARY)
        assert wiped != Secret(CANARY)
        assert wiped != Secret("")
        with pytest.raises(SecretWipedError):
            wiped.reveal()
    assert secret == kept.password
