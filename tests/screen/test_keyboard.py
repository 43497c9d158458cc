"""The whole wizard done by keyboard alone, with the focus always to be seen."""

from __future__ import annotations

import pytest

from tests.screen.conftest import Start
from tests.screen.desktop import Desktop
from tests.screen.keyboard import Keyboard
from tests.screen.reader import Reader
from tests.screen.test_assistive_client import practice_password

pytestmark = pytest.mark.desktop

LOGIN = "smiletps-łucja"
PASSWORD = "Trudne hasło: ąęń & 50% +1"
ROLES = ["patients", "prescriptions", "treatment", "payments", "training", "shop", "prospects"]


def test_from_start_to_confirmed(desktop: Desktop, reader: Reader, start: Start) -> None:
    program = start("--language", "en")
    hands = Keyboard(desktop, reader)
    hands.waits_for_focus("create")
    assert hands.tabs_to("doctor_name") == ["doctor_name"]
    hands.types("Dr Łucja Żak")
    hands.press("Return")

    hands.waits_for_focus("open_ids")
    buttons = ["strip_button", "back", "next"]
    way = ["copy_ids_address", "guide_picture", "causes_panel_toggle", *buttons]
    assert hands.tabs_to("next") == way
    hands.press("space")
    reader.waits_for("page_personel")
    hands.waits_for_focus("open_ids")
    hands.press("alt+n")
    fill_in_the_form(hands, reader)

    hands.press("alt+n")
    hands.waits_for_focus("open_ids")
    assert hands.tabs_to("ids_shows_created")[-2:] == ["guide_picture", "ids_shows_created"]
    hands.press("space")
    reader.waits_until_able("next")
    hands.press("Return")

    hands.waits_for_focus("smiletps_password")
    hands.types(practice_password(reader))
    hands.press("alt+u")
    reader.waits_for("page_done")
    hands.waits_for_focus("verdict_details_toggle")
    assert "Confirmed" in reader.reads()
    held = program.holds()
    assert (held["staff_login"], held["staff_password"], held["writes"]) == (LOGIN, PASSWORD, 1)
    hands.press("alt+f")
    assert program.exit_status() == 0


def fill_in_the_form(hands: Keyboard, reader: Reader) -> None:
    """Guide step 3 by keys alone, in the order in which Tab goes."""
    hands.waits_for_focus("staff_login")
    hands.press("ctrl+a", "Delete")
    hands.types(LOGIN)
    fields = hands.tabs_to("staff_password")
    assert fields[0] == "copy_login"
    hands.types(PASSWORD)
    beside = ["staff_password_eye", "copy_password", "make_password"]
    assert hands.tabs_to("staff_password_repeat") == [*beside, "staff_password_repeat"]
    hands.types(PASSWORD)
    hands.tabs_to("role_patients")
    assert hands.tabs_to("role_prospects") == [f"role_{name}" for name in ROLES[1:]]
    assert hands.tabs_to("role_prescriptions", "shift+Tab")[-1] == "role_prescriptions"
    hands.press("space")
    reader.waits_until_able("next")
