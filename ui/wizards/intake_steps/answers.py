"""What a returned form says, answer by answer, beside what the office has; and whether it is taken."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from app.services.form_kind import FormReading
from app.services.intake import Arrived, is_taken
from app.text import Text
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.wizards.intake_steps.case import IntakeCase


class Answers(QWidget):
    """The sentence, what it alarms of, the answers, and the choice."""

    def __init__(self, case: IntakeCase) -> None:
        """Begin empty."""
        super().__init__()
        self._case = case
        self._one: Arrived | None = None
        self.take = QRadioButton(self.tr("Take these answers"))
        self.leave = QRadioButton(self.tr("Leave them out"))
        group = QButtonGroup(self)
        self._choice = QWidget()
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        for button in (self.take, self.leave):
            group.addButton(button)
            choice.addWidget(button)
        self.take.clicked.connect(lambda: self._decide(taken=True))
        self.leave.clicked.connect(lambda: self._decide(taken=False))
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Answers"))
        self._why = _selectable("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._why)
        column.addWidget(self._choice)
        column.addWidget(self._area, 1)

    def show_form(self, one: Arrived) -> None:
        """Show a file."""
        self._one = one
        case = self._case
        waits = one.path not in case.taken
        self._why.setText(case.desk.words(one.why) if waits else self.tr("The answers are in."))
        self._choice.setVisible(waits and (one.to_decide or one.status == "right"))
        group = self.take.group()
        group.setExclusive(False)
        decided = one.status == "right" or one.path in case.decisions
        self.take.setChecked(decided and is_taken(one, case.decisions))
        self.leave.setChecked(decided and not is_taken(one, case.decisions))
        group.setExclusive(True)
        self._area.setWidget(self._sheet(one.reading))

    def _decide(self, *, taken: bool) -> None:
        if self._one is not None:
            self._case.decide(self._one.path, "take" if taken else "leave")

    def _sheet(self, reading: FormReading | None) -> QWidget:
        sheet = Sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(2)
        if reading is not None:
            self._fill(column, reading)
        column.addStretch(1)
        return sheet

    def _labels(self) -> Mapping[str, Text]:
        """Return what the fields of the form are called."""
        one = self._one
        if one is None or one.kind is None or one.name is None:
            return {}
        return {field.name: field.label for field in one.kind.typed(self._case.desk.office, one.name)}

    def _fill(self, column: QVBoxLayout, reading: FormReading) -> None:
        words = self._case.desk.words
        for why in reading.alarms:
            column.addWidget(_selectable("refusal", words(why)))
        labels = self._labels() if reading.wrong else {}
        for name, wrong in reading.wrong:
            label = words(labels[name]) + ": " if name in labels else ""
            column.addWidget(_selectable("refusal", label + words(wrong)))
        for line in reading.lines:
            column.addSpacing(8)
            column.addWidget(_selectable("field-label", words(line.label)))
            column.addWidget(_selectable("", line.words or "–"))
            if line.old and line.old != line.words:
                column.addWidget(_selectable("muted", self.tr("Before: {words}").format(words=line.old)))


def _selectable(name: str, words: str = "") -> QLabel:
    label = plain_label(words, name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
