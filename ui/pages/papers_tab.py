"""The papers of a record: those made so far, and the way to make more."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entities
from app.domain.display import day_text
from app.domain.entity import EntitySpec
from app.services.paper_check import Kind, kinds_for
from ui.models.desk import Desk
from ui.theme import button_words, named


def paper_kinds(entity: str) -> tuple[Kind, ...]:
    """Return the kinds of paper about an entity."""
    return kinds_for(entity)


class PapersTab(QWidget):
    """Papers about one record."""

    asked = Signal()

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._spec = spec
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 8, 8)
        self._column.setSpacing(4)

    def show_record(self, record: Any) -> None:
        """Show the papers made about a record, the newest first."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        made = sorted(self._made(record), key=lambda one: str(one.id), reverse=True)
        if not made:
            self._column.addWidget(named(QLabel(self.tr("No paper has been made yet.")), "muted"))
        for one in made:
            self._column.addWidget(self._line(one), 0, Qt.AlignmentFlag.AlignLeft)
        button = QPushButton(self.tr("Make papers…"))
        button.clicked.connect(self.asked)
        button.setEnabled(self._desk.may_write)
        self._column.addSpacing(8)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _made(self, record: Any) -> list[Any]:
        if "document" not in entities():
            return []
        return list(self._desk.office.records.of("document", entity_id=record.id))

    def _line(self, document: Any) -> QPushButton:
        made = getattr(document, "made_at", None)
        day = day_text(made, self._desk.language) if made else ""
        words = " · ".join(filter(None, (document.title, day, document.language)))
        button = named(QPushButton(button_words(words, 52)), "link")
        button.setAccessibleName(self.tr("Open {name}").format(name=words))
        button.clicked.connect(lambda: self._desk.asked.emit("document", document.id))
        return button
