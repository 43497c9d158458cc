"""What is taken for the place to sign in at, and what never is."""

from __future__ import annotations

import pytest

from tests.smiletps.site_of_pages import SIGN_OUT, STAFF_FORM, SiteOfPages
from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Code, Problem
from wizard.core.site import SiteProfile
from wizard.smiletps.account import RequestsSmileTps

OPEN_PAGES = {
    "at-the-address": {"/": STAFF_FORM},
    "with-a-way-out": {"/": STAFF_FORM + SIGN_OUT},
    "behind-a-link": {"/": "<a href=/in>Logowanie</a>", "/in": STAFF_FORM},
    "behind-the-settings": {"/": "<a href=/in>Ustawienia</a>", "/in": STAFF_FORM},
}


@pytest.mark.parametrize("before", OPEN_PAGES.values(), ids=OPEN_PAGES)
def test_the_smiletps_password_is_never_typed_into_the_form_of_the_staff_account(
    before: dict[str, str],
) -> None:
    with SiteOfPages({}, before=before) as site:
        account = RequestsSmileTps(SiteProfile(), site.ca_file, {}, "test")
        found = account.link(push_of(site.url, "me", "secret", ("anna", "Nowe-1")), Watch())
    assert isinstance(found, Problem)
    assert found.code is Code.SIGN_IN_NOT_FOUND
    assert not [visit for visit in site.visited if visit.startswith("POST")]
