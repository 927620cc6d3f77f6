"""The first tab of a record: its state, what the checks say of it as a whole, its fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.domain.entity import EntitySpec
from app.services.record_check import Remark, remarks
from ui.forms.emptied import emptied
from ui.forms.plain_label import plain_label
from ui.forms.record_form import RecordForm
from ui.models.desk import Desk
from ui.pages.records.state_card import StateCard
from ui.theme import named


class SummaryTab(QWidget):
    """State card, card of remarks, form."""

    mend_asked = Signal(object, str)

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin without a record."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk, self._spec = desk, spec
        self.state = StateCard(desk, spec)
        self.state.mend_asked.connect(self.mend_asked)
        self.form = RecordForm(desk, spec)
        self._card = named(QFrame(), "warn-card")
        self._said = QVBoxLayout(self._card)
        self._said.setContentsMargins(14, 10, 14, 12)
        self._said.setSpacing(4)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 4, 8, 4)
        holder.addWidget(self._card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.state)
        column.addLayout(holder)
        column.addWidget(self.form)
        self._card.hide()

    def show_record(self, record: Any) -> None:
        """Show a record, the same one again or another."""
        self.form.show_record(record)
        self.state.show_record(record)
        found = remarks(self._desk.office, self._spec.key, record.id)
        self._say(self.form.show_remarks(found))

    def _say(self, general: Sequence[Remark]) -> None:
        """Show what stands at no field of the form."""
        emptied(self._said)
        self._card.setVisible(bool(general))
        if general:
            self._said.addWidget(named(QLabel(self.tr("Worth a look")), "group"))
        for remark in general:
            label = plain_label(self._desk.words(remark.text), "lacking")
            self._said.addWidget(label)
