"""The calendar file for the renewal, read back by the library that calendars are made with."""

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from wizard.core.outcomes import Code, Problem
from wizard.keep.calendar import write_reminder


def test_a_calendar_shows_the_renewal_on_its_day_with_polish_letters(tmp_path: Path) -> None:
    target = tmp_path / "renewal.ics"
    assert write_reminder(target, date(2027, 2, 20), "Odnów łącze", "Żak; a, b", "k1") is None
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert event.decoded("dtstart") == date(2027, 2, 20)
    assert str(event["summary"]) == "Odnów łącze"
    assert str(event["description"]) == "Żak; a, b"
    assert len(event.walk("VALARM")) == 1


def test_the_same_doctor_replaces_the_event_instead_of_adding_one(tmp_path: Path) -> None:
    target = tmp_path / "renewal.ics"
    for day in (date(2027, 2, 20), date(2027, 5, 20)):
        write_reminder(target, day, "t", "w", "k1")
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert str(event["uid"]) == "k1@smiletps-wizard"
    assert event.decoded("dtstart") == date(2027, 5, 20)


def test_half_a_character_from_a_paste_is_no_reason_to_fail(tmp_path: Path) -> None:
    target = tmp_path / "renewal.ics"
    assert write_reminder(target, date(2027, 2, 20), "half \ud83e", "dr \ud83e", "k1") is None
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert (str(event["summary"]), str(event["description"])) == ("half ?", "dr ?")


@pytest.mark.parametrize("name", ["missing/renewal.ics", "x" * 300], ids=["no folder", "too long"])
def test_a_file_that_cannot_be_written_is_told(tmp_path: Path, name: str) -> None:
    problem = write_reminder(tmp_path / name, date(2027, 2, 20), "t", "w", "k1")
    assert isinstance(problem, Problem)
    assert problem.code is Code.FILE_NOT_WRITTEN
