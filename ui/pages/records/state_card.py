"""The state of a record: where it stands on its way, what it can become, what lacks before it can."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text
from app.domain.entity import EntitySpec
from app.domain.states import Gate, Machine, Move
from app.services import editing
from app.services.mending import mending
from ui.dialogs.move_dialog import MoveDialog
from ui.forms.emptied import emptied
from ui.forms.flow import FlowLayout
from ui.forms.pill import Pill
from ui.models.desk import Desk
from ui.pages.records.lacking_card import LackingCard
from ui.pages.records.machine_way import MachineWay
from ui.theme import named

Ways = list[tuple[Move, tuple[Gate, ...]]]


class StateCard(QWidget):
    """The pill, the open moves as buttons, and a calm card for each move whose gates are closed."""

    mend_asked = Signal(object, str)
    """A ``Mend``, and the sentence of the gate."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin without a record."""
        super().__init__()
        self._desk = desk
        self._spec = spec
        self._record: Any = None
        self._drawn: object = None
        self.pill = Pill()
        self._since = named(QLabel(), "muted")
        self.way = MachineWay(desk)
        first = QWidget()
        flow = FlowLayout(first, gap=8)
        for widget in (self.pill, self._since, self.way):
            flow.addWidget(widget)
        self._moves = QWidget()
        self._flow = FlowLayout(self._moves)
        self._lacking = QVBoxLayout()
        self._lacking.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 4)
        column.setSpacing(8)
        column.addWidget(first)
        column.addWidget(self._moves)
        column.addLayout(self._lacking)
        self.setHidden(spec.machine is None)

    def show_record(self, record: Any) -> None:
        """Show the state of a record and its ways on."""
        self._record = record
        machine = self._spec.machine
        if machine is None:
            return
        words = machine.states.get(record.state)
        self.pill.show_state(self._desk.words(words) if words else str(record.state), str(record.state))
        since = getattr(record, "state_day", None)
        day = day_text(since, self._desk.language) if since else ""
        self._since.setText(self.tr("since {day}").format(day=day) if day else "")
        self.way.show_state(machine, str(record.state))
        moves = editing.moves(self._desk.office, self._spec.key, record.id)
        mends = [mending(gate, record, self._desk.office.records) for _, gates in moves for gate in gates]
        now = (record.id, moves, mends, self._desk.may_write, self._desk.office.role)
        if now == self._drawn:
            return
        self._drawn = now
        self._draw_moves(machine, [(move, gates) for move, gates in moves if not _stopping(gates)])
        self._draw_lacking([(move, gates) for move, gates in moves if gates])

    def _draw_moves(self, machine: Machine, moves: Ways) -> None:
        self._flow.clear()
        self._moves.setVisible(bool(moves) and self._desk.may_write)
        for move, gates in sorted(moves, key=lambda way: way[0].reason):
            words = self._desk.words(machine.states[move.target])
            button = QPushButton(f"→ {words}")
            button.setAccessibleName(self.tr("Change state to {state}").format(state=words))
            button.setToolTip(self.tr("Change state to {state}").format(state=words))
            button.clicked.connect(lambda _=False, move=move, gates=gates: self._make(move, gates))
            self._flow.addWidget(button)

    def _draw_lacking(self, closed: Ways) -> None:
        emptied(self._lacking)
        for move, gates in closed:
            card = LackingCard(self._desk, self._record, move, gates)
            card.mend_asked.connect(self.mend_asked)
            card.override_asked.connect(lambda move=move, gates=gates: self._make(move, gates))
            self._lacking.addWidget(card)

    def _make(self, move: Move, gates: tuple[Gate, ...]) -> None:
        """Make a move; what needs a reason or goes on without something asks first."""
        desk, record = self._desk, self._record
        reason, day = "", desk.office.today
        stopping = _stopping(gates)
        if stopping or move.reason:
            dialog = self._dialog(move, stopping)
            chosen = dialog.exec()
            dialog.deleteLater()
            if chosen != QDialog.DialogCode.Accepted:
                return
            reason, day = dialog.reason, dialog.day
        done = desk.attempt(
            lambda: editing.move(desk.office, self._spec.key, record.id, move.target, on=day, reason=reason)
        )
        if done is not None and self._spec.machine is not None:
            state = desk.words(self._spec.machine.states[move.target])
            desk.undoable.emit(self.tr("The state is now “{state}”.").format(state=state))

    def _dialog(self, move: Move, stopping: list[Gate]) -> MoveDialog:
        desk, machine = self._desk, self._spec.machine
        state = desk.words(machine.states[move.target]) if machine is not None else move.target
        return MoveDialog(
            desk,
            self.tr("Change state to {state}").format(state=state),
            [desk.words(gate.lacks) for gate in stopping],
            self,
            reason=move.reason,
            allowed=not stopping or desk.office.role == "lead",
        )


def _stopping(gates: tuple[Gate, ...]) -> list[Gate]:
    return [gate for gate in gates if not gate.warns]
