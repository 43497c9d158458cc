"""Days and times as the window's language writes them, the month as a word.

In figures 04/05 is the fourth of May in London and the fifth of April in New York; a doctor who
must renew something before a day reads the same day everywhere.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from wizard.core.short_words import NO_BREAK_SPACE


def day_words(day: date) -> str:
    """A day, such as "4 May 2026": the locale's long form without the day of the week.

    No line ends within it.
    """
    long = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    without_weekday = re.sub(r"dddd,?\s*", "", long)
    # Ukrainian adds "р." for year: with the full stop of our sentence that would be two.
    form = re.sub(r"\s*'р'\.$", "", without_weekday)
    words = QLocale().toString(QDate(day.year, day.month, day.day), form)
    return words.replace(" ", NO_BREAK_SPACE)


def local_date(moment: datetime) -> str:
    """The day of `moment` (with a time zone) on this computer."""
    return day_words(moment.astimezone().date())


def local_time(moment: datetime) -> str:
    """Day, hour and minute of `moment` (with a time zone) on this computer."""
    return f"{local_date(moment)}, {moment.astimezone():%H:%M}"
