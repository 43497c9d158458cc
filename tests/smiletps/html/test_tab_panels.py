"""Tabs: a panel that is not open yet is behind one click, so its fields count as folded away."""

from __future__ import annotations

import pytest

from wizard.core.site import StaffForm
from wizard.smiletps.html.page import Page
from wizard.smiletps.html.parse import read_page
from wizard.smiletps.settings_form import Locked, SettingsForm, find_settings

PANELS = {
    "wagtail": '<section role="tabpanel" class="w-tabs__panel" hidden>',
    "redmine": '<div class="tab-content" id="tab-content-general" style="display:none">',
    "bootstrap": '<div class="tab-pane fade">',
}
FORM = """<form method=post>{around}
<label for=a>Login</label><input id=a name=a>
<label for=b>Hasło</label><input id=b name=b type=password>
{end}<button>Zapisz</button></form>"""


def find(around: str, end: str) -> object:
    page = read_page(FORM.format(around=around, end=end).encode(), "https://x.example/", None)
    assert isinstance(page, Page)
    return find_settings(page, StaffForm(("Login",), ("Hasło",), ("Zapisz",)))


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_fields_in_a_closed_tab_are_found(panel: str) -> None:
    closing = "</section>" if panel.startswith("<section") else "</div>"

    assert isinstance(find(panel, closing), SettingsForm)


@pytest.mark.parametrize("hidden", ["<div hidden>", '<div style="display:none">'])
def test_fields_hidden_without_a_tab_stay_locked(hidden: str) -> None:
    assert isinstance(find(hidden, "</div>"), Locked)


def test_fields_hidden_inside_a_closed_tab_stay_locked() -> None:
    assert isinstance(find('<div role="tabpanel" hidden><p hidden></p><div hidden>', ""), Locked)
