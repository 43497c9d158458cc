"""What a typed password tells every program that listens on the accessibility bus."""

from __future__ import annotations

import pytest

from tests.screen.conftest import Start
from tests.screen.desktop import Desktop
from tests.screen.keyboard import Keyboard
from tests.screen.reader import Reader
from tests.screen.test_assistive_client import go_on, practice_password

pytestmark = pytest.mark.desktop

PASSWORD = "Kt7+mW4e=Hq2_Rd9"

QT_TELLS = {"object:text-changed:insert"}
"""Qt's own fault, seen with 6.11.3: it reports each typed character, whatever the echo mode is.

Only programs of the same user can listen. When Qt stops, nothing is told; more must never be.
"""


def test_a_typed_password_is_in_no_name_value_or_description(
    desktop: Desktop, reader: Reader, start: Start
) -> None:
    start("--language", "en")
    hands = Keyboard(desktop, reader)
    hands.waits_for_focus("create")
    for page in ("konto", "personel", "form"):
        go_on(reader, page)
    hands.waits_for_focus("staff_login")
    hands.tabs_to("staff_password")
    hands.types(PASSWORD)
    hands.tabs_to("staff_password_repeat")
    hands.types(PASSWORD)
    hands.tabs_to("copy_password")
    hands.press("space")
    reader.waits_until_announced("Copied")
    nothing_shows(reader)

    reader.press("role_prescriptions")
    go_on(reader, "created")
    nothing_shows(reader)
    reader.press("ids_shows_created")
    go_on(reader, "smiletps")
    reader.write("smiletps_password", practice_password(reader))
    nothing_shows(reader)
    go_on(reader, "done")
    nothing_shows(reader)

    told = {one.type for one in reader.heard() if PASSWORD in one.said}
    assert told == set()
    assert any("text-changed" in one.type for one in reader.heard())
    assert spelled_out(reader) <= QT_TELLS


def nothing_shows(reader: Reader) -> None:
    """No thing on the screen has the password in what the bus tells of it."""
    for thing in reader.looks_around():
        for told in (thing.name, thing.description, thing.text):
            assert PASSWORD not in told, thing.short


def spelled_out(reader: Reader) -> set[str]:
    """The kinds of events that, read one after the other, give the password away."""
    kinds = {one.type for one in reader.heard()}
    return {
        kind
        for kind in kinds
        if PASSWORD in "".join(one.said for one in reader.heard() if one.type == kind)
    }
