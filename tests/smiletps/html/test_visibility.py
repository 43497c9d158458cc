"""What of a page a person sees, without running a script."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import field
from wizard.smiletps.html.form import Visibility

SEEN = {
    "<input name=x>": Visibility.SHOWN,
    "<input name=x type=hidden>": Visibility.HIDDEN,
    "<input name=x hidden>": Visibility.HIDDEN,
    "<div hidden><p><input name=x></div>": Visibility.HIDDEN,
    "<div style='color:red; DISPLAY : none'><input name=x></div>": Visibility.HIDDEN,
    "<p style='visibility:hidden'><input name=x></p>": Visibility.HIDDEN,
    "<dialog><input name=x></dialog>": Visibility.HIDDEN,
    "<dialog open><input name=x></dialog>": Visibility.SHOWN,
    "<details><summary>s</summary><input name=x></details>": Visibility.COLLAPSED,
    "<details open><summary>s</summary><input name=x></details>": Visibility.SHOWN,
    "<details><summary><input name=x></summary></details>": Visibility.SHOWN,
    "<div aria-hidden=true><input name=x></div>": Visibility.COLLAPSED,
    "<div class='modal fade'><input name=x></div>": Visibility.COLLAPSED,
    "<div class='collapse show'><input name=x></div>": Visibility.SHOWN,
    "<noscript><input name=x></noscript>": Visibility.SHOWN,
}


@pytest.mark.parametrize("html", SEEN)
def test_what_a_person_sees_of_a_field(html: str) -> None:
    assert field(html).visibility is SEEN[html]
