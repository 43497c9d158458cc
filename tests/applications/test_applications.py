"""Pushes to real applications that nobody here wrote; their own stores say what arrived."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.applications.application import Application
from wizard.core.outcomes import Code, Outcome

pytestmark = [pytest.mark.applications, pytest.mark.xdist_group("applications")]

CONFIRMED, SAVED, NOTHING_SENT = 0, 10, 40
HARD = """Zażółć "gęślą" & 'jaźń' <b>%41+ 100% \\ 😀"""
WAYS = pytest.mark.parametrize("by_paths", [False, True], ids=["labels only", "with paths"])
PAIRS = {
    "roundup": ("recepcja.usmiech", HARD),
    "wagtail": ("recepcja.usmiech", HARD),
    # The wiki wants an address as the one, and keeps no < > & % in the other.
    "wiki": ("recepcja.usmiech@example.org", """Zażółć "gęślą" 'jaźń' 😀"""),
}


@WAYS
@pytest.mark.parametrize("name", PAIRS)
def test_the_application_holds_the_pair_byte_for_byte(
    name: str, request: pytest.FixtureRequest, tmp_path: Path, *, by_paths: bool
) -> None:
    application: Application = request.getfixturevalue(name)
    login, password = PAIRS[name]
    pair = (f"2.{login}" if by_paths else login, password)

    pushed = application.push(tmp_path, pair, by_paths=by_paths)

    assert (pushed.status, pushed.facts["verdict"]) == (CONFIRMED, "confirmed"), pushed.facts
    assert application.stored() == pair


def test_what_an_application_shows_otherwise_is_neither_success_nor_failure(
    wiki: Application, tmp_path: Path
) -> None:
    """DokuWiki stores "a+b" and shows "a b"."""
    pushed = wiki.push(tmp_path, ("recepcja@example.org", "a+b"))

    assert (pushed.status, pushed.facts["verdict"]) == (SAVED, Outcome.SAVED.value)
    assert pushed.facts["code"] == Code.SHOWS_ANOTHER.value
    assert wiki.stored() == ("recepcja@example.org", "a+b")


def test_pages_that_need_scripts_are_named_so(radicale: Application, tmp_path: Path) -> None:
    pushed = radicale.push(tmp_path, ("recepcja.usmiech", HARD))

    assert (pushed.status, pushed.facts["code"]) == (NOTHING_SENT, Code.NEEDS_SCRIPTS.value)
