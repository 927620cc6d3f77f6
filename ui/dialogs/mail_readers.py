"""Who shall get the mails: one box a side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.services.mail_address import SIDES, sides_for
from ui.forms.flow import FlowLayout
from ui.models.desk import Desk


class MailReaders(QWidget):
    """The sides that can be written to about records of a kind; hidden where there is only one."""

    changed = Signal()

    def __init__(self, desk: Desk, entity: str, *, signing: bool) -> None:
        """Begin with the usual reader: those who sign, where what is enclosed is to be signed."""
        super().__init__()
        flow = FlowLayout(self, gap=14)
        self._ticks: dict[str, QCheckBox] = {}
        known = sides_for(entity)
        usual = "signatories" if "signatories" in known and signing else known[0]
        for side in known:
            tick = QCheckBox(desk.words(SIDES[side]))
            tick.ensurePolished()
            tick.setMinimumWidth(tick.sizeHint().width() + 4)
            tick.setChecked(side == usual)
            tick.clicked.connect(lambda _=False: self.changed.emit())
            self._ticks[side] = tick
            flow.addWidget(tick)
        self.setHidden(len(known) == 1)

    @property
    def sides(self) -> Sequence[str]:
        """Return the sides that are ticked."""
        return [side for side, tick in self._ticks.items() if tick.isChecked()]

    def choose(self, side: str) -> None:
        """Write to one side alone."""
        for key, tick in self._ticks.items():
            tick.setChecked(key == side)
        self.changed.emit()
