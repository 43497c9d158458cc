"""Forms that would give the pair away are not sent, whatever the site wants."""

from __future__ import annotations

import pytest

from tests.smiletps.site_of_pages import SIGN_OUT, STAFF_FIELDS, SiteOfPages, push
from wizard.core.outcomes import Code, Problem, Stage

OPEN_FIELDS = STAFF_FIELDS.replace("type=password", "type=text")


@pytest.mark.parametrize(
    ("form", "button"),
    [("method=get", ""), ("", ""), ("method=post", "formmethod=get")],
    ids=["get", "no method", "the button's own method"],
)
@pytest.mark.parametrize("fields", [STAFF_FIELDS, OPEN_FIELDS], ids=["hidden", "shown"])
def test_the_staff_password_never_goes_into_an_address(form: str, button: str, fields: str) -> None:
    save = f"<button {button}>Zaktualizuj dane</button>"
    page = f"{SIGN_OUT}<form {form} action=/save>{fields}{save}</form>"
    with SiteOfPages({"/": page}) as site:
        found = push(site)

    assert isinstance(found, Problem)
    assert (found.code, found.stage) == (Code.UNSAFE_FORM, Stage.FIND_SETTINGS)
    assert not any("/save" in visit for visit in site.visited)
