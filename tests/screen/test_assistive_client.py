"""The whole wizard done by an assistive client alone: nothing is seen, clicked or typed."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from tests.screen.conftest import Start
from tests.screen.desktop import wait_for
from tests.screen.reader import Reader

pytestmark = pytest.mark.desktop

LOGIN = "smiletps-zak"
PASSWORD = "Trudne hasło: ąęń & 50% +1"


def go_on(reader: Reader, to: str) -> None:
    """Press Next, and wait for the page `to`."""
    button = "next" if reader.find("next") else "commit"
    reader.waits_until_able(button)
    reader.press(button)
    reader.waits_for(f"page_{to}")


def walk_to_the_form(reader: Reader) -> None:
    """From the start over the pages that only show what to do on IDS."""
    reader.waits_for("create")
    reader.write("doctor_name", "Dr Łucja Żak")
    go_on(reader, "konto")
    go_on(reader, "personel")
    go_on(reader, "form")


def fill_in_the_form(reader: Reader) -> None:
    """Login, password and the role that IDS shows."""
    reader.write("staff_login", LOGIN)
    reader.write("staff_password", PASSWORD)
    reader.write("staff_password_repeat", PASSWORD)
    reader.press("role_prescriptions")
    reader.waits_until_announced("Correct: only prescriptions.")


def practice_password(reader: Reader) -> str:
    """The password to practise with, as the page tells it."""
    told = re.search(r"type this password: (\S+)", reader.reads())
    assert told is not None, reader.reads()
    return told.group(1)


def test_from_start_to_confirmed(reader: Reader, start: Start) -> None:
    program = start("--language", "en")
    walk_to_the_form(reader)
    reader.waits_until_announced("Step 4 of 7, Fill in the form")
    fill_in_the_form(reader)
    go_on(reader, "created")
    reader.press("ids_shows_created")
    go_on(reader, "smiletps")
    reader.write("smiletps_password", practice_password(reader))
    go_on(reader, "done")

    reader.waits_until_announced("Confirmed")
    announced = reader.announced()
    stages = [
        "Reach SmileTPS",
        "Check that the connection is secure",
        "Sign in to your SmileTPS account",
        "Find the settings",
        "Save the staff login and password",
        "Read back what SmileTPS shows",
    ]
    assert [said for said in announced if said in stages] == stages
    assert "Confirmed" in reader.reads()
    held = program.holds()
    assert (held["staff_login"], held["staff_password"], held["writes"]) == (LOGIN, PASSWORD, 1)
    reader.press("finish")
    assert program.exit_status() == 0
    assert program.complaints() == []


def test_everything_is_read_in_the_order_of_the_page(reader: Reader, start: Start) -> None:
    start("--language", "en")
    reader.waits_for("create")
    wanted = ["heading", "language", "lead", "create", "have_one", "doctor_name", "doctor_login"]
    wanted += ["next", "cancel"]
    assert [one.short for one in reader.looks_around() if one.short in wanted] == wanted
    for page in ("konto", "personel", "form"):
        go_on(reader, page)
    boxes = [one.box for one in reader.looks_around() if "focusable" in one.states]
    tops = [y for x, y, _width, _height in boxes]
    assert len(tops) > 30
    left_column = [y for x, y, width, _height in boxes if x + width < 770]
    # In one line a small button begins a little lower than the field that it stands beside.
    assert all(below >= above - 4 for above, below in pairwise(left_column))


def test_the_window_comes_back_from_the_strip_where_it_stood(reader: Reader, start: Start) -> None:
    start("--language", "en")
    reader.waits_for("create")
    go_on(reader, "konto")
    before = reader.waits_for("heading").box
    for _again in range(2):
        reader.press("strip_button")
        reader.waits_for("strip_back")
        reader.press("strip_back")
        reader.waits_for("page_konto")
    wait_for(
        lambda: reader.waits_for("heading").box == before,
        lambda: f"the window at {before}, not {reader.sees('heading').box}",
        seconds=5,
    )
