"""What a practice run says, and a real one never."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import Show


@pytest.mark.parametrize("practice", [True, False], ids=["practice", "real"])
def test_only_a_practice_run_speaks_of_going_past_a_browsers_warning(
    show: Show, *, practice: bool
) -> None:
    window = show("konto", practice=practice)
    said = window.currentPage().findChild(QLabel, "copy_warns")
    assert isinstance(said, QLabel)
    assert "certificate" in said.text()
    assert "never on a real site" in said.text()
    assert said.isVisible() == practice
