"""The state of a record: what it is, what it can become, and what lacks before it can."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text
from app.domain.entity import EntitySpec
from app.domain.states import Gate, Machine, Move
from app.services import editing
from ui.dialogs.move_dialog import MoveDialog
from ui.forms.flow import FlowLayout
from ui.forms.pill import Pill
from ui.models.desk import Desk
from ui.theme import named


class StateCard(QWidget):
    """The pill, the moves as buttons, and a calm card that says what closed gates lack."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin without a record."""
        super().__init__()
        self._desk = desk
        self._spec = spec
        self._record: Any = None
        self.pill = Pill()
        self._since = named(QLabel(), "muted")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.pill)
        first.addWidget(self._since, 1)
        self._moves = QWidget()
        self._flow = FlowLayout(self._moves)
        self._lacking = QVBoxLayout()
        self._lacking.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 4)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._moves)
        column.addLayout(self._lacking)
        self.setVisible(spec.machine is not None)

    def show_record(self, record: Any) -> None:
        """Show the state of a record and its ways on."""
        self._record = record
        machine = self._spec.machine
        if machine is None:
            return
        words = machine.states.get(record.state)
        self.pill.show_state(self._desk.words(words) if words else str(record.state), str(record.state))
        since = getattr(record, "state_day", None)
        self._since.setText(
            self.tr("since {day}").format(day=day_text(since, self._desk.language)) if since else ""
        )
        moves = editing.moves(self._desk.office, self._spec.key, record.id)
        self._draw_moves(machine, moves)
        self._draw_lacking(machine, [(move, gates) for move, gates in moves if gates])

    def _draw_moves(self, machine: Machine, moves: list[tuple[Move, tuple[Gate, ...]]]) -> None:
        self._flow.clear()
        self._moves.setVisible(bool(moves) and self._desk.may_write)
        for move, gates in moves:
            words = self._desk.words(machine.states[move.target])
            button = QPushButton(f"→ {words}")
            button.setAccessibleName(self.tr("Change state to {state}").format(state=words))
            button.setToolTip(self.tr("Change state to {state}").format(state=words))
            button.clicked.connect(lambda _=False, move=move, gates=gates: self._make(move, gates))
            self._flow.addWidget(button)

    def _draw_lacking(self, machine: Machine, closed: list[tuple[Move, tuple[Gate, ...]]]) -> None:
        while (item := self._lacking.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for move, gates in closed:
            card = named(QFrame(), "warn-card")
            column = QVBoxLayout(card)
            column.setContentsMargins(14, 10, 14, 12)
            column.setSpacing(4)
            state = self._desk.words(machine.states[move.target])
            column.addWidget(
                named(QLabel(self.tr("Before the state can be “{state}”").format(state=state)), "group")
            )
            for gate in gates:
                words = named(QLabel(self._desk.words(gate.lacks), wordWrap=True), "lacking")
                words.setTextFormat(Qt.TextFormat.PlainText)
                column.addWidget(words)
            self._lacking.addWidget(card)

    def _make(self, move: Move, gates: tuple[Gate, ...]) -> None:
        desk, record = self._desk, self._record
        stopping = [gate for gate in gates if not gate.warns]
        reason, day = "", desk.office.today
        if stopping or move.reason:
            machine = self._spec.machine
            state = desk.words(machine.states[move.target]) if machine is not None else move.target
            dialog = MoveDialog(
                desk,
                self.tr("Change state to {state}").format(state=state),
                [desk.words(gate.lacks) for gate in stopping],
                self,
                reason=move.reason,
                allowed=not stopping or desk.office.role == "lead",
            )
            chosen = dialog.exec()
            dialog.deleteLater()
            if chosen != QDialog.DialogCode.Accepted:
                return
            reason, day = dialog.reason, dialog.day
        desk.attempt(
            lambda: editing.move(desk.office, self._spec.key, record.id, move.target, on=day, reason=reason)
        )
