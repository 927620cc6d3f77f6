"""What would follow if a programme, a placement or an event had other days; nothing is written before."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.display import day_text
from app.errors import Refused
from app.services.rehearsal import rehearse
from app.services.rehearsal_change import Change, Rehearsal
from app.services.rehearsal_doing import do
from app.text import Text
from ui.forms.choice_editors import QuietCombo
from ui.forms.day_typing import day_typed, example
from ui.forms.dialog_foot import dialog_foot
from ui.forms.grid_view import GridView
from ui.forms.link_editor import ID, FindLine, when_chosen
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.models.grid import Line
from ui.tasks import Progress
from ui.theme import give_size, named
from ui.wizards.change_steps.rehearsal_lines import RehearsalLines, columns

PAUSE: Final = 250
LONGEST: Final = 40
PLACEMENT: Final = ("placement", "")
IN_TIME: Final = Text(
    en="Told today, people hear of it {days} days ahead; at least {least} are promised.",
    sv="Sägs det i dag får berörda veta det {days} dagar i förväg; minst {least} är utlovade.",
    nb="Sies det i dag, får de berørte vite det {days} dager på forhånd; minst {least} er lovet.",
    da="Siges det i dag, får de berørte det at vide {days} dage i forvejen; mindst {least} er lovet.",
)
Answer = tuple[Rehearsal | None, list[Line], str]


class RehearsalDialog(QDialog):
    """What moves, its new days, and a list of all that would follow."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        """Begin with the programme chosen in the top bar."""
        super().__init__(parent)
        self._desk, self._placement, self._wish = desk, "", 0
        self._doing = False
        self.found: Rehearsal | None = None
        self.setWindowTitle(self.tr("Rehearse a change"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(680, 480)
        give_size(self, 960, 680)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self.what = QuietCombo()
        self.what.setAccessibleName(self.tr("What moves"))
        self.stay = FindLine(desk, "placement")
        self.first, self.last = QLineEdit(maxLength=LONGEST), QLineEdit(maxLength=LONGEST)
        self.along = QCheckBox(self.tr("Move the coming placements along"))
        self.warning = plain_label("")
        self.view = GridView(may_write=False, name=self.tr("What would follow"))
        title = named(QLabel(self.tr("Rehearse a change")), "title")
        words = self.tr("Type other days and see what would follow. Nothing is written before you say so.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        for widget in (title, named(QLabel(words, wordWrap=True), "muted"), self._questions(), self.warning):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addLayout(self._buttons())
        self._offer()
        self._connect()
        self._choose()

    @property
    def change(self) -> Change | None:
        """Return what is asked for, None while a day is no day."""
        kind, record = self.what.currentData() or ("", "")
        start = day_typed(self.first.text(), self._desk.office.today)
        if kind == "event":
            at = self._moment(record, start)
            return Change(event=record, at=at) if at is not None else None
        end = day_typed(self.last.text(), self._desk.office.today)
        if start is None or end is None:
            return None
        if kind == "placement":
            return Change(placements=(self._placement,), start=start, end=end) if self._placement else None
        return Change(programme=record, start=start, end=end, along=self.along.isChecked())

    def do_it(self) -> None:
        """Do what was rehearsed, in one batch beside the window."""
        change = self.change
        if self._doing or self.found is None or change is None or not self.main.isEnabled():
            return
        self._doing = True
        self.main.setEnabled(False)
        office = self._desk.office
        self._desk.tasks.run(
            lambda _: do(office, change), then=self._done, failed=self._failed, parent=self, writes=True
        )

    @override
    def reject(self) -> None:
        if not self._doing:
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(not self._doing)

    def _look(self) -> None:
        """Rehearse beside the window; only the last wish counts."""
        self._wish += 1
        wish, change, desk = self._wish, self.change, self._desk
        if change is None:
            self._show((None, [], self._asking()))
            return

        def look(_: Progress) -> Answer:
            try:
                found = rehearse(desk.office, change)
            except Refused as refused:
                return None, [], refused.of(desk.language)
            return found, RehearsalLines(desk).of(found), ""

        def show(answer: Answer) -> None:
            if wish == self._wish:
                self._show(answer)

        self._desk.tasks.run(look, then=show, parent=self, quick=True)

    def _show(self, answer: Answer) -> None:
        found, lines, sentence = answer
        self.found = found
        short = False
        if found is not None:
            days, least = found.warning
            short = days < least
            sentence = self._desk.words(IN_TIME.fill(days=days, least=least))
            if not lines:
                sentence = self.tr("Nothing else would follow.") + " " + sentence
        self.warning.setText(sentence)
        named(self.warning, "refusal" if short or found is None else "muted")
        self.warning.style().unpolish(self.warning)
        self.warning.style().polish(self.warning)
        self.view.show_lines(columns(), lines)
        may = found is not None and not found.refused and self._desk.may_write
        self.main.setEnabled(may and not self._doing)

    def _asking(self) -> str:
        if self.what.currentData() == PLACEMENT and not self._placement:
            return self.tr("Choose a placement.")
        form = self.tr("This is not a day. Write it such as {example}.")
        return form.format(example=example(self._desk.language))

    def _done(self, _saved: object) -> None:
        self._doing = False
        self._desk.undoable.emit(self.tr("The days have been moved."))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._doing = False
        self._timer.start()
        self._desk.tasks.failed.emit(error)

    def _moment(self, event: str, day: Any) -> datetime | None:
        """Return the day typed at the hour typed, in the time zone the event has now."""
        found = self._desk.office.records.get("event", event)
        try:
            hour = time.fromisoformat(self.last.text().strip().replace(".", ":").zfill(5))
        except ValueError:
            return None
        if found is None or day is None:
            return None
        return datetime.combine(day, hour, found.starts_at.tzinfo)

    def _offer(self) -> None:
        desk, records = self._desk, self._desk.office.records
        every = [one for one in records.of("programme") if desk.programme in {"", one.id}]
        for one in every:
            self.what.addItem(desk.name("programme", one.id)[:100], ("programme", one.id))
        self.what.addItem(self.tr("A placement…"), PLACEMENT)
        for one in every:
            for event in records.of("event", programme_id=one.id):
                if event.state in {"planned", "announced", "moved"}:
                    self.what.addItem(desk.name("event", event.id)[:100], ("event", event.id))

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(lambda _: self._choose())
        for line in (self.first, self.last):
            line.textChanged.connect(lambda _: self._timer.start())
        self.along.toggled.connect(lambda _: self._timer.start())
        when_chosen(self.stay, lambda index: self._take(str(index.data(ID))))

    def _choose(self) -> None:
        """Show the days of what is chosen as they are now."""
        kind, record = self.what.currentData() or ("", "")
        self.stay.setVisible(kind == "placement")
        self.along.setVisible(kind == "programme")
        found = self._desk.office.records.get(kind, self._placement if kind == "placement" else record)
        is_event = kind == "event"
        self._names[0].setText(self.tr("Day") if is_event else self.tr("First day"))
        self._names[1].setText(self.tr("Time") if is_event else self.tr("Last day"))
        for line, label in zip((self.first, self.last), self._names, strict=True):
            line.setAccessibleName(label.text())
        language = self._desk.language
        if found is None:
            days = ("", "")
        elif is_event:
            days = (day_text(found.starts_at.date(), language), found.starts_at.strftime("%H:%M"))
        else:
            days = (day_text(found.start_date, language), day_text(found.end_date, language))
        self.first.setText(days[0])
        self.last.setText(days[1])
        self._timer.start()

    def _take(self, placement: str) -> None:
        self._placement = placement
        self._choose()

    def _questions(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        label = named(QLabel(self.tr("What moves")), "field-label")
        label.setBuddy(self.what)
        self._names = (named(QLabel(), "field-label"), named(QLabel(), "field-label"))
        self.stay.setAccessibleName(self.tr("Placement"))
        self.stay.setPlaceholderText(self.tr("Type a part of the name"))
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.what, 1, 0)
        grid.addWidget(self.stay, 2, 0)
        for at, line in enumerate((self.first, self.last), start=1):
            self._names[at - 1].setBuddy(line)
            grid.addWidget(self._names[at - 1], 0, at)
            grid.addWidget(line, 1, at)
        grid.addWidget(self.along, 2, 1, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        return box

    def _buttons(self) -> QHBoxLayout:
        self.main = named(QPushButton(self.tr("Do it")), "main")
        self.main.setEnabled(False)
        return dialog_foot(self, self.tr("Drop it"), self.main, self.do_it)
