"""The catalogue: every code has a row, a cause, a way out, and can be said on the phone."""

import re

import pytest

from wizard.core.catalogue import CATALOGUE, ROWS, fill, plain_message
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.pack_problem import PackFault, PackProblem


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_cause_and_a_way_out(code: Code) -> None:
    row = CATALOGUE[code]
    assert row.cause.endswith((".", "{site_words}"))
    assert row.action.endswith(".")
    for sentence in (row.cause, row.action):
        assert set(re.findall(r"\{(\w*)\}", sentence)) <= {"host", "named", "site_words"}


@pytest.mark.parametrize("code", Code)
def test_codes_hold_no_digits_that_sound_alike_in_polish(code: Code) -> None:
    assert re.fullmatch(r"[A-Z]-[012347]{2}", code.value)


@pytest.mark.parametrize("code", Code)
def test_no_sentence_speaks_jargon(code: Code) -> None:
    row = CATALOGUE[code]
    text = f"{row.cause} {row.action}".lower()
    assert not re.search(r"\b(token|tls|ssl|http \d+|csrf|exception|timeout|cookie|parse)\b", text)


def test_words_of_the_site_are_never_read_as_a_mark() -> None:
    problem = Problem(Code.MAINTENANCE, host="h.example", site_words="{host} {named} {0} %s")
    assert "It says: {host} {named} {0} %s" in fill(CATALOGUE[problem.code].cause, problem)


def test_a_site_that_said_nothing_is_not_quoted() -> None:
    silent = Verdict(Outcome.REFUSED, Stage.SIGN_IN, "h.example", Code.SIGN_IN_REFUSED)
    assert plain_message(silent).startswith("SmileTPS did not accept your e-mail or password. Corr")


def test_a_fact_that_is_a_sentence_brings_no_second_full_stop() -> None:
    broken = PackProblem(Code.PROFILE_BROKEN, "site.toml", PackFault.NOT_A_FILE).problem()
    assert "a folder or a device, not a file. Ask" in plain_message(broken)
    assert ".." not in plain_message(broken)


def test_a_confirmed_push_needs_no_explanation() -> None:
    verdict = Verdict(Outcome.CONFIRMED, Stage.READ_BACK, "h.example")
    assert plain_message(verdict).startswith("Saved and read back")


def test_no_code_has_two_rows() -> None:
    assert len(ROWS) == len(CATALOGUE)
