"""A few fields of a record in a tab of its own: each saves itself, as in the summary."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.text import LANGUAGES
from ui.forms.field_line import FieldLine
from ui.models.desk import Desk


class FieldLines(QWidget):
    """The lines stay while the rest of the tab is drawn anew, so that typing is never lost."""

    def __init__(self, desk: Desk, entity: str, names: tuple[str, ...]) -> None:
        """Make a line a field."""
        super().__init__()
        self._record: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        spec = entity_named(entity)
        self.lines = {name: FieldLine(desk, spec, name, self._value_of, LANGUAGES) for name in names}
        for line in self.lines.values():
            column.addWidget(line)

    def show_record(self, record: Any) -> None:
        """Show the fields of a record."""
        self._record = record
        for line in self.lines.values():
            line.show_record(record)

    def _value_of(self, name: str) -> Any:
        line = self.lines.get(name)
        return line.editor.value() if line is not None else getattr(self._record, name, None)
