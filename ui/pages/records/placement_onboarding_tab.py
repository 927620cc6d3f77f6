"""The onboarding of a placement: the list of points, and the fixed time for questions."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.services import onboarding
from app.services.onboarding import Onboarding
from app.services.question_time import time_of
from ui.dialogs.mail_work import outbox_of
from ui.forms.emptied import emptied
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.adding_line import AddingLine
from ui.pages.records.field_lines import FieldLines
from ui.pages.records.onboarding_line import OnboardingLine
from ui.pages.records.part_tab import PartTab, button, flowing, heading, link

QUESTIONS = ("question_time_weekday", "question_time_start", "question_time_minutes", "question_time_place")


class PlacementOnboarding(PartTab):
    """The points; the line for a point of the host's own; the question time with its calendar file."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self._list: Onboarding | None = None
        holder = QWidget()
        self._body = QVBoxLayout(holder)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(2)
        self.line = AddingLine(self.tr("Add a point of the host's own and press Enter"))
        self.line.setVisible(desk.may_write)
        self.line.entered.connect(self._add)
        self._times = FieldLines(desk, "placement", QUESTIONS)
        self._calendar = QVBoxLayout()
        self.column.addWidget(holder)
        self.column.addWidget(self.line)
        self.column.addWidget(heading(self.tr("Fixed time for questions")))
        self.column.addWidget(self._times)
        self.column.addLayout(self._calendar)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Empty the line."""
        self.line.clear()

    def look(self) -> object:
        """Return the points, and whether there is a time for questions."""
        self._times.show_record(self.record)
        self._list = onboarding.onboarding_of(self.desk.office, self.record.id)
        return self._list, time_of(self.record), self.record.fit_note

    def draw(self) -> None:
        """Show the points and what may be done with the question time."""
        emptied(self._body)
        emptied(self._calendar)
        found = self._list
        if found is None:
            return
        if found.points:
            words = self.tr("{done} of {all} points are decided").format(
                done=found.done, all=len(found.points)
            )
            self._body.addWidget(plain_label(words, "muted"))
        else:
            words = self.tr(
                "No list yet. It begins with the programme's points and what this host added before."
            )
            self._body.addWidget(plain_label(words, "muted"))
        for point in found.points:
            waits = onboarding.waits_for_fit(point, self.record)
            self._body.addWidget(OnboardingLine(self.desk, point, waits=waits))
        if self.desk.may_write:
            self._body.addWidget(flowing(self._list_steps(found)))
            self._calendar.addWidget(flowing(self._time_steps()))

    def _list_steps(self, found: Onboarding) -> list[QWidget]:
        if not found.points:
            return [button(self.tr("Make the list"), self._make, name="main")]
        steps: list[QWidget] = []
        if found.remembered:
            words = self.tr("Add the host's earlier points: {count}").format(count=len(found.remembered))
            steps.append(link(words, self._add_remembered))
        steps.append(link(self.tr("Make the list to fill in…"), lambda: self.ask_papers("placement")))
        return steps

    def _time_steps(self) -> list[QWidget]:
        if time_of(self.record) is None:
            return [
                plain_label(
                    self.tr("Choose a weekday and a time to have it as a date for the calendar."), "muted"
                )
            ]
        return [
            button(self.tr("Calendar file…"), self._save_calendar),
            button(self.tr("Write the mails to both"), self._write_mails),
        ]

    def _make(self) -> None:
        office = self.desk.office
        self.act(lambda: onboarding.make_lists(office, [self.record.id]), self.tr("The list is made."))

    def _add_remembered(self) -> None:
        office = self.desk.office
        self.act(lambda: onboarding.add_remembered(office, self.record.id), self.tr("The points are added."))

    def _add(self, text: str) -> None:
        desk, placement = self.desk, self.record.id
        if self.act(lambda: onboarding.add_points(desk.office, placement, text, desk.language)):
            self.line.clear()

    def _save_calendar(self) -> None:
        from app.services.question_time import write_calendars  # noqa: PLC0415 - loads the calendar's writer

        found = QFileDialog.getExistingDirectory(self, self.tr("Into which folder?"), str(Path.home()))
        if found:
            office, placement = self.desk.office, self.record.id
            self.desk.tasks.run(
                lambda _: write_calendars(office, [placement], Path(found)), then=self._tell_file, parent=self
            )

    def _tell_file(self, made: Any) -> None:
        for reason in made.failed:
            self.desk.told.emit(self.desk.words(reason.why), "bad")
        for path in made.paths:
            words = self.tr("{name} stands in {folder}.")
            self.desk.told.emit(words.format(name=path.name, folder=path.parent), "good")

    def _write_mails(self) -> None:
        from app.services.question_time import write_mails  # noqa: PLC0415 - loads the papers' engine

        office, placement, folder = self.desk.office, self.record.id, outbox_of(self.desk)
        self.desk.tasks.run(
            lambda _: write_mails(office, [placement], folder, datetime.now(UTC)),
            then=self._tell_mails, parent=self,
        )  # fmt: skip

    def _tell_mails(self, outbox: Any) -> None:
        for reason in outbox.failed:
            self.desk.told.emit(self.desk.words(reason.why), "warn")
        if outbox.paths:
            words = self.tr("Drafts in {folder}: {count}. Open them to send them.")
            self.desk.told.emit(words.format(count=len(outbox.paths), folder=outbox.folder), "good")
