"""What several desks ask about the record shown: a calm card above it, and marks at its fields."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.services.conflicts import Conflict, conflicts
from app.services.version_words import label
from ui.forms.field_line import FieldLine
from ui.forms.plain_label import plain_label
from ui.forms.record_form import FieldGroup
from ui.models.desk import Desk
from ui.pages.sharing.question_words import question, version_count
from ui.theme import named


class OpenQuestions(QFrame):
    """Asks whether the record stays, and what has no line of its own; hidden when nothing is asked."""

    asked = Signal(str)
    """Show the question about this field."""

    def __init__(self, desk: Desk) -> None:
        """Begin hidden."""
        super().__init__()
        self.setObjectName("warn-card")
        self._desk = desk
        self._conflicts: list[Conflict] = []
        self._heard: set[FieldLine] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 8)
        self._column.setSpacing(2)
        self.hide()

    def show_record(self, record: str, without: frozenset[str]) -> None:
        """Show what is asked about a record; ``without`` are fields that no line shows."""
        self._conflicts = conflicts(self._desk.office, self._desk.language, record)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        here = [one for one in self._conflicts if one.field in without or one.spec is None]
        for one in here:
            self._add(one)
        self.setVisible(bool(here))

    def mark(self, lines: Mapping[str, FieldLine]) -> None:
        """Mark the fields that stand in several versions, also where their group is folded."""
        counts = {one.field: len(one.versions) for one in self._conflicts}
        for name, line in lines.items():
            line.show_versions(version_count(counts[name]) if name in counts else "")
            if name in counts:
                _unfold(line)
            if name in counts and line not in self._heard:
                self._heard.add(line)
                line.question_asked.connect(lambda name=name: self.asked.emit(name))

    def _add(self, conflict: Conflict) -> None:
        name = label(conflict, self._desk.language)
        words = question(conflict, self._desk.office.store.who)
        sentence = plain_label(words if not conflict.field else f"{name}: {words}")
        button = named(QPushButton(self.tr("Answer the question")), "link")
        button.setAccessibleName(f"{button.text()}: {sentence.text()}")
        button.clicked.connect(lambda: self.asked.emit(conflict.field))
        self._column.addWidget(sentence)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _unfold(line: FieldLine) -> None:
    above: QWidget | None = line
    while above is not None and not isinstance(above, FieldGroup):
        above = above.parentWidget()
    if above is not None:
        above.unfold()
