"""docs/problems.md says what the catalogue says."""

import pytest

from tools.problems_page import PAGE, page
from wizard.core.outcomes import Code


def test_the_page_of_problems_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "run python -m tools.problems_page"


@pytest.mark.parametrize("code", Code)
def test_every_code_has_its_place_on_the_page(code: Code) -> None:
    assert page().count(f"### {code.value}\n") == 1
