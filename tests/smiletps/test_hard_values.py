"""Passwords that are hard to send: they arrive character by character, or not at all."""

from __future__ import annotations

import pytest

from tests.smiletps.practising import PAIR, push
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.practice.sites import PracticeSites

HARD = {
    "quotes": "\"'`„”«»",
    "address-signs": "a&b=c%20d+e;f?g#h/i\\j",
    "inner-spaces": "dwa  odstepy i\u00a0twarda",
    "polish": "Zażółć gęślą jaźń ŻÓŁW",
    "emoji": "ząb🦷👩‍⚕️",
    "markup": "<b>&amp;</b><!--",
    "formats": "%s{0}${x}$(x)",
    "long": "Aą1" * 42 + "zz",
    "decomposed": "Zaz\u0307o\u0301\u0142c\u0301",
}


@pytest.mark.parametrize("variant", ["plain", "multipart_form"])
@pytest.mark.parametrize("password", HARD.values(), ids=HARD)
def test_a_hard_password_arrives_character_by_character(variant: str, password: str) -> None:
    with PracticeSites(variant=variant) as sites:
        found = push(sites, (PAIR[0], password))
        assert isinstance(found, Verdict)
        assert found.outcome is Outcome.CONFIRMED
        assert sites.look().staff_password == password


@pytest.mark.parametrize("variant", ["iso_8859_2", "windows_1250"])
def test_a_password_that_the_sites_letters_cannot_hold_is_not_sent(variant: str) -> None:
    with PracticeSites(variant=variant) as sites:
        found = push(sites, (PAIR[0], "ząb🦷"))
        assert sites.look().writes == 0
    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.VALUE_DOES_NOT_FIT, Stage.FIND_SETTINGS)
    assert found.named == ("Hasło do Invisalign Staff Account",)


def test_half_a_character_is_never_sent_as_another_one() -> None:
    with PracticeSites() as sites:
        found = push(sites, (PAIR[0], "abc\ud800def"))
        assert sites.look().writes == 0
    assert found.code is Code.VALUE_DOES_NOT_FIT
