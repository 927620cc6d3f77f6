"""What the programme holds for a participant: her events, whether each was kept, the hours by category."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.display import number_text, wording
from app.domain.event import HOUR_CATEGORIES
from app.domain.event_schedule import KEPT, ProgrammeItem, hours_by_category, schedule_of
from app.domain.event_time import when_text
from app.domain.placement_state import STANDING
from app.services import event_calendar
from ui.dialogs.mail_done import open_outside
from ui.dialogs.mail_work import outbox_of
from ui.forms.emptied import emptied
from ui.forms.flow import FlowLayout
from ui.forms.link_button import LinkButton
from ui.forms.pill import Pill
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import named

PAPER: Final = "personal-schedule"


class SchedulePart(QWidget):
    """A line an event."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._record: Any = None
        self._drawn: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(6)

    def show_record(self, record: Any) -> None:
        """Show the programme of a participant."""
        self._record = record
        office = self._desk.office
        items = schedule_of(record, office.records, office.today)
        stays = [
            one for one in office.records.of("placement", participant_id=record.id) if one.state in STANDING
        ]
        if (record.id, items, stays) == self._drawn:
            return
        self._drawn = (record.id, items, stays)
        emptied(self._column)
        self._column.addWidget(self._bar())
        if not items:
            none = self.tr("No event of the programme is planned for this participant.")
            self._column.addWidget(named(QLabel(none, wordWrap=True), "muted"))
        for one in items:
            self._column.addWidget(self._line(one))
        for hours in hours_by_category(items, stays):
            self._column.addWidget(self._hours(hours))
        self._column.addStretch(1)

    def save_calendar(self) -> None:
        """Save the programme as a calendar file beside the mails, and show it."""
        desk, record = self._desk, self._record
        words = self.tr("Programme")
        name = f"{words} {desk.name('person', record.person_id)}"
        desk.tasks.run(_calendar, desk, record.id, name, outbox_of(desk), then=self._saved, parent=self)

    def _saved(self, path: Path) -> None:
        desk = self._desk
        words = self.tr("The calendar file is saved as “{name}”.").format(name=path.name)
        desk.offered.emit(words, self.tr("Show in folder"), lambda: open_outside(path.parent))

    def make_paper(self) -> None:
        """Make the personal schedule."""
        from app.services.paper_check import kinds_for  # noqa: PLC0415 - 0.3 s: the papers' engine
        from ui.wizards.paper_window import PaperWindow  # noqa: PLC0415 - as above

        kind = next(one for one in kinds_for("participant") if one.key == PAPER)
        PaperWindow(self._desk, kind, self._record.id, self.window()).show()

    def _bar(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        for words, act in (
            (self.tr("Make the schedule…"), self.make_paper),
            (self.tr("Save as a calendar file"), self.save_calendar),
        ):
            button = QPushButton(words)
            button.clicked.connect(act)
            flow.addWidget(button)
        return box

    def _line(self, item: ProgrammeItem) -> QWidget:
        desk, event = self._desk, item.event
        title = wording(event.title, desk.language)
        when = when_text(event, desk.language)
        kept = desk.words(KEPT[item.kept])
        link = LinkButton(title)
        link.setAccessibleName(self.tr("Open {name}").format(name=f"{title}, {when}, {kept}"))
        link.clicked.connect(lambda: desk.asked.emit("event", event.id))
        pill = Pill()
        pill.show_state(kept, "kept" if item.kept == "kept" else "broken" if item.kept == "not_kept" else "")
        line = QWidget()
        first = QHBoxLayout()
        first.addWidget(link)
        first.addStretch(1)
        first.addWidget(pill)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        column.addLayout(first)
        told = named(QLabel(when, wordWrap=True), "muted")
        told.setContentsMargins(8, 0, 0, 0)
        column.addWidget(told)
        return line

    def _hours(self, hours: Any) -> QLabel:
        desk = self._desk
        category = desk.words(HOUR_CATEGORIES[hours.category])
        words = self.tr("{category}: {hours} h planned").format(
            category=category, hours=number_text(hours.planned, desk.language)
        )
        if hours.budget is not None:
            agreed = number_text(hours.budget, desk.language)
            words += " · " + self.tr("{hours} h agreed").format(hours=agreed)
        over = hours.budget is not None and hours.planned > hours.budget
        return named(QLabel(words, wordWrap=True), "late" if over else "muted")


def _calendar(_progress: Progress, desk: Desk, participant: str, name: str, folder: Path) -> Path:
    moment = datetime.now(UTC)
    content = event_calendar.schedule_file(desk.office, participant, desk.language, moment)
    return event_calendar.save_calendar(content, name, folder)
