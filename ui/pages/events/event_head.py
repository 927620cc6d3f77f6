"""What stands above each part of an event: its day with the weekday, its place, how many hosts are new."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.event import EVENT_MODES
from app.domain.event_host import hosts_of
from app.domain.event_time import USUAL_ZONE, ZONES, foreign_zone, when_text
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk

translate = QCoreApplication.translate


class EventHead(QWidget):
    """Two quiet lines and one that counts."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk = desk
        self._when = plain_label("", "line-name")
        self._where = plain_label("", "muted")
        self._hosts = plain_label("", "step-now")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        for label in (self._when, self._where, self._hosts):
            column.addWidget(label)

    def show_event(self, event: Any) -> None:
        """Show when and where, and who is new."""
        desk = self._desk
        records = desk.office.records
        self._when.setText(when_text(event, desk.language))
        mode = desk.words(EVENT_MODES[event.mode]) if event.mode in EVENT_MODES else ""
        zone = foreign_zone(event, _office_zone(desk))
        parts = (event.where, event.city, mode, zone)
        self._where.setText(" · ".join(part for part in parts if part))
        counts = hosts_of(event, records.of("attendance", event_id=event.id), records).counts
        words = translate("EventHead", "Hosts: {counts}")
        self._hosts.setText(words.format(counts=desk.words(counts)) if counts is not None else "")
        self._hosts.setVisible(counts is not None)


def _office_zone(desk: Desk) -> str:
    country = next((one.country for one in desk.office.records.of("office")), "")
    return ZONES.get(country or "", USUAL_ZONE)
