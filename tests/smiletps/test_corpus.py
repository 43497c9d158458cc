"""On realistic pages of many sorts of sites, the right form and the right fields are found."""

from __future__ import annotations

import pytest

from tests.smiletps.html.corpus import PAGES, SETTINGS, SIGN_INS, Expectation, page_of
from wizard.core.site import SignInPage, StaffForm
from wizard.smiletps.settings_form import SettingsForm, find_settings
from wizard.smiletps.sign_in_form import SignInForm, find_sign_in


@pytest.mark.parametrize("wanted", SETTINGS, ids=lambda wanted: wanted.page)
def test_the_staff_fields_are_found_by_their_labels(wanted: Expectation) -> None:
    page = page_of(wanted.page, wanted.content_type)
    found = find_settings(page, StaffForm(wanted.login, wanted.password, wanted.submit))
    if wanted.instead:
        assert type(found).__name__ == wanted.instead
        return
    assert isinstance(found, SettingsForm), found
    assert (found.login.name, found.password.name, found.button.label) == wanted.found
    assert tuple(one.name for one in found.password_repeats) == wanted.repeats
    if wanted.form is not None:
        assert found.form.index == wanted.form


@pytest.mark.parametrize("wanted", SIGN_INS, ids=lambda wanted: wanted.page)
def test_the_form_to_sign_in_with_is_found(wanted: Expectation) -> None:
    page = page_of(wanted.page, wanted.content_type)
    found = find_sign_in(page, SignInPage("", wanted.login, wanted.password, wanted.submit))
    if wanted.instead:
        assert type(found).__name__ == wanted.instead
        return
    assert isinstance(found, SignInForm), found
    user, password = (one.name if one else "" for one in (found.user, found.password))
    assert (user, password, found.button and found.button.label) == wanted.found
    if wanted.form is not None:
        assert found.form.index == wanted.form


def test_the_corpus_is_large_enough() -> None:
    assert len(PAGES) >= 40
