"""Say something to a screen reader that no focus change would make it read."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have `text` read out: politely after the present sentence, or at once when `assertive`.

    Qt knows announcements since 6.8; on an older one the words are on the screen only.
    """
    if not text or not hasattr(QtGui, "QAccessibleAnnouncementEvent"):
        return
    politeness = QtGui.QAccessible.AnnouncementPoliteness
    event = QtGui.QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
    QtGui.QAccessible.updateAccessibility(event)
