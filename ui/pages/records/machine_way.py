"""How far a record has come: one dot for each state on its usual way, the present one ringed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.states import Machine
from ui.models.desk import Desk
from ui.theme import tokens

STEP: Final = 16
DOT: Final = 4.0
FEWEST: Final = 3
"""A way of fewer states says nothing."""
ASIDE: Final = frozenset(
    {
        "anonymised", "changed", "dormant", "expired", "inactive", "incomplete", "ineligible", "left",
        "not_agreed", "not_kept", "partly_signed", "retired", "suggested", "superseded",
    }
)  # fmt: skip
"""States that lie beside the usual way though no reason is asked for them."""


class MachineWay(QWidget):
    """A calm row of dots; in words for a screen reader and under the pointer."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a way."""
        super().__init__()
        self._desk = desk
        self._count = 0
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_state(self, machine: Machine, state: str) -> None:
        """Show where a state stands on the usual way; a state beside the way shows none."""
        way = usual_way(machine)
        self._count, self._at = len(way), way.index(state) if state in way else -1
        self.setVisible(self._at >= 0 and self._count >= FEWEST)
        names = [self._desk.words(machine.states[key]) for key in way]
        step = self.tr("Step {step} of {all}").format(step=self._at + 1, all=self._count)
        marked = [f"● {name}" if at == self._at else name for at, name in enumerate(names)]
        self.setToolTip("\n".join([step, *marked]))
        self.setAccessibleName(step)
        self.setAccessibleDescription(" → ".join(names))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._count * STEP, STEP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        worn = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(worn.line), 1.5))
        painter.drawLine(QPointF(STEP / 2, middle), QPointF(self._count * STEP - STEP / 2, middle))
        for at in range(self._count):
            centre = QPointF(at * STEP + STEP / 2, middle)
            if at == self._at:
                painter.setPen(QPen(QColor(worn.accent), 2))
                painter.setBrush(QColor(worn.panel))
                painter.drawEllipse(centre, DOT + 1, DOT + 1)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(worn.accent if at < self._at else worn.line))
                painter.drawEllipse(centre, DOT - 1, DOT - 1)
        painter.end()


def usual_way(machine: Machine) -> tuple[str, ...]:
    """Return the states from the first one on, along the first move onwards that is no way out."""
    order = list(machine.states)
    way = [machine.start]
    while True:
        ahead = (
            move.target
            for move in machine.moves
            if way[-1] in move.sources
            and not move.reason
            and move.target not in ASIDE
            and order.index(move.target) > order.index(way[-1])
        )
        following = next(ahead, "")
        if not following:
            return tuple(way)
        way.append(following)
