"""Move a date and see what moves: the days of a programme or an event, and every task that goes along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.display import day_text, wording
from app.errors import Refused
from app.services.plan_shift import TaskMove
from ui.forms.day_typing import day_typed, example
from ui.forms.dialog_foot import dialog_foot
from ui.forms.plain_label import plain_label
from ui.models.cell_delegate import CellDelegate
from ui.models.desk import Desk
from ui.theme import named, row_height

LONGEST: Final = 40


@frozen(kw_only=True)
class DayAsked:
    """A day that can be moved here: its name and where it lies now."""

    words: str
    now: date
    wanted: date


@frozen(kw_only=True)
class Shift:
    """What is moved: its days, what would move along, and how it is done."""

    title: str
    days: tuple[DayAsked, ...]
    look: Callable[[list[date]], tuple[TaskMove, ...]]
    move: Callable[[list[date]], object]


class ShiftDialog(QDialog):
    """Shows each task with its day before and after; nothing moves before somebody says so."""

    def __init__(self, desk: Desk, shift: Shift, parent: QWidget | None) -> None:
        """Show what moves if the days become those wanted."""
        super().__init__(parent)
        self._desk, self._shift, self._moving = desk, shift, False
        self.setWindowTitle(shift.title)
        self.setMinimumSize(640, 420)
        self.resize(760, 560)
        self.lines = [QLineEdit(day_text(one.wanted, desk.language)) for one in shift.days]
        self._said = named(QLabel(wordWrap=True), "muted")
        self._refusal = plain_label("", "refusal")
        self.table = self._table()
        title = plain_label(shift.title, "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addLayout(self._days())
        column.addWidget(self._refusal)
        column.addWidget(self._said)
        column.addWidget(self.table, 1)
        column.addLayout(self._buttons())
        self.look()

    @property
    def days(self) -> list[date] | None:
        """Return the days typed, None while one of them is no day."""
        found = [day_typed(line.text(), self._desk.office.today) for line in self.lines]
        known = [day for day in found if day is not None]
        return known if len(known) == len(found) else None

    def look(self) -> None:
        """Show what would move by the days typed."""
        days, sentence = self.days, ""
        moves: tuple[TaskMove, ...] = ()
        if days is None:
            sentence = self.tr("This is not a day. Write it such as {example}.").format(
                example=example(self._desk.language)
            )
        else:
            try:
                moves = self._shift.look(days)
            except Refused as refused:
                sentence = refused.of(self._desk.language)
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self._show(moves, told=not sentence)
        changed = days is not None and days != [one.now for one in self._shift.days]
        self.main.setEnabled(changed and not sentence and not self._moving)

    def move_them(self) -> None:
        """Move everything in one batch, beside the window."""
        days = self.days
        if self._moving or days is None or not self.main.isEnabled():
            return
        self._moving = True
        self.main.setEnabled(False)
        self._desk.tasks.run(
            lambda _: self._shift.move(days), then=self._moved, failed=self._failed, parent=self, writes=True
        )

    @override
    def reject(self) -> None:
        if not self._moving:
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(not self._moving)

    def _moved(self, _saved: object) -> None:
        self._moving = False
        self._desk.undoable.emit(self.tr("The days have been moved."))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._moving = False
        self.look()
        self._desk.tasks.failed.emit(error)

    def _days(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for row, (asked, line) in enumerate(zip(self._shift.days, self.lines, strict=True)):
            label = plain_label(asked.words, "field-label", wraps=False)
            now = self.tr("now {day}").format(day=day_text(asked.now, self._desk.language))
            line.setMaxLength(LONGEST)
            line.setAccessibleName(asked.words)
            line.setMaximumWidth(220)
            line.setPlaceholderText(example(self._desk.language))
            line.textChanged.connect(self.look)
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
            grid.addWidget(named(QLabel(now), "muted"), row, 2)
        grid.setColumnStretch(3, 1)
        return grid

    def _table(self) -> QTableWidget:
        heads = (self.tr("Task"), self.tr("Day now"), self.tr("New day"))
        table = named(QTableWidget(0, len(heads)), "small", self.tr("What moves and what stays"))
        table.setToolTip("")
        table.setHorizontalHeaderLabels(list(heads))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setItemDelegate(CellDelegate(table))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(row_height())
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _show(self, moves: tuple[TaskMove, ...], *, told: bool) -> None:
        desk, table = self._desk, self.table
        moving = sum(move.stays is None for move in moves)
        said = self.tr("Tasks that move: {moving}. Tasks that stay: {staying}.")
        words = said.format(moving=moving, staying=len(moves) - moving) if moves else ""
        self._said.setText(words or (self.tr("No task moves along.") if told else ""))
        table.setRowCount(len(moves))
        for row, move in enumerate(moves):
            new = desk.words(move.stays) if move.stays is not None else _day(move.new, desk)
            for column, text in enumerate((wording(move.title, desk.language), _day(move.old, desk), new)):
                item = QTableWidgetItem(text)
                item.setToolTip("")
                table.setItem(row, column, item)
        table.setVisible(bool(moves))

    def _buttons(self) -> QHBoxLayout:
        self.main = named(QPushButton(self.tr("Move them")), "main")
        return dialog_foot(self, self.tr("Leave it"), self.main, self.move_them)


def _day(day: date | None, desk: Desk) -> str:
    return day_text(day, desk.language) if day is not None else ""
