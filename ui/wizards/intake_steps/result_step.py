"""The last page: what came in, what it alarms of, what did not come in, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.intake_listing import known_by
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.theme import named
from ui.wizards.intake_steps.case import IntakeCase
from ui.wizards.intake_steps.step import IntakeStep

_MOST = 8
_RECORD = int(Qt.ItemDataRole.UserRole)


class IntakeResult(IntakeStep):
    """Sentences, the alarms as a list, and two buttons."""

    again = Signal()
    """Back to the files that are left."""

    def __init__(self, case: IntakeCase) -> None:
        """Make the parts."""
        super().__init__(case)
        self.undo = QPushButton(self.tr("Undo"))
        self.rest = QPushButton(self.tr("The files that are left"))
        self.alarms = QListWidget()
        self.alarms.setObjectName("card")
        self.alarms.setAccessibleName(self.tr("What the forms alarm of"))
        self.alarms.setWordWrap(True)
        self._words, self._failed = plain_label("", "group"), plain_label("")
        self._heading = plain_label("", "group")
        self._heading.setText(self.tr("What the forms alarm of"))
        self._hint = plain_label("", "muted")
        self._hint.setText(self.tr("Enter or a double click opens the record."))
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        band = QWidget()
        flow = FlowLayout(band, gap=8)
        for button in (self.rest, self.undo):
            button.setAutoDefault(False)
            flow.addWidget(button)
        for widget in (self._words, self._failed, band):
            column.addWidget(widget)
        self.column.addWidget(card)
        self.column.addWidget(self._heading)
        self.column.addWidget(self.alarms, 1)
        self.column.addWidget(self._hint)
        self.column.addStretch(0)
        self._undone = False
        self.undo.clicked.connect(case.undo)
        self.rest.clicked.connect(self.again)
        self.alarms.itemActivated.connect(self._open)

    @property
    @override
    def title(self) -> str:
        return self.tr("Taken back") if self._undone else self.tr("The forms are in")

    @property
    @override
    def verb(self) -> str:
        return self.tr("Done")

    @override
    def arrive(self) -> None:
        case, desk = self.case, self.case.desk
        self._undone = False
        self._words.setText(self.tr("Taken in: {count}.").format(count=len(case.taken)))
        line = self.tr("{file}: {why}")
        told = [line.format(file=one.where, why=desk.words(one.why)) for one in case.failed[:_MOST]]
        self._failed.setText("\n".join(told))
        self._failed.setVisible(bool(told))
        self.alarms.clear()
        for alarm in case.alarms:
            who, _ = known_by(desk.office, alarm.entity, alarm.record, desk.language)
            item = QListWidgetItem(line.format(file=who, why=desk.words(alarm.why)))
            item.setData(_RECORD, (alarm.entity, alarm.record))
            self.alarms.addItem(item)
        for widget in (self.alarms, self._heading, self._hint):
            widget.setVisible(bool(case.alarms))
        self.undo.setVisible(bool(case.batches))
        self.rest.setVisible(any(one.path not in case.taken for one in case.arrived))
        self.changed.emit()

    def show_undone(self, kept: int) -> None:
        """Say that it was taken back, and what stays."""
        self._undone = True
        stays = self.tr("Changes that stay, because somebody has built on them since: {count}.")
        self._words.setText(stays.format(count=kept) if kept else self.tr("Nothing of it is left."))
        for widget in (self.undo, self.alarms, self._heading, self._hint, self._failed):
            widget.hide()
        self.rest.show()
        self.changed.emit()

    def _open(self, item: QListWidgetItem) -> None:
        entity, record = item.data(_RECORD)
        self.case.desk.asked.emit(entity, record)
        self.window().close()
