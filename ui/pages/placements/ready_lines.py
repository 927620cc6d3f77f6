"""The week before the start as lines of a grid: a line a placement, a cell a gate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics

from app.domain.display import day_text
from app.domain.placement_state import BEFORE_START, PLACEMENT_STATES, STARTED_UNREADY
from app.services.readiness import ReadyCell, ReadyRow, ReadyTable
from app.services.readiness_column import Column
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line

translate = QCoreApplication.translate
WHO: Final = "who"
START: Final = "start"
STATE: Final = "state"
_TONES: Final = {"met": "met", "warned": "incomplete", "lacking": "overdue"}
"""Keys of states whose tones are those of a gate: open, worth a look, closed."""
_EDGES: Final = 30
_LEAST: Final = 104
_PILL: Final = 14


class ReadyLines:
    """Says how each cell of the grid looks."""

    def __init__(self, desk: Desk) -> None:
        """Speak the language of the window."""
        self._desk = desk

    def columns(self, table: ReadyTable, metrics: QFontMetrics) -> tuple[GridColumn, ...]:
        """Return who, when, the state and a column a gate, each as wide as its title."""
        named = [
            GridColumn(key=one.key, title=self._desk.words(one.title), width=self._width(one, metrics))
            for one in table.columns
        ]
        return (
            GridColumn(key=WHO, title=translate("ReadyLines", "Placement"), width=216),
            GridColumn(key=START, title=translate("ReadyLines", "First day"), width=112),
            GridColumn(key=STATE, title=translate("ReadyLines", "State"), width=self._widest(metrics)),
            *named,
        )

    def of(self, rows: Sequence[ReadyRow]) -> list[Line]:
        """Return a line a placement."""
        return [
            Line(
                key=row.id,
                cells=(
                    self._who(row),
                    self._start(row),
                    self._state(row),
                    *(self._gate(cell) for cell in row.cells),
                ),
            )
            for row in rows
        ]

    def lacks(self) -> str:
        """Return the word for a closed gate."""
        return translate("ReadyLines", "Missing")

    def _width(self, column: Column, metrics: QFontMetrics) -> int:
        """Return a width in pixels at the usual text size that the title and a day fit in."""
        scale = metrics.height() / 16
        title = metrics.horizontalAdvance(self._desk.words(column.title)) / scale
        return max(int(title) + _EDGES, 132 if column.key == "mentor" else _LEAST)

    def _who(self, row: ReadyRow) -> Cell:
        said = ", ".join(filter(None, (row.participant, row.host, row.mentor)))
        tip = "\n".join(filter(None, (row.participant, row.host, row.mentor)))
        return Cell(words=row.participant, note=row.host, tip=tip, said=said)

    def _start(self, row: ReadyRow) -> Cell:
        """Return the first day; that of a placement which began without being ready stands out."""
        words = day_text(row.start, self._desk.language, "d MMM y")
        if not row.late:
            return Cell(words=words)
        told = self._desk.words(STARTED_UNREADY)
        return Cell(words=words, state=_TONES["lacking"], tip=told, said=f"{words}, {told}")

    def _state(self, row: ReadyRow) -> Cell:
        return Cell(words=self._desk.words(PLACEMENT_STATES.states[row.state]), state=row.state)

    def _widest(self, metrics: QFontMetrics) -> int:
        words = (self._desk.words(PLACEMENT_STATES.states[state]) for state in BEFORE_START)
        return int(max(map(metrics.horizontalAdvance, words)) / (metrics.height() / 16)) + _EDGES + _PILL

    def _gate(self, cell: ReadyCell) -> Cell:
        state = _TONES[cell.standing]
        if cell.standing == "lacking":
            return Cell(words=f"! {self.lacks()}", state=state, said=self.lacks())
        if cell.standing == "warned":
            words = translate("ReadyLines", "Not yet")
            return Cell(words=words, state=state)
        on = self._short(cell)
        done = translate("ReadyLines", "done")
        said = ", ".join(filter(None, (done, on, cell.note)))
        return Cell(words="✓", note=cell.note or on, state=state, said=said, tip=said)

    def _short(self, cell: ReadyCell) -> str:
        return day_text(cell.on, self._desk.language, "d MMM") if cell.on is not None else ""
