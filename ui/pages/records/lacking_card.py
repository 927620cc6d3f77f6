"""What a step still lacks: each sentence with the click that mends it, and the way on without it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.states import Gate, Move
from app.services.mend import Mend
from app.services.mending import mending
from app.services.override import may_override, who_may_override
from ui.forms.link_button import LinkButton
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

MOST: Final = 4
"""So many sentences stand open; one click shows the others."""


class LackingCard(QFrame):
    """The closed gates of one move of a record."""

    mend_asked = Signal(object, str)
    """A ``Mend``, and the sentence of the gate."""
    override_asked = Signal()

    def __init__(self, desk: Desk, record: Any, move: Move, gates: Sequence[Gate]) -> None:
        """Say what lacks; gates that only warn close nothing."""
        super().__init__()
        self.setObjectName("warn-card")
        self._desk, self._record = desk, record
        self.closed = any(not gate.warns for gate in gates)
        machine = record.entity.machine
        state = desk.words(machine.states[move.target])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        words = (
            self.tr("Before the state can be “{state}”")
            if self.closed
            else self.tr("Worth a look before “{state}”")
        )
        column.addWidget(plain_label(words.format(state=state), "group"))
        lines = [self._line(gate) for gate in gates]
        for line in lines:
            column.addWidget(line)
        self._fold(column, lines[MOST:])
        if self.closed and desk.may_write:
            self._offer_way_on(column, state)

    def _line(self, gate: Gate) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        sentence = self._desk.words(gate.lacks)
        column.addWidget(plain_label(sentence, "lacking"))
        if self._desk.may_write:
            mend = mending(gate, self._record, self._desk.office.records)
            words = self._mend_words(mend)
            button = LinkButton(words)
            button.setAccessibleName(f"{words}: {sentence}")
            button.clicked.connect(lambda: self.mend_asked.emit(mend, sentence))
            column.addWidget(button)
        return line

    def _mend_words(self, mend: Mend) -> str:
        """Return what stands on the button: the field, the record, or what is begun."""
        desk = self._desk
        if mend.paper:
            return self.tr("Make papers…")
        spec = entity_named(mend.entity)
        if not mend.record:
            return self.tr("New: {name}").format(name=desk.words(spec.one))
        own = mend.record == self._record.id
        if not mend.field:
            return self.tr("Open {name}").format(name=desk.name(mend.entity, mend.record))
        label = desk.words(spec.fields[mend.field].label)
        if own:
            return self.tr("Fill in: {name}").format(name=label)
        name = desk.name(mend.entity, mend.record) or desk.words(spec.one)
        return self.tr("Fill in: {name}").format(name=f"{label} – {name}")

    def _fold(self, column: QVBoxLayout, rest: Sequence[QWidget]) -> None:
        if not rest:
            return
        for line in rest:
            line.setHidden(True)
        more = named(QPushButton(self.tr("and {count} more").format(count=len(rest))), "link")
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

        def unfold() -> None:
            for line in rest:
                line.show()
            more.hide()

        more.clicked.connect(unfold)

    def _offer_way_on(self, column: QVBoxLayout, state: str) -> None:
        if not may_override(self._desk.office):
            names = ", ".join(who_may_override(self._desk.office))
            words = self.tr("Only a lead may go on without it: {names}.").format(names=names or "–")
            column.addWidget(plain_label(words, "muted"))
            return
        button = named(QPushButton(self.tr("Go on anyway…")), "link")
        words = self.tr("Change the state to {state} without it, with a reason").format(state=state)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(self.override_asked)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
