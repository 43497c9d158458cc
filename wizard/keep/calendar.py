"""A calendar file (RFC 5545) for the day when a link should be renewed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from icalendar import Alarm, Calendar, Event

from wizard.core.outcomes import Code, Problem
from wizard.keep.own_files import replace_file

PRODUCT = "-//SmileTPS wizard//renewal//EN"


def write_reminder(target: Path, day: date, title: str, words: str, key: str) -> Problem | None:
    """Write an all-day event on `day` to `target`, with an alarm; why it could not be written.

    `key` names the event: a file saved again later replaces the event in the calendar.
    """
    # Half a character, as after a bad paste, cannot be written down.
    title, words = (text.encode("utf-8", "replace").decode("utf-8") for text in (title, words))
    event = Event()
    event.add("uid", f"{key}@smiletps-wizard")
    event.add("dtstamp", datetime.now(UTC))
    event.add("dtstart", day)
    event.add("summary", title)
    event.add("description", words)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", datetime(day.year, day.month, day.day, 7, tzinfo=UTC))
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add_component(event)
    try:
        replace_file(target, calendar.to_ical(), durable=False)
    except OSError as error:
        return Problem(Code.FILE_NOT_WRITTEN, named=(target.name, error.strerror or ""))
    return None
